"""How a cell of the film strip or the grid is painted: picture, name, and the badge of its state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoedit.gui.style import icons
from photoedit.gui.style.theme import DARK, Theme

PICTURE = QSize(96, 72)
_MARGIN, _LINE = 8, 24
_MISSING = 20
"""The icon's side where there can't be a picture."""


def cell_of(picture: QSize) -> QSize:
    """The cell for pictures of at most this size: a margin around, and a line for the name below."""
    return QSize(picture.width() + 2 * _MARGIN, picture.height() + _MARGIN + _LINE)


CELL = cell_of(PICTURE)

THUMB_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
PATH_ROLE = Qt.ItemDataRole.UserRole + 3
EDITED_ROLE = Qt.ItemDataRole.UserRole + 4
HOPELESS_ROLE = Qt.ItemDataRole.UserRole + 5

_BADGES = {
    "queued": "clock",
    "done": "check",
    "failed": "triangle-alert",
    "skipped": "skip-forward",
    "edited": "sliders-horizontal",
}
_NO_PICTURE = "image-off"


class FilmDelegate(QStyledItemDelegate):
    """Paints cells; everything it needs comes from the model.

    Attributes:
        picture: the most room a picture has.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture = PICTURE
        self._theme = DARK
        self._badges: dict[tuple[str, float], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._badges.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return cell_of(self.picture)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.control if chosen else self._theme.panel)
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 4, 4)
        picture = self._paint_picture(painter, cell, index.data(THUMB_ROLE))
        if index.data(HOPELESS_ROLE):
            self._paint_no_picture(painter, picture)
        if chosen:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), 2, 2)
        self._paint_name(painter, cell, str(index.data()), chosen=chosen)
        word, done = index.data(STATE_ROLE)
        if word != "none":
            self._paint_badge(painter, QRectF(picture.right() - 22, picture.top() + 4, 18, 18), word, done)
        if index.data(EDITED_ROLE):
            self._paint_badge(painter, QRectF(picture.left() + 4, picture.top() + 4, 18, 18), "edited", 1.0)
        painter.restore()

    def _paint_picture(self, painter: QPainter, cell: QRect, image: QImage | None) -> QRect:
        corner = cell.topLeft() + QPoint(_MARGIN, _MARGIN)
        frame = QRect(corner, self.picture)
        if image is None:
            box = frame.adjusted(0, 4, 0, -4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.panel)
            painter.drawRoundedRect(box, 2, 2)
            return box
        fitted = image.size().scaled(self.picture, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(QPoint(), fitted.expandedTo(QSize(1, 1)))  # of a very long photo, at least a line
        box.moveCenter(frame.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
        return box

    def _paint_no_picture(self, painter: QPainter, box: QRect) -> None:
        icon = QRect(0, 0, _MISSING, _MISSING)
        icon.moveCenter(box.center())
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(icon.topLeft(), icons.pixmap(_NO_PICTURE, self._theme.dim, _MISSING, scale))

    def _paint_name(self, painter: QPainter, cell: QRect, name: str, *, chosen: bool) -> None:
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self._theme.text if chosen else self._theme.dim)
        box = cell.adjusted(_MARGIN, self.picture.height() + _MARGIN + 2, -_MARGIN, -4)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_badge(self, painter: QPainter, circle: QRectF, word: str, done: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(16, 16, 16, 210))
        painter.drawEllipse(circle)
        if word == "running":
            ring = circle.adjusted(3, 3, -3, -3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(90, 90, 90), 2))
            painter.drawEllipse(ring)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.drawArc(ring, 90 * 16, -round(done * 360 * 16))
            return
        scale = painter.device().devicePixelRatioF()
        key = (word, scale)
        if key not in self._badges:
            colour = DARK.failure if word == "failed" else DARK.text
            self._badges[key] = icons.pixmap(_BADGES[word], colour, 12, scale)
        painter.drawPixmap(circle.adjusted(3, 3, -3, -3).topLeft(), self._badges[key])
