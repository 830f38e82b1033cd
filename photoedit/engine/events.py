"""What a batch tells whoever listens: plain, frozen data. The window and the command line only draw it.

A batch sends `Started` once, then for each photo `PhotoStarted`, any number of `Progress` and one of
`PhotoDone`, `PhotoFailed` or `PhotoSkipped`, in no fixed order between photos, and `Finished` at the end.
`index` is the photo's place in the batch. `Timed` comes in between, with what the workers did meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from photoedit.engine.meter import Card
from photoedit.engine.reports.trace import Span
from photoedit.photo import Size


@dataclass(frozen=True, slots=True)
class Seconds:
    """Wall seconds a photo spent in each stage; waiting between stages counts in none but `total`."""

    read: float = 0.0
    decode: float = 0.0
    tiles: float = 0.0
    encode: float = 0.0
    write: float = 0.0
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Started:
    """The batch begins."""

    photos: int


@dataclass(frozen=True, slots=True)
class PhotoStarted:
    """A photo is being read."""

    index: int
    source: Path


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of 0..1 of a photo's work is done; it never shrinks."""

    index: int
    done: float


@dataclass(frozen=True, slots=True)
class Timed:
    """What threads and workers did for a photo since the last one of these."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class PhotoDone:
    """A photo's result stands under its final name."""

    index: int
    source: Path
    target: Path
    size: Size
    sha256: str
    seconds: Seconds
    megapixels: float
    """Megapixels of the *source*."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoFailed:
    """A photo could not be done; nothing was written for it."""

    index: int
    source: Path
    code: str
    message: str
    seconds: Seconds = field(default_factory=Seconds)


@dataclass(frozen=True, slots=True)
class PhotoSkipped:
    """A photo was left out, for example because its result exists."""

    index: int
    source: Path
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The batch is over.

    Attributes:
        unfinished: photos that a cancel left undone.
        card: what the run took.
    """

    done: int
    failed: int
    skipped: int
    unfinished: int
    cancelled: bool
    card: Card


Event = Started | PhotoStarted | Progress | Timed | PhotoDone | PhotoFailed | PhotoSkipped | Finished
