"""What this machine grants us: memory, as far as limits around this process allow."""

from __future__ import annotations

from pathlib import Path

import psutil

_CGROUP_LIMITS = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
)


def granted_memory() -> int:
    """Bytes of memory this process may use at most: the machine's, or less in a container."""
    limits = [int(psutil.virtual_memory().total)]
    for path in _CGROUP_LIMITS:
        try:
            limits.append(int(path.read_text()))
        except (OSError, ValueError):
            continue  # no such limit here: another system, another version, or "max"
    return min(limits)


def default_budget() -> int:
    """Bytes for pixels if the user says nothing: half of what the machine grants."""
    return granted_memory() // 2
