"""The list in the export dialog that shows, while one types, what the results will be called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from photoedit.engine.orders.naming import Named
from photoedit.gui.forms.declared_form import LABEL
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared

HARMLESS = ("numbered", "exists, left out", "replaces an older one")
REFUSED = ("is an original", "name used twice", "exists already")
"""What the engine notes on a name, as it writes it."""
_ROWS = 5


class ResultNames(QTreeWidget):
    """Photo, result, and what there is to say; in the colour of failures where the batch would refuse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Photo"), self.tr("Result"), ""])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Names of the results"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.header().resizeSection(0, LABEL)
        self.setFixedHeight(self.fontMetrics().height() * 2 * (_ROWS + 1))

    def show_names(self, names: Sequence[Named]) -> None:
        """Show these; what would stop the batch comes into sight."""
        self.clear()
        first_wrong = None
        for named in names:
            texts = [named.source.name, named.target.name, declared(named.note)]
            item = QTreeWidgetItem(texts)
            item.setToolTip(1, str(named.target))
            if named.note in REFUSED:
                item.setForeground(2, QBrush(self._theme.failure))
                first_wrong = first_wrong or item
            self.addTopLevelItem(item)
        if first_wrong is not None:
            self.scrollToItem(first_wrong)
