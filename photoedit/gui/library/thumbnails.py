"""The thumbnails in memory: loaded in the background when a view asks, what is in sight first.

A view asks for a thumbnail when it paints its cell, and says what is in sight when it has scrolled; what has
scrolled away before its turn came is never loaded.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from photoedit.gui.background import Background
from photoedit.gui.library.thumbnail_cache import SIZES, ThumbnailCache, size_for
from photoedit.settings import Settings

AT_ONCE = 2

_LARGEST = max(SIZES.values())


class _Kept(NamedTuple):
    """A thumbnail, or None where there can't be one; and the longest side it was made for."""

    image: QImage | None
    side: int


class Thumbnails(QObject):
    """Loads and keeps thumbnails.

    Signals:
        ready(Path): this photo's thumbnail is there, or it is known that there is none.
    """

    ready = Signal(object)

    def __init__(
        self, background: Background, cache: ThumbnailCache | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background, self._cache = background, cache or ThumbnailCache()
        self._kept: OrderedDict[Path, _Kept] = OrderedDict()
        self._bytes = 0
        self._most = Settings().thumbnails
        self._side = SIZES["large"]
        self._waiting: list[Path] = []
        self._fresh: list[Path] = []
        self._loading: set[Path] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._sort_in)

    def set_side(self, side: int) -> None:
        """From now on thumbnails have so many pixels, or more."""
        self._side = SIZES[size_for(side)]

    def set_most(self, most: int) -> None:
        """From now on they take so many bytes of memory at most."""
        self._most = most
        self._make_room()

    def _make_room(self) -> None:
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def get(self, path: Path) -> QImage | None:
        """The thumbnail, or a smaller one meanwhile; what is not there is loaded soon."""
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
        if (kept is None or kept.side < self._side) and path not in self._loading:
            self._fresh.append(path)
            self._soon.start()
        return kept.image if kept else None

    def peek(self, path: Path) -> QImage | None:
        """The thumbnail if it is there."""
        kept = self._kept.get(path)
        return kept.image if kept else None

    def hopeless(self, path: Path) -> bool:
        """Whether there can't be one."""
        kept = self._kept.get(path)
        return kept is not None and kept.image is None

    def paths(self) -> set[Path]:
        """Whose thumbnails are kept."""
        return set(self._kept)

    def known(self) -> int:
        """How many are kept."""
        return len(self._kept)

    def keep_only(self, photos: Collection[Path]) -> None:
        """Drop all others; they are no longer open."""
        self.cancel_others(photos)
        for path in self.paths().difference(photos):
            self._drop(path)

    def renew(self) -> None:
        """Photos may have changed: what is kept is shown only until it was looked at again."""
        self._kept = OrderedDict((path, kept._replace(side=0)) for path, kept in self._kept.items())

    def cancel_others(self, in_sight: Collection[Path]) -> None:
        """What waits and is not in sight need not be loaded."""
        self._waiting = [path for path in self._waiting if path in in_sight]
        self._fresh = [path for path in self._fresh if path in in_sight]

    def _sort_in(self) -> None:
        """What was painted last comes first, in its order."""
        fresh = dict.fromkeys(self._fresh)
        self._waiting = [*fresh, *(path for path in self._waiting if path not in fresh)]
        self._fresh.clear()
        self._load_next()

    def _load_next(self) -> None:
        while self._waiting and len(self._loading) < AT_ONCE:
            path = self._waiting.pop(0)
            if path not in self._loading:
                self._load(path, self._side)

    def _load(self, path: Path, side: int) -> None:
        self._loading.add(path)
        self._background.run(
            lambda: self._cache.get(path, side),
            lambda image: self._keep(path, _Kept(image, side)),
            lambda _problem: self._keep(path, _Kept(None, _LARGEST)),
        )

    def _keep(self, path: Path, kept: _Kept) -> None:
        self._loading.discard(path)
        self._drop(path)
        self._kept[path] = kept
        self._bytes += _size(kept)
        self._make_room()
        self.ready.emit(path)
        self._load_next()

    def _drop(self, path: Path) -> None:
        if path in self._kept:
            self._bytes -= _size(self._kept.pop(path))


def _size(kept: _Kept) -> int:
    return 0 if kept.image is None else kept.image.sizeInBytes()
