"""What a batch would do, said before it does it: memory from the headers, time and sizes from a sample.

A few photos are really done, one by one, into a temporary folder: of each kind of file three, of middling
size, and what a megapixel of them took stands for all. A batch has several photos in flight, which a sample
has not, so the time lies between two bounds: all cores busy all the time, and one photo after the other.

A forecast is kept in the user's state folder; when the same batch runs, it is told where it was wrong.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import itertools
import json
import math
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import platformdirs

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, Finished, PhotoDone, PhotoFailed
from photoedit.engine.flights.run import most_aloft
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.machine import default_budget
from photoedit.engine.pixels.depth import loses_bits
from photoedit.engine.pixels.layout import memory_needed, taken_beside
from photoedit.engine.plan import output_size
from photoedit.engine.shared import block_bytes
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError, WriteError
from photoedit.formats import recognise
from photoedit.formats.files import write_atomically
from photoedit.formats.notes import Note
from photoedit.params import format_size
from photoedit.photo import Size
from photoedit.settings import cores

MOST_KINDS = 3
PER_KIND = 3
BUSY = 0.85
"""Share of the cores' time that a batch usually gets work done in: the likely time lies there."""
VARIETY = 0.8
"""Twice the relative deviation of what a megapixel takes in a file: 0.37 among camera JPEGs (measured)."""


_NONE = Size(0, 0)


class Band(NamedTuple):
    """A predicted number with its bounds."""

    low: float
    likely: float
    high: float

    def describe(self, *, unit: str = "") -> str:
        """For people: the likely one, and the bounds."""
        low, likely, high = (f"{value:.0f}" if value >= 10 else f"{value:.1f}" for value in self)
        return f"about {likely}{unit} ({low} to {high}{unit})"


@dataclass(frozen=True)
class Prediction:
    """What would become of one job.

    Attributes:
        source: size of the photo; 0 x 0 if it can't be read.
        size: of the result.
        memory: bytes for its pixels while it is in work.
        beside: bytes that codecs keep beside them.
        problem: why it would fail.
        notes: what it would lose.
    """

    job: Job
    source: Size = _NONE
    size: Size = _NONE
    memory: int = 0
    beside: int = 0
    problem: PhotoEditError | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Forecast:
    """What a whole batch would take.

    Attributes:
        failing: results that would fail by their headers.
        peak_memory: bytes for pixels, at most.
        seconds, size: time, and bytes of all results together; None if no photo could be done.
        sampled: how many photos that was measured on.
        failed: what photos of the sample failed by, though their headers promise nothing bad.
    """

    results: int
    failing: int
    peak_memory: int
    budget: int
    seconds: Band | None = None
    size: Band | None = None
    sampled: int = 0
    failed: tuple[str, ...] = ()


def predict(spec: BatchSpec) -> list[Prediction]:
    """What would become of each job, from the photos' headers alone."""
    photos = itertools.groupby(spec.jobs, key=lambda job: job.source)
    return [one for _, jobs in photos for one in _predict(list(jobs), spec)]


def _predict(jobs: Sequence[Job], spec: BatchSpec) -> Iterator[Prediction]:
    """The results of one photo."""
    recipe = spec.shared(jobs[0])
    try:
        header = recognise(jobs[0].source).header(jobs[0].source)
        memory, beside = memory_needed(header, recipe, jobs), taken_beside(header, recipe, jobs)
        sizes = [output_size(spec.whole(job).active(), header.size) for job in jobs]
    except PhotoEditError as problem:
        yield from (Prediction(job, problem=problem) for job in jobs)
        return
    for job, size in zip(jobs, sizes, strict=True):
        notes = (Note.DEPTH_REDUCED,) if loses_bits(header.bits, job) else ()
        yield Prediction(job, header.size, size, memory, beside, notes=notes)


def peak_memory(predictions: Iterable[Prediction], budget: int) -> int:
    """Bytes for pixels at most, see `peak_of`; the results of a photo are made one after the other."""
    photos = [photo[0] for photo in _photos(predictions)]
    return peak_of([block_bytes(one.memory) + block_bytes(one.beside) for one in photos], budget)


