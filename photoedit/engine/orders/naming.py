"""From photos to jobs: where each result goes, under which name, in which format.

A plan is made, and judged, before anything is written. No result ever lands on an input, whatever was asked
for: inputs are known by their identity on the disk, so neither a link nor another spelling hides one. Two
results must not share a name either, also not on disks that take ``A.jpg`` and ``a.jpg``, or two spellings of
``ä``, for the same. The names themselves come from a `Template`, and no result can leave the output folder.
"""

from __future__ import annotations

import functools
import itertools
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoedit.engine.jobs import Job
from photoedit.engine.orders.facts import Facts
from photoedit.engine.orders.inputs import Found, Skip
from photoedit.engine.orders.template import Template
from photoedit.errors import ReadError, UsageError
from photoedit.formats import by_name, by_suffix, recognise
from photoedit.formats.base import Format, SaveOptions

KEEP = "keep"
FALLBACK_FORMAT = "jpeg"

CONFLICTS = {
    "fail": "Write nothing at all if a result exists",
    "skip": "Leave out photos whose results exist",
    "rename": "Number the new results: name-1, name-2 …",
    "overwrite": "Replace older results; an input never is",
}

EXISTS = "exists"
"""The code of what an existing result is in the way of."""

_SHOWN = 5


@dataclass(frozen=True)
class Naming:
    """Where results go and what they are called.

    Attributes:
        format: a format's name, or `KEEP` for each photo's own.
        on_conflict: one of `CONFLICTS`.
        mirror: keep the tree of the input folders below `folder`.
        recipe: what stands for {recipe} in names.
    """

    folder: Path
    template: Template = field(default_factory=lambda: Template.parse("{stem}"))
    format: str = KEEP
    on_conflict: str = "fail"
    mirror: bool = False
    recipe: str = ""


def is_writable(one: Format) -> bool:
    """Whether photoedit can write this format, not only read it."""
    return bool(one.depths)


def default_options(one: Format) -> SaveOptions:
    """A format's save options as they are if nobody says anything."""
    return one.options()


def plan_jobs(
    photos: Sequence[Found],
    naming: Naming,
    options_for: Callable[[Format], SaveOptions] = default_options,
    wanted: Callable[[Path, Path], bool] = lambda _source, _target: True,
    first: int = 1,
) -> tuple[list[Job], list[Skip]]:
    """What is to be done for `photos`, and which are left out because their results exist.

    Results that are not `wanted`, by photo and name, count for the names of the others and for nothing else.
    `first` is what stands for {seq} in the first name.

    Raises:
        UsageError: a result would land on an input, outside the folder, or on another result, or exists
            while `on_conflict` is ``fail``. Nothing has been written then.
    """
    drafts = [_draft(photo, naming, number) for number, photo in enumerate(photos, first)]
    _check_folders(naming.folder, drafts)
    _check_not_inputs(drafts)
    drafts = [draft for draft in drafts if wanted(draft.source, draft.target)]
    if naming.on_conflict == "rename":
        drafts = list(_renamed(drafts))
    else:
        _check_collisions(drafts)
    overwrite = naming.on_conflict == "overwrite"
    existing = [] if overwrite else [draft for draft in drafts if os.path.lexists(draft.target)]
    if existing and naming.on_conflict == "fail":
        raise exist_already([draft.target for draft in existing])
    options = {one: options_for(one) for one in {draft.format for draft in drafts}}
    left_out = set(existing)
    jobs = [
        Job(draft.source, draft.target, draft.format.name, options[draft.format], overwrite)
        for draft in drafts
        if draft not in left_out
    ]
    return jobs, [draft.skip() for draft in existing]


@dataclass(frozen=True)
class Named:
    """What a result will be called, and what stands in its way; `note` is empty if nothing does."""

    source: Path
    target: Path
    note: str = ""


def name_results(photos: Sequence[Found], naming: Naming) -> list[Named]:
    """What the results of `photos` will be called, also where `plan_jobs` would refuse.

    Raises:
        UsageError: no result could be written there at all, or has a name that fits its format.
    """
    drafts = [_draft(photo, naming, number) for number, photo in enumerate(photos, 1)]
    _check_folders(naming.folder, drafts)
    keys = Counter(disk_key(draft.target) for draft in drafts)
    on_input = _on_inputs(drafts)
    named = _renamed(drafts) if naming.on_conflict == "rename" else drafts
    return [
        Named(after.source, after.target, _note(before, after, naming, keys, before in on_input))
        for before, after in zip(drafts, named, strict=True)
    ]


def _note(before: _Draft, after: _Draft, naming: Naming, keys: Counter[str], on_input: bool) -> str:
    if on_input:
        return "is an original"
    if before != after:
        return "numbered"
    if keys[disk_key(before.target)] > 1 and naming.on_conflict != "rename":
        return "name used twice"
    if os.path.lexists(before.target):
        return {
            "fail": "exists already",
            "skip": "exists, left out",
            "overwrite": "replaces an older one",
        }.get(naming.on_conflict, "")
    return ""


def target_format(path: Path, wanted: str) -> Format:
    """The format the result of a photo gets: the wanted one or, for `KEEP`, its own if it can be written.

    Raises:
        UsageError: there is no such format, or it can't be written.
    """
    if wanted != KEEP:
        chosen = by_name(wanted)
        if not is_writable(chosen):
            raise UsageError(f"{chosen.title} is only read; 'photoedit formats' lists what is written")
        if missing := chosen.missing():
            raise UsageError(missing, code="codec_missing")
        return chosen
    own = _own_format(path)
    if own is not None and own.keep_as:
        own = by_name(own.keep_as)
    return own if own is not None and is_writable(own) else by_name(FALLBACK_FORMAT)


