"""A list of recipes as pictures of the shown photo: the presets, and the photo's snapshots.

Pointing at one, or going to it by keys, shows what it would do; a click or Enter does it. A menu has more.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from photoedit.gui.library.film_delegate import STATE_ROLE, THUMB_ROLE, FilmDelegate, cell_of
from photoedit.gui.library.presets import file_name
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared
from photoedit.recipe import Recipe

Index = QModelIndex | QPersistentModelIndex

PICTURE = QSize(92, 66)


class LooksModel(QAbstractListModel):
    """Recipes and their pictures; what is dragged out of it becomes a recipe file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipes: tuple[Recipe, ...] = ()
        self._pictures: dict[Recipe, QImage] = {}
        self._dragged: tempfile.TemporaryDirectory[str] | None = None

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        return self._recipes

    def show_recipes(self, recipes: Sequence[Recipe]) -> None:
        """List these."""
        if tuple(recipes) != self._recipes:
            self.beginResetModel()
            self._recipes = tuple(recipes)
            self.endResetModel()

    def show_pictures(self, pictures: Mapping[Recipe, QImage]) -> None:
        """Show these pictures instead of the former ones."""
        self._pictures = dict(pictures)
        if self._recipes:
            self.dataChanged.emit(self.index(0), self.index(len(self._recipes) - 1))

    def close(self) -> None:
        """Take away what was dragged; whoever got it has a copy."""
        if self._dragged is not None:
            self._dragged.cleanup()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._recipes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        recipe = self._recipes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return declared(recipe.name)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    map(declared, (recipe.name, *(step.filter.title() for step in recipe.steps)))
                )
            case _ if role == THUMB_ROLE:
                return self._pictures.get(recipe)
            case _ if role == STATE_ROLE:
                return ("none", 0.0)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        if self._dragged is None:
            self._dragged = tempfile.TemporaryDirectory(prefix="photoedit-")
        files = []
        for recipe in (self._recipes[index.row()] for index in indexes):
            file = Path(self._dragged.name) / file_name(recipe.name)
            recipe.save(file)
            files.append(QUrl.fromLocalFile(str(file)))
        data = QMimeData()
        data.setUrls(files)
        return data


class LooksView(QListView):
    """Shows a `LooksModel` in as many columns as fit.

    Signals:
        tried(Recipe | None): show what this recipe would do, or no longer.
        taken(int): put it on.
        removal_wished(int): the user wants it off the list.
        name_wished(int): the user wants it to have another name.
    """

    tried = Signal(object)
    taken = Signal(int)
    removal_wished = Signal(int)
    name_wished = Signal(int)

    def __init__(self, name: str, *, renames: bool = False, parent: QWidget | None = None) -> None:
        """`renames`: whether their names can be changed."""
        super().__init__(parent)
        self.looks = LooksModel(self)
        self._renames = renames
        self._delegate = FilmDelegate(self)
        self._delegate.picture = PICTURE
        self.setModel(self.looks)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(cell_of(PICTURE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.entered.connect(self._try)
        self.clicked.connect(lambda index: self._take(index.row()))
        self.selectionModel().currentChanged.connect(self._try)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def _try(self, index: QModelIndex) -> None:
        self.tried.emit(self.looks.recipes[index.row()] if index.isValid() else None)

    def _take(self, row: int) -> None:
        self.taken.emit(row)
        self.tried.emit(None)  # it is on now, and may be undone under the mouse

    def hideEvent(self, event: QHideEvent) -> None:
        self.tried.emit(None)
        super().hideEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.tried.emit(None)
        return super().viewportEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.tried.emit(None)
        super().focusOutEvent(event)

    def menu_of(self, row: int) -> QMenu:
        """What can be done with one of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Put on"), lambda: self._take(row))
        if self._renames:
            menu.addAction(self.tr("Rename…"), Qt.Key.Key_F2, lambda: self.name_wished.emit(row))
        menu.addAction(self.tr("Remove"), Qt.Key.Key_Delete, lambda: self.removal_wished.emit(row))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_of(index.row()).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.removal_wished.emit(row)
        elif event.key() == Qt.Key.Key_F2 and row >= 0 and self._renames:
            self.name_wished.emit(row)
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are shortcuts of the window, not a search in the list
        else:
            super().keyPressEvent(event)
