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

import base64
import dataclasses
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import tomli_w

from photoedit.engine.jobs import BatchSpec, How, OutputProfile, present
from photoedit.engine.pixels.colours import checked_profile
from photoedit.engine.planning.inputs import Skip, find_photos
from photoedit.engine.planning.naming import CONFLICTS
from photoedit.engine.planning.outputs import Output, plan_results
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.files import write_atomically
from photoedit.formats.profiles import icc
from photoedit.formats.profiles.cms import INTENTS
from photoedit.params import nearest
from photoedit.recipe import Recipe

VERSION = 1
MOST_BYTES = 2**24

_KEY = "photoedit-queue"


class Planned(NamedTuple):
    """An order as a batch, and what it leaves out."""

    spec: BatchSpec
    skips: list[Skip]


@dataclass(frozen=True)
class Order:
    """One batch that waits.

    Attributes:
        inputs: photos and folders; absolute, so that they mean the same wherever the order is run.
        recursive: take the folders inside folders too.
    """

    name: str
    inputs: tuple[Path, ...]
    outputs: tuple[Output, ...]
    recipe: Recipe = field(default_factory=Recipe)
    recursive: bool = False

    def plan(self, how: How | None = None) -> Planned:
        """Look for the photos and name the results. Reads files.

        Raises:
            UsageError: it can't be done this way; nothing has been written.
        """
        folders = [output.folder for output in self.outputs]
        found = find_photos(self.inputs, recursive=self.recursive, outputs=folders)
        jobs, existing = plan_results(found.photos, self.outputs, self.recipe.name)
        spec = BatchSpec(tuple(jobs), self.recipe, how or How(), self.outputs[0].metadata, present())
        return Planned(spec, [*found.skipped, *existing])

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
        document = {_KEY: VERSION, "job": [_order_table(order) for order in self.waiting]}
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
            if path.stat().st_size > MOST_BYTES:
                raise UsageError(f"{path} is too large for a queue")
            document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            raise UsageError(f"There is no queue {path}; check the name") from None
        except (OSError, UnicodeDecodeError) as problem:
            reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
            raise UsageError(f"The queue {path} can't be read: {reason}") from None
        except (tomllib.TOMLDecodeError, RecursionError) as problem:
            raise UsageError(f"{path} is no valid TOML: {problem}") from None
        return _orders(document, str(path))


def _orders(document: Mapping[str, Any], where: str) -> Orders:
    version = document.get(_KEY)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise UsageError(f"{where} is no queue of photoedit: it must begin with '{_KEY} = {VERSION}'")
    if version > VERSION:
        raise UsageError(f"{where} was made by a newer photoedit; update photoedit to use it")
    _check_keys(document, (_KEY, "job"), where)
    orders = []
    for number, table in enumerate(_tables(document, "job", where), 1):
        try:
            orders.append(_order(table))
        except PhotoEditError as problem:
            raise UsageError(f"{where}, job {number}: {problem.message}") from None
    return Orders(tuple(orders))


def _order_table(order: Order) -> dict[str, Any]:
    return {
        "name": order.name,
        "inputs": [str(path) for path in order.inputs],
        "recursive": order.recursive,
        "output": [_output_table(output) for output in order.outputs],
        "recipe": tomllib.loads(order.recipe.to_toml()),
    }


def _output_table(output: Output) -> dict[str, Any]:
    return {
        "folder": str(output.folder),
        **{name: getattr(output, name) for name in _TEXTS},
        "mirror": output.mirror,
        "options": dict(output.options),
        **({"profile": _profile_table(output.profile)} if output.profile else {}),
        "tail": tomllib.loads(output.tail.to_toml()),
    }


def _profile_table(profile: OutputProfile) -> dict[str, Any]:
    """A profile by its name if it is built in, else as it is: its file may hold another one later."""
    names = [name for name in icc.BUILT_IN if icc.built_in(name) == profile.profile]
    icc_text = {"name": names[0]} if names else {"icc": base64.b64encode(profile.profile).decode()}
    return {**icc_text, "intent": profile.intent, "black_point": profile.black_point}


def _order(table: Mapping[str, Any]) -> Order:
    _check_keys(table, ("name", "inputs", "recursive", "output", "recipe"), "it")
    inputs = _value(table, "inputs", list, [])
    if not inputs or not all(isinstance(path, str) and path for path in inputs):
        raise UsageError('it needs photos or folders: inputs = ["…"]')
    outputs = tuple(_output(each) for each in _tables(table, "output", "it"))
    if not outputs:
        raise UsageError("it needs a place for the results: [[job.output]] with a folder")
    return Order(
        _value(table, "name", str, ""),
        tuple(Path(path) for path in inputs),
        outputs,
        _recipe(table, "recipe"),
        _value(table, "recursive", bool, False),
    )


def _output(table: Mapping[str, Any]) -> Output:
    _check_keys(table, [one.name for one in dataclasses.fields(Output)], "the output")
    folder = _value(table, "folder", str, "")
    if not folder:
        raise UsageError('the output needs a folder: folder = "…"')
    plain = Output(Path(folder))
    options = _value(table, "options", dict, {})
    if not all(isinstance(value, str) for value in options.values()):
        raise UsageError('the output\'s options are texts, like quality = "85"')
    output = dataclasses.replace(
        plain,
        **{name: _value(table, name, str, getattr(plain, name)) for name in _TEXTS},
        options=options,
        mirror=_value(table, "mirror", bool, False),
        profile=_profile(_value(table, "profile", dict, {})),
        tail=_recipe(table, "tail"),
    )
    if output.on_conflict not in CONFLICTS:
        raise UsageError(f"on_conflict must be one of {', '.join(CONFLICTS)}, not {output.on_conflict!r}")
    return output


_TEXTS = ("template", "format", "on_conflict", "metadata")


def _profile(table: Mapping[str, Any]) -> OutputProfile | None:
    if not table:
        return None
    _check_keys(table, ("name", "icc", "intent", "black_point"), "the profile")
    intent = _value(table, "intent", str, "relative")
    if intent not in INTENTS:
        raise UsageError(f"intent must be one of {', '.join(INTENTS)}, not {intent!r}")
    if "name" in table:
        name = _value(table, "name", str, "")
        if name not in icc.BUILT_IN:
            raise UsageError(f"there is no profile {name!r}{nearest(name, icc.BUILT_IN)}")
        profile = icc.built_in(name)
    else:
        try:
            profile = base64.b64decode(_value(table, "icc", str, ""), validate=True)
        except ValueError:
            raise UsageError("its ICC profile is damaged") from None
        checked_profile(profile, "what it has")
    return OutputProfile(profile, intent, _value(table, "black_point", bool, True))


def _recipe(table: Mapping[str, Any], name: str) -> Recipe:
    text = tomli_w.dumps(_value(table, name, dict, {}))
    return Recipe.from_toml(text, f"its {name}") if text else Recipe()


def _value(table: Mapping[str, Any], name: str, kind: type, default: Any) -> Any:
    value = table.get(name, default)
    if not isinstance(value, kind):
        raise UsageError(f"{name} must be {_KINDS[kind]}, not {value!r}")
    return value


_KINDS: dict[type, str] = {str: "text", bool: "true or false", list: "a list", dict: "a table"}


def _tables(table: Mapping[str, Any], name: str, where: str) -> Sequence[Mapping[str, Any]]:
    tables = table.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise UsageError(f"{where}: {name} is written as [[{name}]] tables")
    return tables


def _check_keys(table: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    for key in table:
        if key not in known:
            raise UsageError(f"{where} has an unknown key {key!r}{nearest(key, known)}")
