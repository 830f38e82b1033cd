"""Who can't see the window, or uses no mouse, can use it: names, roles, keys, a focus that shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoedit.filters import filters
from photoedit.gui.forms.search_popup import SearchPopup
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe, Step
from tests.gui.conftest import LONG

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QKeySequenceEdit, QLineEdit,
    QPlainTextEdit,
)  # fmt: skip
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture
def full(studio: Studio, qtbot: QtBot) -> Studio:
    """A window with a card for every filter, all its panels with titles, and its dialogs open."""
    steps = [Step(kind()) for kind in filters().values() if not kind.__module__.endswith("python_script")]
    studio.session.set_recipe(Recipe(tuple(steps)))
    for name in ("shelf", "info", "queue", "move_panels"):
        studio.window.action(name).setChecked(True)
    studio.preferences.open_dialog()
    studio.shortcuts.open_dialog()
    studio.show_lab()
    return studio


def _controls(window: QWidget) -> Iterator[QWidget]:
    """What can be clicked, typed into or chosen from; not Qt's own parts of a larger control."""
    for widget in window.findChildren(QWidget):
        part = isinstance(widget, (QHeaderView, QScrollBar, QScrollArea)) or widget.focusProxy() is not None
        inner = isinstance(widget.parent(), (QLineEdit, QComboBox, QMenuBar, QKeySequenceEdit))
        popup = widget.window().windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        of_qt = widget.objectName().startswith("qt_")
        if part or inner or of_qt or (popup and not isinstance(widget.window(), SearchPopup)):
            continue
        if isinstance(widget, INTERACTIVE) or takes_focus:
            yield widget


def _told(widget: QWidget) -> str:
    parent = widget.parent()
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.toolTip()!r} in {type(parent).__name__}"


def test_every_control_has_a_name_a_role_and_a_key(full: Studio) -> None:
    in_menus = _actions_in_menus(full.window)
    for widget in _controls(full.window):
        assert _is_named(widget), f"no name: {_told(widget)}"
        assert _has_role(widget) or widget is full.window.canvas, f"no role: {_told(widget)}"
        by_menu = isinstance(widget, QToolButton) and widget.defaultAction() in in_menus
        by_arrows = isinstance(widget, QAbstractItemView) and isinstance(widget.parent(), SearchPopup)
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        assert by_tab or by_menu or by_arrows, f"no key: {_told(widget)}"


def _is_named(widget: QWidget) -> bool:
    found = QAccessible.queryAccessibleInterface(widget)
    return bool(found.text(QAccessible.Text.Name).strip())


def _has_role(widget: QWidget) -> bool:
    """Qt has no role for what is painted here; a description says in words what it is."""
    if QAccessible.queryAccessibleInterface(widget).role() not in NO_ROLE:
        return True
    return isinstance(widget, QKeySequenceEdit) or bool(widget.accessibleDescription())


def _actions_in_menus(window: QMainWindow) -> set[QAction]:
    menus = (menu for menu in window.menuBar().findChildren(QMenu))
    return {action for menu in menus for action in menu.actions()}


def test_tab_leads_out_of_a_field(studio: Studio, qtbot: QtBot) -> None:
    studio.session.set_recipe(Recipe.from_text("exposure"))
    studio.window.activateWindow()
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=LONG)
    field = studio.window.recipe.cards[0].findChildren(QLineEdit)[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_focus_shows(make_studio: Callable[[], Studio], qtbot: QtBot, theme: str) -> None:
    studio = make_studio()
    studio.session.change_settings(theme=theme)
    studio.session.set_recipe(
        Recipe.from_text("exposure curves levels hsl-bands colour-balance unsharp-mask")
    )
    window = studio.window
    window.resize(1200, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    for widget in [one for one in _controls(window) if one.isVisible() and one.isEnabled()]:
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.size().isEmpty():
            continue
        if (
            widget is window.canvas
        ):  # it has the focus where nothing else has, and a ring would lie on the photo
            continue
        window.setFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus, timeout=LONG)
        if isinstance(widget, QLineEdit):
            widget.deselect()
        assert widget.grab().toImage() != before, f"focus can't be seen: {_told(widget)}"
