"""What the window remembers between runs: its size and place, its panels, last folder, last export."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import tomli_w

FILE = "window.toml"
MOST_RECENT = 8
REMEMBERED = ("shelf", "navigator", "histogram", "recipe", "info", "film")
"""Switches that are as they were; the queue is not among them, for a batch opens it by itself."""


@dataclass(frozen=True)
class WindowState:
    """Remembered things; missing or damaged ones are just forgotten.

    Attributes:
        geometry, panels: Qt's own bytes, as hex.
        shown: the names of those of `REMEMBERED` that are shown.
        recent: folders that were open, newest first.
        export: folder, format, template, existing_results and metadata of the last export.
    """

    geometry: str = ""
    panels: str = ""
    shown: tuple[str, ...] = ("navigator", "histogram", "recipe", "film")
    recent: tuple[str, ...] = ()
    export: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> WindowState:
        """What was saved in `folder`."""
        try:
            values = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        return cls(
            geometry=_of_type(values, "geometry", str, ""),
            panels=_of_type(values, "panels", str, ""),
            shown=tuple(str(name) for name in _of_type(values, "shown", list, cls.shown)),
            recent=tuple(str(path) for path in _of_type(values, "recent", list, []))[:MOST_RECENT],
            export={k: str(v) for k, v in _of_type(values, "export", dict, {}).items()},
        )

    def save(self, folder: Path) -> None:
        """Write it; a full disk costs no more than the memory of a window's size."""
        values: dict[str, Any] = {
            "geometry": self.geometry,
            "panels": self.panels,
            "shown": list(self.shown),
            "recent": list(self.recent),
            "export": self.export,
        }
        try:
            folder.mkdir(parents=True, exist_ok=True)
            temporary = folder / f"{FILE}.new"
            temporary.write_text(tomli_w.dumps(values), encoding="utf-8")
            temporary.replace(folder / FILE)
        except OSError:
            return

    def opened(self, folder: Path) -> WindowState:
        """The state after a folder was opened."""
        others = [path for path in self.recent if path != str(folder)]
        return replace(self, recent=(str(folder), *others)[:MOST_RECENT])

    @property
    def last_folder(self) -> str:
        """Where dialogs begin."""
        return self.recent[0] if self.recent else ""


def _of_type(values: dict[str, Any], name: str, kind: type, default: Any) -> Any:
    value = values.get(name, default)
    return value if isinstance(value, kind) else default
