"""What was measured on: facts that others need to compare their numbers."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from photoedit import __version__
from photoedit.engine.machine import real_cores
from photoedit.engine.pool.processes import START_METHOD
from photoedit.lab.bench import Bench
from photoedit.lab.pinning import LIBRARY_THREADS
from photoedit.settings import cores

PACKAGES = ("numpy", "numba", "scipy", "pillow", "imagecodecs", "simplejpeg")


def facts(bench: Bench) -> dict[str, Any]:
    """The machine, the interpreter and how it was measured, as plain data."""
    return {
        "photoedit": __version__,
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": platform.platform(),
        "processor": _processor(),
        "cores": cores(),
        "real_cores": real_cores(),
        "memory": int(psutil.virtual_memory().total),
        "load": list(os.getloadavg()) if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "gil": bool(getattr(sys, "_is_gil_enabled", lambda: True)()),
        "switch_interval_ms": 1e3 * sys.getswitchinterval(),
        "start_method": START_METHOD,
        "workers": bench.workers,
        "rounds": bench.rounds,
        "library_threads": {name: os.environ.get(name) for name in LIBRARY_THREADS},
        "other_interpreters": [one.name for one in bench.interpreters],
        "packages": {name: importlib.metadata.version(name) for name in PACKAGES},
    }


def where(machine: dict[str, Any]) -> str:
    """The most important of the `facts` in one line."""
    return (
        f"{machine['implementation']} {machine['python']}, {machine['cores']} cores "
        f"({machine['processor']}), {machine['workers']} worker{'s' * (machine['workers'] != 1)}, "
        f"{machine['rounds']} rounds, "
        f"{machine['time']}"
    )


def _processor() -> str:
    """The processor's name as its maker has it, where the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()
