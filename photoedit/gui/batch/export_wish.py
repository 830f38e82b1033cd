"""What the export dialog asks for, as plain data, and how it becomes a batch."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from photoedit.engine.jobs import BatchSpec, Job, present
from photoedit.engine.orders.inputs import Found, Skip
from photoedit.engine.orders.naming import (
    CONFLICTS,
    KEEP,
    Named,
    Naming,
    identity,
    is_writable,
    name_results,
)
from photoedit.engine.orders.order import Order, Own
from photoedit.engine.orders.outputs import Output, plan_results
from photoedit.engine.orders.template import Template
from photoedit.engine.pixels.colours import KEEP as PROFILE_KEPT
from photoedit.engine.pixels.colours import PROFILES, output_profile
from photoedit.errors import UsageError
from photoedit.filters.resize import LARGEST, Resize
from photoedit.formats import formats
from photoedit.formats.base import Format, SaveOptions
from photoedit.formats.metadata import POLICIES
from photoedit.params import Declared, Unit, choice, flag, number, params_of
from photoedit.recipe import Recipe, Step

NO_OWN: Mapping[Path, Recipe] = MappingProxyType({})
SMALL, SMALL_SIDE = "web", 2048
MOST_NAMED = 200
"""Results that are named while one types."""


_WINDOW_WORDS = {
    "say --on-conflict skip, rename or overwrite": (
        "choose another folder or name, or what happens then at “Existing results”"
    ),
    "tell them apart with --mirror, --name or --on-conflict rename": (
        "tell them apart by “Name”, or choose “Rename” at “Existing results”"
    ),
    "choose --format": "choose another “Format”",
}
"""What the command line advises, and the same advice for who looks at the dialog."""


@dataclass(frozen=True)
class Rules(Declared):
    """What must be decided before a batch starts."""

    what: ClassVar[str] = "Export"

    long_side: int | None = number(
        None, 1, LARGEST, slider=(256, 8192), unit=Unit.PIXELS, whole=True,
        help="Shrink results whose long side is longer; none leaves them as large as they are",
    )  # fmt: skip
    existing_results: str = choice("fail", CONFLICTS, help="What happens if a result exists already")
    metadata: str = choice("keep", POLICIES, help="What results carry of the photo's metadata")
    keep_time: bool = flag(False, help="Give the files of results the modification time of their photos")
    salvage: bool = flag(False, help="Take what is left of photos that are cut off; the rest becomes grey")
    profile: str = choice(PROFILE_KEPT, PROFILES, help="The colours of results: their profile")


FOR_ALL = ("keep_time", "salvage")
"""The rules of the first result that hold for all of them."""


@dataclass(frozen=True)
class ExportWish:
    """A whole export as the user asked for it.

    Attributes:
        also: further results of the same photos; whose photos they name does not count.
    """

    photos: tuple[Path, ...]
    folder: Path
    format: str = KEEP
    options: SaveOptions | None = None
    template: str = "{stem}"
    rules: Rules = field(default_factory=Rules)
    also: tuple[ExportWish, ...] = ()

    @property
    def results(self) -> tuple[ExportWish, ...]:
        """All results of a photo."""
        return self, *self.also

    @property
    def tail(self) -> Recipe:
        """What the result gets behind the recipe."""
        long_side = self.rules.long_side
        return Recipe() if long_side is None else Recipe((Step(Resize(long_side=long_side)),))

    def plan(
        self, recipe: Recipe, originals: Iterable[Path] = (), own: Mapping[Path, Recipe] = NO_OWN
    ) -> tuple[BatchSpec, list[Skip]]:
        """The batch, and the photos that are left out. Reads files: call it in the background.

        Args:
            originals: more photos, besides those of the wish, that no result may replace.
            own: recipes of single photos, instead of `recipe`.

        Raises:
            UsageError: it can't be done this way; the sentence why.
        """
        order = self.order(recipe, own)
        found = [Found(photo, photo.parent) for photo in self.photos]
        try:
            jobs, left_out = plan_results(found, order.outputs, recipe.name)
        except UsageError as problem:
            raise UsageError(_in_window_words(problem.message), code=problem.code) from problem
        _check_not_originals([job.target for job in jobs], originals)
        return order.spec(jobs), left_out

    def elsewhere(self, folder: Path, photos: tuple[Path, ...]) -> ExportWish:
        """The same for these photos into an empty folder, where no name is taken."""
        rules = self.rules.replace(existing_results="rename")
        return dataclasses.replace(
            self, photos=photos, folder=folder, template="{stem}", rules=rules, also=()
        )

    def order(self, recipe: Recipe, own: Mapping[Path, Recipe] = NO_OWN) -> Order:
        """The export as a job that waits."""
        photos = tuple(photo.absolute() for photo in self.photos)
        outputs = tuple(one._output() for one in self.results)
        singled = tuple(Own(photo.absolute(), own[photo]) for photo in self.photos if photo in own)
        return Order(
            photos[0].parent.name or str(photos[0]), photos, outputs, recipe,
            salvage=self.rules.salvage, keep_time=self.rules.keep_time, own=singled,
        )  # fmt: skip

    def _output(self) -> Output:
        options = self.options and {
            param.name: param.format(self.options.values()[param.name])
            for param in params_of(type(self.options))
        }
        return Output(
            self.folder.absolute(), self.template, self.format, options or {},
            str(self.rules.existing_results), metadata=str(self.rules.metadata),
            profile=output_profile(self.rules.profile), tail=self.tail,
        )  # fmt: skip

    def names(self, recipe: Recipe) -> list[Named]:
        """What the first results will be called. Reads files: call it in the background.

        Raises:
            UsageError: it can't be done this way; the sentence why.
        """
        photos = [Found(photo, photo.parent) for photo in self.photos[:MOST_NAMED]]
        try:
            return name_results(photos, self._naming(recipe))
        except UsageError as problem:
            raise UsageError(_in_window_words(problem.message), code=problem.code) from problem

    def _naming(self, recipe: Recipe) -> Naming:
        return Naming(
            self.folder,
            Template.parse(self.template),
            self.format,
            self.rules.existing_results,
            recipe=recipe.name,
        )


def smaller(results: Sequence[ExportWish]) -> ExportWish:
    """One more result to begin with: like the first one, but small, in a folder of its own beside it."""
    first = results[0]
    names = {one.folder.name for one in results}
    name = next(f"{SMALL}{n}" for n in ("", *range(2, len(names) + 3)) if f"{SMALL}{n}" not in names)
    rules = first.rules.replace(long_side=SMALL_SIDE)
    return dataclasses.replace(first, folder=first.folder.with_name(name), rules=rules, also=())


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


def single(job: Job, recipe: Recipe, metadata: str, originals: Iterable[Path]) -> BatchSpec:
    """A batch of one photo with a name of its own; an existing target was agreed to be replaced.

    Raises:
        UsageError: the target is the photo itself, or another one of `originals`.
    """
    _check_not_originals([job.target], [job.source, *originals])
    return BatchSpec((job,), recipe, metadata=metadata, when=present())


def _check_not_originals(targets: Iterable[Path], originals: Iterable[Path]) -> None:
    """No target leads to an original, by whatever name or link."""
    there = {key: target for target in targets if (key := identity(target))}
    if not there:
        return
    for original in originals:
        target = there.get(identity(original) or (-1, -1))
        if target is not None:
            raise UsageError(
                f"{target.name} is the original; an original is never replaced, take another name"
            )


def _in_window_words(sentence: str) -> str:
    for advice, words in _WINDOW_WORDS.items():
        sentence = sentence.replace(advice, words)
    return sentence
