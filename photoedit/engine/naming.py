"""From photos to jobs: where each result goes, under which name, in which format.

A *template* makes the names: ``{date}_{seq:04}`` and the like, from a fixed list of fields, read by the few
lines below and never by `str.format`. What a field brings in comes from strangers (a camera's model, a file's
name), so every value is cleaned before it becomes part of a name, and no result can leave the output folder.

A *plan* is made, and judged, before anything is written. No result ever lands on an input, whatever was
asked for: inputs are known by their identity on the disk, so neither a link nor another spelling hides one.
Two results must not share a name either, also not on disks that take ``A.jpg`` and ``a.jpg``, or two
spellings of ``ä``, for the same.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import re
import struct
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photoedit.engine.inputs import Found, Skip
from photoedit.engine.jobs import Job
from photoedit.errors import ReadError, UsageError
from photoedit.formats import by_name, by_suffix, recognise
from photoedit.formats.base import Format, Header, SaveOptions
from photoedit.params import nearest

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

KEEP = "keep"
FALLBACK_FORMAT = "jpeg"
MOST_BYTES = 200
"""Bytes of a name before its suffix: leaves room for a number, and fits every file system."""

CONFLICTS = {
    "fail": "Write nothing at all if a result exists",
    "skip": "Leave out photos whose results exist",
    "rename": "Number the new results: name-1, name-2 …",
    "overwrite": "Replace older results; an input never is",
}

FIELDS = {
    "stem": "The photo's own name without its suffix",
    "seq": "1, 2, 3 … in the order of the batch; {seq:04} gives 0001",
    "date": "Day the photo was taken, as 2024-05-31; where the photo doesn't say, the file's",
    "recipe": "The recipe's name",
    "width": "Width of the photo before the recipe, in pixels",
    "height": "Height of the photo before the recipe, in pixels",
    "exif.make": "Maker of the camera",
    "exif.model": "The camera",
}

_SHOWN = 5
_UNKNOWN = "unknown"
_PILLOW_ERRORS = (
    OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, OverflowError, struct.error, Warning,
)  # fmt: skip
"""What Pillow raises on files that are wrong; a warning where warnings are errors."""

_EXIF_TAGS = {"exif.make": 0x010F, "exif.model": 0x0110}
_EXIF_IFD, _DATE_TAKEN = 0x8769, 0x9003

_PLAIN_DROPS = "/\\:" + ('<>"|?*' if os.name == "nt" else "")
_DIRECTION_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)

Values = Callable[[str], str]
"""Gives the value of a field."""


@dataclass(frozen=True)
class Template:
    """A parsed name template: literal texts and fields in turn.

    Attributes:
        suffix: a format's suffix that the template ends with, as typed; empty if it ends otherwise.
    """

    parts: tuple[str | _Field, ...]
    suffix: str = ""

    @classmethod
    def parse(cls, text: str) -> Template:
        """Read a template; ``{{`` and ``}}`` stand for the braces themselves.

        Raises:
            UsageError: with the fields there are.
        """
        suffix = _known_suffix(text)
        parts: list[str | _Field] = []
        for match in _TOKENS.finditer(text.removesuffix(suffix)):
            if match["field"] is not None:
                parts.append(_Field.parse(match["field"], text))
            elif match["stray"]:
                raise UsageError(
                    f"The name {text!r} has a brace without its partner; write {{{{ for a brace itself"
                )
            else:
                parts.append(match[0].replace("{{", "{").replace("}}", "}"))
        literals = "".join(part for part in parts if isinstance(part, str))
        if literals != _without_forbidden(literals):
            raise UsageError(
                f"The name {text!r} must be a name, not a path: no slashes, colons or control characters"
            )
        if not parts:
            raise UsageError("The name is empty; write for example {stem}")
        return cls(tuple(parts), suffix)

    def expand(self, values: Values) -> str:
        """The name, without its suffix, that `values` give; always a safe one."""
        return safe_name(
            "".join(part if isinstance(part, str) else part.expand(values) for part in self.parts)
        )


@dataclass(frozen=True)
class _Field:
    name: str
    digits: int = 0

    @classmethod
    def parse(cls, text: str, template: str) -> _Field:
        name, colon, form = text.partition(":")
        if name not in FIELDS:
            hint = nearest(name, FIELDS) or f"; the fields are {', '.join(FIELDS)}"
            if name == "ext":
                hint = ": the suffix comes by itself, from the format"
            raise UsageError(f"The name {template!r}: there is no field {name!r}{hint}")
        if not colon:
            return cls(name)
        if name != "seq" or not re.fullmatch("0[1-9]", form):
            raise UsageError(f"The name {template!r}: only {{seq:01}} to {{seq:09}} can say how wide it is")
        return cls(name, int(form))

    def expand(self, values: Values) -> str:
        return values(self.name).zfill(self.digits)


_TOKENS = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}]*)\}|(?P<stray>[{}])|[^{}]+")


def _known_suffix(text: str) -> str:
    """The suffix of a known format that `text` ends with, if any."""
    path = Path(text)
    return path.suffix if by_suffix(path) else ""


def safe_name(text: str) -> str:
    """`text` as a name that no system reads as a path, a hidden file or a device."""
    name = re.sub(r"\.\.+", ".", _without_forbidden(text)).strip(".")[:MOST_BYTES]
    while len(os.fsencode(name)) > MOST_BYTES:
        name = name[:-1]
    name = name.strip(".")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name or "photo"


def _without_forbidden(text: str) -> str:
    return "".join(character for character in text if not _is_forbidden(character))


def _is_forbidden(character: str) -> bool:
    if character in _PLAIN_DROPS or character in _DIRECTION_MARKS:
        return True
    if "\udc80" <= character <= "\udcff":  # a byte of a name that is not UTF-8
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")


@dataclass(frozen=True)
class Outputs:
    """What is asked of the results.

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
    outputs: Outputs,
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
    drafts = [_draft(photo, outputs, number) for number, photo in enumerate(photos, first)]
    _check_folders(outputs.folder, drafts)
    _check_not_inputs(drafts)
    drafts = [draft for draft in drafts if wanted(draft.source, draft.target)]
    if outputs.on_conflict == "rename":
        drafts = list(_renamed(drafts))
    else:
        _check_collisions(drafts)
    overwrite = outputs.on_conflict == "overwrite"
    existing = [] if overwrite else [draft for draft in drafts if os.path.lexists(draft.target)]
    if existing and outputs.on_conflict == "fail":
        raise UsageError(_exist_already(existing))
    options = {one: options_for(one) for one in {draft.format for draft in drafts}}
    left_out = set(existing)
    jobs = [
        Job(draft.source, draft.target, draft.format.name, options[draft.format], overwrite)
        for draft in drafts
        if draft not in left_out
    ]
    return jobs, [draft.skip() for draft in existing]


