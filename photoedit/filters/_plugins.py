"""Filters from other packages: found by the entry point group ``photoedit.filters``, used once enabled.

A package offers one with, in its own pyproject.toml,

    [project.entry-points."photoedit.filters"]
    my-filter = "my_package.my_filter:MyFilter"

The filter is called after the module it is in, as the ones that come with the program are. What is installed
is not imported before the user has enabled it: a plug-in is a program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from photoedit.errors import UsageError
from photoedit.filters._user_list import UserList
from photoedit.params import nearest

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "photoedit.filters"

_LIST = UserList("plugins.toml", "The list of plug-ins")


def offered() -> Mapping[str, EntryPoint]:
    """What installed packages offer, by name."""
    from importlib.metadata import entry_points  # slow, and rarely asked for

    return {one.name: one for one in sorted(entry_points(group=GROUP))}


def enabled() -> tuple[str, ...]:
    """The plug-ins the user has enabled.

    Raises:
        UsageError: the list is damaged.
    """
    try:
        return tuple(sorted({str(name) for name in _LIST.load().get("enabled", [])}))
    except TypeError as problem:
        raise _LIST.damaged(problem) from None


def enable(name: str) -> None:
    """Use a plug-in from now on.

    Raises:
        UsageError: no installed package offers it.
        WriteError: the list can't be written.
    """
    if name not in offered():
        hint = nearest(name, offered()) or "; install the package it comes with first"
        raise UsageError(f"There is no plug-in {name!r}{hint}")
    _save({*enabled(), name})


def disable(name: str) -> bool:
    """Use a plug-in no longer; tells whether it was enabled."""
    before = set(enabled())
    _save(before - {name})
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


def _save(names: set[str]) -> None:
    _LIST.save({"enabled": sorted(names)})
