"""What results a batch makes of each photo: one output or several, each declared once.

Several outputs share the photo's decoding and the batch's recipe; each has its own folder, names, format,
save options and metadata, and its own steps at the end. A result that fails costs no other one.
"""

from __future__ import annotations

import dataclasses
import functools
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from photoedit.engine.jobs import Job, OutputProfile
from photoedit.engine.orders.inputs import Found, Skip
from photoedit.engine.orders.naming import CONFLICTS, KEEP, Naming, disk_key, is_writable, plan_jobs
from photoedit.engine.orders.template import Template
from photoedit.errors import UsageError
from photoedit.formats import by_name, formats
from photoedit.formats.base import Format, SaveOptions
from photoedit.formats.metadata import POLICIES
from photoedit.params import Declared, choice, flag, nearest, params_of
from photoedit.recipe import Recipe


@dataclass(frozen=True)
class Output(Declared):
    """One result of every photo.

    A field that is declared with its choices can be said in ``--also`` and in a file of orders, and is
    checked wherever it comes from.

    Attributes:
        template: makes the names; see `naming`.
        format: a format's name, or `KEEP` for each photo's own.
        options: save options as they are typed; each is given to the formats that know it.
        profile: as in `Job`.
        tail: the steps that this result gets behind the batch's recipe.
    """

    what: ClassVar[str] = "the output"

    folder: Path
    template: str = "{stem}"
    format: str = KEEP
    options: Mapping[str, str] = field(default_factory=dict)
    on_conflict: str = choice("fail", CONFLICTS, help="What to do where a result exists")
    mirror: bool = flag(False, help="Keep the tree of the input folders below the output folder")
    metadata: str = choice("keep", POLICIES, help="What becomes of EXIF, XMP and IPTC")
    profile: OutputProfile | None = None
    tail: Recipe = field(default_factory=Recipe)


Wanted = Callable[[Path, Path], bool]
"""Says of a photo and its result whether that is to be made."""


def everything(_source: Path, _target: Path) -> bool:
    """All results are wanted."""
    return True


def plan_results(
    photos: Sequence[Found],
    outputs: Sequence[Output],
    recipe: str,
    wanted: Wanted = everything,
    first: int = 1,
) -> tuple[list[Job], list[Skip]]:
    """All results of `photos`, those of a photo side by side, and those that are left out.

    `recipe` is what stands for {recipe} in names, `first` for {seq} in the first one.

    Raises:
        UsageError: as `plan_jobs`; or two outputs would write the same file, or a save option belongs to none
            of the formats that are written. Nothing has been written then.
    """
    planned = [plan_output(photos, output, recipe, wanted, first) for output in outputs]
    jobs = side_by_side(photos, [job for of_output, _ in planned for job in of_output])
    return jobs, [skip for _, left_out in planned for skip in left_out]


def side_by_side(photos: Sequence[Found], jobs: Sequence[Job]) -> list[Job]:
    """The results of several outputs, those of a photo together.

    Raises:
        UsageError: two of them would write the same file.
    """
    of_photos: dict[Path, list[Job]] = {photo.path: [] for photo in photos}
    for job in jobs:
        of_photos[job.source].append(job)
    flat = [job for of_photo in of_photos.values() for job in of_photo]
    _check_apart(flat)
    return flat


def plan_output(
    photos: Sequence[Found], output: Output, recipe: str, wanted: Wanted, first: int = 1
) -> tuple[list[Job], list[Skip]]:
    """The part of `plan_results` that belongs to one output."""
    template = Template.parse(output.template)
    names = Naming(output.folder, template, output.format, output.on_conflict, output.mirror, recipe)
    options = _Options(output.options)
    jobs, skips = plan_jobs(photos, names, options, wanted, first)
    options.check_all_used(output.format)
    made = [
        dataclasses.replace(job, tail=output.tail, metadata=output.metadata, profile=output.profile)
        for job in jobs
    ]
    return made, skips


def _check_apart(jobs: Sequence[Job]) -> None:
    """No two outputs share a name; within one output `plan_jobs` has seen to that."""
    real = functools.cache(os.path.realpath)  # a folder may be told in two ways
    first: dict[str, Job] = {}
    for job in jobs:
        other = first.setdefault(disk_key(Path(real(job.target.parent), job.target.name)), job)
        if other is not job:
            raise UsageError(
                f"Two outputs would both write {job.target}; give them different folders or names"
            )


class _Options:
    """Save options as typed, given to each format that knows them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._asked: list[Format] = []

    def __call__(self, one: Format) -> SaveOptions:
        """The save options of a format that is written.

        Raises:
            UsageError: a value is not allowed there.
        """
        self._asked.append(one)
        known = {param.name for param in params_of(one.options)}
        return one.options.from_text({k: v for k, v in self._values.items() if k in known})

    def check_all_used(self, wanted: str) -> None:
        """Every key belongs to a format that is written, or could be if there are no photos at all.

        Raises:
            UsageError: one does not; the message says which ones there are.
        """
        if not self._values:
            return
        if wanted != KEEP:
            by_name(wanted).options.from_text(self._values)
            return
        asked = self._asked or [one for one in formats() if is_writable(one)]
        known = {param.name for one in asked for param in params_of(one.options)}
        for key in self._values:
            if key not in known:
                names = " and ".join(one.name for one in asked)
                hint = nearest(key, known) or f"; there are {', '.join(sorted(known)) or 'none'}"
                raise UsageError(f"{names} can't be saved with an option {key!r}{hint}")
