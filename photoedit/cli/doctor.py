"""``photoedit doctor``: what this machine has, for bug reports and for wondering users. It never fails."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
import psutil

from photoedit import __version__
from photoedit.cli.display import display
from photoedit.cli.output import printable, show_table
from photoedit.formats import formats
from photoedit.params import format_size
from photoedit.settings import cores

_PACKAGES = (
    "numpy", "numba", "scipy", "imagecodecs", "simplejpeg", "tifffile", "pillow", "PySide6-Essentials",
    "click", "rich",
)  # fmt: skip
_CODECS = ("simplejpeg", "imagecodecs", "tifffile", "PIL.Image", "PIL.ImageCms", "OpenImageIO", "pi_heif")


@click.command("doctor")
def command() -> None:
    """Show what this machine has: cores, memory, codecs, display."""
    rows = [*_machine(), *_interpreter(), *_packages(), *_graphics()]
    show_table([(label, printable(words)) for label, words in rows])


def _machine() -> Iterator[tuple[str, str]]:
    from photoedit.engine.machine import default_budget, granted_memory

    yield "photoedit", __version__
    yield "System", platform.platform()
    yield "Cores", f"{os.cpu_count()}, of which photoedit may use {cores()}"
    installed, granted = psutil.virtual_memory().total, granted_memory()
    yield "Memory", f"{format_size(installed)}, of which photoedit may use {format_size(granted)}"
    yield "Budget for pixels", f"{format_size(default_budget())} (--memory changes it)"
    for folder in (Path("/dev/shm"), Path(tempfile.gettempdir())):
        yield f"Room in {folder}", _room(folder)


def _room(folder: Path) -> str:
    try:
        return f"{format_size(shutil.disk_usage(folder).free)} free"
    except OSError:
        return "there is no such folder"


def _interpreter() -> Iterator[tuple[str, str]]:
    from photoedit.engine.pool.processes import START_METHOD
    from photoedit.lab.interpreters import to_be_found

    enabled = getattr(sys, "_is_gil_enabled", lambda: True)()
    yield "Python", f"{platform.python_version()} ({platform.python_implementation()}), {sys.executable}"
    yield "GIL", "on" if enabled else "off"
    yield "Workers start by", START_METHOD
    others = ", ".join(f"{one.name} ({one.command})" for one in to_be_found())
    yield "Other interpreter", others or "none found; 'photoedit lab' can race PyPy or a free-threaded Python"


def _packages() -> Iterator[tuple[str, str]]:
    for name in _PACKAGES:
        try:
            yield name, importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            yield name, "missing"
    for name in _CODECS:
        try:
            importlib.import_module(name)
        except ImportError as problem:
            yield f"Codec {name}", f"can't be loaded: {problem}"
        else:
            yield f"Codec {name}", "works"
    for one in formats():
        if missing := one.missing():
            yield f"Optional {one.name}", missing


def _graphics() -> Iterator[tuple[str, str]]:
    yield "Display", display() or "none: no window here, but 'photoedit batch' works"
    yield "Compiled kernels", _kernel_cache()


def _kernel_cache() -> str:
    """Where Numba keeps compiled kernels."""
    try:
        from photoedit.kernels import point
    except ImportError as problem:
        return f"can't be loaded: {problem}"
    return str(point.affine.stats.cache_path)  # type: ignore[attr-defined]  # Numba has no types
