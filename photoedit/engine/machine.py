"""What this machine grants us: memory, as far as limits around this process allow, and whole cores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil

from photoedit.settings import cores

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_CGROUPS = Path("/proc/self/cgroup")
_LIMITS = ("memory.max", "memory.high", "memory.limit_in_bytes")
_LEAST = 256 * 2**20
"""Bytes for pixels, however little is free: the budget would be no use otherwise."""


def granted_memory() -> int:
    """Bytes of memory this process may use at most: the machine's, or less in a container or a service."""
    limits = [int(psutil.virtual_memory().total)]
    for folder in _cgroups():
        for name in _LIMITS:
            try:
                limits.append(int((folder / name).read_text()))
            except (OSError, ValueError):
                continue  # no such limit here: another system, another version, or "max"
    return min(limits)


def _cgroups() -> Iterator[Path]:
    """The folders of the control groups this process is in, and of those around them."""
    yield from (_CGROUPS, _CGROUPS / "memory")
    try:
        lines = _OWN_CGROUPS.read_text().splitlines()
    except OSError:
        return  # another system
    for line in lines:
        _, kinds, path = line.split(":", 2)
        root = _CGROUPS / "memory" if "memory" in kinds.split(",") else _CGROUPS
        if "memory" in kinds.split(",") or not kinds:
            inner = root / path.lstrip("/")
            yield from (folder for folder in (inner, *inner.parents) if folder.is_relative_to(root))


def default_budget() -> int:
    """Bytes for pixels if the user says nothing: half of what the machine grants, less if others use it."""
    free = int(psutil.virtual_memory().available)
    return min(granted_memory() // 2, max(free * 3 // 4, _LEAST))


def real_cores() -> int:
    """Cores this process may use, without processors that are only other halves of one.

    What a host hides from its guests nobody knows; `photoedit lab cores` measures it.
    """
    return min(psutil.cpu_count(logical=False) or cores(), cores())
