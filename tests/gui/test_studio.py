"""Tests of the whole window, without a mouse: parts joined, batches, settings, errors, closing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import platformdirs
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photoedit.engine.events import Finished
from photoedit.engine.safety.lock import NAME as LOCK
from photoedit.engine.safety.lock import FolderLock
from photoedit.filters.python_script import PythonScript
from photoedit.formats import by_name
from photoedit.formats.profiles import icc
from photoedit.gui.batch.export_wish import ExportWish, Rules
from photoedit.gui.canvas.rendering import Compare
from photoedit.gui.library.film_delegate import STATE_ROLE
from photoedit.gui.library.sieve import State
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings

from .conftest import LONG, settled


def _run(studio: Studio, folder: Path, qtbot: QtBot, photos: tuple[Path, ...] | None = None) -> Finished:
    """Export through the dialog's own signal; returns the batch's end."""
    dialog = studio.exporter.ask_batch({}, studio.preferences.theme)
    dialog.folder.setText(str(folder))
    with qtbot.waitSignal(studio.run.finished, timeout=LONG) as finished:
        dialog.go.click()
    result = finished.args[0]
    assert isinstance(result, Finished)
    return result


def test_an_empty_window_says_what_to_do(studio: Studio) -> None:
    assert studio.window.canvas.accessibleDescription().count("\n") == 3
    assert not studio.window.action("export").isEnabled()


def test_a_folder_is_opened_and_its_first_photo_shown(opened: Studio) -> None:
    assert opened.window.film.currentIndex().row() == 0
    assert opened.window.status.photo.text() == "0.0 MP · sRGB · 8 bit · 100 %"
    assert "photo0.jpg" in opened.window.windowTitle()
    assert opened.window.action("export").isEnabled()


def test_an_edit_changes_the_picture_and_undo_brings_it_back(opened: Studio, qtbot: QtBot) -> None:
    canvas = opened.window.canvas

    def shown() -> bytes:
        assert canvas.frame is not None
        return bytes(canvas.frame.layer.image.constBits())

    first = shown()
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    qtbot.waitUntil(lambda: settled(opened) and shown() != first, timeout=LONG)
    opened.window.action("undo").trigger()
    qtbot.waitUntil(lambda: settled(opened) and shown() == first, timeout=LONG)


def test_the_key_shows_the_original_as_long_as_it_is_held(opened: Studio, qtbot: QtBot) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)

    def press(kind: QEvent.Type) -> None:
        event = QKeyEvent(kind, Qt.Key.Key_Backslash, Qt.KeyboardModifier.NoModifier, "\\")
        QApplication.sendEvent(opened.window.film, event)

    def compare() -> Compare:
        assert opened.window.canvas.frame is not None
        return opened.window.canvas.frame.wish.compare

    press(QEvent.Type.KeyPress)
    qtbot.waitUntil(lambda: compare() is Compare.ORIGINAL, timeout=LONG)
    press(QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: compare() is Compare.OFF, timeout=LONG)
    opened.window.action("split").trigger()
    qtbot.waitUntil(lambda: compare() is Compare.SPLIT, timeout=LONG)


def test_at_100_percent_the_screen_shows_photo_pixels(opened: Studio, qtbot: QtBot) -> None:
    opened.window.action("pixels").trigger()
    assert opened.window.canvas.zoom == 1
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
    frame = opened.window.canvas.frame
    assert frame is not None
    assert frame.layer.image.width() == frame.layer.region.width


def test_a_photo_that_is_none_says_so_without_a_dialog(
    studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    bad = make_photo("a-bad.jpg")
    bad.write_bytes(b"\xff\xd8\xff no photo")
    good = make_photo("b-good.jpg")
    studio.opening.open_paths([bad.parent])
    qtbot.waitUntil(lambda: "can't be shown" in studio.window.canvas.accessibleDescription(), timeout=LONG)
    assert "a-bad.jpg" in studio.window.messages.toPlainText()
    studio.window.canvas.step_wished.emit(1)
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    assert studio.session.current == good


def test_a_path_that_leads_nowhere_is_a_message(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    studio.opening.open_paths([tmp_path / "nothing"])
    qtbot.waitUntil(lambda: "There is no photo" in studio.window.messages.toPlainText(), timeout=LONG)


def test_a_batch_and_a_job_give_each_photo_its_own_recipe(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    session = opened.session
    session.set_recipe(Recipe.from_text("exposure stops=1"))
    session.override({session.photos[1]: Recipe.from_text("exposure stops=-3")})
    session.show_photo(1)  # what is shown says nothing about the others
    _run(opened, tmp_path / "out", qtbot)
    light = [np.asarray(Image.open(tmp_path / "out" / photo.name)).mean() for photo in session.photos]
    assert light[1] + 70 < min(light[0], light[2])
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "later"))
    with qtbot.waitSignal(opened.exporter.ordered, timeout=LONG) as ordered:
        dialog.later.click()
    assert [one.photo for one in ordered.args[0].own] == [session.photos[1]]


def test_a_batch_from_the_dialog(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    finished = _run(opened, tmp_path / "out", qtbot)
    assert finished.done == 3
    assert {file.name for file in (tmp_path / "out").iterdir()} == {"photo0.jpg", "photo1.jpg", "photo2.jpg"}
    assert opened.window.tabs.isVisible()
    assert opened.window.status.run.text().startswith("last run: 3 photos")
    assert "GIL wait" in opened.window.status.run.toolTip()
    assert opened.photos.index(2).data(STATE_ROLE) == ("done", 1.0)
    assert opened.window.queue.summary.text() == "Finished: 3 done"


def test_a_crop_beyond_every_photo_is_told_of_in_the_dialog(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.session.set_recipe(Recipe.from_text("crop left=5000"))
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "out"))
    for begin in (dialog.go, dialog.later):
        dialog.show_problem("")
        begin.click()
        qtbot.waitUntil(lambda: "crop: left must be less than" in dialog.problem.text(), timeout=LONG)
    assert not opened.run.running
    assert not (tmp_path / "out").exists()


def test_a_crop_beyond_some_photos_is_told_of_in_messages(
    opened: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    wide = make_photo("wide.jpg", width=400)
    opened.opening.open_paths([*opened.session.photos, wide])
    qtbot.waitUntil(lambda: len(opened.session.photos) == 4 and settled(opened), timeout=LONG)
    opened.session.set_recipe(Recipe.from_text("crop left=300"))
    said: list[str] = []
    opened.exporter.said.connect(said.append)
    assert _run(opened, tmp_path / "out", qtbot).failed == 3
    told = [line for line in said if "crop: left must be less than" in line]
    assert [Path(line.split(":")[0]).name for line in told[:3]] == ["photo0.jpg", "photo1.jpg", "photo2.jpg"]


def test_results_that_exist_are_asked_about_before_the_start(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    _run(opened, tmp_path / "out", qtbot)
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.go.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=LONG)
    assert not opened.run.running
    dialog.rules.rows["existing_results"].wished.emit("rename")
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        dialog.go.click()
    assert (tmp_path / "out" / "photo0-1.jpg").exists()


def test_a_failed_photo_has_its_sentence_in_its_row(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    opened.session.photos[1].write_bytes(b"\xff\xd8\xff no photo")
    finished = _run(opened, tmp_path / "out", qtbot)
    assert (finished.done, finished.failed) == (2, 1)
    row = opened.run.rows[1]
    assert row.state is State.FAILED
    assert "photo1.jpg" in row.message
    assert row.message in opened.window.messages.toPlainText()
    assert opened.photos.index(1).data(STATE_ROLE)[0] == "failed"
    model = opened.window.queue.model
    assert model.index(1, 4).data() == row.message


def test_the_results_names_follow_the_template(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)

    def shown() -> list[tuple[str, str, str]]:
        items = [dialog.names.topLevelItem(row) for row in range(dialog.names.topLevelItemCount())]
        return [(item.text(0), item.text(1), item.text(2)) for item in items if item is not None]

    dialog.template.setText("{seq:03}-{stem}")
    names = [(f"photo{number}.jpg", f"00{number + 1}-photo{number}.jpg", "") for number in range(3)]
    qtbot.waitUntil(lambda: shown() == names, timeout=LONG)
    dialog.template.setText("same")
    qtbot.waitUntil(lambda: [row[2] for row in shown()] == ["name used twice"] * 3, timeout=LONG)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/photo1.jpg").touch()
    dialog.template.setText("{stem}")
    dialog.folder.setText(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: [row[2] for row in shown()] == ["", "exists already", ""], timeout=LONG)
    dialog.template.setText("{nonsense}")
    qtbot.waitUntil(lambda: "no field" in dialog.problem.text(), timeout=LONG)
    dialog.reject()


def test_one_photo_is_saved_under_another_name(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    source = opened.session.photos[0]
    refused = opened.exporter.ask_options(source, source, opened.preferences.theme)
    assert refused is not None
    refused.go.click()
    assert "original" in refused.problem.text()
    refused.reject()
    dialog = opened.exporter.ask_options(source, tmp_path / "my photo.jpg", opened.preferences.theme)
    assert dialog is not None
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        dialog.go.click()
    assert (tmp_path / "my photo.jpg").exists()
    assert opened.exporter.ask_options(source, tmp_path / "photo.xyz", opened.preferences.theme) is None


def test_results_get_the_profile_that_is_chosen(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({"profile": "adobe-rgb"}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        dialog.go.click()
    single = opened.exporter.ask_options(
        opened.session.photos[0], tmp_path / "one.jpg", opened.preferences.theme
    )
    assert single is not None
    single.rules.rows["profile"].wished.emit("prophoto")
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        single.go.click()
    for path, name in ((tmp_path / "out" / "photo0.jpg", "adobe-rgb"), (tmp_path / "one.jpg", "prophoto")):
        assert by_name("jpeg").header(path).profile == icc.built_in(name)


def test_cancel_stops_soon(
    studio: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tuple(make_photo(f"{number}.jpg", 1200, 900) for number in range(30))
    studio.session.set_photos(photos)
    wish = ExportWish(photos, tmp_path / "out", "jpeg", rules=Rules())
    spec, _left_out = wish.plan(Recipe.from_text("gaussian-blur radius=40"))
    studio.run.run(spec)
    qtbot.waitUntil(lambda: studio.run.count(State.RUNNING) > 0, timeout=LONG)
    with qtbot.waitSignal(studio.run.finished, timeout=1000) as finished:
        studio.window.queue.cancel.click()
    assert finished.args[0].cancelled
    assert studio.run.count(State.QUEUED, State.RUNNING) == 0
    assert studio.window.queue.summary.text().startswith("Cancelled")


def test_a_pause_holds_the_batch_and_the_button_lets_it_go_on(
    studio: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tuple(make_photo(f"{number}.jpg", 1200, 900) for number in range(20))
    studio.session.set_photos(photos)
    wish, recipe = ExportWish(photos, tmp_path / "out", "jpeg"), Recipe.from_text("gaussian-blur radius=40")
    spec, _left_out = wish.plan(recipe)
    pause, summary = studio.window.queue.pause, studio.window.queue.summary
    assert not pause.isEnabled()
    studio.run.run(spec, order=wish.order(recipe))
    qtbot.waitUntil(lambda: studio.run.count(State.RUNNING) > 0, timeout=LONG)
    pause.click()
    assert studio.run.paused and pause.isChecked() and pause.text() == "Go on"
    assert summary.text().startswith("Paused")
    qtbot.wait(300)  # what is in the air lands
    waiting = studio.run.count(State.QUEUED)
    qtbot.wait(300)
    assert studio.run.running and studio.run.count(State.QUEUED) == waiting > 0
    with qtbot.waitSignal(studio.run.finished, timeout=LONG) as finished:
        pause.click()
    assert finished.args[0].done == 20
    assert not pause.isEnabled() and pause.text() == "Pause"


def test_a_paused_batch_is_cancelled_when_the_window_closes(
    studio: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tuple(make_photo(f"{number}.jpg", 1200, 900) for number in range(20))
    wish, recipe = ExportWish(photos, tmp_path / "out", "jpeg"), Recipe.from_text("gaussian-blur radius=40")
    spec, _left_out = wish.plan(recipe)
    studio.run.run(spec, order=wish.order(recipe))
    qtbot.waitUntil(lambda: studio.run.count(State.RUNNING) > 0, timeout=LONG)
    studio.window.queue.pause.click()
    studio.close()
    assert not [path for path in (tmp_path / "out").glob(".*") if path.suffix == ".part"]
    assert not (tmp_path / "out" / LOCK).exists()


def test_a_folder_where_another_batch_runs_is_refused_with_its_process(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    other = FolderLock(out)
    other.take()
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(out))
    with qtbot.waitSignal(opened.run.failed, timeout=LONG) as failed:
        dialog.go.click()
    assert str(os.getpid()) in failed.args[0]
    other.release()
    assert not list(out.iterdir())
    assert _run(opened, out, qtbot).done == 3


def test_the_toggle_replaces_the_workers_and_the_picture_comes_back(opened: Studio, qtbot: QtBot) -> None:
    before = opened.room._present
    opened.window.mode.buttons["processes"].click()
    assert opened.room.how.execution == "processes"
    assert opened.room._present is not before
    assert opened.window.status.mode.text().endswith("processes")
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
    assert Settings.load(opened.remembering._config / "settings.toml").execution == "processes"


def test_settings_work_at_once(studio: Studio, qtbot: QtBot) -> None:
    studio.preferences.open_dialog()
    dialog = studio.preferences.dialog
    assert dialog is not None
    dialog.wished.emit("theme", "light")
    dialog.wished.emit("surround", "white")
    dialog.wished.emit("workers", 1)
    assert studio.room.how.workers == 1
    assert studio.session.settings.theme == "light"
    assert dialog.forms[0].values == studio.session.settings
    dialog.close()


def test_closing_without_a_batch_closes_at_once(opened: Studio) -> None:
    opened.window.action("quit").trigger()
    assert not opened.window.isVisible()


def test_closing_during_a_batch_asks_once_and_then_closes(
    studio: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tuple(make_photo(f"{number}.jpg", 1200, 900) for number in range(30))
    spec, _left_out = ExportWish(photos, tmp_path / "out").plan(Recipe.from_text("gaussian-blur radius=40"))
    studio.run.run(spec)
    studio.window.close()
    studio.window.close()
    (question,) = (box for box in studio.window.findChildren(QMessageBox) if box.isVisible())
    assert studio.window.isVisible()
    leave = next(button for button in question.buttons() if "quit" in button.text())
    leave.click()
    qtbot.waitUntil(lambda: not studio.window.isVisible(), timeout=LONG)


def test_the_window_comes_back_as_it_was(make_studio: Callable[..., Studio], tmp_path: Path) -> None:
    first = make_studio()
    first.window.action("histogram").setChecked(False)
    first.opening.opened.emit(tmp_path)
    first.close()
    second = make_studio()
    assert not second.window.histogram.isVisible()
    assert second.remembering.state.last_folder == str(tmp_path)


def test_recipes_are_saved_loaded_and_dropped(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    recipe = Recipe.from_text("exposure stops=1")
    studio.session.set_recipe(recipe)
    studio.opening.save_recipe(tmp_path / "mine")
    qtbot.waitUntil((tmp_path / "mine.toml").exists, timeout=LONG)
    studio.session.set_recipe(Recipe())
    studio.window.dropped.emit([str(tmp_path / "mine.toml")])
    qtbot.waitUntil(lambda: studio.session.recipe == recipe, timeout=LONG)


@pytest.mark.parametrize("name", ["open", "open_folder", "open_recipe", "save_recipe", "add_filter"])
def test_dialogs_do_not_block(name: str, studio: Studio) -> None:
    studio.window.action(name).trigger()
    assert studio.window.isVisible()


@pytest.mark.parametrize("answer", ["Allow and run", "Don't run it"])
def test_a_script_runs_only_after_a_yes(
    opened: Studio, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr(platformdirs, "user_config_path", lambda _name: tmp_path / "lists")
    script = tmp_path / "mine.py"
    script.write_text("def pixel(r, g, b, x, y):\n    return 1 - r, 1 - g, 1 - b")
    opened.session.add_step(PythonScript)
    opened.session.set_param(0, "file", str(script))
    assert opened.session.recipe.steps[0].filter == PythonScript()
    question = next(box for box in opened.window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in question.buttons() if button.text() == answer).click()
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
    assert bool(opened.session.recipe.active()) == (answer == "Allow and run")


def test_a_measured_filter_is_shown_as_a_batch_does_it_once_the_hand_rests(
    studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    studio.opening.open_paths([make_photo("large.jpg", 1900, 1100)])
    recipe = Recipe.from_text("auto-levels clip=2 clahe")
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    with qtbot.waitSignal(studio.link.shown, timeout=LONG) as first:
        studio.session.set_recipe(recipe)
    assert first.args[0].rough  # shown without waiting for the whole photo to be measured
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    frame = studio.window.canvas.frame
    assert frame is not None
    assert frame.wish.recipe == recipe
    assert not frame.rough
