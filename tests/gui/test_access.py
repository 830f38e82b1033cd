"""Who can't see the window, or uses no mouse, can use it: names, roles, keys, a focus that shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoedit.filters import filters
from photoedit.gui.app import Studio
from photoedit.gui.forms.search_popup import SearchPopup
from photoedit.recipe import Recipe, Step

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QKeySequenceEdit, QLineEdit,
    QPlainTextEdit,
)  # fmt: skip
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture
def full(studio: Studio, qtbot: QtBot) -> Studio:
    """A window with a card for every filter, all its tabs, and its dialogs open."""
    steps = [Step(kind()) for kind in filters().values() if not kind.__module__.endswith("python_script")]
    studio.session.set_recipe(Recipe(tuple(steps)))
    studio.window.tabs.show()
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


def test_every_control_has_a_name_and_a_role(full: Studio) -> None:
    for widget in _controls(full.window):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found is not None, _told(widget)
        assert found.text(QAccessible.Text.Name).strip(), f"no name: {_told(widget)}"
        # Qt has no role for what is painted here; a description says in words what it is.
        described = isinstance(widget, QKeySequenceEdit) or bool(widget.accessibleDescription())
        empty_canvas = widget is full.window.canvas
        assert found.role() not in NO_ROLE or described or empty_canvas, f"no role: {_told(widget)}"


def test_every_control_can_be_reached_by_keys(full: Studio) -> None:
    in_menus = {action for menu in full.window.menuBar().actions() for action in menu.menu().actions()}  # type: ignore[attr-defined]
    for widget in _controls(full.window):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        by_menu = isinstance(widget, QToolButton) and widget.defaultAction() in in_menus
        by_arrows = isinstance(widget, QAbstractItemView) and isinstance(widget.parent(), SearchPopup)
        assert by_tab or by_menu or by_arrows, _told(widget)


def test_tab_leads_out_of_every_field(full: Studio, qtbot: QtBot) -> None:
    """No control keeps the keyboard to itself."""
    field = full.window.recipe.cards[0].findChildren(QLineEdit)[0]
    full.window.activateWindow()
    qtbot.waitUntil(full.window.isActiveWindow)
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
    qtbot.waitUntil(window.isActiveWindow)
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
        qtbot.waitUntil(widget.hasFocus)
        if isinstance(widget, QLineEdit):
            widget.deselect()
        assert widget.grab().toImage() != before, f"focus can't be seen: {_told(widget)}"
