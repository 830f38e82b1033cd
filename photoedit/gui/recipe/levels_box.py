"""Black, white and gamma as handles below the histogram.

Drag a handle, or choose it with Page Up and Page Down and move it with the arrows (Shift: ten steps, Alt: a
tenth). Double-click or Delete brings its default back. The corners say how much of the photo becomes black
or white all the way.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from photoedit.gui.canvas.histogram import CLIPPED, heights, outline
from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.facts import percent
from photoedit.gui.forms.slider import steps_for
from photoedit.gui.recipe.drawn import Drawn
from photoedit.gui.style.theme import GRID, grey, tabular
from photoedit.gui.words import declared, figures

BLACK, GAMMA, WHITE = "black", "gamma", "white"
HANDLES = (BLACK, GAMMA, WHITE)
NEAREST = 0.01
"""How near black and white come to each other by dragging."""
_INK = {BLACK: grey(6), GAMMA: grey(50), WHITE: grey(97)}
_REACH = 12.0


def gamma_place(black: float, white: float, gamma: float) -> float:
    """The tone that becomes the middle, 0.5."""
    return black + (white - black) * math.pow(0.5, gamma)


def gamma_at(place: float, black: float, white: float) -> float:
    """The gamma that makes the tone at `place` the middle; the inverse of `gamma_place`."""
    share = (place - black) / (white - black)
    return math.log(min(max(share, 1e-4), 1 - 1e-4)) / math.log(0.5)


def clipped(bins: Bins, black: float, white: float) -> tuple[float, float]:
    """The shares (0..1) of a channel's values that are at most `black`, and at least `white`; the worst
    channel counts."""
    tones = np.arange(bins.shape[1]) / (bins.shape[1] - 1)
    total = np.maximum(bins.sum(axis=1), 1)
    low, high = min(black, white), max(black, white)
    dark = bins[:, tones <= low + 1e-9].sum(axis=1) / total
    light = bins[:, tones >= high - 1e-9].sum(axis=1) / total
    return float(dark.max()), float(light.max())


class LevelsBox(Drawn):
    """The histogram with its handles.

    Signals:
        moved(str, float): a handle, and the value it was dragged to.
        stepped(str, float): a handle, and steps.
        reset(str): a handle.
    """

    moved = Signal(str, float)
    stepped = Signal(str, float)
    reset = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(120, parent)
        self.values = {BLACK: 0.0, GAMMA: 1.0, WHITE: 1.0}
        self.chosen = BLACK
        self._grabbed: tuple[float, float] | None = None

    def show_levels(self, values: Mapping[str, float]) -> None:
        """Show these values; emits nothing."""
        self.values = dict(values)
        self._describe()
        self.update()

    def show_bins(self, bins: Bins | None) -> None:
        super().show_bins(bins)
        self._describe()

    @property
    def shares(self) -> tuple[float, float]:
        """How much becomes black and white, 0..1; nothing as long as nothing is counted."""
        if self._bins is None:
            return 0.0, 0.0
        return clipped(self._bins, self.values[BLACK], self.values[WHITE])

    def x_of(self, handle: str) -> float:
        """Where a handle stands, in the widget's coordinates; beyond the ends at the end."""
        box = self._box()
        return box.left() + min(max(self._tone_of(handle), 0.0), 1.0) * box.width()

    def _tone_of(self, handle: str) -> float:
        return gamma_place(**self.values) if handle == GAMMA else self.values[handle]

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(GRID, GRID // 2, -GRID, -2 * GRID)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        self.chosen = self._nearest(x)
        near = abs(self.x_of(self.chosen) - x) <= _REACH
        self._grabbed = (x, self._tone_of(self.chosen)) if near else (x, self._tone_at(x))
        if not near:
            self._drag(self._grabbed[1])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        start, tone = self._grabbed
        way = (event.position().x() - start) / self._box().width()
        self._drag(tone + way * (0.1 if event.modifiers() & Qt.KeyboardModifier.AltModifier else 1.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.rested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.reset.emit(self._nearest(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                by = 1 if event.key() == Qt.Key.Key_PageUp else -1
                self.chosen = HANDLES[(HANDLES.index(self.chosen) + by) % len(HANDLES)]
                self._describe()
                self.update()
            case Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Left | Qt.Key.Key_Down:
                way = 1 if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Up) else -1
                if self.chosen == GAMMA and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
                    way = -way  # the larger gamma is, the further left its handle stands
                self.stepped.emit(self.chosen, way * steps_for(event.modifiers()))
                self._rest.start()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.reset.emit(self.chosen)
            case _:
                event.ignore()

    def _nearest(self, x: float) -> str:
        return min(HANDLES, key=lambda handle: abs(self.x_of(handle) - x))

    def _tone_at(self, x: float) -> float:
        box = self._box()
        return min(max((x - box.left()) / box.width(), 0.0), 1.0)

    def _drag(self, tone: float) -> None:
        black, white = self.values[BLACK], self.values[WHITE]
        tone = min(max(tone, 0.0), 1.0)
        if self.chosen == GAMMA:
            self.moved.emit(GAMMA, gamma_at(tone, black, white))
        elif self.chosen == BLACK:
            self.moved.emit(BLACK, min(tone, white - NEAREST) if black < white else tone)
        else:
            self.moved.emit(WHITE, max(tone, black + NEAREST) if black < white else tone)

    def _describe(self) -> None:
        dark, light = self.shares
        self.setAccessibleDescription(
            self.tr("{0}: {1}. {2} of the photo becomes black, {3} white.").format(
                declared(self.chosen.capitalize()),
                figures(self.values[self.chosen], 2),
                _percent(dark),
                _percent(light),
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self._box()
        self._paint_ground(painter, box)
        if self._bins is not None:
            painter.setBrush(self._theme.groove)
            painter.drawPolygon(outline(heights(self._bins).max(axis=0), box))
        self._paint_cut_off(painter, box)
        for handle in HANDLES:
            self._paint_handle(painter, box, handle)
        if self._bins is not None:
            self._paint_shares(painter, box)
        self._paint_focus(painter, box)

    def _paint_cut_off(self, painter: QPainter, box: QRectF) -> None:
        """Veil what becomes black or white."""
        veil = QColor(self._theme.field)
        veil.setAlpha(170)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        left, right = sorted((self.x_of(BLACK), self.x_of(WHITE)))
        painter.drawRect(QRectF(QPointF(box.left(), box.top() + 1), QPointF(left, box.bottom() - 1)))
        painter.drawRect(QRectF(QPointF(right, box.top() + 1), QPointF(box.right(), box.bottom() - 1)))

    def _paint_handle(self, painter: QPainter, box: QRectF, handle: str) -> None:
        x, y = self.x_of(handle), box.bottom()
        painter.setPen(QPen(self._theme.dim, 1))
        painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, y))
        chosen = handle == self.chosen and self.hasFocus()
        painter.setPen(QPen(self._theme.accent if chosen else self._theme.dim, 2 if chosen else 1))
        painter.setBrush(_INK[handle])
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 6, y + 11), QPointF(x - 6, y + 11)]))

    def _paint_shares(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(tabular(self.font()))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # black is left
        words = box.adjusted(6, 3, -6, -3)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for share, side in zip(self.shares, sides, strict=True):
            painter.setPen(self._theme.text if share > CLIPPED else self._theme.dim)
            painter.drawText(words, side | Qt.AlignmentFlag.AlignTop, _percent(share))


def _percent(share: float) -> str:
    """Like ``0.4 %``; what is there is never said to be nothing."""
    return f"< {percent(0.001)}" if 0 < share < 0.0005 else percent(share)
