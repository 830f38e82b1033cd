"""What the export dialog asks for, as plain data, and how it becomes a batch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from photoedit.engine.inputs import Found, Skip
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.naming import CONFLICTS, KEEP, Outputs, Template, is_writable, plan_jobs
from photoedit.errors import UsageError
from photoedit.formats import formats
from photoedit.formats.base import Format, SaveOptions
from photoedit.params import Declared, choice
from photoedit.recipe import Recipe

METADATA = {
    "keep": "Keep what the camera and others wrote: EXIF, XMP, IPTC",
    "strip-all": "Leave all of it out, also place and time; the colour profile stays",
}


@dataclass(frozen=True)
class Rules(Declared):
    """What must be decided before a batch starts."""

    what: ClassVar[str] = "Export"

    existing_results: str = choice("fail", CONFLICTS, help="What happens if a result exists already")
    metadata: str = choice("keep", METADATA, help="What results carry of the photo's metadata")


@dataclass(frozen=True)
class ExportWish:
    """A whole export as the user asked for it."""

    photos: tuple[Path, ...]
    folder: Path
    format: str = KEEP
    options: SaveOptions | None = None
    template: str = "{stem}"
    rules: Rules = field(default_factory=Rules)

    def plan(self, recipe: Recipe) -> tuple[BatchSpec, list[Skip]]:
        """The batch, and the photos that are left out. Reads files: call it in the background.

        Raises:
            UsageError: it can't be done this way; the sentence why.
        """
        jobs, left_out = plan_jobs(
            [Found(photo, photo.parent) for photo in self.photos], self._outputs(recipe), self._options
        )
        return BatchSpec(tuple(jobs), recipe, metadata=self.rules.metadata), left_out

    def example(self, recipe: Recipe) -> str:
        """What the first result will be called. Reads a file: call it in the background."""
        jobs, left_out = plan_jobs(
            [Found(photo, photo.parent) for photo in self.photos[:1]], self._outputs(recipe), self._options
        )
        target = jobs[0].target if jobs else left_out[0].target
        return target.name if target is not None else ""

    def _outputs(self, recipe: Recipe) -> Outputs:
        return Outputs(
            self.folder,
            Template.parse(self.template),
            self.format,
            self.rules.existing_results,
            recipe=recipe.name,
        )

    def _options(self, kind: Format) -> SaveOptions:
        return self.options if isinstance(self.options, kind.options) else kind.options()


def writable_formats() -> list[Format]:
    """The formats a result can have."""
    return [one for one in formats() if is_writable(one)]


def format_for(target: Path) -> Format:
    """The format that a file's suffix asks for.

    Raises:
        UsageError: none has this suffix.
    """
    for one in writable_formats():
        if target.suffix.lower() in one.suffixes:
            return one
    known = ", ".join(one.suffixes[0] for one in writable_formats())
    raise UsageError(f"{target.name} has no suffix of a format that can be written; take one of {known}")


def single(source: Path, target: Path, options: SaveOptions, recipe: Recipe, metadata: str) -> BatchSpec:
    """A batch of one photo with a name of its own; an existing target was agreed to be replaced.

    Raises:
        UsageError: the target is the photo itself.
    """
    if target.exists() and target.samefile(source):
        raise UsageError(f"{target.name} is the original; an original is never replaced, take another name")
    kind = format_for(target)
    job = Job(source, target, kind.name, options, overwrite=True)
    return BatchSpec((job,), recipe, metadata=metadata)
