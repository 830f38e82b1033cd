"""Who listens to a batch: a bar for people at a terminal, lines elsewhere, JSON for programs.

A listener is called from several threads, one at a time. It must not raise, whatever happens to the stream
it writes to: the photos are worth more than what is said about them.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

import click

from photoedit.cli.output import Writer, counted, discard, printable, rounded, say
from photoedit.cli.plain_data import event_line
from photoedit.engine.cutting import WASTEFUL, waste
from photoedit.engine.events import (
    Event,
    Finished,
    PhotoDone,
    PhotoFailed,
    PhotoSkipped,
    Progress,
    Started,
    Timed,
)
from photoedit.engine.jobs import How
from photoedit.engine.orders.inputs import NOT_SUPPORTED, Skip, kinds_left_out
from photoedit.engine.orders.unfit import Unfit
from photoedit.engine.reports.report import way_out
from photoedit.filters.base import AreaFilter
from photoedit.formats.notes import sentence, word
from photoedit.recipe import Recipe

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

Listener = Callable[[Event], None]

_MOST_NAMES = 20


def all_of(listeners: Sequence[Listener]) -> Listener:
    """One listener that passes on to many."""

    def listen(event: Event) -> None:
        for listener in listeners:
            listener(event)

    return listen


def with_skips(listener: Listener, skips: Sequence[Skip]) -> Listener:
    """Tell `listener` of a batch as if the photos left out beforehand were part of it, behind the others."""

    def listen(event: Event) -> None:
        if isinstance(event, Started):
            listener(Started(event.photos + len(skips)))
            for index, skip in enumerate(skips, event.photos):
                listener(PhotoSkipped(index, skip.source, skip.code, skip.message))
        elif isinstance(event, Finished):
            listener(including(event, skips))
        else:
            listener(event)

    return listen


def including(finished: Finished, skips: Sequence[Skip]) -> Finished:
    """The last event with `skips` counted in."""
    return dataclasses.replace(finished, skipped=finished.skipped + len(skips))


def lines_of_kinds(skips: Sequence[Skip]) -> Iterator[str]:
    """One line for each kind of photo that can't be read yet."""
    for words in kinds_left_out(skips):
        yield f"skipped: {words}"


def lines_of_depth(count: int) -> Iterator[str]:
    """A line, said before anything is written, if photos have more bits than their results can hold."""
    if count:
        whose = "its result has" if count == 1 else "their results have"
        yield f"note: depth reduced: {counted(count, 'photo')} of more bits a channel than {whose} (dithered)"


def lines_of_unfit(unfit: Sequence[Unfit]) -> Iterator[str]:
    """A line, said before the batch begins, if a step leaves nothing of some photos."""
    if unfit:
        count, first = len({one.job.source for one in unfit}), unfit[0]
        example = printable(f"{first.job.source}: {first.problem.message}")
        yield f"note: {counted(count, 'photo')} will fail, because nothing would be left: {example}"


def lines_of_tiles(how: How, recipe: Recipe) -> Iterator[str]:
    """A line if the tiles that were asked for are so small that a batch may seem to hang.

    How far a filter looks whose reach depends on the photo does not count.
    """
    active = [step.filter for step in recipe.steps if step.effect() is not None]
    halo = sum(item.halo() for item in active if isinstance(item, AreaFilter))
    if how.tile is not None and (times := waste(how.tile, halo)) > WASTEFUL:
        enough = next(side for side in itertools.count(how.tile) if waste(side, halo) <= WASTEFUL / 5)
        far = (
            f"with filters that look {halo} pixels far"
            if halo
            else "with all that each of them takes besides"
        )
        yield (
            f"note: --tile {how.tile} takes about {times:,.0f} times as long as need be, {far}; "
            f"--tile {enough} or more is enough, and without --tile it is chosen well"
        )


def lines(event: Event) -> None:
    """One line for each photo that is not done, but for those that `lines_of_kinds` tells of."""
    if _has_line(event):
        say(_problem(event))


