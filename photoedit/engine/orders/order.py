"""Orders: batches that wait for their turn, each an immutable snapshot of what was asked for.

An order holds its photos, its recipe with all values and its outputs, so no later edit of a recipe, a setting
or the window changes it. A file of orders is TOML that people can read, and nothing in it is ever executed:

    photoedit-queue = 1

    [[job]]
    name = "Holidays"
    inputs = ["/home/me/photos"]

    [[job.output]]
    folder = "/home/me/web"
    format = "jpeg"
    options = { quality = "85" }

    [job.recipe]
    photoedit = 1
    [[job.recipe.step]]
    filter = "exposure"
    stops = 0.5
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import tomli_w

from photoedit.engine.jobs import BatchSpec, How, Job, present
from photoedit.engine.orders.inputs import Skip, find_photos
from photoedit.engine.orders.order_file import check_keys, from_plain, tables, to_plain
from photoedit.engine.orders.outputs import Output, everything, plan_results
from photoedit.engine.safety.records import Records
from photoedit.engine.safety.resume import plan_rest
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.files import write_atomically
from photoedit.params import Declared, flag
from photoedit.recipe import Recipe

VERSION = 1
MOST_BYTES = 2**24

_KEY = "photoedit-queue"


class Planned(NamedTuple):
    """An order as a batch, and what it leaves out."""

    spec: BatchSpec
    skips: list[Skip]


@dataclass(frozen=True)
class Own:
    """A photo that has a recipe of its own."""

    photo: Path
    recipe: Recipe


def with_own(own: Iterable[Own]) -> Callable[[Job], Job]:
    """Gives jobs their photos' own recipes."""
    recipes = {one.photo: one.recipe for one in own}
    return lambda job: dataclasses.replace(job, recipe=recipes.get(job.source.absolute()))


@dataclass(frozen=True)
class Order(Declared):
    """All that is asked for in one batch, or in a watch: what, where to, and how.

    Attributes:
        inputs: photos and folders; absolute, so that they mean the same wherever the order is run.
        own: photos that do not follow `recipe`; absolute, too.
    """

    what: ClassVar[str] = "it"

    name: str
    inputs: tuple[Path, ...]
    outputs: tuple[Output, ...]
    recipe: Recipe = field(default_factory=Recipe)
    recursive: bool = flag(False, help="Take the folders inside folders too")
    salvage: bool = flag(False, help="Take what can be read of photos that are cut off; the rest is grey")
    keep_time: bool = flag(False, help="Give results the modification time of their photos")
    own: tuple[Own, ...] = ()

    @classmethod
    def from_plain(cls, table: Mapping[str, Any]) -> Order:
        """The order that a table describes; see `order_file`.

        Raises:
            UsageError: it describes none.
        """
        if not table.get("inputs"):
            raise UsageError('it needs photos or folders: inputs = ["…"]')
        outputs = tables(table.get("output", []), "output")
        if not outputs:
            raise UsageError("it needs a place for the results: [[job.output]] with a folder")
        if not all(each.get("folder") for each in outputs):
            raise UsageError('the output needs a folder: folder = "…"')
        if not all({"photo", "recipe"} <= each.keys() for each in tables(table.get("own", []), "own")):
            raise UsageError("what is a photo's own needs both the photo and its recipe")
        return from_plain(cls, {"name": "", **table}, "it")

    def fingerprint(self) -> str:
        """The same for all orders that make the same, whatever they are called and meet where it lies."""
        outputs = tuple(output.replace(on_conflict="fail") for output in self.outputs)
        asked = to_plain(dataclasses.replace(self, name="", outputs=outputs))
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def spec(self, jobs: Sequence[Job] = (), how: How | None = None) -> BatchSpec:
        """The batch that does these jobs as it is asked for here."""
        singled = tuple(map(with_own(self.own), jobs))
        return BatchSpec(
            singled, self.recipe, how or How(), self.outputs[0].metadata, present(), self.salvage,
            self.keep_time,
        )  # fmt: skip

    def plan(self, how: How | None = None, records: Records | None = None) -> Planned:
        """Look for the photos and name the results. Reads files.

        With the `records` of earlier batches only what they have not completed is left to be done.

        Raises:
            UsageError: it can't be done this way; nothing has been written.
        """
        folders = [output.folder for output in self.outputs]
        found = find_photos(self.inputs, recursive=self.recursive, outputs=folders)
        name = self.recipe.name
        if records is None:
            jobs, existing = plan_results(found.photos, self.outputs, name)
        else:
            jobs, existing = plan_rest(
                found.photos, self.outputs, name, everything, records, self.spec(), with_own(self.own)
            )
        return Planned(self.spec(jobs, how), [*found.skipped, *existing])

    def describe(self) -> str:
        """One line for people: how much, what is done, where to."""
        count = f"{len(self.inputs)} inputs" if len(self.inputs) > 1 else str(self.inputs[0])
        steps = ", ".join(step.filter.name for step in self.recipe.steps if step.enabled) or "no steps"
        targets = ", ".join(f"{output.folder} ({output.format})" for output in self.outputs)
        return f"{count}: {steps} -> {targets}"


