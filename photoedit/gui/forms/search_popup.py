"""A popup with a search field above a list in groups: typing narrows it, arrows choose, Enter takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.style.theme import GRID

_ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """Something that can be taken from the list.

    Attributes:
        group: the heading it stands under; entries of a group stand together.
        text: what is shown.
        help: a sentence, which is searched as well.
        data: what `SearchPopup.chosen` hands over.
        keys: shown behind the text.
        more: words that are searched as well if nothing else is found, such as the English name.
    """

    group: str
    text: str
    help: str
    data: object
    keys: str = ""
    more: str = ""

    def matches(self, words: Sequence[str], *, more: bool = False) -> bool:
        """Whether all of these lower-case words occur in it."""
        text = f"{self.text} {self.help} {self.group} {self.more if more else ''}".lower()
        return all(word in text for word in words)

    def distance(self, typed: str) -> int:
        """How far from what was typed: 0 is the very text; then what begins so, has it, has its words."""
        text = self.text.lower()
        words = typed.split()
        alike = (text == typed, text.startswith(typed), typed in text, all(word in text for word in words))
        return next((index for index, fits in enumerate(alike) if fits), len(alike))


class _KeysDelegate(QStyledItemDelegate):
    """Puts an entry's keys at the right end of its line, quietly."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        entry = index.data(_ENTRY)
        if entry is None or not entry.keys:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.Text if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        place = option.rect.adjusted(0, 0, -GRID, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.keys)


class SearchPopup(QFrame):
    """The popup; give it entries whenever they change.

    Signals:
        chosen(object): the data of the entry the user wants.
    """

    chosen = Signal(object)

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._entries: tuple[Entry, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(prompt)
        self.search.setAccessibleName(prompt)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(_KeysDelegate(self.list))
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.search)
        box.addWidget(self.list)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Offer these."""
        self._entries = tuple(entries)
        self._narrow(self.search.text())

    def popup_below(self, widget: QWidget) -> None:
        """Show the popup at a button, inside its window."""
        window = widget.window().geometry()
        self._reset(max(widget.width(), 280), window.height() - 8 * GRID)
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        corner.setY(min(corner.y(), window.bottom() - self.height() - GRID))
        self._open_at(corner)

    def popup_over(self, window: QWidget) -> None:
        """Show the popup in the upper middle of a window."""
        self._reset(min(560, window.width() - 8 * GRID), window.height() * 2 // 3)
        left = (window.width() - self.width()) // 2
        self._open_at(window.mapToGlobal(QPoint(left, 10 * GRID)))

    def _reset(self, width: int, most: int) -> None:
        self.search.clear()
        self._narrow("")
        self.ensurePolished()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.resize(width, min(rows + self.search.sizeHint().height() + 4 * GRID, most))

    def _open_at(self, corner: QPoint) -> None:
        self.move(corner)
        self.show()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.list.currentItem() is not None:
                    self._choose(self.list.currentItem())
            case _:
                super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        found = [entry for entry in self._entries if entry.matches(words)]
        found = found or [entry for entry in self._entries if entry.matches(words, more=True)]
        self.list.clear()
        if not found:
            self._add_heading(self.tr("Nothing was found"))
        for group, entries in groupby(found, lambda entry: entry.group):
            self._add_heading(group)
            for entry in entries:
                item = QListWidgetItem(entry.text)
                item.setData(_ENTRY, entry)
                item.setToolTip(entry.help)
                self.list.addItem(item)
        self._choose_nearest(" ".join(words))

    def _choose_nearest(self, typed: str) -> None:
        """Enter takes what is most like what was typed, the first of several."""
        items = [self.list.item(row) for row in range(self.list.count())]
        entries = [item for item in items if item.data(_ENTRY) is not None]
        if entries:
            self.list.setCurrentItem(min(entries, key=lambda item: item.data(_ENTRY).distance(typed)))

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        item.setFont(font)
        self.list.addItem(item)

    def _move(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(_ENTRY) is not None:
                self.list.setCurrentRow(row)
                return
            row += by

    def _choose(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if entry is not None:
            self.hide()
            self.chosen.emit(entry.data)
