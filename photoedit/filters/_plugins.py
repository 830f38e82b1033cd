"""Filters from other packages: found by the entry point group ``photoedit.filters``, used once enabled.

A package offers one with, in its own pyproject.toml,

    [project.entry-points."photoedit.filters"]
    my-filter = "my_package.my_filter:MyFilter"

The filter is called after the module it is in, as the ones that come with the program are. What is installed
is not imported before the user has enabled it: a plug-in is a program.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
import tomli_w

from photoedit.errors import UsageError, WriteError
from photoedit.params import nearest

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "photoedit.filters"


def offered() -> Mapping[str, EntryPoint]:
    """What installed packages offer, by name."""
    from importlib.metadata import entry_points  # slow, and rarely asked for

    return {one.name: one for one in sorted(entry_points(group=GROUP))}


def enabled() -> tuple[str, ...]:
    """The plug-ins the user has enabled.

    Raises:
        UsageError: the list is damaged.
    """
    path = _list_file()
    try:
        names = tomllib.loads(path.read_text(encoding="utf-8")).get("enabled", [])
        return tuple(sorted({str(name) for name in names}))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as problem:
        raise UsageError(f"The list of plug-ins {path} can't be used ({problem}); delete it") from None


def enable(name: str) -> None:
    """Use a plug-in from now on.

    Raises:
        UsageError: no installed package offers it.
        WriteError: the list can't be written.
    """
    if name not in offered():
        hint = nearest(name, offered()) or "; install the package it comes with first"
        raise UsageError(f"There is no plug-in {name!r}{hint}")
    _write({*enabled(), name})


def disable(name: str) -> bool:
    """Use a plug-in no longer; tells whether it was enabled."""
    before = set(enabled())
    _write(before - {name})
    return name in before


def load(name: str) -> type[Any]:
    """The filter's class, which is imported here.

    Raises:
        UsageError: it is not installed any more, or can't be imported.
    """
    way_out = f"mend it, or 'photoedit plugin disable {name}'"
    try:
        found = offered()[name].load()
    except KeyError:
        raise UsageError(f"The plug-in {name} is enabled and not installed; {way_out}") from None
    except Exception as problem:  # noqa: BLE001  whatever somebody's module raises while it is imported
        said = f"{type(problem).__name__}: {problem}"
        raise UsageError(f"The plug-in {name} can't be loaded ({said}); {way_out}") from None
    if not isinstance(found, type):
        raise UsageError(f"The plug-in {name} offers no filter's class; {way_out}")
    return found


def _list_file() -> Path:
    return platformdirs.user_config_path("photoedit") / "plugins.toml"


def _write(names: set[str]) -> None:
    """Replace the list, whole or not at all."""
    path = _list_file()
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(tomli_w.dumps({"enabled": sorted(names)}), encoding="utf-8")
        temporary.replace(path)
    except OSError as problem:
        raise WriteError(
            f"The list of plug-ins {path} can't be written: {problem.strerror or problem}"
        ) from None
