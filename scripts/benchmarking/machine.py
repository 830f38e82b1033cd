"""What the benchmark ran on: figures without it say nothing."""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import platform
from pathlib import Path
from typing import Any

import psutil

from photoedit.settings import cores

PACKAGES = (
    "photoedit", "numpy", "numba", "simplejpeg", "pyvips", "pyvips-binary", "opencv-python-headless",
    "pillow", "scipy", "scikit-image",
)  # fmt: skip


def facts() -> dict[str, Any]:
    """Processor, memory, system, versions, and what else the machine was doing when it began."""
    return {
        "processor": _processor(),
        "cores": cores(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in PACKAGES},
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
    }


def is_busy(machine: dict[str, Any]) -> bool:
    """Whether others were at work when the benchmark began."""
    return bool(machine["load"] is not None and machine["load"] > 0.3 * machine["cores"])


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
