"""The tabs of the export dialog: one for each result that every photo gets, and buttons for more or less."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID


class ResultTabs(QWidget):
    """Shows their names and tells wishes.

    Signals:
        picked(int): another result is to be shown.
        add_wished(), remove_wished(): one more, and without the one that is shown.
    """

    picked = Signal(int)
    add_wished = Signal()
    remove_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = 0
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Results of each photo"))
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.currentChanged.connect(self._pick)
        self.add = self._make_button("plus", self.tr("Add a result: each photo is written once more"))
        self.add.clicked.connect(self.add_wished)
        self.remove = self._make_button("trash", self.tr("Remove this result"))
        self.remove.clicked.connect(self.remove_wished)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(self.bar, 1)
        line.addWidget(self.add)
        line.addWidget(self.remove)

    def show_results(self, names: Sequence[str], current: int) -> None:
        """Show these; emits nothing."""
        blocked = self.bar.blockSignals(True)
        while self.bar.count() > len(names):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(names):
            self.bar.addTab("")
        for place, name in enumerate(names):
            self.bar.setTabText(place, name.replace("&", "&&"))
        self.bar.setCurrentIndex(current)
        self.bar.blockSignals(blocked)
        self.current = current
        self.remove.setEnabled(len(names) > 1)

    def _pick(self, place: int) -> None:
        self.picked.emit(place)

    def _make_button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(24, 24)
        button.setToolTip(words)
        button.setAccessibleName(words)
        icons.named(button, icon)
        return button
