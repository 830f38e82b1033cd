"""The panels around the photo are moved, floated, stacked, closed, remembered and put back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from photoedit.gui.docks import Dock
from photoedit.gui.main_window import MainWindow
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import PANEL
from tests.gui.conftest import LONG

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def titled(studio: Studio, qtbot: QtBot) -> MainWindow:
    """A window whose panels have titles."""
    studio.window.action("move_panels").setChecked(True)
    qtbot.waitUntil(studio.window.docks.docks["recipe"].title.isVisible, timeout=LONG)
    return studio.window


def _places(window: MainWindow) -> dict[str, QRect]:
    """Where the panels are that stand in the window."""
    return {name: dock.geometry() for name, dock in window.docks.docks.items() if dock.stands}


def _wait_for(window: MainWindow, places: dict[str, QRect], qtbot: QtBot) -> None:
    """Wait until the panels are there."""

    def there() -> None:
        assert _places(window) == places

    qtbot.waitUntil(there, timeout=LONG)


def _drag(window: MainWindow, dock: Dock, to: QPoint) -> None:
    """Drag a panel by its title to a point of the window."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("panels are dragged over a real screen")
    handle = window.windowHandle()
    start = dock.title.mapTo(window, QPoint(40, dock.title.height() // 2))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(handle, start + (to - start) * step / 10)
        QApplication.processEvents()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)


def test_a_panel_is_dragged_to_the_other_side(titled: MainWindow, qtbot: QtBot) -> None:
    dock = titled.docks.docks["recipe"]
    assert titled.dockWidgetArea(dock) == RIGHT
    _drag(titled, dock, titled.stage.mapTo(titled, QPoint(4, titled.stage.height() // 2)))
    qtbot.waitUntil(lambda: dock.stands and titled.dockWidgetArea(dock) == LEFT, timeout=LONG)


def test_a_panel_dropped_on_the_photo_floats(titled: MainWindow, qtbot: QtBot) -> None:
    dock = titled.docks.docks["histogram"]
    _drag(titled, dock, titled.stage.mapTo(titled, titled.stage.rect().center()))
    qtbot.waitUntil(dock.isFloating, timeout=LONG)
    assert dock.isVisible() and titled.action("histogram").isChecked()


def test_a_floating_panel_keeps_its_title(titled: MainWindow, qtbot: QtBot) -> None:
    dock = titled.docks.docks["recipe"]
    dock.title.float_button.click()
    assert dock.isFloating()
    titled.action("move_panels").setChecked(False)
    assert dock.title.isVisible() and not titled.docks.docks["histogram"].title.isVisible()
    dock.title.float_button.click()
    assert not dock.isFloating() and not dock.title.isVisible()


def test_a_panel_closed_by_its_title_comes_back_by_its_action(titled: MainWindow) -> None:
    for name, dock in titled.docks.docks.items():
        titled.action(name).setChecked(True)
        dock.title.close_button.click()
        assert not dock.isVisible() and not titled.action(name).isChecked()
        titled.action(name).trigger()
        assert dock.isVisible() and dock.widget().isVisible()


def test_keys_show_and_hide_panels(studio: Studio, qtbot: QtBot) -> None:
    window = studio.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    for key, panel in {Qt.Key.Key_F6: window.film, Qt.Key.Key_F8: window.recipe}.items():
        QTest.keyClick(window, key)
        assert not panel.isVisible()
        QTest.keyClick(window, key)
        assert panel.isVisible()


def test_titles_are_reached_by_tab(titled: MainWindow) -> None:
    for dock in titled.docks.docks.values():
        for button in (dock.title.float_button, dock.title.close_button):
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert dock.windowTitle() in button.accessibleName()


def test_arrow_keys_on_a_title_move_its_panel(titled: MainWindow) -> None:
    recipe, film = (titled.docks.docks[name] for name in ("recipe", "film"))
    recipe.setFloating(True)
    for key, side in {Qt.Key.Key_Left: LEFT, Qt.Key.Key_Right: RIGHT}.items():
        QTest.keyClick(recipe.title, key)
        assert recipe.stands and titled.dockWidgetArea(recipe) == side
        QTest.keyClick(film.title, key)
    assert titled.dockWidgetArea(film) == Qt.DockWidgetArea.BottomDockWidgetArea
    QTest.keyClick(film.title, Qt.Key.Key_Up)
    assert film.stands and titled.dockWidgetArea(film) == Qt.DockWidgetArea.TopDockWidgetArea


def test_enter_on_a_title_lays_its_panel_on_the_next_one(titled: MainWindow, qtbot: QtBot) -> None:
    """By keyboard there was no way to make tabs, only to take them apart."""
    histogram, recipe, film = (titled.docks.docks[name] for name in ("histogram", "recipe", "film"))
    QTest.keyClick(histogram.title, Qt.Key.Key_Return)
    assert titled.tabifiedDockWidgets(histogram) == [recipe]
    qtbot.waitUntil(histogram.title.isVisible, timeout=LONG)
    QTest.keyClick(histogram.title, Qt.Key.Key_Return)
    assert titled.tabifiedDockWidgets(histogram) == [film]
    QTest.keyClick(histogram.title, Qt.Key.Key_Right)
    assert histogram.stands and titled.dockWidgetArea(histogram) == RIGHT


def test_the_focus_of_a_title_shows(titled: MainWindow, qtbot: QtBot) -> None:
    titled.activateWindow()
    qtbot.waitUntil(titled.isActiveWindow, timeout=LONG)
    title = titled.docks.docks["recipe"].title
    before = title.grab().toImage()
    title.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(title.hasFocus, timeout=LONG)
    assert title.grab().toImage() != before


def test_panels_laid_on_each_other_are_tabs_with_a_name(titled: MainWindow, qtbot: QtBot) -> None:
    docks = titled.docks.docks
    titled.tabifyDockWidget(docks["recipe"], docks["histogram"])
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in titled.findChildren(QTabBar, options=direct)))
    assert {bar.accessibleName() for bar in titled.findChildren(QTabBar, options=direct)} == {"Panels"}
    qtbot.waitUntil(lambda: docks["histogram"].height() > 200, timeout=LONG)


def test_panels_have_their_sizes_at_first(studio: Studio) -> None:
    """The recipe once was narrower until the layout was reset."""
    places = _places(studio.window)
    assert set(places) == {"histogram", "recipe", "film"}
    assert places["recipe"].width() == PANEL
    assert places["histogram"].height() == studio.window.histogram.sizeHint().height()
    assert places["film"].height() == studio.window.film.sizeHint().height()
    assert not studio.window.docks.docks["recipe"].title.isVisible()


def test_what_is_open_beside_the_film_strip_does_not_change_its_height(studio: Studio, qtbot: QtBot) -> None:
    """It once took the room of the queue that was closed."""
    window = studio.window
    before = _places(window)
    for _ in range(2):
        window.action("queue").setChecked(True)
        qtbot.waitUntil(lambda: _places(window)["queue"].height() == 240, timeout=LONG)
        assert _places(window)["film"].height() == before["film"].height()
        window.action("queue").setChecked(False)
        _wait_for(window, before, qtbot)


def test_one_command_puts_everything_back(studio: Studio, qtbot: QtBot) -> None:
    window, docks = studio.window, studio.window.docks.docks
    before = _places(window)
    for name in ("shelf", "info", "queue", "move_panels"):
        window.action(name).setChecked(True)
    for name in ("histogram", "navigator"):
        window.action(name).setChecked(False)
    window.addDockWidget(LEFT, docks["recipe"])
    window.tabifyDockWidget(docks["film"], docks["queue"])
    docks["info"].setFloating(True)
    window.action("reset_layout").trigger()
    _wait_for(window, before, qtbot)
    off = ("shelf", "info", "queue", "move_panels")
    assert not any(window.action(name).isChecked() for name in off)
    assert window.action("navigator").isChecked()
    assert window.histogram.isVisible() and not window.tabs.isVisible() and not docks["info"].isFloating()


def test_the_next_window_is_arranged_alike(make_studio: Callable[[], Studio], qtbot: QtBot) -> None:
    first = make_studio()
    window, docks = first.window, first.window.docks.docks
    window.addDockWidget(LEFT, docks["recipe"])
    window.action("info").setChecked(True)
    window.action("film").setChecked(False)
    docks["info"].setFloating(True)
    standing = set(_places(window))
    first.close()
    second = make_studio().window
    qtbot.waitUntil(lambda: set(_places(second)) == standing, timeout=LONG)
    docks = second.docks.docks
    assert second.dockWidgetArea(docks["recipe"]) == LEFT
    assert docks["info"].isFloating() and docks["info"].isVisible()
    assert not second.action("film").isChecked() and not second.film.isVisible()


def test_a_state_that_is_none_changes_nothing(studio: Studio) -> None:
    before = _places(studio.window)
    for state in ("", "no hex", "00ff"):
        studio.window.docks.restore(state)
    assert _places(studio.window) == before
