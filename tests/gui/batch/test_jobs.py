"""Jobs that wait: put on the list from the dialog, kept over restarts, run one after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.engine.orders.order import Orders
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.jobs import FILE
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG


def put(studio: Studio, folder: Path, chain: str = "exposure stops=0.5") -> None:
    """Put an export of all open photos on the list."""
    wish = ExportWish(studio.session.photos, folder, "jpeg")
    studio.jobs.add(wish.order(Recipe.from_text(chain)))


def folders(studio: Studio) -> list[str]:
    """Where the jobs' results go, in their turn."""
    return [order.outputs[0].folder.name for order in studio.jobs.orders.waiting]


def idle(studio: Studio) -> bool:
    return not studio.run.running and studio.jobs._current is None and not studio.jobs._todo


def test_the_dialog_puts_a_job_on_the_list_and_runs_nothing(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.later.click()
    qtbot.waitUntil(lambda: folders(opened) == ["out"], timeout=LONG)
    opened.session.set_recipe(Recipe())  # too late to change what was asked for
    [order] = opened.jobs.orders.waiting
    assert order.recipe == Recipe.from_text("exposure stops=1")
    assert order.inputs == opened.session.photos
    assert not opened.run.running and not (tmp_path / "out").exists()
    assert opened.window.jobs.list.topLevelItemCount() == 1


def test_an_export_that_cant_be_done_is_refused_by_the_dialog(opened: Studio, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(opened.session.photos[0].parent))
    dialog.later.click()
    qtbot.waitUntil(lambda: "originals are never changed" in dialog.problem.text(), timeout=LONG)
    assert folders(opened) == []
    dialog.reject()


def test_jobs_are_moved_and_removed_by_their_buttons(opened: Studio, tmp_path: Path) -> None:
    panel = opened.window.jobs
    for name in "abc":
        put(opened, tmp_path / name)
    panel.select(2)
    panel.up.click()
    assert folders(opened) == ["a", "c", "b"]
    assert panel.place == 1
    panel.up.click()
    assert not panel.up.isEnabled() and panel.down.isEnabled()
    panel.down.click()
    panel.remove.click()
    assert folders(opened) == ["a", "b"]
    assert panel.list.topLevelItemCount() == 2


def test_all_jobs_run_one_after_the_other(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    put(opened, tmp_path / "one")
    put(opened, tmp_path / "two", "resize long_side=40")
    opened.window.jobs.run.click()
    qtbot.waitUntil(lambda: idle(opened) and not folders(opened), timeout=LONG)
    for name in ("one", "two"):
        assert len(list((tmp_path / name).iterdir())) == 3
    assert QApplication.activeModalWidget() is None


def test_a_job_that_cant_be_done_stays_and_costs_no_other(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    put(opened, tmp_path / "one")
    put(opened, tmp_path / "two")
    (tmp_path / "one").mkdir()
    (tmp_path / "one/photo0.jpg").write_text("mine")
    opened.window.jobs.run.click()
    qtbot.waitUntil(lambda: idle(opened) and folders(opened) == ["one"], timeout=LONG)
    assert "exists already" in opened.window.messages.toPlainText()
    assert (tmp_path / "one/photo0.jpg").read_text() == "mine"


def test_failed_photos_stay_as_a_job(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    second = opened.session.photos[1]
    whole = second.read_bytes()
    second.write_bytes(whole[:200])
    put(opened, tmp_path / "one")
    put(opened, tmp_path / "two", "resize long_side=40")
    second_only = (second,)
    opened.window.jobs.run.click()
    qtbot.waitUntil(lambda: idle(opened) and len(folders(opened)) == 2, timeout=LONG)
    qtbot.waitUntil(
        lambda: [order.inputs for order in opened.jobs.orders.waiting] == [second_only] * 2, timeout=LONG
    )
    second.write_bytes(whole)
    opened.window.jobs.run.click()
    qtbot.waitUntil(lambda: idle(opened) and not folders(opened), timeout=LONG)
    assert len(list((tmp_path / "one").iterdir())) == 3


def test_cancelling_keeps_the_job_and_begins_no_other(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    put(opened, tmp_path / "one", "gaussian-blur radius=40")
    put(opened, tmp_path / "two")
    opened.run.started.connect(opened.run.cancel)
    opened.window.jobs.run.click()
    with qtbot.waitSignal(opened.run.finished, timeout=LONG) as finished:
        pass
    assert finished.args[0].cancelled
    assert idle(opened) and folders(opened) == ["one", "two"]
    assert not (tmp_path / "two").exists()
    opened.run.started.disconnect(opened.run.cancel)
    opened.window.jobs.run.click()  # it goes on, whatever was finished before
    qtbot.waitUntil(lambda: idle(opened) and not folders(opened), timeout=LONG)
    assert len(list((tmp_path / "one").iterdir())) == 3


def test_jobs_survive_a_restart(
    make_studio: Callable[..., Studio], make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    first = make_studio()
    first.session.set_photos([make_photo()])
    put(first, tmp_path / "out")
    orders = first.jobs.orders
    first.close()
    second = make_studio()
    assert second.jobs.orders == orders
    assert second.window.jobs.list.topLevelItemCount() == 1


def test_a_damaged_list_is_put_aside_and_said(make_studio: Callable[..., Studio], tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / FILE).write_text("photoedit-queue = [")
    studio = make_studio()
    assert "no valid TOML" in studio.window.messages.toPlainText()
    assert (tmp_path / "config/queue.damaged").exists()


@pytest.mark.parametrize("bad", [False, True])
def test_lists_are_saved_and_loaded(opened: Studio, tmp_path: Path, qtbot: QtBot, bad: bool) -> None:
    put(opened, tmp_path / "one")
    opened.jobs.save(tmp_path / "mine.toml")
    qtbot.waitUntil((tmp_path / "mine.toml").exists, timeout=LONG)
    assert Orders.load(tmp_path / "mine.toml") == opened.jobs.orders
    if bad:
        (tmp_path / "mine.toml").write_text("no = 1")
    opened.jobs.load(tmp_path / "mine.toml")
    if bad:
        messages = opened.window.messages
        qtbot.waitUntil(lambda: "no queue of photoedit" in messages.toPlainText(), timeout=LONG)
    qtbot.waitUntil(lambda: folders(opened) == ["one"] * (1 if bad else 2), timeout=LONG)
