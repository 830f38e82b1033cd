"""What stands in the corners of the canvas: the navigator, while zoomed in, and what is exact only at 1:1.

Some filters look at single pixels. A photo that is seen smaller has others, so there the picture is only like
the result; a badge says so, and goes to 100 % where it is the result.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QToolButton, QWidget

from photoedit.filters.base import Filter, Kind
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.canvas_marks import LABEL_ROOM
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.rendering import SMALL, Frame
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared
from photoedit.params import Unit, params_of
from photoedit.recipe import Recipe


class Navigator(QWidget):
    """The whole photo, small, with the part that is seen.

    Signals:
        moved(float, float): this point, in shares of width and height, is to be in the middle.
    """

    moved = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._part = QRectF()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Navigator"))
        self.setToolTip(
            self.tr("The whole photo and the part that is seen; drag to see another (N hides it)")
        )
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Show this picture of the whole photo."""
        self._image = image
        ratio = max(image.width(), image.height()) / SMALL or 1
        self.setFixedSize(max(round(image.width() / ratio), 8), max(round(image.height() / ratio), 8))
        self.update()

    @property
    def is_empty(self) -> bool:
        return self._image.isNull()

    def show_part(self, part: QRectF) -> None:
        """Frame the part that is seen, in shares of width and height."""
        if part != self._part:
            self._part = part
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def _move_to(self, place: QPointF) -> None:
        self.moved.emit(place.x() / self.width(), place.y() / self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        whole, seen = QRectF(self.rect()), QPainterPath()
        seen.addRect(QTransform.fromScale(self.width(), self.height()).mapRect(self._part))
        strokes.shade_outside(painter, whole, seen)
        strokes.stroke(painter, seen)
        painter.setPen(QPen(strokes.EDGE, 2))
        painter.drawRect(whole)


class Corners(QObject):
    """Fills the corners of a canvas with what belongs to the picture on it."""

    def __init__(self, canvas: Canvas, link: PreviewLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._wanted = True
        self.navigator = Navigator(canvas)
        self.badge = QToolButton(canvas)
        self.badge.setObjectName("badge")
        self.badge.setText("1:1")
        self.badge.setAccessibleName(self.tr("Exact at 100 % only"))
        self.badge.hide()
        self.badge.clicked.connect(canvas.show_pixels)
        self.navigator.moved.connect(canvas.look_at)
        canvas.view_changed.connect(self._arrange)
        link.opened.connect(self._forget)
        link.shown.connect(self._show)

    def set_navigator(self, on: bool) -> None:
        """Whether there is a navigator while zoomed in."""
        self._wanted = on
        self._arrange()

    def _forget(self) -> None:
        """Another photo is open."""
        self.navigator.show_image(QImage())
        self._arrange()

    def _show(self, frame: Frame) -> None:
        if frame.small is not None:
            self.navigator.show_image(frame.small)
        self._arrange()

    def _arrange(self) -> None:
        frame, canvas = self._canvas.frame, self._canvas
        if frame is None:
            self.navigator.hide()
            self.badge.hide()
            return
        seen = canvas.view.visible(frame.result, canvas.pane)
        width, height = frame.result
        self.navigator.show_part(
            QRectF(seen.x / width, seen.y / height, seen.width / width, seen.height / height)
        )
        self.navigator.move(self._corner(self.navigator.size(), right=True))
        part = (seen.width, seen.height) != frame.result
        self.navigator.setVisible(self._wanted and part and not self.navigator.is_empty)
        self._arrange_badge(frame)

    def _arrange_badge(self, frame: Frame) -> None:
        names = only_exact_at_full_size(frame.wish.recipe)
        smaller = self._canvas.zoom is not None and self._canvas.zoom < 1
        self.badge.setVisible(bool(names) and smaller)
        sentence = self.tr("Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.")
        self.badge.setToolTip(sentence.format(", ".join(names)))
        corner = self._corner(self.badge.sizeHint(), right=False)
        self.badge.move(corner - QPoint(0, LABEL_ROOM if frame.label else 0))

    def _corner(self, size: QSize, *, right: bool) -> QPoint:
        left = self._canvas.width() - size.width() - GRID if right else GRID
        return QPoint(left, self._canvas.height() - size.height() - GRID)


def only_exact_at_full_size(recipe: Recipe) -> list[str]:
    """The filters at work, by their names for people, that a smaller picture shows only nearly."""
    working = (step.filter for step in recipe.steps if step.effect() is not None)
    return list(dict.fromkeys(declared(item.title()) for item in working if _looks_at_pixels(item)))


def _looks_at_pixels(item: Filter) -> bool:
    lengths = any(param.unit is Unit.PIXELS for param in params_of(type(item)))
    return item.kind is Kind.AREA or (lengths and item.kind is not Kind.GEOMETRY)
