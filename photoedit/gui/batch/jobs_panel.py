"""The waiting jobs: a list in their turn, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoedit.engine.orders.order import Orders
from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, Theme


class JobsPanel(QFrame):
    """Shows orders and tells wishes.

    Signals:
        run_wished(): run all, one after the other.
        move_wished(int, int): the job at a place is to stand at another.
        remove_wished(int): take the job at a place off the list.
        save_wished(), load_wished(): as a file.
    """

    run_wished = Signal()
    move_wished = Signal(int, int)
    remove_wished = Signal(int)
    save_wished = Signal()
    load_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Job"), self.tr("What is done")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIndentation(GRID)
        self.list.header().resizeSection(0, 220)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(self.tr("Jobs that wait"))
        self.list.currentItemChanged.connect(self._show_what_can_be_done)
        self._running = False
        self.run = self._button(self.tr("Run all"), "play", self.tr("Run the jobs, one after the other"))
        self.up = self._button(self.tr("Up"), "arrow-up", self.tr("Run this job earlier"))
        self.down = self._button(self.tr("Down"), "arrow-down", self.tr("Run this job later"))
        self.remove = self._button(self.tr("Remove"), "x", self.tr("Take this job off the list"))
        self.save = self._button(self.tr("Save…"), "file-down", self.tr("Save the list as a file"))
        self.load = self._button(self.tr("Load…"), "file-up", self.tr("Add the jobs of a file"))
        self.run.clicked.connect(self.run_wished)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(lambda: self.remove_wished.emit(self.place))
        self.save.clicked.connect(self.save_wished)
        self.load.clicked.connect(self.load_wished)
        self._lay_out()
        self.show_orders(Orders(), running=False)

    def _button(self, text: str, icon: str, words: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(words)
        icons.named(button, icon)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(GRID)
        for button in (self.run, self.up, self.down, self.remove):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.load)
        line.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.list, 1)

    @property
    def place(self) -> int:
        """Which job is selected; -1 if there is none."""
        item = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def select(self, place: int) -> None:
        """Select the job at a place."""
        item = self.list.topLevelItem(place)
        if item is not None:
            self.list.setCurrentItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)

    def show_orders(self, orders: Orders, *, running: bool) -> None:
        """Show these jobs; the selected place stays."""
        place = self.place
        self._running = running
        self.list.clear()
        for order in orders.waiting:
            item = QTreeWidgetItem([order.name, order.describe()])
            item.setToolTip(1, order.recipe.to_text())
            self.list.addTopLevelItem(item)
        if orders.waiting:
            self.select(min(max(place, 0), len(orders.waiting) - 1))
        self._show_what_can_be_done()

    def _move(self, by: int) -> None:
        place = self.place
        self.move_wished.emit(place, place + by)
        self.select(place + by)

    def _show_what_can_be_done(self) -> None:
        place, count = self.place, self.list.topLevelItemCount()
        self.run.setEnabled(count > 0 and not self._running)
        self.save.setEnabled(count > 0)
        self.remove.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)
