"""The histogram of what is shown: grey for brightness common to all channels, quiet tints for the rest."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.style.theme import DARK, GRID, Theme

CLIPPED = 0.002
"""The share of a photo's values at black or white from which on the corner says so."""

EVERY_MS = 60
"""How often it is drawn anew: to draw it takes longer than the photo itself, while that is pulled about."""

Heights = npt.NDArray[np.float64]

_TINTS = (QColor(196, 84, 84), QColor(92, 168, 98), QColor(84, 118, 204))


class HistogramView(QWidget):
    """Draws the bins it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: Bins | None = None
        self._theme = DARK
        self._due = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._due.timeout.connect(self.update)
        self.setMinimumHeight(112)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(
            self.tr("How often each brightness occurs in what is shown, from black to white (H hides it)")
        )

    def sizeHint(self) -> QSize:
        return QSize(320, 112)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_bins(self, bins: Bins | None) -> None:
        """Show these counts, a row for each channel; None shows an empty frame."""
        self._bins = bins
        if not self._due.isActive():
            self._due.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.field)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(self._theme.control, 1))
        for quarter in (1, 2, 3):
            x = round(box.left() + box.width() * quarter / 4) + 0.5
            painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1))
        if self._bins is None:
            return
        rows = heights(self._bins)
        painter.setPen(Qt.PenStyle.NoPen)
        if len(rows) == 3:
            self._paint_channels(painter, box, rows)
        common = QColor(self._theme.dim)
        common.setAlpha(200)
        painter.setBrush(common)
        painter.drawPolygon(outline(rows.min(axis=0), box))
        self._paint_clipping(painter, box)

    def _paint_channels(self, painter: QPainter, box: QRectF, heights: Heights) -> None:
        for row, tint in zip(heights, _TINTS, strict=True):
            fill = QColor(tint)
            fill.setAlpha(120)
            painter.setBrush(fill)
            painter.drawPolygon(outline(row, box))

    def _paint_clipping(self, painter: QPainter, box: QRectF) -> None:
        """A small mark in the corner where values are cut off."""
        assert self._bins is not None
        total = max(int(self._bins[0].sum()), 1)
        painter.setBrush(self._theme.text)
        for column, x, sign in ((0, box.left() + 4, 1), (255, box.right() - 4, -1)):
            if self._bins[:, column].max() / total > CLIPPED:
                top = box.top() + 4
                painter.drawPolygon(
                    QPolygonF([QPointF(x, top), QPointF(x + 6 * sign, top), QPointF(x, top + 6)])
                )


def heights(bins: Bins) -> Heights:
    """0..1; the ends, often far higher than the rest, don't squeeze it."""
    smooth = bins.astype(float)
    smooth[:, 1:-1] = (smooth[:, :-2] + 2 * smooth[:, 1:-1] + smooth[:, 2:]) / 4
    inner = smooth[:, 2:-2]
    most = max(float(np.percentile(inner, 99.5)) * 1.1, 1.0)
    return np.sqrt(np.minimum(smooth / most, 1.0))


def outline(row: Heights, box: QRectF) -> QPolygonF:
    """The shape of 256 heights (0..1) in `box`."""
    inner = box.adjusted(1, 4, -1, -1)
    points = [QPointF(inner.left(), inner.bottom())]
    points += [
        QPointF(inner.left() + inner.width() * index / 255, inner.bottom() - inner.height() * height)
        for index, height in enumerate(row.tolist())
    ]
    points.append(QPointF(inner.right(), inner.bottom()))
    return QPolygonF(points)