def target_format(path: Path, wanted: str) -> Format:
    """The format the result of a photo gets: the wanted one or, for `KEEP`, its own if it can be written."""
    if wanted != KEEP:
        return by_name(wanted)
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
        message = f"{self.source} is left out: its result {self.target} exists"
        return Skip(self.source, self.target, "exists", message)


def _draft(photo: Found, outputs: Outputs, number: int) -> _Draft:
    chosen = target_format(photo.path, outputs.format)
    folder = outputs.folder
    if outputs.mirror:
        folder /= photo.path.parent.relative_to(photo.base)
    stem = outputs.template.expand(_Facts(photo.path, number, outputs.recipe).value)
    return _Draft(photo.path, folder, stem, _suffix(photo.path, chosen, outputs), chosen)


def _suffix(path: Path, chosen: Format, outputs: Outputs) -> str:
    asked = outputs.template.suffix
    if asked and asked.lower() not in chosen.suffixes:
        raise UsageError(
            f"The name ends with {asked}, but {path} becomes {chosen.name}; leave the suffix out or "
            "choose --format"
        )
    if asked:
        return asked
    kept = outputs.format == KEEP and path.suffix.lower() in chosen.suffixes
    return path.suffix if kept else chosen.suffixes[0]


class _Facts:
    """What names can tell of one photo; the file is opened only for what stands inside it."""

    def __init__(self, path: Path, number: int, recipe: str) -> None:
        self._path = path
        self._number = number
        self._recipe = recipe

    def value(self, name: str) -> str:
        if name == "stem":
            return self._path.stem
        if name == "seq":
            return str(self._number)
        if name == "recipe":
            return self._recipe or "no recipe"
        if name == "date":
            return self._date()
        if name in _EXIF_TAGS:
            return exif_text(self._exif.get(_EXIF_TAGS[name])) or _UNKNOWN
        return self._length(name)

    def _length(self, name: str) -> str:
        try:
            header: Header = recognise(self._path).header(self._path)
        except ReadError:  # the batch will say so
            return _UNKNOWN
        return str(header.size.width if name == "width" else header.size.height)

    def _date(self) -> str:
        taken = re.match(r"(\d{4}):(\d\d):(\d\d)", exif_text(self._exif.get(_DATE_TAKEN)))
        if taken and taken[1] != "0000":
            return "-".join(taken.groups())
        try:
            return time.strftime("%Y-%m-%d", time.localtime(self._path.stat().st_mtime))
        except (OSError, OverflowError, ValueError):
            return _UNKNOWN

    @functools.cached_property
    def _exif(self) -> Mapping[int, Any]:
        return exif_of(self._path)


