"""The panels around the photo: each may be moved, floated, laid on another one as a tab, or closed.

As long as panels are not to be moved they have no titles, and the window is calm. A floating one always has
its title: it is held there.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, PANEL

VERSION = 1
"""Of the panels' names and places; what was remembered with another one is ignored."""

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM, _TOP = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.TopDockWidgetArea
_PLACES = {
    "shelf": _LEFT, "histogram": _RIGHT, "info": _RIGHT, "recipe": _RIGHT, "film": _BOTTOM, "queue": _BOTTOM,
}  # fmt: skip
"""Where each panel is at first, those of one side from above."""
_SIDES = {
    Qt.Key.Key_Left: _LEFT, Qt.Key.Key_Right: _RIGHT, Qt.Key.Key_Up: _TOP, Qt.Key.Key_Down: _BOTTOM,
}  # fmt: skip
"""Where arrow keys put a panel."""
_LYING = ("film",)
"""Panels that make no sense at a side of the photo."""
_LOW = ("histogram", "info", "film")
"""Panels that are no higher in the window than they need to be; room goes to the photo and the recipe."""
_QUEUE = 240
"""How high the queue opens at first."""


class Title(QFrame):
    """The bar a panel is held by, with buttons to float and to close it; folded it takes no room.

    Signals:
        moved(Qt.DockWidgetArea): an arrow key puts the panel there.
        stacked(): Enter lays the panel on the next one.
    """

    moved = Signal(Qt.DockWidgetArea)
    stacked = Signal()

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setObjectName("title")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(dock.windowTitle())
        self.setToolTip(
            self.tr(
                "Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one"
            )
        )
        self._folded = False
        name = QLabel(dock.windowTitle())
        name.setObjectName("dim")
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, 0, GRID // 2, 0)
        line.setSpacing(0)
        line.addWidget(name, 1)
        words = self.tr("Take {0} out of the window, or put it back"), self.tr("Close {0}")
        self.float_button, self.close_button = (
            _button(icon, told.format(dock.windowTitle()))
            for icon, told in zip(("picture-in-picture-2", "x"), words, strict=True)
        )
        self.float_button.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.close_button.clicked.connect(dock.close)
        line.addWidget(self.float_button)
        line.addWidget(self.close_button)

    def fold(self, folded: bool) -> None:
        """Be there or not."""
        self._folded = folded
        self.setHidden(folded)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(Qt.Key(event.key()))
        if side is not None:
            self.moved.emit(side)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stacked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._folded else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._folded else super().minimumSizeHint()


