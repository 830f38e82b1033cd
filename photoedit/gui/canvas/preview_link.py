"""The way from a wish ("this photo, this recipe, this view") to a picture, without ever blocking.

Reading a photo and rendering it run in one lane. What takes long and nobody waits for has a lane of its own:
decoding the whole photo after a small decoding is shown, and giving its memory back. Of many wishes the
newest wins. While wishes come fast and a render takes long, drafts of fewer pixels keep the picture moving;
the sharp one follows as soon as the hand rests. Where filters measure the photo, all of it is measured after
that, and it is shown once more.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from photoedit.engine.preview import Preview
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, PhotoEditError
from photoedit.formats.profiles.proof import Proof
from photoedit.gui.background import Background, NewestWins, Stopped, ignore
from photoedit.gui.canvas.pictures import Bins, Facts
from photoedit.gui.canvas.rendering import Compare, Frame, Render, Wish, counted
from photoedit.gui.engine_room import EngineRoom
from photoedit.photo import Size
from photoedit.recipe import Recipe

SLOW = 0.03
"""Seconds of a render from which on a fast series of wishes gets drafts."""

REST_MS = 160

FIRST_LOOK = Size(1280, 800)
"""Pixels for the first picture of a photo that is opened before the canvas has a size."""


@dataclass(frozen=True)
class _Opened:
    ticket: int
    preview: Preview
    facts: Facts


@dataclass(frozen=True)
class _Counts:
    ticket: int
    bins: dict[Recipe, Bins]


class PreviewLink(QObject):
    """Opens the current photo and renders what is wished.

    Signals:
        opened(Facts): a photo is open; `shown` follows.
        shown(Frame): a picture.
        failed(str): the photo can't be opened or shown; the sentence why.
        counted(dict[Recipe, Bins]): what `count` was asked for, of the present photo.
    """

    opened = Signal(object)
    shown = Signal(object)
    failed = Signal(str)
    counted = Signal(object)

    def __init__(self, room: EngineRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lease = room.lease()
        self._lane = Background(1, "preview", self)
        self._completing = Background(1, "complete", self)
        self._opener = NewestWins[_Opened](self._lane, self._take, self._give_up, self)
        self._renders = NewestWins[Frame](self._lane, self._show, self._tell, self)
        self._counts = NewestWins[_Counts](self._lane, self._tell_counts, self._tell, self)
        self._ticket = 0
        self._path: Path | None = None
        self._open: _Opened | None = None
        self._unclosed: list[Preview] = []
        self._wish: Wish | None = None
        self._screen, self._label = b"", ""
        self._proof: Proof | None = None
        self._last = self._cost = 0.0
        self._base_look: tuple[Recipe, bool] | None = None
        self._filling_in = False
        self._to_complete = self._completed = 0  # tickets
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._sharpen)
        room.replaced.connect(self._follow_room)

    @property
    def idle(self) -> bool:
        """Whether everything wished is shown."""
        completing = self._to_complete == self._ticket != self._completed
        busy = completing or self._rest.isActive()
        return self._opener.idle and self._renders.idle and self._counts.idle and not busy

    @property
    def preview(self) -> Preview | None:
        """The photo that is open."""
        return None if self._open is None else self._open.preview

    def open(self, path: Path | None) -> None:
        """Open a photo instead of the present one; None opens nothing."""
        self._path = path
        self._ticket += 1
        self._renders.drop()
        self._counts.drop()
        self._rest.stop()
        self._close_open()
        if path is not None:
            ticket, workers = self._ticket, self._lease.workers
            least = self._wish.canvas if self._wish else FIRST_LOOK
            self._opener.ask(lambda _stopped: self._read(path, ticket, workers, least))

    def set_screen(self, profile: bytes) -> None:
        """Show photos in the colours of this profile; empty is sRGB."""
        self._screen = profile
        self._show_again()

    def set_proof(self, proof: Proof | None, label: str) -> None:
        """Show photos as a proof of an output, and say so on them; None shows them as they are."""
        self._proof, self._label = proof, label
        self._show_again()

    def _show_again(self) -> None:
        self._base_look = None
        if self._open is not None and self._wish is not None:
            self._ask(self._wish)

    def show(self, wish: Wish) -> None:
        """Render a wish as soon as it is its turn."""
        self._wish = wish
        if self._open is None:
            return
        now = time.monotonic()
        fast = now - self._last < REST_MS / 1000
        self._last = now
        self._ask(wish, draft=fast and self._cost > SLOW)

    def count(self, recipes: Sequence[Recipe]) -> None:
        """Count, on a small picture, how often each value occurs in what `recipes` make of the photo."""
        if self._open is None:
            return
        opened = self._open

        def work(stopped: Stopped) -> _Counts:
            counts = {recipe: counted(opened.preview, recipe, stopped) for recipe in recipes}
            return _Counts(opened.ticket, counts)

        self._counts.ask(work)

    def _tell_counts(self, counts: _Counts) -> None:
        if counts.ticket == self._ticket:
            self.counted.emit(counts.bins)

    def close(self) -> None:
        """Stop, and give everything back."""
        self.open(None)
        self._completing.close()
        self._lane.close()
        for preview in self._unclosed:
            preview.close()
        self._lease.give_back()

    def _read(self, path: Path, ticket: int, workers: Workers, least: Size) -> _Opened:
        """In the lane: decode a photo, as small as will do for a first look, and hand it to the workers."""
        self._check(ticket)
        preview = Preview.open(path, workers, least)
        self._unclosed.append(preview)
        return _Opened(ticket, preview, Facts.of(preview.photo))

    def _complete(self, opened: _Opened, path: Path) -> None:
        """Decode all of a photo of which a small decoding is shown, and show it again."""
        self._to_complete = opened.ticket
        if opened.preview.is_complete:
            self._completed = opened.ticket
            return

        def work() -> None:
            self._check(opened.ticket)
            opened.preview.complete(path)

        def shown_again(_none: None) -> None:
            self._completed = opened.ticket
            if self._open is opened and self._wish is not None:
                self._ask(self._wish)

        def failed(problem: PhotoEditError) -> None:
            self._completed = opened.ticket
            if self._open is opened:
                self._give_up(problem)

        self._completing.run(work, shown_again, failed)

    def _check(self, ticket: int) -> None:
        if ticket != self._ticket:
            raise Cancelled("Another photo was chosen")

    def _take(self, opened: _Opened) -> None:
        if opened.ticket != self._ticket:
            self._close_preview(opened.preview)
            return
        self._open = opened
        self._base_look = None
        self._cost = 0.0
        self.opened.emit(opened.facts)
        if self._wish is not None and self._renders.idle:  # who was told may have wished already
            self._ask(self._wish)

    def _give_up(self, problem: PhotoEditError) -> None:
        self.failed.emit(problem.message)

    def _close_open(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            self._close_preview(opened.preview)

    def _close_preview(self, preview: Preview) -> None:
        def close() -> None:
            preview.close()
            self._unclosed.remove(preview)

        self._completing.run(close, ignore, ignore)  # the next photo need not wait for that

    def _follow_room(self) -> None:
        old, self._lease = self._lease, self._room.lease()
        self.open(self._path)
        # the lane is first in, first out: once this is through, nothing uses the old workers
        self._lane.run(lambda: None, lambda _none: old.give_back(), ignore)

    def _ask(self, wish: Wish, *, draft: bool = False, base: bool = False, measure: bool = False) -> None:
        assert self._open is not None
        render = Render(
            self._open.preview, self._open.facts.profile, wish, self._shrink(draft), base, measure,
            self._screen, self._proof, self._label,
        )  # fmt: skip
        self._renders.ask(render, stop_running=self._filling_in)
        self._filling_in = base or measure
        if draft:
            self._rest.start()

    def _shrink(self, draft: bool) -> int:
        """By how much a draft is coarser: so that it takes about `SLOW` seconds."""
        if not draft:
            return 1
        return 2 if self._cost < 4 * SLOW else 4

    def _sharpen(self) -> None:
        if self._open is not None and self._wish is not None:
            self._ask(self._wish)

    def _show(self, frame: Frame) -> None:
        self._filling_in = False
        if frame.base:
            self._base_look = frame.wish.look
        elif not frame.draft:
            self._cost = frame.seconds
        self.shown.emit(frame)
        if self._open and self._path and self._to_complete != self._ticket:
            self._complete(self._open, self._path)  # not before: it would hold the first picture up
        self._fill_in(frame)

    def _fill_in(self, frame: Frame) -> None:
        """When there is time, make what nobody waits for.

        That is the same picture with filters that have measured the whole photo, and then the small whole one
        that shows at the edges while panning.
        """
        if self._renders.waiting or frame.draft or frame.base or self._open is None:
            return
        wish = frame.wish
        if frame.rough and self._open.preview.is_complete:
            self._base_look = None
            self._ask(wish, measure=True)
            return
        zoomed_in = wish.view.zoom is not None and wish.compare is Compare.OFF
        if zoomed_in and self._base_look != wish.look:
            self._ask(wish, base=True)

    def _tell(self, problem: PhotoEditError) -> None:
        self._filling_in = False
        self.failed.emit(problem.message)
