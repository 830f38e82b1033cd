"""Where the files are that come with the program: translations, recipes, sample photos, help."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

_KNOWN = ("translations", "photoedit_en.qm")


def _find() -> Path:
    """The folder `resources` of a clone; else the one into which pip put them."""
    beside = Path(__file__).parents[2] / "resources"
    if beside.is_dir():
        return beside
    try:
        installed = files("photoedit") or []
    except PackageNotFoundError:
        installed = []
    found = (Path(str(file.locate())) for file in installed if file.parts[-2:] == _KNOWN)
    return next((file.parents[1].resolve() for file in found), beside)


RESOURCES = _find()
