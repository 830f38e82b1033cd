"""The film strip: a thumbnail for each open photo, with a badge for what a batch does with it.

Model and view are Qt's own, so twenty thousand photos cost no more than twenty. A thumbnail is asked for when
its cell is painted, and no longer wanted when it has scrolled away.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from photoedit.gui.library.film_delegate import (
    CELL,
    EDITED_ROLE,
    HOPELESS_ROLE,
    PATH_ROLE,
    STATE_ROLE,
    THUMB_ROLE,
    FilmDelegate,
)
from photoedit.gui.library.sieve import Sieve, State
from photoedit.gui.library.thumbnails import Thumbnails
from photoedit.gui.style.theme import Theme

SIDE = 256
"""Pixels of the strip's thumbnails: more than its cells have, because the canvas shows them, too."""

Index = QModelIndex | QPersistentModelIndex


class PhotoModel(QAbstractListModel):
    """The open photos as a list model: those that the sieve lets through.

    A row is a place among the photos that are shown, a place one among all that are open.

    Signals:
        sifted(): other photos are shown, of the same that are open.
    """

    sifted = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._sieve = Sieve()
        self._open: tuple[Path, ...] = ()
        self._photos: tuple[Path, ...] = ()
        self._places: Sequence[int] = ()
        self._rows: dict[Path, int] = {}
        self._states: dict[Path, tuple[State, float, str]] = {}
        self._edited: set[Path] = set()
        thumbnails.ready.connect(self._repaint)

    def set_photos(self, photos: tuple[Path, ...]) -> None:
        """List these photos."""
        self._open = photos
        self._list(self._sifted())

    @property
    def open_count(self) -> int:
        """How many photos are open, shown or not."""
        return len(self._open)

    @property
    def sieve(self) -> Sieve:
        """Which of them are shown."""
        return self._sieve

    def set_sieve(self, sieve: Sieve) -> None:
        """Show only what this one lets through."""
        self._sieve = sieve
        self._sift()

    def place(self, row: int) -> int:
        """The place of a row."""
        return self._places[row]

    def row(self, place: int | None) -> int | None:
        """The row of a place; None if its photo is not shown."""
        row = None if place is None else bisect_left(self._places, place)
        return row if row is not None and row < len(self._places) and self._places[row] == place else None

    def step(self, place: int, by: int) -> int:
        """The place so many shown photos on, or the last one there is on that side."""
        row = bisect_left(self._places, place)
        between = row == len(self._places) or self._places[row] != place
        there = row + by - (1 if between and by > 0 else 0)
        return self._places[min(max(there, 0), len(self._places) - 1)] if self._places else place

    def _sift(self) -> None:
        """List what the sieve lets through now; if that is the same, nobody notices."""
        places = self._sifted()
        if list(places) != list(self._places):
            self._list(places)
            self.sifted.emit()

    def _sifted(self) -> Sequence[int]:
        if self._sieve.is_open:
            return range(len(self._open))
        none = State.NONE, 0.0, ""
        return [
            place
            for place, photo in enumerate(self._open)
            if self._sieve.passes(photo, self._states.get(photo, none)[0], edited=photo in self._edited)
        ]

    def _list(self, places: Sequence[int]) -> None:
        self.beginResetModel()
        self._places = places
        self._photos = tuple(self._open[place] for place in places)
        self._rows = {path: row for row, path in enumerate(self._photos)}
        self.endResetModel()

    def set_side(self, side: int) -> None:
        """From now on thumbnails have so many pixels, or more."""
        self._thumbnails.set_side(side)

    def look_at(self, first: int, last: int) -> None:
        """Only these rows are in sight now."""
        self._thumbnails.cancel_others(set(self._photos[first : last + 1]))

    def set_states(self, states: Mapping[Path, tuple[State, float, str]]) -> None:
        """Badges of some photos: state, progress 0..1, sentence."""
        self._states.update(states)
        for path in states:
            self._repaint(path)
        self._sift_again()

    def mark_edited(self, photos: Mapping[Path, bool]) -> None:
        """Which of these photos have recipes of their own."""
        for photo, edited in photos.items():
            (self._edited.add if edited else self._edited.discard)(photo)
            self._repaint(photo)
        self._sift_again()

    def clear_states(self) -> None:
        """Take all badges off."""
        self._states.clear()
        self._repaint_all()
        self._sift_again()

    def _sift_again(self) -> None:
        """Photos have other states."""
        if self._sieve.kind != "all":
            self._sift()

    def renew(self) -> None:
        """The user was elsewhere, and may have changed photos there."""
        self._thumbnails.renew()
        self._repaint_all()

    def _repaint_all(self) -> None:
        if self._photos:
            self.dataChanged.emit(self.index(0), self.index(len(self._photos) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        path = self._photos[index.row()]
        state = self._states.get(path, (State.NONE, 0.0, ""))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return path.name
            case Qt.ItemDataRole.ToolTipRole:
                own = self.tr("It has a recipe of its own") if path in self._edited else ""
                return "\n".join(text for text in (str(path), own, state[2]) if text)
            case _ if role == THUMB_ROLE:
                return self._thumbnails.get(path)
            case _ if role == HOPELESS_ROLE:
                return self._thumbnails.hopeless(path)
            case _ if role == STATE_ROLE:
                return (state[0].value, state[1])
            case _ if role == EDITED_ROLE:
                return path in self._edited
            case _ if role == PATH_ROLE:
                return path
        return None

    def _repaint(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))


class PhotoView(QListView):
    """What strip and grid have in common.

    Signals:
        chosen(int): the user wants to see the photo at this place.
        removal_wished(list[int]): the user wants the chosen ones off the list.
    """

    chosen = Signal(int)
    removal_wished = Signal(object)

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._showing = False
        self.delegate = FilmDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._look)
        self.selectionModel().currentChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.delegate.set_theme(theme)
        self.viewport().update()

    def show_current(self, place: int | None) -> None:
        """Make a photo the current one, and the only chosen one if it was not; emits no wish."""
        row = self._photos.row(place)
        index = QModelIndex() if row is None else self.model().index(row, 0)
        if index != self.currentIndex() or row is None:
            self._showing = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._showing = False
        if row is not None:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def chosen_places(self) -> list[int]:
        """The photos that are chosen, in their order."""
        return sorted(self._photos.place(index.row()) for index in self.selectionModel().selectedIndexes())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(self._photos.place(index.row()))

    def _look(self) -> None:
        """Tell the model what is in sight."""
        area, model = self.viewport().rect(), self._photos
        first = self.indexAt(area.topRight() if self.isRightToLeft() else area.topLeft()).row()
        last = first
        while last + 1 < model.rowCount() and self.visualRect(model.index(last + 1)).intersects(area):
            last += 1
        model.look_at(first, last)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what is another; Qt would lay all cells out anew for each thumbnail that comes."""
        cells = self.visualRect(first) if first.row() == last.row() else self.viewport().rect()
        self.viewport().update(cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_wished.emit(self.chosen_places())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are shortcuts of the window, not a search in the list
        else:
            super().keyPressEvent(event)


class FilmStrip(PhotoView):
    """All photos in one row."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(CELL.height() + 14)
        self.setAccessibleName(self.tr("Film strip"))

    def sizeHint(self) -> QSize:
        return QSize(640, CELL.height() + 14)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._photos.set_side(SIDE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.y() or turn.x()))
        event.accept()
