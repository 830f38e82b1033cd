"""What the editors that are drawn have in common: a ground, a focus that is seen, and hands that rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.style.theme import DARK, GRID, Theme

REST_MS = 700


class Drawn(QWidget):
    """Base of them; it takes the keys, and emits nothing while it is told what to show.

    Signals:
        rested(): a drag or a run of keys is over.
    """

    rested = Signal()

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._bins: Bins | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_bins(self, bins: Bins | None) -> None:
        """Show these counts behind what is edited, a row for each channel."""
        self._bins = bins
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rest.stop()
        self.rested.emit()
        super().focusOutEvent(event)

    def _box(self) -> QRectF:
        """Where the values lie."""
        return QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.field)
        painter.drawRoundedRect(box, 4, 4)

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.accent, 1.5))
            painter.drawRoundedRect(box, 4, 4)