class Notes:
    """Counts what had to be changed or left out of photos that are done."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._said: dict[str, str] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, PhotoDone):
            self._counts.update({word(note) for note in event.notes})
            self._said.update((word(note), sentence(note)) for note in event.notes)

    def lines(self) -> Iterator[str]:
        """One line for each kind of note."""
        for note, count in sorted(self._counts.items()):
            said = f": {self._said[note]}" if count == 1 else ""
            yield f"note: {note.replace('_', ' ')} ({counted(count, 'photo')}){said}"


class Failed:
    """Remembers what failed, for a list at the end: the lines that came meanwhile have long scrolled away."""

    def __init__(self) -> None:
        self._failed: list[PhotoFailed] = []

    def __call__(self, event: Event) -> None:
        if isinstance(event, PhotoFailed):
            self._failed.append(event)

    def lines(self) -> Iterator[str]:
        """The codes, each with its photos and what can be done about them."""
        by_code: dict[str, list[PhotoFailed]] = {}
        for event in sorted(self._failed, key=lambda event: event.index):
            by_code.setdefault(event.code, []).append(event)
        if by_code:
            yield f"What failed ({counted(len(self._failed), 'photo')}):"
        for code, events in by_code.items():
            names = ", ".join(printable(event.source) for event in events[:_MOST_NAMES])
            more = len(events) - _MOST_NAMES
            yield f"  {code}: {names}{f' and {more} more' if more > 0 else ''}. {way_out(code)}"


class JsonLines:
    """Every event as a line of JSON on standard output, as long as somebody reads there.

    Attributes:
        complete: whether every line could be written; a reader who has gone misses none.
    """

    def __init__(self) -> None:
        self._writer = Writer(sys.stdout)
        self.complete = True

    def __call__(self, event: Event) -> None:
        if not isinstance(event, Timed):  # --trace writes those
            self.write(event_line(event))

    def write(self, data: dict[str, Any]) -> None:
        """One more line."""
        self._writer.write(json.dumps(data) + "\n")
        if self.complete and self._writer.problem is not None and not self._writer.unread:
            self.complete = False
            discard(sys.stdout)
            say(f"The events can't be written: {self._writer.problem}; the batch goes on")


class Bar:
    """A progress bar on the terminal: photos, megapixels a second, time to go."""

    def __init__(self, progress: RichProgress) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None, rate="")
        self._begun = time.monotonic()
        self._megapixels = 0.0
        self._done: dict[int, float] = {}
        self._photos = 0.0

    def __call__(self, event: Event) -> None:
        if isinstance(event, Started):
            self._progress.update(self._task, total=event.photos)
        elif isinstance(event, Progress):
            self._advance(event.index, event.done)
        elif isinstance(event, PhotoDone):
            self._megapixels += event.megapixels
            rate = self._megapixels / (time.monotonic() - self._begun)
            self._progress.update(self._task, rate=f"{rounded(rate)} MP/s")
            self._advance(event.index, 1.0)
        elif isinstance(event, PhotoFailed | PhotoSkipped):
            if _has_line(event):
                self._progress.console.print(_problem(event), markup=False, highlight=False, soft_wrap=True)
            self._advance(event.index, 1.0)

    def _advance(self, index: int, done: float) -> None:
        self._photos += done - self._done.get(index, 0.0)
        self._done[index] = done
        self._progress.update(self._task, completed=self._photos)


@contextlib.contextmanager
def bar_or_lines() -> Iterator[Listener]:
    """A bar if standard error is a terminal that can draw one, else lines."""
    if not sys.stderr.isatty():
        yield lines
        return
    from rich.console import Console
    from rich.progress import BarColumn, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    console = Console(stderr=True)
    if console.is_dumb_terminal:
        yield lines
        return
    columns: tuple[ProgressColumn, ...] = (
        BarColumn(),
        TextColumn("{task.completed:.0f} of {task.total} photos"),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with RichProgress(*columns, console=console, transient=True) as progress:
        yield Bar(progress)


def summary(finished: Finished) -> str:
    """What a batch did, in one line."""
    done = counted(finished.done, "photo")
    if finished.card.photos != finished.done:
        done = f"{counted(finished.done, 'result')} of {counted(finished.card.photos, 'photo')}"
    parts = [
        f"{done} done",
        f"{finished.failed} failed",
        f"{finished.skipped} skipped",
    ]
    if finished.unfinished:
        parts.append(f"{finished.unfinished} not done")
    size, seconds = rounded(finished.card.megapixels), rounded(finished.card.wall)
    early = "Stopped early, as nothing more could be written: " if finished.unfinished else ""
    begin = "Cancelled: " if finished.cancelled else early
    return f"{begin}{', '.join(parts)}: {size} MP in {seconds} s"


def _has_line(event: Event) -> TypeGuard[PhotoFailed | PhotoSkipped]:
    if isinstance(event, PhotoSkipped):
        return event.code != NOT_SUPPORTED
    return isinstance(event, PhotoFailed)


def _problem(event: PhotoFailed | PhotoSkipped) -> str:
    kind = "failed" if isinstance(event, PhotoFailed) else "skipped"
    return click.unstyle(f"{kind}: {printable(event.message)}")
