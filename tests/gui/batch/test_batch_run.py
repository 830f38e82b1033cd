"""What failed stays in the queue with its reason, and can be done again without asking anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.library.sieve import State
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG


def run(studio: Studio, folder: Path, qtbot: QtBot) -> None:
    """Export all open photos to the end."""
    wish = ExportWish(studio.session.photos, folder, "jpeg")
    spec, left_out = wish.plan(Recipe.from_text("exposure stops=0.5"))
    with qtbot.waitSignal(studio.run.finished, timeout=LONG):
        studio.run.run(spec, left_out)


def test_retry_failed_does_only_those_and_keeps_the_list(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    second = opened.session.photos[1]
    whole = second.read_bytes()
    second.write_bytes(whole[:200])
    run(opened, tmp_path / "out", qtbot)
    queue = opened.window.queue
    assert opened.run.rows[1].state is State.FAILED
    assert QApplication.activeModalWidget() is None
    assert queue.retry.isVisible()
    second.write_bytes(whole)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    with qtbot.waitSignal(opened.run.finished, timeout=LONG) as finished:
        queue.retry.click()
    assert (finished.args[0].done, finished.args[0].failed) == (1, 0)
    assert [row.state for row in opened.run.rows] == [State.DONE] * 3
    assert [row.source for row in opened.run.rows] == list(opened.session.photos)
    assert not queue.retry.isVisible()
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert (tmp_path / "out" / "photo1.jpg").exists()


def test_what_fails_again_keeps_its_reason_and_the_button(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.session.photos[2].write_text("no photo")
    run(opened, tmp_path / "out", qtbot)
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        opened.window.queue.retry.click()
    assert opened.run.rows[2].state is State.FAILED
    assert "photo2.jpg" in opened.run.rows[2].message
    assert opened.window.queue.retry.isVisible()


def test_nothing_is_offered_while_a_batch_runs_or_if_all_went_well(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not opened.window.queue.retry.isVisible()
    run(opened, tmp_path / "out", qtbot)
    assert not opened.window.queue.retry.isVisible()
