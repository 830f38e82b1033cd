"""A photo's own edits: the recipe that overrides its folder's, its snapshots, and where both are kept.

They never go into the photo. Each photo that has some has one file: in the user's data folder or, if the user
likes that better, beside the photo as a *sidecar*, ``IMG.jpg.photoedit.toml``. A sidecar that is there
counts, and is kept up to date, whatever the setting says: somebody wanted it, and of two files one would be
wrong.

Such a file is a recipe file with more in it, so it can be used wherever a recipe can:

    photoedit = 1
    name = ""
    photo = "/home/me/photos/IMG.jpg"

    [[step]]
    filter = "exposure"
    stops = 0.5

    [[snapshot]]
    photoedit = 1
    name = "Before the crop"
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs
import tomli_w

from photoedit.errors import PhotoEditError, RecipeError, WriteError
from photoedit.recipe import Recipe, Step

SIDECAR = ".photoedit.toml"
"""What a photo's whole name gets behind it."""

_STEP = re.compile(r"^(\[+)step", re.MULTILINE)


@dataclass(frozen=True)
class Edits:
    """What belongs to one photo.

    Attributes:
        recipe: overrides the folder's recipe; None follows that.
        snapshots: named states to go back to, the oldest first.
    """

    recipe: Recipe | None = None
    snapshots: tuple[Recipe, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to keep."""
        return self != NONE

    def to_toml(self, photo: Path) -> str:
        """The text of the file that keeps them."""
        head, steps, rest = (self.recipe or Recipe()).to_toml().partition("\n[[step]]")
        name = str(photo).encode("utf-8", "replace").decode()
        head += tomli_w.dumps({"photo": name, **({} if self.recipe else {"own": False})})
        return head + steps + rest + "".join(_snapshot_text(one) for one in self.snapshots)

    @classmethod
    def load(cls, path: Path) -> Edits:
        """Read a file that keeps edits.

        Raises:
            RecipeError: it can't be read, or what is in it is wrong; the message names the file.
        """
        recipe = Recipe.load(path)
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        tables = document.get("snapshot", [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise RecipeError(f"{path}: snapshots are written as [[snapshot]] tables")
        snapshots = (
            Recipe.from_toml(tomli_w.dumps(table), f"{path}, snapshot {number}", path.parent)
            for number, table in enumerate(tables, 1)
        )
        return cls(None if document.get("own") is False else recipe, tuple(snapshots))


NONE = Edits()


@dataclass
class Found:
    """What was kept of some photos, and the sentences on what could not be read."""

    edits: dict[Path, Edits] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


class EditStore:
    """Finds and keeps edits; holds no state of its own."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where photos have theirs that have no sidecar; the user's own by default."""
        self.folder = folder or platformdirs.user_data_path("photoedit") / "edits"

    def find(self, photos: Iterable[Path]) -> Found:
        """The edits of these photos. A file that can't be read is named, and its photo has none."""
        found = Found()
        for photo, path in self._files(photos):
            try:
                edits = Edits.load(path)
            except PhotoEditError as problem:
                found.problems.append(f"{problem.message}; the edits of {photo.name} are left alone there")
            else:
                found.edits[photo] = edits
        return found

    def keep(self, photo: Path, edits: Edits, *, beside: bool) -> None:
        """Write the edits of a photo, whole or not at all; of none, nothing is left.

        Args:
            beside: whether a photo that has no sidecar yet gets one.

        Raises:
            RecipeError: there is a file that can't be read; it is not replaced.
            WriteError: it can't be written.
        """
        sidecar, own = sidecar_of(photo), self._own(photo)
        target = sidecar if beside or sidecar.exists() else own
        if target.exists():
            Edits.load(target)
        try:
            if edits:
                _write(target, edits.to_toml(photo))
            else:
                target.unlink(missing_ok=True)
            if target is sidecar:
                own.unlink(missing_ok=True)
        except OSError as problem:
            raise WriteError(f"{target} can't be changed: {problem.strerror}") from problem

    def _files(self, photos: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
        """The photos that have edits, and the files they are in; looks once into each folder."""
        own = _names(self.folder)
        beside: dict[Path, set[str]] = {}
        for photo in photos:
            if photo.parent not in beside:
                beside[photo.parent] = _names(photo.parent)
            if sidecar_of(photo).name in beside[photo.parent]:
                yield photo, sidecar_of(photo)
            elif own and self._own(photo).name in own:
                yield photo, self._own(photo)

    def _own(self, photo: Path) -> Path:
        where = os.path.abspath(photo)  # noqa: PTH100  Path.absolute keeps ..
        return self.folder / f"{hashlib.sha256(os.fsencode(where)).hexdigest()[:32]}.toml"


def merged(recipe: Recipe, steps: Iterable[Step]) -> Recipe:
    """The recipe with these steps: each in the place of one of the same filter, or else at the end."""
    result, free = list(recipe.steps), list(range(len(recipe.steps)))
    for step in steps:
        place = next((place for place in free if type(result[place].filter) is type(step.filter)), None)
        if place is None:
            result.append(step)
        else:
            result[place] = step
            free.remove(place)
    return recipe.with_steps(result)


def sidecar_of(photo: Path) -> Path:
    """The sidecar that a photo has or would have."""
    return photo.with_name(photo.name + SIDECAR)


def _names(folder: Path) -> set[str]:
    """The names of TOML files in a folder; none if it can't be read."""
    try:
        return {name for name in os.listdir(folder) if name.endswith(".toml")}  # noqa: PTH208  names only
    except OSError:
        return set()


def _write(target: Path, text: str) -> None:
    from photoedit.formats.files import write_atomically

    target.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(target, lambda file: file.write(text.encode()), overwrite=True)


def _snapshot_text(snapshot: Recipe) -> str:
    """A snapshot as a table of its own."""
    return "\n[[snapshot]]\n" + _STEP.sub(r"\1snapshot.step", snapshot.to_toml())
