"""What a batch is asked to do, as immutable plain data: a snapshot that later edits can't change."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from photoedit.filters.base import GeometryFilter
from photoedit.formats.base import SaveOptions
from photoedit.formats.metadata import KEEP, Telling
from photoedit.recipe import Recipe


def present() -> datetime:
    """The day it is; or when ``SOURCE_DATE_EPOCH`` says.

    The day and not the second, so that the same job gives the same bytes in every mode, and those that are
    made after a crash are no others than they would have been.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isascii() and said.isdigit() and len(said) <= 11:
        return datetime.fromtimestamp(int(said), UTC)
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class OutputProfile:
    """The colours that results get.

    Attributes:
        profile: an ICC profile of RGB that LittleCMS accepts.
        intent: one of `photoedit.formats.profiles.INTENTS`.
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
        tail: what this result gets behind the recipe.
        metadata: as in `BatchSpec`; None means as the batch says.
        profile: the colours it gets; None keeps the photo's own.
        recipe: the photo's own, instead of the batch's; all jobs of a photo have the same.
    """

    source: Path
    target: Path
    format: str
    options: SaveOptions
    overwrite: bool = False
    tail: Recipe = field(default_factory=Recipe)
    metadata: str | None = None
    profile: OutputProfile | None = None
    recipe: Recipe | None = None


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
        metadata: what becomes of it, one of `formats.metadata.POLICIES`.
        when: what results say of when they were made; None to leave their dates as they are.
        salvage: whether what can be read of a photo that is cut off is taken for it.
        keep_time: whether the files of results get the modification time of the photos.
    """

    jobs: tuple[Job, ...]
    recipe: Recipe
    how: How = field(default_factory=How)
    metadata: str = KEEP
    when: datetime | None = None
    salvage: bool = False
    keep_time: bool = False

    def shared(self, job: Job) -> Recipe:
        """What all results of a job's photo have in common: the batch's recipe, or the photo's own."""
        return self.recipe if job.recipe is None else job.recipe

    def whole(self, job: Job) -> Recipe:
        """All that is done for a job."""
        return self.shared(job).then(job.tail)

    def telling(self, job: Job) -> Telling:
        """What the result of a job is to tell of itself."""
        recipe = self.whole(job)
        policy = job.metadata or self.metadata
        if not recipe.active():
            return Telling(policy, when=self.when)
        geometry = [item for item in recipe.active() if isinstance(item, GeometryFilter)]
        moved = not all(item.keeps_places() for item in geometry)
        return Telling(policy, recipe.to_toml(), recipe.fingerprint(), self.when, bool(geometry), moved)