def _own_format(path: Path) -> Format | None:
    try:
        return recognise(path)
    except ReadError:  # the batch will say so; until then the name tells
        return by_suffix(path)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A job whose name is not settled yet."""

    source: Path
    folder: Path
    stem: str
    suffix: str
    format: Format

    @property
    def target(self) -> Path:
        return self.folder / (self.stem + self.suffix)

    def numbered(self, number: int) -> _Draft:
        return _Draft(self.source, self.folder, f"{self.stem}-{number}", self.suffix, self.format)

    def skip(self) -> Skip:
        return skip_existing(self.source, self.target)


def skip_existing(source: Path, target: Path) -> Skip:
    """A photo that is left out because there is a file in the place of its result."""
    return Skip(source, target, EXISTS, f"{source} is left out: its result {target} exists")


def _draft(photo: Found, naming: Naming, number: int) -> _Draft:
    chosen = target_format(photo.path, naming.format)
    folder = naming.folder
    if naming.mirror:
        folder /= photo.path.parent.relative_to(photo.base)
    stem = naming.template.expand(Facts(photo.path, number, naming.recipe).value)
    return _Draft(photo.path, folder, stem, _suffix(photo.path, chosen, naming), chosen)


def _suffix(path: Path, chosen: Format, naming: Naming) -> str:
    asked = naming.template.suffix
    if asked and asked.lower() not in chosen.suffixes:
        raise UsageError(
            f"The name ends with {asked}, but {path} becomes {chosen.name}; leave the suffix out or "
            "choose --format"
        )
    if asked:
        return asked
    kept = naming.format == KEEP and path.suffix.lower() in chosen.suffixes
    return path.suffix if kept else chosen.suffixes[0]


def _check_folders(output: Path, drafts: Iterable[_Draft]) -> None:
    """Every folder that is needed can be made, and lies inside `output` also through links."""
    inside = Path(os.path.realpath(output))
    for folder in dict.fromkeys([output, *(draft.folder for draft in drafts)]):
        if not Path(os.path.realpath(folder)).is_relative_to(inside):
            raise UsageError(f"{folder} leads out of the output folder {output}")
        there = next(part for part in (folder, *folder.absolute().parents) if os.path.lexists(part))
        if not there.is_dir():
            raise UsageError(f"{there} is no folder, so nothing can be written there; choose another output")
        if not os.access(there, os.W_OK | os.X_OK):
            raise UsageError(f"You have no permission to write into {there}; choose another output")


def _check_not_inputs(drafts: Sequence[_Draft]) -> None:
    for draft in _on_inputs(drafts):
        raise UsageError(
            f"The result of {draft.source} would land on the photo {draft.target}, and originals are "
            "never changed; choose another output folder or other names"
        )


def _on_inputs(drafts: Sequence[_Draft]) -> list[_Draft]:
    """The results in an input's place: by any link, or on a disk to which both names are one."""
    real = functools.cache(os.path.realpath)

    def place(path: Path) -> str:
        return disk_key(Path(real(path.parent)) / path.name)

    inputs = {identity(draft.source) for draft in drafts} - {None}
    places = {place(draft.source) for draft in drafts}
    return [draft for draft in drafts if identity(draft.target) in inputs or place(draft.target) in places]


def identity(path: Path) -> tuple[int, int] | None:
    """What a path leads to on the disk, the same through all links; None if there is nothing."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _check_collisions(drafts: Iterable[_Draft]) -> None:
    first: dict[str, _Draft] = {}
    clashes = []
    for draft in drafts:
        other = first.setdefault(disk_key(draft.target), draft)
        if other is not draft:
            clashes.append((other.source, draft.source, draft.target))
    if clashes:
        raise share_a_name(clashes)


def share_a_name(clashes: Sequence[tuple[Path, Path, Path]]) -> UsageError:
    """The error for photos, two and two, that would become the same result."""
    told = [
        f"{_told_apart(first, second)} and {_told_apart(second, first)} would both become {target}"
        for first, second, target in clashes
    ]
    return UsageError(f"{_few(told)}; tell them apart with --mirror, --name or --on-conflict rename")


def _told_apart(path: Path, other: Path) -> str:
    """A path for a message; if it looks like the other one and is not, with its characters spelt out."""
    alike = unicodedata.normalize("NFC", str(path)) == unicodedata.normalize("NFC", str(other))
    return f"{path} (spelt {str(path)!a})" if alike and path != other else str(path)


def exist_already(targets: Sequence[Path]) -> UsageError:
    """The error for results whose names are taken."""
    names = _few([str(target) for target in targets], ", ")
    verb = "exists" if len(targets) == 1 else "exist"
    return UsageError(f"{names} {verb} already; say --on-conflict skip, rename or overwrite", code=EXISTS)


def _few(texts: Sequence[str], between: str = "; ") -> str:
    """The first few of `texts`, and how many more there are."""
    more = len(texts) - _SHOWN
    return between.join(texts[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _renamed(drafts: Iterable[_Draft]) -> Iterator[_Draft]:
    """The drafts with a number behind each name that is taken, on the disk or by an earlier one."""
    taken: set[str] = set()
    numbers: dict[str, Iterator[int]] = {}
    for draft in drafts:
        candidate = draft
        while disk_key(candidate.target) in taken or os.path.lexists(candidate.target):
            count = numbers.setdefault(disk_key(draft.target), itertools.count(1))
            candidate = draft.numbered(next(count))
        taken.add(disk_key(candidate.target))
        yield candidate


def disk_key(path: Path) -> str:
    """The same for paths that some disk takes for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", str(path)).casefold())