def peak_of(needs: Sequence[int], budget: int) -> int:
    """Bytes for pixels when as many photos as may be in flight happen to be the largest ones.

    A photo that needs more than the budget flows through it in slabs.
    """
    return min(sum(sorted(map(block_bytes, needs))[-most_aloft() :]), budget)


def _photos(predictions: Iterable[Prediction]) -> list[list[Prediction]]:
    return [list(group) for _, group in itertools.groupby(predictions, key=lambda one: one.job.source)]


def forecast(spec: BatchSpec, predictions: Sequence[Prediction]) -> Forecast:
    """Do a sample of the photos for the time and the sizes; nothing is left of it."""
    budget = spec.how.memory or default_budget()
    plain = Forecast(
        len(predictions),
        sum(one.problem is not None for one in predictions),
        peak_memory(predictions, budget),
        budget,
    )
    sound = [one for one in predictions if one.problem is None]
    kinds = _kinds(sound)
    with tempfile.TemporaryDirectory(prefix="photoedit-sample-") as folder, Workers(spec.how) as workers:
        tried = list(_samples(spec, kinds, Path(folder), workers))
    samples = [one for one in tried if isinstance(one, Sample)]
    failures = [one for one in tried if isinstance(one, PhotoFailed)]
    plain = dataclasses.replace(
        plain,
        failing=plain.failing + len({one.source for one in failures}),
        failed=tuple(dict.fromkeys(one.message for one in failures)),
    )
    if not samples:
        return plain
    return dataclasses.replace(
        plain, seconds=_seconds(samples, sound), size=_size(samples, sound), sampled=len(samples) - 1
    )


class Sample(NamedTuple):
    """One photo really done: its megapixels, what it took, and bytes for each megapixel of each result."""

    source: Path
    megapixels: float
    cpu: float
    wall: float
    rates: tuple[float, ...]


def _kinds(sound: Sequence[Prediction]) -> list[list[list[Prediction]]]:
    """The photos by their suffix, each kind from small to large; the most frequent kind first."""

    def suffix(photo: list[Prediction]) -> str:
        return photo[0].job.source.suffix.lower()

    photos = sorted(_photos(sound), key=lambda photo: (suffix(photo), photo[0].source.megapixels))
    kinds = [list(group) for _, group in itertools.groupby(photos, key=suffix)]
    return sorted(kinds, key=len, reverse=True)


