"""Orders as plain data that TOML and JSON can hold, and back.

Both ways are derived from the fields and their types, so a new field of an order or an output is written,
read and checked without a word here.
"""

from __future__ import annotations

import base64
import dataclasses
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import tomli_w

from photoedit.engine.jobs import OutputProfile
from photoedit.engine.pixels.colours import checked_profile
from photoedit.errors import UsageError
from photoedit.formats.profiles import INTENTS, icc
from photoedit.params import nearest
from photoedit.recipe import Recipe

T = TypeVar("T")

_KEYS = {"outputs": "output"}
"""Fields whose tables have a name of their own: one ``[[job.output]]`` is one."""


def to_plain(value: Any) -> Any:
    """A value of an order as texts, flags, lists and tables; what is None is left out of its table."""
    match value:
        case bool() | str():
            return value
        case Path():
            return str(value)
        case Recipe():
            return tomllib.loads(value.to_toml())
        case OutputProfile():
            return _profile_table(value)
        case tuple():
            return [to_plain(each) for each in value]
        case Mapping():
            return dict(value)
    fields = [(_key(field), getattr(value, field.name)) for field in dataclasses.fields(value)]
    return {key: to_plain(each) for key, each in fields if each is not None}


def from_plain(kind: type[T], table: Mapping[str, Any], what: str) -> T:
    """The order or output that a table describes; what is not said is as it is by default.

    Raises:
        UsageError: it describes none; `what` is how the message calls it.
    """
    fields = {_key(field): field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    check_keys(table, list(fields), what)
    types = get_type_hints(kind)
    values = {fields[key].name: _read(types[fields[key].name], key, value) for key, value in table.items()}
    return kind(**values)


def _key(field: dataclasses.Field[Any]) -> str:
    return _KEYS.get(field.name, field.name)


def _read(kind: Any, key: str, value: Any) -> Any:
    if kind in _READERS:
        return _READERS[kind](key, value)
    (each,) = {one for one in kind.__args__ if one is not ...}  # tuple[Output, ...]
    return tuple(from_plain(each, table, f"the {key}") for table in tables(value, key))


def tables(value: Any, key: str) -> list[Mapping[str, Any]]:
    """A list of tables.

    Raises:
        UsageError: `value` is none.
    """
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise UsageError(f"{key} is written as [[{key}]] tables")
    return value


def check_keys(table: Mapping[str, Any], known: list[str], what: str) -> None:
    """A table has no keys but the known ones.

    Raises:
        UsageError: it has; the message names the nearest right one.
    """
    for key in table:
        if key not in known:
            raise UsageError(f"{what} has an unknown key {key!r}{nearest(key, known)}")


def _of(kind: type[T], words: str) -> Callable[[str, Any], T]:
    def read(key: str, value: Any) -> T:
        if not isinstance(value, kind):
            raise UsageError(f"{key} must be {words}, not {value!r}")
        return value

    return read


_text, _flag = _of(str, "text"), _of(bool, "true or false")
_list, _table = _of(list, "a list"), _of(dict, "a table")


def _path(key: str, value: Any) -> Path:
    if not _text(key, value):
        raise UsageError(f"{key} is empty")
    return Path(value)


def _paths(key: str, value: Any) -> tuple[Path, ...]:
    return tuple(_path(f"each of {key}", each) for each in _list(key, value))


def _texts(key: str, value: Any) -> Mapping[str, str]:
    if not all(isinstance(each, str) for each in _table(key, value).values()):
        raise UsageError(f'the output\'s {key} are texts, like quality = "85"')
    return dict(value)


def _recipe(key: str, value: Any) -> Recipe:
    text = tomli_w.dumps(_table(key, value))
    return Recipe.from_toml(text, f"its {key}") if text else Recipe()


def _profile_table(profile: OutputProfile) -> dict[str, Any]:
    """A profile by its name if it is built in, else as it is: its file may hold another one later."""
    names = [name for name in icc.BUILT_IN if icc.built_in(name) == profile.profile]
    icc_text = {"name": names[0]} if names else {"icc": base64.b64encode(profile.profile).decode()}
    return {**icc_text, "intent": profile.intent, "black_point": profile.black_point}


def _profile(key: str, value: Any) -> OutputProfile | None:
    table = _table(key, value)
    if not table:
        return None
    check_keys(table, ["name", "icc", "intent", "black_point"], "the profile")
    intent = _text("intent", table.get("intent", "relative"))
    if intent not in INTENTS:
        raise UsageError(f"intent must be one of {', '.join(INTENTS)}, not {intent!r}")
    if "name" in table:
        name = _text("name", table["name"])
        if name not in icc.BUILT_IN:
            raise UsageError(f"there is no profile {name!r}{nearest(name, icc.BUILT_IN)}")
        profile = icc.built_in(name)
    else:
        try:
            profile = base64.b64decode(_text("icc", table.get("icc", "")), validate=True)
        except ValueError:
            raise UsageError("its ICC profile is damaged") from None
        checked_profile(profile, "what it has")
    return OutputProfile(profile, intent, _flag("black_point", table.get("black_point", True)))


_READERS: Mapping[Any, Callable[[str, Any], Any]] = {
    str: _text,
    bool: _flag,
    Path: _path,
    tuple[Path, ...]: _paths,
    Mapping[str, str]: _texts,
    Recipe: _recipe,
    OutputProfile | None: _profile,
}