def _button(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    icons.named(button, icon)
    button.setIconSize(QSize(16, 16))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


class Dock(QDockWidget):
    """One panel with its title.

    Signals:
        closed(): the user closed it by its title.
    """

    closed = Signal()

    def __init__(self, name: str, title: str, panel: QWidget, window: QMainWindow) -> None:
        super().__init__(title, window)
        self._window = window
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(panel)
        if name in _LYING:
            self.setAllowedAreas(_TOP | _BOTTOM)
        self._movable = self._aside = False
        self._wanted = True
        self.title = Title(self)
        self.setTitleBarWidget(self.title)
        self.title.moved.connect(self._put)
        self.topLevelChanged.connect(self._fold)
        self._fold()

    @property
    def stands(self) -> bool:
        """Whether it is seen in the window, and not as one of several tabs."""
        tabs = self._window.tabifiedDockWidgets(self)
        return not (self.isHidden() or self.isFloating() or any(not other.isHidden() for other in tabs))

    def want(self, wanted: bool) -> None:
        """Be shown, before all others of its place, or hidden."""
        self._wanted = wanted
        self._show()
        if self.isVisible():
            self.raise_()

    def put_aside(self, aside: bool) -> None:
        """Be hidden for a while, wanted or not."""
        self._aside = aside
        self._show()

    def set_movable(self, movable: bool) -> None:
        """Show the title in the window, too."""
        self._movable = movable
        self._fold()

    def limit(self) -> None:
        """Be no higher than need be in the window; floating, or as a tab, as large as there is room."""
        policy = QSizePolicy.Policy.Maximum if self.stands else QSizePolicy.Policy.Preferred
        if self.widget().sizePolicy().verticalPolicy() != policy:
            self.widget().setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _put(self, side: Qt.DockWidgetArea) -> None:
        if self.isAreaAllowed(side):
            self.setFloating(False)
            self._window.addDockWidget(side, self)
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.setVisible(self._wanted and not self._aside)

    def _fold(self) -> None:
        self.title.fold(not (self._movable or self.isFloating()))


class Docks(QObject):
    """All panels of a window; each is shown as the action of its name says.

    Attributes:
        docks: by the names of their actions.
    """

    def __init__(
        self, window: QMainWindow, panels: Mapping[str, QWidget], actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._queue_height = _QUEUE
        self._as_at_first = True
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setDocumentMode(True)
        window.installEventFilter(self)
        self.docks: dict[str, Dock] = {}
        for name in _PLACES:
            action = actions[name]
            dock = self.docks[name] = Dock(name, action.text(), panels[name], window)
            action.toggled.connect(partial(self._want, name))
            dock.title.stacked.connect(partial(self._stack, dock))
            dock.closed.connect(partial(action.setChecked, False))
            dock.want(action.isChecked())
            for moved in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
                moved.connect(self._limit)
        actions["move_panels"].toggled.connect(self._set_movable)
        self.arrange()

    def arrange(self) -> None:
        """Put all panels where they are at first, as large as at first."""
        mirrored = self._window.isRightToLeft()
        other_side = {_LEFT: _RIGHT, _RIGHT: _LEFT}
        for dock in self.docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for name, area in _PLACES.items():
            place = other_side.get(area, area) if mirrored else area
            self._window.addDockWidget(place, self.docks[name], Qt.Orientation.Vertical)
        self.show()
        self._limit()
        self._queue_height = _QUEUE
        self._as_at_first = True
        self._give_room()

    def state(self) -> str:
        """Where all panels are, as hex."""
        return bytes(self._window.saveState(self._version).toHex().data()).decode()

    def restore(self, state: str) -> None:
        """Put them where they were; what is no state, or of another version, changes nothing."""
        if self._window.restoreState(QByteArray.fromHex(state.encode()), self._version):
            self._as_at_first = False

    def show(self) -> None:
        """Show those that are wanted, whatever was restored."""
        for dock in self.docks.values():
            dock.put_aside(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Names the tab bars, which Qt makes when it needs some; gives room once the window knows its own."""
        if event.type() == QEvent.Type.ChildPolished:
            for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
                bar.setAccessibleName(self.tr("Panels"))
        elif event.type() == QEvent.Type.Show and self._as_at_first:
            self._as_at_first = False
            self._give_room()
        return False

    @property
    def _version(self) -> int:
        """A mirrored window has places of its own."""
        return 2 * VERSION + int(self._window.isRightToLeft())

    def _want(self, name: str, wanted: bool) -> None:
        """Show or hide one; the queue opens as high as it was closed."""
        dock = self.docks[name]
        if name == "queue" and not wanted and dock.stands:
            self._queue_height = dock.height()
        dock.want(wanted)
        if name == "queue":
            self._resize({name: self._queue_height}, Qt.Orientation.Vertical)

    def _stack(self, dock: Dock) -> None:
        """Lay a panel as a tab on the one that comes next in the window and has room for it."""
        docks = list(self.docks.values())
        place = docks.index(dock) + 1
        beside = self._window.tabifiedDockWidgets(dock)
        for other in (*docks[place:], *docks[: place - 1]):
            area = self._window.dockWidgetArea(other)
            shown = not (other.isHidden() or other.isFloating() or other in beside)
            if shown and dock.isAreaAllowed(area):
                dock.setFloating(False)
                self._window.tabifyDockWidget(other, dock)
                dock.raise_()
                dock.title.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _give_room(self) -> None:
        """Make panels as large as they are at first."""
        shelf = self.docks["shelf"].widget().minimumWidth()
        self._resize({"shelf": shelf, "recipe": PANEL}, Qt.Orientation.Horizontal)
        self._resize({"queue": _QUEUE}, Qt.Orientation.Vertical)

    def _resize(self, sizes: Mapping[str, int], orientation: Qt.Orientation) -> None:
        """Give those that stand in the window this width or height."""
        standing = {name: size for name, size in sizes.items() if self.docks[name].stands}
        layout = self._window.layout()
        if standing and layout is not None:
            layout.activate()
            docks = [self.docks[name] for name in standing]
            self._window.resizeDocks(docks, list(standing.values()), orientation)

    def _limit(self) -> None:
        for name in _LOW:
            self.docks[name].limit()

    def _set_movable(self, movable: bool) -> None:
        for dock in self.docks.values():
            dock.set_movable(movable)