@dataclass(frozen=True)
class Orders:
    """The orders in their turn; every change makes new ones."""

    waiting: tuple[Order, ...] = ()

    def add(self, order: Order) -> Orders:
        """With one more at the end."""
        return Orders((*self.waiting, order))

    def remove(self, index: int) -> Orders:
        """Without the one at `index`."""
        return Orders(self.waiting[:index] + self.waiting[index + 1 :])

    def move(self, index: int, target: int) -> Orders:
        """With the one at `index` moved so that it stands at `target`, or as far as that goes."""
        left = list(self.waiting)
        order = left.pop(index)
        left.insert(min(max(target, 0), len(left)), order)
        return Orders(tuple(left))

    def save(self, path: Path) -> None:
        """Write them, whole or not at all.

        Raises:
            WriteError: the file can't be written.
            UsageError: a name in them is no text that TOML could hold.
        """
        document = {_KEY: VERSION, "job": to_plain(self.waiting)}
        try:
            text = tomli_w.dumps(document).encode()
        except UnicodeEncodeError:
            raise UsageError(
                "A photo or folder in the queue has a name that is not UTF-8; rename it"
            ) from None
        write_atomically(path, lambda file: file.write(text), overwrite=True)

    @classmethod
    def load(cls, path: Path) -> Orders:
        """Read a file of orders.

        Raises:
            UsageError: it can't be read, or is none; the message names the job.
        """
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)  # a device never ends
            if len(data) > MOST_BYTES:
                raise UsageError(f"{path} is too large for a queue")
            document = tomllib.loads(data.decode("utf-8-sig"))
        except FileNotFoundError:
            raise UsageError(f"There is no queue {path}; check the name") from None
        except (OSError, UnicodeDecodeError) as problem:
            reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
            raise UsageError(f"The queue {path} can't be read: {reason}") from None
        except (ValueError, RecursionError) as problem:  # ValueError: also a number of thousands of digits
            raise UsageError(f"{path} is no valid TOML: {problem}") from None
        return _orders(document, str(path))


def _orders(document: Mapping[str, Any], where: str) -> Orders:
    version = document.get(_KEY)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise UsageError(f"{where} is no queue of photoedit: it must begin with '{_KEY} = {VERSION}'")
    if version > VERSION:
        raise UsageError(f"{where} was made by a newer photoedit; update photoedit to use it")
    check_keys(document, [_KEY, "job"], where)
    try:
        jobs = tables(document.get("job", []), "job")
    except UsageError as problem:
        raise UsageError(f"{where}: {problem.message}") from None
    orders = []
    for number, table in enumerate(jobs, 1):
        try:
            orders.append(Order.from_plain(table))
        except PhotoEditError as problem:
            raise UsageError(f"{where}, job {number}: {problem.message}") from None
    return Orders(tuple(orders))
