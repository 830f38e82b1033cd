"""What the window remembers between runs: its size and place, splitters, last folder, last export."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import tomli_w

FILE = "window.toml"
MOST_RECENT = 8


@dataclass(frozen=True)
class WindowState:
    """Remembered things; missing or damaged ones are just forgotten.

    Attributes:
        geometry: Qt's own bytes, as hex.
        across, down: sizes of the splitters' parts.
        recent: folders that were open, newest first.
        export: folder, format, template, existing_results and metadata of the last export.
    """

    geometry: str = ""
    across: tuple[int, ...] = ()
    down: tuple[int, ...] = ()
    histogram: bool = True
    navigator: bool = True
    shelf: bool = False
    info: bool = False
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
            across=tuple(size for size in _of_type(values, "across", list, []) if isinstance(size, int)),
            down=tuple(size for size in _of_type(values, "down", list, []) if isinstance(size, int)),
            histogram=_of_type(values, "histogram", bool, True),
            navigator=_of_type(values, "navigator", bool, True),
            shelf=_of_type(values, "shelf", bool, False),
            info=_of_type(values, "info", bool, False),
            recent=tuple(str(path) for path in _of_type(values, "recent", list, []))[:MOST_RECENT],
            export={k: str(v) for k, v in _of_type(values, "export", dict, {}).items()},
        )

    def save(self, folder: Path) -> None:
        """Write it; a full disk costs no more than the memory of a window's size."""
        values: dict[str, Any] = {
            "geometry": self.geometry,
            "across": list(self.across),
            "down": list(self.down),
            "histogram": self.histogram,
            "navigator": self.navigator,
            "shelf": self.shelf,
            "info": self.info,
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
