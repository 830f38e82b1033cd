"""The panel left of the photo: presets above, the photo's snapshots below, both as pictures of that photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from photoedit.gui.library.looks import LooksView
from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, Theme

WIDTH = 240


class ShelfPanel(QFrame):
    """Shows both lists and tells wishes.

    Signals:
        preset_wished(), snapshot_wished(): keep the present recipe as one.
        brought(list[Path]): recipe files were dropped here.
        seen(): the panel came into sight.
    """

    preset_wished = Signal()
    snapshot_wished = Signal()
    brought = Signal(object)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(WIDTH)
        self.setAcceptDrops(True)
        self.presets = LooksView(self.tr("Presets"))
        self.snapshots = LooksView(self.tr("Snapshots"), renames=True)
        self.none = QLabel(self.tr("A snapshot keeps the photo's recipe as it is now, to go back to."))
        self.none.setObjectName("dim")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(GRID * 2, 0, GRID * 2, GRID)
        self.keep_preset = self._add_button(self.tr("Keep the recipe as a preset"))
        self.keep_preset.clicked.connect(self.preset_wished)
        self.keep_snapshot = self._add_button(self.tr("Take a snapshot (Ctrl+Shift+N)"))
        self.keep_snapshot.clicked.connect(self.snapshot_wished)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID // 2, 0, 0)
        box.setSpacing(0)
        for title, button, view, share in (
            (self.tr("Presets"), self.keep_preset, self.presets, 3),
            (self.tr("Snapshots"), self.keep_snapshot, self.snapshots, 2),
        ):
            box.addLayout(_header(title, button))
            if view is self.snapshots:
                box.addWidget(self.none)
            box.addWidget(view, share)
        self.snapshots.looks.modelReset.connect(self._show_snapshots)
        self._show_snapshots()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)
        self.presets.set_theme(theme)
        self.snapshots.set_theme(theme)

    def _add_button(self, help_: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(24, 24)
        button.setIconSize(QSize(16, 16))
        icons.named(button, "plus")
        button.setToolTip(help_)
        button.setAccessibleName(help_)
        return button

    def _show_snapshots(self) -> None:
        """Without snapshots all the room is the presets'."""
        some = bool(self.snapshots.looks.recipes)
        self.none.setVisible(not some)
        self.snapshots.setVisible(some)

    def showEvent(self, event: object) -> None:
        self.seen.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _recipes(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if event.source() is None:  # what comes from these lists is there already
            self.brought.emit(_recipes(event))


def _header(title: str, button: QToolButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(GRID * 2, GRID // 2, GRID, GRID // 2)
    label = QLabel(title)
    label.setObjectName("heading")
    line.addWidget(label, 1)
    line.addWidget(button)
    return line


def _recipes(event: QDropEvent) -> list[Path]:
    """The recipe files that are dropped."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".toml"]
