"""Small controls: the checkbox and the combo box, which look better when painted here, and joined buttons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QWidget,
)

_BOX, _GAP = 14, 8


def without_icons(box: QDialogButtonBox) -> QDialogButtonBox:
    """The box with words only on its standard buttons; the style's own icons are of another family."""
    for button in box.buttons():
        button.setIcon(QIcon())
    return box


class Tick(QCheckBox):
    """A checkbox with a quiet outline and a clear tick."""

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + _GAP + wide + 4, max(24, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + _GAP, 24)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.palette()
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = colours.color(group, QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - _BOX - 0.5 if self.isRightToLeft() else 1.5
        box = QRectF(left, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        outline = colours.color(QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Midlight)
        painter.setPen(QPen(outline, 1.5 if self.hasFocus() else 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(text, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            left, top = box.left(), box.top()
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(left + 3, top + 6.8),
                        QPointF(left + 5.6, top + 9.4),
                        QPointF(left + 10, top + 3.8),
                    ]
                )
            )
        painter.setPen(text)
        after = QRect(_BOX + _GAP, 0, self.width() - _BOX - _GAP, self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), after)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class Choice(QComboBox):
    """A combo box with a chevron; the wheel scrolls what is around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(group, QPalette.ColorRole.Text)
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = QPointF(14 if self.isRightToLeft() else self.width() - 14, self.height() / 2 + 0.5)
        painter.drawPolyline(
            QPolygonF([middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)])
        )


class Segments(QWidget):
    """Joined buttons of which one is down: a choice that changes what is looked at, not the photo.

    Signals:
        chosen(str): the user wants this one.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`choices` are words, what is shown for them, and what they mean."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        self._texts: dict[str, str] = {}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(_GAP, _GAP // 2, _GAP, 0)
        line.setSpacing(1)
        for word, text, help_text in choices:
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setToolTip(help_text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _on=False, word=word: self.chosen.emit(word))
            self.buttons[word], self._texts[word] = button, text
            group.addButton(button)
            line.addWidget(button, 1)

    def show_chosen(self, word: str) -> None:
        """Show which one is down; emits nothing."""
        self.buttons[word].setChecked(True)

    def mark(self, word: str, *, on: bool) -> None:
        """Put a dot behind one that holds something."""
        self.buttons[word].setText(self._texts[word] + (" •" if on else ""))
