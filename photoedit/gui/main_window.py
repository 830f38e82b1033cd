"""The main window: lays its parts out, and makes menus and toolbar from the table of actions.

It knows where things are, not what they do; `app.py` joins them.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.actions import make_actions
from photoedit.gui.batch.jobs_panel import JobsPanel
from photoedit.gui.batch.queue_panel import QueuePanel
from photoedit.gui.batch.resuming import ResumeBanner
from photoedit.gui.batch.timeline_panel import TimelinePanel
from photoedit.gui.batch.watch_panel import WatchPanel
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.histogram import HistogramView
from photoedit.gui.docks import Docks
from photoedit.gui.library.film_strip import FilmStrip, PhotoModel
from photoedit.gui.library.grid import GridPanel
from photoedit.gui.library.photo_info import InfoPanel
from photoedit.gui.library.shelf_panel import ShelfPanel
from photoedit.gui.messages import Messages
from photoedit.gui.mode_switch import ModeSwitch
from photoedit.gui.recipe.recipe_panel import RecipePanel
from photoedit.gui.status import Status
from photoedit.gui.style import icons
from photoedit.gui.style.theme import Theme
from photoedit.gui.window_state import REMEMBERED, WindowState
from photoedit.gui.words import declared

MENUS = (
    ("File", ("open", "open_folder", "recent", None, "save_as", "export", None,
              "open_recipe", "save_recipe", None, "quit")),
    ("Edit", ("undo", "redo", None, "copy", "paste", "paste_steps", "reset_photo", "snapshot", None,
              "add_filter", "crop", "pick", "presets", "clear_recipe", None, "settings")),
    ("View", ("fit", "pixels", "double", "toggle_zoom", "zoom_in", "zoom_out", None, "grid", "shelf",
              "split", "side", "proof", "gamut", "clipping", None, "navigator", "histogram", "recipe", "info",
              "film", "queue", None, "move_panels", "reset_layout", "full_screen")),
    ("Photo", ("next", "previous", None, "find", "remove")),
    ("Batch", ("export", "cancel", None, "lab")),
    ("Help", ("help", None, "palette", "shortcuts")),
)  # fmt: skip

_TOOLBAR = (
    "undo", "redo", None, "grid", "fit", "pixels", None, "crop", "pick", "split", "histogram", "queue"
)  # fmt: skip
"""The middle of the toolbar."""


class _WholeToolBar(QToolBar):
    """A toolbar that keeps the window so wide that no button is hidden."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class MainWindow(QMainWindow):
    """All parts in their places.

    Signals:
        dropped(list): local paths were dropped on the window.
        original_held(bool): the key that shows the original goes down or up.
        came_back(): the user was in another window.
        close_wished(): the user wants to close; whoever listens decides, by `may_close`.
    """

    dropped = Signal(object)
    original_held = Signal(bool)
    close_wished = Signal()
    came_back = Signal()

    def __init__(self, model: PhotoModel) -> None:
        super().__init__()
        self.setWindowTitle("photoedit")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.may_close = False
        self.canvas = Canvas()
        self.histogram = HistogramView()
        self.info = InfoPanel()
        self.recipe = RecipePanel()
        self.film = FilmStrip(model)
        self.grid = GridPanel(model, self.film)
        self.shelf = ShelfPanel()
        self.queue = QueuePanel()
        self.jobs = JobsPanel()
        self.watch = WatchPanel()
        self.banner = ResumeBanner()
        self.timeline = TimelinePanel()
        self.messages = Messages()
        self.mode = ModeSwitch()
        self.status = Status()
        self.actions_by_name = make_actions(self)
        self.recent_menu = QMenu(self.tr("Open recent"), self)
        self.presets_menu = QMenu(self.tr("Presets"), self)
        icons.named(self.recent_menu, "rotate-ccw-clock")
        icons.named(self.presets_menu, "layers")
        self._lay_out()
        self._make_menus()
        self.toolbar = self._make_toolbar()
        self._make_recipe_menu()
        self.setStatusBar(self.status)
        self.recipe.entered.connect(self.canvas.setFocus)
        self.canvas.setFocus()

    def action(self, name: str) -> QAction:
        """The action of this name."""
        return self.actions_by_name[name]

    def _lay_out(self) -> None:
        self.stage = QStackedWidget()
        self.stage.addWidget(self.canvas)
        self.stage.addWidget(self.grid)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(self.stage, 1)
        self.setCentralWidget(whole)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.queue, self.tr("Queue"))
        self.tabs.addTab(self.jobs, self.tr("Jobs"))
        self.tabs.addTab(self.watch, self.tr("Watch"))
        self.tabs.addTab(self.timeline, self.tr("Timeline"))
        self.tabs.addTab(self.messages, self.tr("Messages"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Queue and messages"))
        panels = {
            "shelf": self.shelf, "histogram": self.histogram, "info": self.info, "recipe": self.recipe,
            "film": self.film, "queue": self.tabs,
        }  # fmt: skip
        self.docks = Docks(self, panels, self.actions_by_name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's own would list the docks

    def _make_menus(self) -> None:
        submenus = {"recent": self.recent_menu, "presets": self.presets_menu}
        for title, names in MENUS:
            menu = self.menuBar().addMenu(declared(title))
            for name in names:
                if name is None:
                    menu.addSeparator()
                elif name in submenus:
                    menu.addMenu(submenus[name])
                else:
                    menu.addAction(self.action(name))

    def _make_toolbar(self) -> QToolBar:
        bar = _WholeToolBar(self.tr("Toolbar"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addWidget(self._open_button())
        bar.addSeparator()
        for name in _TOOLBAR:
            if name is None:
                bar.addSeparator()
            else:
                bar.addAction(self.action(name))
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        bar.addWidget(self.mode)
        bar.addSeparator()
        for name in ("settings", "save_as", "export"):
            bar.addAction(self.action(name))
        only_text, with_text = (
            Qt.ToolButtonStyle.ToolButtonTextOnly,
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
        )
        for name, style in {
            "fit": only_text,
            "pixels": only_text,
            "split": with_text,
            "export": with_text,
        }.items():
            button = bar.widgetForAction(self.action(name))
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(style)
        self.addToolBar(bar)
        return bar

    def _open_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Open"))
        button.setToolTip(self.tr("Open photos or a folder (Ctrl+O)"))
        icons.named(button, "folder-open")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions([self.action("open"), self.action("open_folder")])
        menu.addMenu(self.recent_menu)
        button.setMenu(menu)
        return button

    def _make_recipe_menu(self) -> None:
        menu = QMenu(self.recipe)
        menu.addMenu(self.presets_menu)
        menu.addSeparator()
        for name in ("open_recipe", "save_recipe", "clear_recipe"):
            menu.addAction(self.action(name))
        self.recipe.menu_button.setMenu(menu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)
        for part in (
            self.histogram, self.recipe, self.film, self.grid, self.shelf, self.queue, self.jobs,
            self.watch, self.timeline, self.banner,
        ):  # fmt: skip
            part.set_theme(theme)

    def show_grid(self, on: bool) -> None:
        """Show the grid instead of the photo and the strip."""
        self.stage.setCurrentWidget(self.grid if on else self.canvas)
        self.docks.docks["film"].put_aside(on)
        (self.grid.grid if on else self.canvas).setFocus()

    def step_size(self, by: int) -> None:
        """Come closer (1) or go farther away (-1): to the photo, or to the cells of the grid."""
        if self.stage.currentWidget() is self.grid:
            self.grid.resize_cells(by)
        else:
            self.canvas.step_zoom(larger=by > 0)

    def show_tab(self, part: QWidget) -> None:
        """Open the lower part with this tab in front."""
        self.tabs.setCurrentWidget(part)
        self.action("queue").setChecked(True)

    def reset_layout(self) -> None:
        """Be divided as at the first start, and show what is shown then."""
        for name in ("grid", "move_panels", "queue"):
            self.action(name).setChecked(False)
        self.restore(WindowState())
        self.docks.arrange()

    def restore(self, state: WindowState) -> None:
        """Be as large and arranged as last time."""
        if state.geometry:
            self.restoreGeometry(QByteArray.fromHex(state.geometry.encode()))
        self.docks.restore(state.panels)
        for name in REMEMBERED:
            self.action(name).setChecked(name in state.shown)
        self.docks.show()

    def remember(self, state: WindowState) -> WindowState:
        """The state with what the window is now."""
        return replace(
            state,
            geometry=bytes(self.saveGeometry().toHex().data()).decode(),
            panels=self.docks.state(),
            shown=tuple(name for name in REMEMBERED if self.action(name).isChecked()),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(_local_paths(event.mimeData()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.canvas.setFocus()  # the click was on nothing that wants it
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash:
            if not event.isAutoRepeat():
                self.original_held.emit(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self.original_held.emit(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_back.emit()
        elif event.type() == QEvent.Type.ActivationChange:
            self.original_held.emit(False)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_wished.emit()
        event.setAccepted(self.may_close)


def _local_paths(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
