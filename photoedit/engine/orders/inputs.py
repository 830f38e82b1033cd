"""From the paths somebody names to the photos that are meant, in an order that is the same every time.

A file that is named is taken, whatever it is called; if it is no photo the batch says so. From a folder
come the files whose suffix is one of a known format, in natural order (``2.jpg`` before ``10.jpg``), and
with `recursive` the folders in it after its own files. Left out without a word are hidden files and folders
(``._x`` of the Macintosh among them) and files of other kinds; left out with a word is what somebody could
miss: empty files, pipes and devices, links that lead nowhere or to a folder (they can go in circles), and
what looks like a photo by its suffix but can't be read yet.
"""

from __future__ import annotations

import functools
import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoedit.errors import UsageError
from photoedit.formats import by_suffix, not_yet

NOT_SUPPORTED = "not_supported"
"""The code of files in folders that look like photos and can't be read yet: there can be thousands."""

UNREADABLE = "unreadable"
"""The code of folders that can't be looked into."""

NaturalKey = tuple[tuple[str | int, ...], str]


@dataclass(frozen=True, slots=True)
class Found:
    """A photo to work on.

    Attributes:
        base: the folder below which a mirrored tree begins.
    """

    path: Path
    base: Path


@dataclass(frozen=True, slots=True)
class Skip:
    """What is left out of a batch, and why; `target` is where its result would be, if that is known."""

    source: Path
    target: Path | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was found, and what was left out."""

    photos: tuple[Found, ...]
    skipped: tuple[Skip, ...] = ()


def find_photos(paths: Sequence[Path], *, recursive: bool = False, outputs: Sequence[Path] = ()) -> Inputs:
    """The photos that `paths`, files and folders, stand for; each file once.

    Folders of `outputs` inside one of them are not looked into, so that results do not become inputs.

    Raises:
        UsageError: a path leads nowhere, or a named folder can't be read.
    """
    search = _Search(recursive, frozenset(os.path.realpath(output) for output in outputs))
    for path in paths:
        search.add_named(path)
    return Inputs(tuple(search.photos), tuple(search.skipped.values()))


def natural_key(name: str) -> NaturalKey:
    """Sorts names as people do: numbers by value, capitals like small letters."""
    parts = re.split("([0-9]+)", name.casefold())
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts)), name


@dataclass
class _Search:
    recursive: bool
    outputs: frozenset[str]
    photos: list[Found] = field(default_factory=list)
    skipped: dict[tuple[str, str], Skip] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()
        self._real = functools.cache(os.path.realpath)

    def add_named(self, path: Path) -> None:
        try:
            mode = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
            raise UsageError(f"There is no photo or folder {path}; check the name") from None
        except OSError as problem:
            raise UsageError(f"{path} can't be looked at: {problem.strerror}") from None
        if stat.S_ISDIR(mode):
            self._add_folder(path)
        else:
            self._add_file(path, path.parent, mode)

    def _add_folder(self, folder: Path) -> None:
        try:
            waiting = [_entries(folder)]
        except OSError as problem:
            raise UsageError(f"The folder {folder} can't be read: {problem.strerror}") from None
        while waiting:
            entry = next(waiting[-1], None)
            if entry is None:
                waiting.pop()
            elif entry.is_dir(follow_symlinks=False):
                if self.recursive and os.path.realpath(entry.path) not in self.outputs:
                    waiting.append(self._inner_entries(Path(entry.path)))
            else:
                self._add_entry(entry, folder)

    def _inner_entries(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        try:
            return _entries(folder)
        except OSError as problem:
            self._skip(folder, UNREADABLE, f"it can't be read: {problem.strerror}")
            return iter(())

    def _add_entry(self, entry: os.DirEntry[str], base: Path) -> None:
        path = Path(entry.path)
        if entry.is_symlink() and path.is_dir():
            if self.recursive:
                self._skip(path, "link", "it is a link to a folder, and those are not followed")
            return
        ordinary = entry.is_symlink() or entry.is_file(follow_symlinks=False)
        if ordinary and by_suffix(path) is None:
            self._add_unknown(path)
            return
        try:
            found = path.stat()
        except OSError as problem:
            self._skip(path, "missing", f"it can't be looked at: {problem.strerror}")
            return
        if stat.S_ISREG(found.st_mode) and found.st_size == 0:
            self._skip(path, "empty", "it is empty")
        else:
            self._add_file(path, base, found.st_mode)

    def _add_unknown(self, path: Path) -> None:
        title = not_yet(path)
        if title and self._place(path) not in self._seen:
            self._skip(path, NOT_SUPPORTED, f"photoedit doesn't read {title} files yet")

    def _add_file(self, path: Path, base: Path, mode: int) -> None:
        place = self._place(path)
        if place in self._seen:
            return
        self._seen.add(place)
        self.skipped.pop(place, None)
        if stat.S_ISREG(mode):
            self.photos.append(Found(path, base))
        else:
            self._skip(path, "not_a_file", "it is no ordinary file")

    def _skip(self, path: Path, code: str, reason: str) -> None:
        self.skipped[self._place(path)] = Skip(path, None, code, f"{path} is left out: {reason}")

    def _place(self, path: Path) -> tuple[str, str]:
        return self._real(path.parent), path.name


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What is in a folder and not hidden: files first, then folders, each in natural order."""
    with os.scandir(folder) as scan:
        shown = [entry for entry in scan if not entry.name.startswith(".")]
    shown.sort(key=lambda entry: (entry.is_dir(follow_symlinks=False), natural_key(entry.name)))
    return iter(shown)


def kinds_left_out(skips: Iterable[Skip]) -> Iterator[str]:
    """One sentence for each kind of photo that can't be read yet, however many of them are left out."""
    titles = Counter(not_yet(skip.source) for skip in skips if skip.code == NOT_SUPPORTED)
    for title, count in titles.items():
        files = f"{title} file" if count == 1 else f"{title} files"
        yield f"{count} {files} left out, because photoedit doesn't read {title} yet"
