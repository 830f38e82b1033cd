"""The menu that adds a filter: a search field above the filters in their groups."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from photoedit.filters import filters
from photoedit.filters.base import Filter, Group
from photoedit.gui.theme import GRID

_KIND = Qt.ItemDataRole.UserRole


class AddFilterMenu(QFrame):
    """A popup; typing narrows it, arrows choose, Enter adds.

    Signals:
        chosen(type): the user wants this filter.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search filters"))
        self.search.setAccessibleName(self.tr("Search filters"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Filters"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.search)
        box.addWidget(self.list)
        self._narrow("")

    def popup(self, below: QWidget) -> None:
        """Show the menu at a button, inside its window."""
        self.search.clear()
        self._narrow("")
        window = below.window().geometry()
        self.ensurePolished()
        list_height = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        height = list_height + self.search.sizeHint().height() + 4 * GRID
        self.resize(max(below.width(), 280), min(height, window.height() - 8 * GRID))
        corner = below.mapToGlobal(QPoint(0, below.height() + 4))
        corner.setY(min(corner.y(), window.bottom() - self.height() - GRID))
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
        self.list.clear()
        for group in Group:
            found = [kind for kind in filters().values() if kind.group is group and _matches(kind, words)]
            if found:
                self._add_heading(str(group))
            for kind in found:
                item = QListWidgetItem(kind.title())
                item.setData(_KIND, kind)
                item.setToolTip(kind.help())
                self.list.addItem(item)
        self._move(1)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(self.tr(text))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        item.setFont(font)
        self.list.addItem(item)

    def _move(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(_KIND) is not None:
                self.list.setCurrentRow(row)
                return
            row += by

    def _choose(self, item: QListWidgetItem) -> None:
        kind = item.data(_KIND)
        if kind is not None:
            self.hide()
            self.chosen.emit(kind)


def _matches(kind: type[Filter], words: list[str]) -> bool:
    text = f"{kind.title()} {kind.help()} {kind.group}".lower()
    return all(word in text for word in words)
