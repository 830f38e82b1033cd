"""The film strip: a thumbnail for each open photo, with a badge for what a batch does with it.

Model and view are Qt's own, so two thousand photos cost no more than twenty. A thumbnail is asked for when
its cell is painted; what was painted last is served first, because that is where the user is looking.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from enum import Enum
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
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from photoedit.formats import recognise
from photoedit.gui.background import Background
from photoedit.gui.canvas.pictures import to_image
from photoedit.gui.library.film_delegate import CELL, PATH_ROLE, STATE_ROLE, THUMB_ROLE, FilmDelegate
from photoedit.gui.style.theme import Theme

SIDE = 256
MOST_KEPT = 400
MOST_WAITING = 64

Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    """What a batch does with a photo."""

    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


class Thumbnails(QObject):
    """Loads and keeps thumbnails.

    Signals:
        ready(Path): this photo's thumbnail is there, or it is known that there is none.
    """

    ready = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._kept: OrderedDict[Path, QImage | None] = OrderedDict()
        self._waiting: list[Path] = []
        self._fresh: list[Path] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._sort_in)
        self._loading: Path | None = None

    def get(self, path: Path) -> QImage | None:
        """The thumbnail if it is there; else it is loaded soon."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path != self._loading and path not in self._fresh:
            self._fresh.append(path)
            self._soon.start()
        return None

    def peek(self, path: Path) -> QImage | None:
        """The thumbnail if it is there."""
        return self._kept.get(path)

    def paths(self) -> set[Path]:
        """Whose thumbnails are kept."""
        return set(self._kept)

    def known(self) -> int:
        """How many are kept."""
        return len(self._kept)

    def forget(self) -> None:
        """Drop all; the photos are no longer open."""
        self._waiting.clear()
        self._fresh.clear()
        self._kept.clear()

    def _sort_in(self) -> None:
        """What was painted last comes first, from left to right; what lies far back is dropped."""
        older = [path for path in self._waiting if path not in self._fresh]
        self._waiting = [*self._fresh, *older][:MOST_WAITING]
        self._fresh.clear()
        self._load_next()

    def _load_next(self) -> None:
        if self._loading is None and self._waiting:
            path = self._loading = self._waiting.pop(0)
            self._background.run(
                lambda: _thumbnail(path),
                lambda image: self._keep(path, image),
                lambda _problem: self._keep(path, None),
            )

    def _keep(self, path: Path, image: QImage | None) -> None:
        self._loading = None
        self._kept[path] = image
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(path)
        self._load_next()


def _thumbnail(path: Path) -> QImage:
    """In the background."""
    photo = recognise(path).thumbnail(path, SIDE)
    return to_image(photo.pixels, photo.profile)


class PhotoModel(QAbstractListModel):
    """The open photos as a list model."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photos: tuple[Path, ...] = ()
        self._rows: dict[Path, int] = {}
        self._states: dict[Path, tuple[State, float, str]] = {}
        thumbnails.ready.connect(self._repaint)

    def set_photos(self, photos: tuple[Path, ...]) -> None:
        """List these photos."""
        self.beginResetModel()
        self._photos = photos
        self._rows = {path: row for row, path in enumerate(photos)}
        self.endResetModel()

    def set_states(self, states: Mapping[Path, tuple[State, float, str]]) -> None:
        """Badges of some photos: state, progress 0..1, sentence."""
        self._states.update(states)
        for path in states:
            self._repaint(path)

    def clear_states(self) -> None:
        """Take all badges off."""
        self._states.clear()
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
                return "\n".join(text for text in (str(path), state[2]) if text)
            case _ if role == THUMB_ROLE:
                return self._thumbnails.get(path)
            case _ if role == STATE_ROLE:
                return (state[0].value, state[1])
            case _ if role == PATH_ROLE:
                return path
        return None

    def _repaint(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))


class FilmStrip(QListView):
    """The view on a `PhotoModel`.

    Signals:
        chosen(int): the user wants to see this photo.
        removal_wished(int): the user wants it off the list.
    """

    chosen = Signal(int)
    removal_wished = Signal(int)

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = FilmDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height() + 14)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Film strip"))
        self.selectionModel().currentChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_current(self, row: int | None) -> None:
        """Select a photo; emits nothing."""
        blocked = self.selectionModel().blockSignals(True)
        index = QModelIndex() if row is None else self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(blocked)
        if row is not None:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def sizeHint(self) -> QSize:
        return QSize(640, CELL.height() + 14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.y() or turn.x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_wished.emit(self.currentIndex().row())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are shortcuts of the window, not a search in the list
        else:
            super().keyPressEvent(event)
