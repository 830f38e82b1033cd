"""What a trial shows: the middle of the result at 100 %, as the encoder leaves it; and its size."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from photoedit.gui.batch.trial import Tried
from photoedit.gui.facts import megapixels
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import GRID, Theme, tabular

RESULT, ORIGINAL = "result", "original"


class TrialPicture(QWidget):
    """One device pixel for each pixel of the result; it can be moved by the mouse and by arrows.

    Signals:
        rested(): it was moved.
    """

    STEP = 40
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._place = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def middle(self) -> QPointF:
        """What is in the middle, in pixels of the picture."""
        image = self._image or QImage()
        return QPointF(self._place.x() * image.width(), self._place.y() * image.height())

    def centre(self, point: QPointF) -> None:
        """Bring a pixel of the picture into the middle, as far as that goes."""
        if self._image is not None:
            self._place = QPointF(point.x() / self._image.width(), point.y() / self._image.height())
            self._move(QPointF())

    def sees_edge(self) -> tuple[bool, bool, bool, bool]:
        """Whether the picture's left, top, right and bottom edge are in sight."""
        if self._image is None:
            return False, False, False, False
        half, at = self._room() / 2, self.middle
        right, bottom = self._image.width() - at.x(), self._image.height() - at.y()
        return at.x() <= half.x() + 1, at.y() <= half.y() + 1, right <= half.x() + 1, bottom <= half.y() + 1

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, at the place that is in the middle now."""
        self._image = image
        self._move(QPointF())
        self.update()

    def _move(self, way: QPointF) -> None:
        """Move the picture by device pixels, no further than it goes."""
        if self._image is None:
            return
        room = self._room()
        sides = ((room.x(), self._image.width(), way.x(), self._place.x()),
                 (room.y(), self._image.height(), way.y(), self._place.y()))  # fmt: skip
        x, y = (_moved(seen, whole, by, place) for seen, whole, by, place in sides)
        self._place = QPointF(x, y)
        self.update()

    def _room(self) -> QPointF:
        ratio = self.devicePixelRatioF()
        return QPointF(self.width() * ratio, self.height() * ratio)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move((event.position() - self._grabbed) * self.devicePixelRatioF())
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.rested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {
            Qt.Key.Key_Left: QPointF(1, 0), Qt.Key.Key_Right: QPointF(-1, 0),
            Qt.Key.Key_Up: QPointF(0, 1), Qt.Key.Key_Down: QPointF(0, -1),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if way is None:
            event.ignore()
        else:
            self._move(way * self.STEP)
            self.rested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            ratio, room = self.devicePixelRatioF(), self._room()
            painter.scale(1 / ratio, 1 / ratio)
            left = round(room.x() / 2 - self._place.x() * self._image.width())
            top = round(room.y() / 2 - self._place.y() * self._image.height())
            painter.drawImage(left, top, self._image)
            painter.resetTransform()
        if self.hasFocus():
            painter.setPen(self.palette().color(self.palette().ColorRole.Accent))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class TrialView(QWidget):
    """The picture, what it is compared with, and the size of the file.

    Attributes:
        tried: the last trial; None before the first one, and where there was a problem.
        at: what is in the middle, as shares (0..1) of the whole result.

    Signals:
        moved(): there is more to see around `at` than a trial has shown.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tried: Tried | None = None
        self._held = False
        self.at = (0.5, 0.5)
        self.picture = TrialPicture()
        self.picture.rested.connect(self._look)
        self.picture.setAccessibleName(self.tr("The result at 100 %"))
        self.which = Segments(
            self.tr("What is shown"),
            [
                (RESULT, self.tr("As it is written"), self.tr("The photo after encoding, at 100 %")),
                (ORIGINAL, self.tr("Without loss"), self.tr("The photo before encoding (hold \\)")),
            ],
        )
        self.which.show_chosen(RESULT)
        self.which.chosen.connect(self._choose)
        self._chosen = RESULT
        self.size_line = QLabel()
        self.size_line.setFont(tabular(self.font()))
        self.size_line.setAccessibleName(self.tr("Size of the results"))
        self.size_line.setWordWrap(True)
        self.size_line.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.picture, 1)
        column.addWidget(self.which)
        column.addWidget(self.size_line)
        self.setStyleSheet(f"TrialPicture {{ background: {theme.field.name()}; }}")
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that a trial is under way; the last picture stays."""
        self.size_line.setEnabled(False)
        if self.tried is None:
            self.size_line.setText(self.tr("Trying it out on one photo…"))

    def show_tried(self, tried: Tried) -> None:
        """Show what became of a trial."""
        self.tried = tried
        self.size_line.setEnabled(True)
        one = self.tr("{0}: {1}, {2} x {3} pixels ({4} MP)").format(
            tried.photo.name,
            data_size(tried.length),
            tried.size.width,
            tried.size.height,
            megapixels(tried.size.megapixels),
        )
        total = tried.total
        more = "" if total is None else self.tr("all photos: about {0}").format(data_size(total))
        self.size_line.setText(f"{one}\n{more}".strip())
        self._show_picture()
        size, part = tried.size, tried.part
        self.picture.centre(QPointF(self.at[0] * size.width - part.x, self.at[1] * size.height - part.y))

    def show_problem(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.tried = None
        self.picture.show_image(None)
        self.size_line.setEnabled(True)
        self.size_line.setText(sentence)

    def hold_original(self, on: bool) -> None:
        """Show what it is compared with as long as a key is held."""
        self._held = on
        self._show_picture()

    def _look(self) -> None:
        """Remember where the picture was moved to; beyond its edges there may be more of the photo."""
        if self.tried is None:
            return
        size, part, middle = self.tried.size, self.tried.part, self.picture.middle
        self.at = (part.x + middle.x()) / size.width, (part.y + middle.y()) / size.height
        more = (part.x > 0, part.y > 0, part.right < size.width, part.bottom < size.height)
        if any(seen and there for seen, there in zip(self.picture.sees_edge(), more, strict=True)):
            self.moved.emit()

    def _choose(self, which: str) -> None:
        self._chosen = which
        self._show_picture()

    def _show_picture(self) -> None:
        original = self._held != (self._chosen == ORIGINAL)
        self.which.show_chosen(ORIGINAL if original else RESULT)
        if self.tried is not None:
            self.picture.show_image(self.tried.before if original else self.tried.after)


def data_size(length: float) -> str:
    """Like ``3.4 MB``, in the user's language."""
    return QLocale().formattedDataSize(round(length), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _moved(seen: float, whole: float, by: float, place: float) -> float:
    """The share of `whole` in the middle of `seen` pixels, after moving the picture by so many."""
    least = min(seen / 2 / whole, 0.5)
    return min(max(place - by / whole, least), 1 - least)
