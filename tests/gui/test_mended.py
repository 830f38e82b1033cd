"""Tests named after what users stumbled over."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from photoedit.errors import UsageError
from photoedit.gui.batch.export_wish import ExportWish, Rules
from photoedit.gui.batch.queue_panel import QueuePanel
from photoedit.gui.canvas.pixels import Reading
from photoedit.gui.forms.number_field import NumberField
from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.slider import ValueSlider
from photoedit.gui.library.sieve import State
from photoedit.gui.recipe.add_filter import AddFilterMenu
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import GRID, LIGHT
from photoedit.gui.words import use_language
from photoedit.params import params_of
from photoedit.recipe import Recipe
from photoedit.settings import Settings

from .conftest import LONG


def _field(studio: Studio) -> NumberField:
    """The number of a step that is there, with the keys in it."""
    studio.session.set_recipe(Recipe.from_text("exposure stops=1"))
    studio.window.activateWindow()
    row = studio.window.recipe.cards[0].rows["stops"]
    assert isinstance(row, NumberRow)
    row.field.setFocus()
    return row.field


@pytest.mark.parametrize("way", ["itself", "symbolic", "hard", "dotted"])
def test_save_as_does_not_replace_another_open_photo(
    way: str, opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    shown, other, _third = opened.session.photos
    target = tmp_path / "link.jpg"
    if way == "itself":
        target = other
    elif way == "symbolic":
        target.symlink_to(other)
    elif way == "hard":
        os.link(other, target)
    else:
        target = other.parent / ".." / other.parent.name / other.name
    before = other.read_bytes()
    dialog = opened.exporter.ask_options(shown, target, opened.preferences.theme)
    assert dialog is not None
    dialog.go.click()
    assert "is the original; an original is never replaced" in dialog.problem.text()
    assert not opened.run.running
    assert other.read_bytes() == before
    dialog.reject()


def test_save_as_still_replaces_what_is_no_open_photo(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "old.jpg"
    target.write_bytes(b"old")
    dialog = opened.exporter.ask_options(opened.session.photos[0], target, opened.preferences.theme)
    assert dialog is not None
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        dialog.go.click()
    assert target.read_bytes() != b"old"


def test_export_of_one_photo_does_not_replace_another_open_photo(opened: Studio, qtbot: QtBot) -> None:
    other = opened.session.photos[1]
    before = other.read_bytes()
    dialog = opened.exporter.ask_batch({"existing_results": "overwrite"}, opened.preferences.theme)
    dialog.which.setCurrentIndex(1)
    dialog.folder.setText(str(other.parent))
    dialog.template.setText(other.stem)
    dialog.go.click()
    qtbot.waitUntil(lambda: "is the original" in dialog.problem.text(), timeout=LONG)
    assert not opened.run.running
    assert other.read_bytes() == before
    dialog.reject()


def test_enter_in_a_number_field_gives_the_keys_back_to_the_photo(opened: Studio, qtbot: QtBot) -> None:
    field = _field(opened)
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    field.selectAll()
    QTest.keyClicks(field, "0.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.session.recipe.steps[0].filter.values()["stops"] == 0.5
    assert opened.window.canvas.hasFocus()
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Y)
    assert opened.window.action("split").isChecked()
    assert field.text() == "0.50"


def test_a_wrong_number_keeps_the_keys(opened: Studio, qtbot: QtBot) -> None:
    field = _field(opened)
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    field.selectAll()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.hasFocus()


def test_a_click_on_empty_panel_takes_the_keys_out_of_a_number_field(opened: Studio, qtbot: QtBot) -> None:
    window = opened.window
    for place in ("panel", "card", "label"):
        field = _field(opened)
        qtbot.waitUntil(field.hasFocus, timeout=LONG)
        card = window.recipe.cards[0]
        widget: QWidget = card if place == "card" else card.rows["stops"]
        point = QPoint(widget.width() // 2, 4) if place == "card" else QPoint(4, widget.height() // 2)
        if place == "panel":
            widget, point = window.recipe, QPoint(window.recipe.width() // 2, window.recipe.height() - 80)
        where = widget.mapTo(window, point)
        QTest.mouseClick(
            window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
        )
        assert window.canvas.hasFocus(), place


def test_ctrl_e_exports_while_a_number_field_has_the_keys(opened: Studio, qtbot: QtBot) -> None:
    field = _field(opened)
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = opened.exporter.dialog
    assert dialog is not None
    dialog.reject()


def test_ctrl_z_takes_back_typing_first_and_then_the_edit(opened: Studio, qtbot: QtBot) -> None:
    field = _field(opened)
    qtbot.waitUntil(field.hasFocus, timeout=LONG)
    native = opened.window.windowHandle()
    QTest.keyClicks(field, "7")
    QTest.keySequence(native, QKeySequence("Ctrl+Z"))
    assert opened.session.recipe.steps
    field.show_text("other")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keySequence(native, QKeySequence("Ctrl+Z"))
    assert not opened.session.recipe.steps


def _clashes(make_photo: Callable[..., Path], tmp_path: Path) -> dict[str, ExportWish]:
    photos = (make_photo("a.jpg"), make_photo("b.jpg"))
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.jpg").write_bytes(b"")
    return {
        "exists": ExportWish(photos, out),
        "same name": ExportWish(photos, out, template="same"),
        "suffix": ExportWish(photos, out, "png", template="x.jpg"),
    }


@pytest.mark.parametrize(
    ("clash", "words"),
    [("exists", "“Existing results”"), ("same name", "“Existing results”"), ("suffix", "“Format”")],
)
def test_a_name_clash_is_told_without_words_of_the_command_line(
    clash: str, words: str, make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as problem:
        _clashes(make_photo, tmp_path)[clash].plan(Recipe())
    assert words in problem.value.message
    assert "--" not in problem.value.message
    assert words in [f"“{param.label}”" for param in params_of(Rules)] + ["“Format”"]


def test_a_long_problem_makes_the_export_dialog_grow_and_no_rows_overlap(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    qtbot.waitExposed(dialog)
    before = dialog.height()
    dialog.show_problem("/a rather long folder name/photo.jpg, " * 12 + "exist already")
    qtbot.waitUntil(lambda: dialog.height() > before, timeout=LONG)
    assert dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width())
    for form in (dialog.rules, dialog.options):
        assert form.height() >= form.minimumSizeHint().height()
    left = [dialog.which, dialog.folder, dialog.template, dialog.format, dialog.options, dialog.rules]
    right = [dialog.trial, dialog.names]
    for parts in (left, right):
        shown = [part for part in (*parts, dialog.problem, dialog.buttons) if part.isVisible()]
        tops = [part.mapTo(dialog, QPoint()).y() for part in shown]
        for upper, part, lower in zip(tops, shown, tops[1:], strict=False):
            assert upper + part.height() <= lower
    dialog.reject()


def test_a_broken_recipe_file_says_so_in_messages(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("steps = [")
    studio.opening.load_recipe(broken)
    qtbot.waitUntil(lambda: "broken.toml" in studio.window.messages.toPlainText(), timeout=LONG)


def test_no_button_of_the_toolbar_vanishes_in_a_narrow_window(studio: Studio, qtbot: QtBot) -> None:
    window = studio.window
    window.resize(400, 400)
    qtbot.wait(50)
    buttons = [window.toolbar.widgetForAction(action) for action in window.toolbar.actions()]
    for button in buttons:
        assert isinstance(button, QWidget)
        assert button.isVisible()
        assert button.geometry().right() < window.toolbar.width()
    assert not any(
        button.isVisible()
        for button in window.toolbar.findChildren(QToolButton)
        if button.objectName() == "qt_toolbar_ext_button"
    )


def test_saving_a_recipe_under_a_photos_name_leaves_the_photo(opened: Studio, qtbot: QtBot) -> None:
    photo = opened.session.photos[1]
    before = photo.read_bytes()
    recipe = photo.with_name(photo.name + ".toml")
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    opened.opening.save_recipe(photo)
    qtbot.waitUntil(recipe.exists, timeout=LONG)
    assert photo.read_bytes() == before
    with qtbot.waitSignal(opened.opening.said, timeout=LONG):
        opened.opening.save_recipe(photo)
    assert Recipe.load(recipe) == opened.session.recipe


def test_a_message_in_the_status_bar_does_not_lie_on_other_words(studio: Studio) -> None:
    status = studio.window.status
    status.show_pixel(Reading(3, 4, (1, 2, 3), (1, 2, 3), (0.0, 0.0, 0.0)))
    status.showMessage("photoedit ended unexpectedly last time")
    status.show_pixel(None)
    assert not status.run.isVisible()
    status.clearMessage()
    assert status.run.isVisible()
    assert not status.pixel.isVisible()


def test_enter_after_a_refused_run_asks_again_and_makes_no_job(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(opened.session.photos[0].parent))
    dialog.activateWindow()
    dialog.go.setFocus()
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=LONG)
    assert dialog.go.isDefault()
    assert dialog.focusWidget() is dialog.go
    dialog.reject()


def test_every_slider_of_the_export_dialog_has_the_windows_theme(opened: Studio) -> None:
    """Long side was painted for the dark theme on light ground, so that its handle could not be seen."""
    dialog = opened.exporter.ask_batch({}, LIGHT)
    sliders = dialog.findChildren(ValueSlider)
    assert len(sliders) > 1
    assert all(slider._theme is LIGHT for slider in sliders)
    dialog.reject()


def test_save_as_offers_the_format_of_the_photo_and_not_the_first_one_there_is(opened: Studio) -> None:
    """A JPEG was to become an AVIF."""
    opened.exporter.ask_single(opened.preferences.theme)
    dialog = opened.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "photo0-edited.jpg"
    assert dialog.selectedNameFilter().startswith("JPEG (")
    dialog.reject()


def test_the_state_of_a_photo_in_the_queue_is_not_cut_off_in_german(qtbot: QtBot) -> None:
    """It said "fehlgesch…"."""
    use_language("de")
    panel = QueuePanel()
    qtbot.addWidget(panel)
    words = [panel.model.word(state) for state in State]
    assert "fehlgeschlagen" in words
    room = panel.table.header().sectionSize(1) - 2 * GRID
    assert all(panel.table.fontMetrics().horizontalAdvance(word) <= room for word in words)


def test_what_the_english_help_names_is_found_in_a_german_window(qtbot: QtBot) -> None:
    """The first steps say: type "unsharp"; only "Unscharf maskieren" was known."""
    use_language("de")
    menu = AddFilterMenu()
    qtbot.addWidget(menu)
    for typed, found in {"expo": "Belichtung", "unsharp": "Unscharf maskieren"}.items():
        menu.search.setText(typed)
        assert menu.list.currentItem().text() == found


def test_why_a_photo_failed_is_german_in_a_german_window(
    make_studio: Callable[..., Studio], make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    photo = make_photo("cut.jpg")
    photo.write_bytes(photo.read_bytes()[:-900])
    studio = make_studio(Settings(execution="threads", workers=1, language="de"))
    spec, left_out = ExportWish((photo,), photo.parent / "out", "jpeg").plan(Recipe())
    with qtbot.waitSignal(studio.run.finished, timeout=LONG):
        studio.run.run(spec, left_out)
    assert studio.run.rows[0].message.startswith("Die Datei ist abgeschnitten: ")