def _samples(
    spec: BatchSpec, kinds: Sequence[list[list[Prediction]]], folder: Path, workers: Workers
) -> Iterator[Sample | PhotoFailed]:
    """Do the sample, one photo after the other; the first one twice, because it also warms up."""
    chosen = [
        photos[place]
        for photos in kinds[:MOST_KINDS]
        for place in sorted({len(photos) * part // (PER_KIND + 1) for part in range(1, PER_KIND + 1)})
    ]
    for number, photo in enumerate([*chosen[:1], *chosen]):
        yield from _sample(spec, photo, folder / str(number), workers)


def _sample(
    spec: BatchSpec, photo: Sequence[Prediction], folder: Path, workers: Workers
) -> Iterator[Sample | PhotoFailed]:
    """One photo, done in all its results, or those of them that failed."""
    jobs = tuple(
        dataclasses.replace(one.job, target=folder / str(number)) for number, one in enumerate(photo)
    )
    done: list[PhotoDone] = []
    failed: list[PhotoFailed] = []

    def listen(event: Event) -> None:
        if isinstance(event, PhotoDone):
            done.append(event)
        elif isinstance(event, PhotoFailed):
            there, asked = jobs[event.index].target, photo[event.index].job.target
            message = event.message.replace(str(there), str(asked))
            failed.append(dataclasses.replace(event, message=message))

    finished = Batch(dataclasses.replace(spec, jobs=jobs), workers).run(listen)
    yield from failed
    if finished.done < len(jobs):
        return
    done.sort(key=lambda event: event.index)
    rates = tuple(event.target.stat().st_size / event.size.megapixels for event in done)
    megapixels = photo[0].source.megapixels
    yield Sample(jobs[0].source, megapixels, finished.card.cpu, finished.card.wall, rates)


def _seconds(samples: Sequence[Sample], sound: Sequence[Prediction]) -> Band:
    """The first sample is also the start-up: what it took longer than the second time."""
    first, *measured = samples
    if not measured:
        measured, start = [first], 0.0
    else:
        start = max(first.wall - measured[0].wall, 0.0)
    total = sum(photo[0].source.megapixels for photo in _photos(sound))
    cpu = [sample.cpu / sample.megapixels for sample in measured]
    wall = [sample.wall / sample.megapixels for sample in measured]
    low = total * min(cpu) / cores()
    high = max(total * max(wall), low)
    likely = total * sum(cpu) / len(cpu) / cores() / BUSY
    return Band(start + low, start + min(max(likely, low), high), start + high)


def _size(samples: Sequence[Sample], sound: Sequence[Prediction]) -> Band:
    """Bytes of all results, by what a megapixel of the same result of like photos took.

    Large photos of the sample count for more: what a file holds besides its pixels makes a tiny one's
    megapixel very dear.
    """
    measured = samples[1:] or samples
    likely = 0.0
    for photo in _photos(sound):
        suffix = photo[0].job.source.suffix.lower()
        like = [one for one in measured if one.source.suffix.lower() == suffix] or measured
        weights = [sample.megapixels for sample in like]
        for number, one in enumerate(photo):
            rates = [sample.rates[min(number, len(sample.rates) - 1)] for sample in like]
            likely += one.size.megapixels * float(np.average(rates, weights=weights))
    factor = 1 + VARIETY / math.sqrt(len(measured))
    return Band(likely / factor, likely, likely * factor)


def keep(spec: BatchSpec, forecast: Forecast) -> None:
    """Remember a forecast until the batch runs; where that can't be written, it is not compared."""
    text = json.dumps({"batch": _key(spec), **dataclasses.asdict(forecast)}).encode()
    with contextlib.suppress(WriteError, OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file(), lambda file: file.write(text), overwrite=True)


def kept(spec: BatchSpec) -> Forecast | None:
    """The last forecast, if it was made for this very batch."""
    try:
        facts = json.loads(_file().read_text(encoding="utf-8"))
        if facts.pop("batch") != _key(spec):
            return None
        for name in ("seconds", "size"):
            facts[name] = facts[name] and Band(*facts[name])
        facts["failed"] = tuple(facts["failed"])
        return Forecast(**facts)
    except (OSError, ValueError, KeyError, TypeError):  # none, or one of another version
        return None


def _file() -> Path:
    return platformdirs.user_state_path("photoedit") / "forecast.json"


def _key(spec: BatchSpec) -> str:
    """The same for the same batch, run in the same way."""
    digest = hashlib.sha256(repr((spec.recipe.fingerprint(), spec.how)).encode())
    for job in spec.jobs:
        own = (job.options.values(), spec.whole(job).fingerprint())
        told = (str(job.source), str(job.target), job.format, *own)
        digest.update(repr(told).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()


def compared(forecast: Forecast, finished: Finished, written: int) -> Iterator[str]:
    """What was forecast and what became of it, in sentences; `written` is bytes of all results."""
    card = finished.card
    if forecast.seconds:
        took = f"{card.wall:.1f} s"
        yield f"Time: {_verdict(took, card.wall, forecast.seconds, forecast.seconds.describe(unit=' s'))}"
    if forecast.size:
        low, likely, high = (format_size(bound) for bound in forecast.size)
        band = f"about {likely} ({low} to {high})"
        yield f"Size: {_verdict(format_size(written), written, forecast.size, band)}"
    if card.peak_memory > forecast.peak_memory:
        most = format_size(forecast.peak_memory)
        yield f"Memory: {format_size(card.peak_memory)} for pixels, more than the {most} that were predicted"
    if finished.failed != forecast.failing:
        yield f"Failed: {finished.failed}, predicted were {forecast.failing}"


def _verdict(took: str, value: float, band: Band, described: str) -> str:
    word = "as predicted" if band.low <= value <= band.high else "not as predicted"
    return f"{took}, {word}: {described}"