def exif_of(path: Path) -> Mapping[int, Any]:
    """A photo's EXIF fields by tag, those of the main and of the Exif directory as one; empty if none."""
    with peeked(path) as image:
        if image is None:
            return {}
        with contextlib.suppress(*_PILLOW_ERRORS):
            exif = image.getexif()
            return {**exif, **exif.get_ifd(_EXIF_IFD)}
    return {}


@contextlib.contextmanager
def peeked(path: Path) -> Iterator[ImageFile | None]:
    """A photo as Pillow opens it, for what stands beside the pixels; None if Pillow can't.

    The format's own class is called, not `Image.open`: that would try every format Pillow has, and refuses
    photos of more than 178 megapixels.
    """
    from PIL import Image

    Image.init()
    with contextlib.ExitStack() as stack:
        image = None
        with contextlib.suppress(ReadError, *_PILLOW_ERRORS):
            make, _ = Image.OPEN[recognise(path).name.upper()]
            image = make(stack.enter_context(path.open("rb")), str(path))
        yield image


def exif_text(value: Any) -> str:
    """An EXIF value as text on one line; empty if it is none."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return " ".join(value.split("\0")[0].split()) if isinstance(value, str) else ""


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
    inputs = {identity(draft.source) for draft in drafts} - {None}
    for draft in drafts:
        if identity(draft.target) in inputs:
            raise UsageError(
                f"The result of {draft.source} would land on the photo {draft.target}, and originals are "
                "never changed; choose another output folder or other names"
            )


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
            clashes.append(f"{other.source} and {draft.source} would both become {draft.target}")
    if clashes:
        raise UsageError(f"{_few(clashes)}; tell them apart with --mirror, --name or --on-conflict rename")


def check_report(report: Path, output: Path, targets: Iterable[Path]) -> None:
    """The report stands in the way of no result, nor of a folder that results need.

    Raises:
        UsageError: it does; nothing has been written then.
    """
    real = functools.cache(os.path.realpath)
    places = [Path(real(target.parent)) / target.name for target in targets]
    folders = {Path(real(output)), *(place.parent for place in places)}
    needed = {disk_key(above) for folder in folders for above in (folder, *folder.parents)}
    results = {disk_key(place) for place in places}
    mine = Path(os.path.realpath(report))
    if disk_key(mine) in needed:
        raise UsageError(f"The report {report} would be in the place of a folder for results; rename it")
    if any(disk_key(path) in results for path in (mine, *mine.parents)):
        raise UsageError(f"The report {report} would be in the place of a result; choose another name for it")


def _exist_already(existing: Sequence[_Draft]) -> str:
    names = _few([str(draft.target) for draft in existing], ", ")
    verb = "exists" if len(existing) == 1 else "exist"
    return f"{names} {verb} already; say --on-conflict skip, rename or overwrite"


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
