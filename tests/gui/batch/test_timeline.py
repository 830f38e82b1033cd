"""The timeline, the live strip, and the comparison of a run with the one in the other mode."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from photoedit.engine.meter import TileRecord
from photoedit.engine.reports.trace import Span
from photoedit.gui import facts
from photoedit.gui.batch.timeline import LABEL, ROW, Line, TimelineView
from photoedit.gui.batch.vitals import Live
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import GRID
from photoedit.photo import Region
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG
from tests.gui.test_studio import _run

READ = Span("read", 0, TileRecord((1, 1), 10.0, 10.25, 0.1, 0.0))
DECODE = Span("decode", 0, TileRecord((1, 1), 10.25, 10.5, 0.2, 0.0))
TILE = Span("tile", 0, TileRecord((1, 2), 10.5, 10.75, 0.05, 0.1, Region(0, 0, 8, 8)))
LATER = Span("tile", 1, TileRecord((1, 2), 10.75, 11.0, 0.25, None, Region(8, 0, 8, 8)))


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(LABEL + GRID + 1000, 200)
    view.begin(["a.jpg", "b.jpg"])
    view.add([READ, DECODE])
    view.add([TILE, LATER])
    return view


def test_each_worker_has_a_line(view: TimelineView) -> None:
    assert view.extent() == view.window_of_time() == (10.0, 11.0)
    assert view.span_at(QPointF(LABEL + 100, GRID + 4)) == READ
    assert view.span_at(QPointF(LABEL + 300, GRID + 4)) == DECODE
    assert view.span_at(QPointF(LABEL + 600, GRID + ROW + 4)) == TILE
    assert view.span_at(QPointF(LABEL + 600, GRID + 4)) is None
    assert view.span_at(QPointF(4, GRID + 4)) is None


def test_a_box_says_what_it_was(view: TimelineView) -> None:
    assert view.told(READ) == "reading, a.jpg: 250.0 ms, CPU 100.0 ms"
    assert view.told(TILE) == (
        "tile, a.jpg: 250.0 ms, CPU 50.0 ms, GIL wait 100.0 ms, waiting for a core 100.0 ms"
    )


def test_zooming_keeps_what_is_under_the_cursor(view: TimelineView) -> None:
    view.zoom(0.5, LABEL + 500)
    assert view.window_of_time() == pytest.approx((10.25, 10.75))
    view.zoom(0.5, LABEL)
    assert view.window_of_time() == pytest.approx((10.25, 10.5))
    view.zoom(100, LABEL)
    assert view.window_of_time() == (10.0, 11.0)


def test_shares_of_a_tile_are_painted(view: TimelineView) -> None:
    """The middle of the tile waited for the GIL: it is hatched in another colour than its work."""
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(picture)
    row = [
        {picture.pixelColor(LABEL + 500 + x, GRID + ROW + y).name() for y in range(14) for x in range(a, b)}
        for a, b in ((5, 40), (60, 140), (160, 240))
    ]
    working, held, queued = row
    assert len(working) == 1
    assert working.isdisjoint(held)
    assert len(held) > 1
    assert working.isdisjoint(queued)


def test_a_hundred_thousand_tiles_are_drawn_as_few() -> None:
    """Painting goes by pixels, not by tiles: the window does not stand still for a long batch."""
    line = Line()
    for number in range(100_000):
        line.add(TILE._replace(record=TileRecord((1, 2), number * 1e-3, (number + 0.9) * 1e-3, 0, 0)))
    assert len(list(line.between(0.0, 100.0, 0.05))) <= 2001
    assert len(list(line.between(50.0, 50.01, 1e-6))) == pytest.approx(10, abs=2)


def test_a_batch_fills_the_timeline_and_is_compared_with_the_other_mode(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    panel = opened.window.timeline
    _run(opened, tmp_path / "first", qtbot)
    stages = {span.stage for span in panel.view.spans}
    assert stages == {"read", "decode", "tiles", "tile", "encode", "write"}
    assert "the same photos" not in panel.summary.text()
    assert panel.summary.text().startswith("last run: 3 photos")
    opened.window.mode.buttons["processes"].click()
    _run(opened, tmp_path / "second", qtbot)
    assert "the same photos and recipe with threads only" in panel.summary.text()
    assert "the same photos" in opened.window.messages.toPlainText()
    opened.session.set_recipe(Recipe.from_text("exposure stops=2"))
    _run(opened, tmp_path / "third", qtbot)
    assert "the same photos" not in panel.summary.text()

    opened.timeline.save_trace(tmp_path / "trace.json")
    opened.timeline.save_picture(tmp_path / "timeline.png")
    trace = json.loads((tmp_path / "trace.json").read_text())
    assert {event["args"]["photo"] for event in trace["traceEvents"] if event["ph"] == "X"} == {
        "photo0.jpg", "photo1.jpg", "photo2.jpg",
    }  # fmt: skip
    assert not QImage(str(tmp_path / "timeline.png")).isNull()
    opened.timeline.save_trace(tmp_path / "nowhere" / "trace.json")
    assert "can't be written" in opened.window.messages.toPlainText()


def test_the_toggle_works_in_the_middle_of_a_batch(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    """From the next photo on, and the results are the same."""
    opened.session.set_recipe(Recipe.from_text("gaussian-blur radius=1"))
    _run(opened, tmp_path / "first", qtbot)
    opened.run.started.connect(opened.window.mode.buttons["processes"].click)
    finished = _run(opened, tmp_path / "second", qtbot)
    assert (finished.done, finished.card.execution) == (3, "processes")
    for file in (tmp_path / "first").iterdir():
        assert file.read_bytes() == (tmp_path / "second" / file.name).read_bytes()
    qtbot.waitUntil(lambda: not opened.run.workers, timeout=LONG)


def test_the_live_strip_while_a_batch_runs(
    opened: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    """The batch lasts as long as it takes to see it at work; then it is cancelled."""
    for index in range(3):
        make_photo(f"photo{index}.jpg", 1600, 1200)
    opened.session.change_settings(kernels="interpreted")
    opened.session.set_recipe(Recipe.from_text("gaussian-blur radius=1"))
    seen: list[Live] = []
    texts: list[str] = []
    opened.vitals.changed.connect(seen.append)
    opened.vitals.changed.connect(lambda live: texts.append(opened.window.status.run.text()))

    def all_is_told() -> bool:
        return any(live.cores > 0 for live in seen) and any(live.tasks > 0 for live in seen)

    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.go.click()
    qtbot.waitUntil(all_is_told, timeout=LONG)
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        opened.run.cancel()
    assert texts[0] == facts.live(seen[0])
    assert all(0 <= live.gil_wait <= 1 and live.stall >= 0 for live in seen)
    told = opened.window.status.run.text  # a preview that is still made is told first
    qtbot.waitUntil(lambda: told().startswith("last run"), timeout=LONG)


def test_live_in_words() -> None:
    assert facts.live(Live(1.93, 0.012, 0.0124, 4)) == (
        "1.9 cores · GIL wait 1 % · longest stall 12 ms · 4 tasks in hand"
    )


def test_the_live_strip_shows_previews_too_and_goes_when_they_rest(opened: Studio, qtbot: QtBot) -> None:
    opened.session.change_settings(kernels="interpreted")
    with qtbot.waitSignal(opened.vitals.changed, timeout=LONG):
        opened.session.set_recipe(Recipe.from_text("gaussian-blur radius=2"))
    assert "tasks in hand" in opened.window.status.run.text()
    with qtbot.waitSignal(opened.vitals.rested, timeout=LONG):
        pass
    assert opened.window.status.run.text() == ""
