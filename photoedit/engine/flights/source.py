"""The file of a photo in flight: looked at, decoded as a whole or by rows, salvaged if that was asked for."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from photoedit.engine.pixels.canvas import Handout
from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.stamp import Stamp
from photoedit.errors import ReadError
from photoedit.formats import recognise
from photoedit.formats.base import Format, RowReader, Spread
from photoedit.photo import Photo, Size


class Source:
    """A photo's file, as it is when it is first looked at.

    Attributes:
        looked: its stamp then; None if there was no file.
        header: of the photo as it will be decoded, which may be a smaller one; reading completes it.

    Raises:
        ReadError: it is no photo we can read.
    """

    def __init__(self, path: Path, *, salvage: bool) -> None:
        self._path = path
        self._salvage = salvage
        self.looked = Stamp.of(path)
        self._reader: Format = recognise(path)
        try:
            self.header = self._reader.header(path)
        except ReadError as problem:
            if self._can_salvage(problem):
                self._reader.salvage(path)  # raises an error that says that it can't be
            raise

    def shrink(self, least: Size) -> bool:
        """Decode no more of it than a picture of the size `least` takes; whether that is less."""
        smaller = self._reader.reduced(self.header, least)
        if smaller.eighths >= self.header.eighths:
            return False
        self.header = smaller
        return True

    def read(self, planes: SharedPlanes, spread: Spread) -> Photo:
        """Decode the photo into `planes`; its profile is known then.

        Raises:
            ReadError: it can't be decoded.
        """
        photo = self._read(planes, spread)
        if self.header.profile_later:
            self.header = dataclasses.replace(self.header, profile=photo.profile, profile_later=False)
        return photo

    def _read(self, planes: SharedPlanes, spread: Spread) -> Photo:
        path, eighths = self._path, self.header.eighths
        try:
            return self._reader.read(path, Handout(planes).allocate, spread=spread, eighths=eighths)
        except ReadError as problem:
            if not self._can_salvage(problem):
                raise
            return self._reader.salvage(path, Handout(planes).allocate, eighths=eighths)

    @contextlib.contextmanager
    def rows(self, spread: Spread, memory: int) -> Iterator[RowReader | None]:
        """A reader of the photo's rows, as `Format.rows`; none for a photo that has to be salvaged."""
        with contextlib.ExitStack() as stack:
            try:
                rows = stack.enter_context(self._reader.rows(self._path, spread=spread, memory=memory))
            except ReadError as problem:
                if not self._can_salvage(problem):
                    raise
                rows = None
            yield rows

    def _can_salvage(self, problem: ReadError) -> bool:
        return self._salvage and problem.code in ("truncated", "damaged")

    def check_same(self) -> None:
        """The file is still what it was when it was looked at.

        Raises:
            ReadError: it is not; code ``input_changed``.
        """
        if Stamp.of(self._path) != self.looked:
            raise ReadError(
                f"{self._path} changed while it was read; run it again when it is complete",
                code="input_changed",
            )
