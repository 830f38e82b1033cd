"""What a batch is asked to do, as immutable plain data: a snapshot that later edits can't change."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from photoedit.formats.base import SaveOptions
from photoedit.recipe import Recipe


@dataclass(frozen=True, slots=True)
class OutputProfile:
    """The colours that results get.

    Attributes:
        profile: an ICC profile of RGB that LittleCMS accepts.
        intent: one of `photoedit.formats.cms.INTENTS`.
        black_point: whether black becomes black (black-point compensation).
    """

    profile: bytes
    intent: str = "relative"
    black_point: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """One result: the photo it comes from and where it goes.

    Attributes:
        format: name of the format the result is written in.
        options: that format's save options.
        overwrite: whether an existing `target` may be replaced; an input never is.
        tail: what this result gets behind the batch's recipe.
        metadata: as in `BatchSpec`; None means as the batch says.
        profile: the colours it gets; None keeps the photo's own.
    """

    source: Path
    target: Path
    format: str
    options: SaveOptions
    overwrite: bool = False
    tail: Recipe = field(default_factory=Recipe)
    metadata: str | None = None
    profile: OutputProfile | None = None


@dataclass(frozen=True, slots=True)
class How:
    """How the work is done; none of it changes a single byte of the results.

    Attributes:
        execution: processes, threads or serial.
        kernels: compiled or interpreted.
        workers: None means one for each core.
        tile: side in pixels; None means automatic.
        memory: bytes for pixels; None means half of what the machine grants.
    """

    execution: str = "processes"
    kernels: str = "compiled"
    workers: int | None = None
    tile: int | None = None
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class BatchSpec:
    """A whole batch. Jobs of the same photo that stand side by side share its decoding.

    Attributes:
        metadata: keep or strip-all.
    """

    jobs: tuple[Job, ...]
    recipe: Recipe
    how: How = field(default_factory=How)
    metadata: str = "keep"
