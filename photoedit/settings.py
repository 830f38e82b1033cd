"""Settings: what the user prefers, declared with the same params as filters, kept as TOML."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import platformdirs
import tomli_w

from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.profiles import INTENTS
from photoedit.params import Declared, choice, flag, line, number, size

EXECUTIONS = {
    "processes": "Tiles run in processes: every core works, whatever the filter is written in",
    "threads": "Tiles run in threads of this process; interpreted filters will not gain from more cores",
    "serial": "Tiles run one after the other: the baseline to compare with",
}
KERNELS = {
    "compiled": "Machine code that releases the GIL: fast in processes and in threads",
    "interpreted": "The same source run by Python itself, hundreds of times slower: shows what the GIL costs",
}
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh": "简体中文",
}
EDITS = {
    "in-photoedit": "Photos' own edits are kept in photoedit's own folder; nothing is written beside photos",
    "beside-photos": "Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along",
}


@dataclass(frozen=True)
class Settings(Declared):
    """All settings; a new instance has the defaults."""

    what: ClassVar[str] = "Settings"

    execution: str = choice("processes", EXECUTIONS, help="Who runs the tiles of a photo")
    kernels: str = choice("compiled", KERNELS, help="How the pixel loops run")
    workers: int | None = number(
        None,
        1,
        256,
        slider=(1, 16),
        whole=True,
        help="Workers for the tiles; none means one for each core",
    )
    tile: int | None = number(
        None,
        1,
        16384,
        slider=(64, 2048),
        whole=True,
        help="Side of a tile in pixels; none means automatic",
    )
    memory: int | None = size(
        None, 2**24, 2**50, help="Memory for pixels; none means half of what this machine grants"
    )
    language: str = choice(
        "system", {"system": "As the desktop is", **LANGUAGES}, help="Language of the window"
    )
    keep_edits: str = choice("in-photoedit", EDITS, help="Where the edits of single photos are kept")
    theme: str = choice(
        "dark",
        {"dark": "Dark greys", "light": "Light greys", "system": "As the desktop is"},
        help="Colours of the window",
    )
    surround: str = choice(
        "dark",
        {"black": "Black", "dark": "Dark grey", "middle": "Middle grey", "white": "White"},
        help="What surrounds the photo",
    )
    thumbnails: int = size(
        2**27, 2**24, 2**33, help="Memory for thumbnails; those that do not fit are read from the disk again"
    )
    screen: str = line(
        "auto", help="ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB"
    )
    proof: str = line(
        "srgb",
        help="ICC profile that View > Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, "
        "such as that of a printer and its paper",
    )
    proof_intent: str = choice(
        "relative", INTENTS, help="What a soft proof makes of colours that its profile does not have"
    )
    proof_paper: bool = flag(False, help="A soft proof shows the tint of the paper and the black of the ink")

    @staticmethod
    def path() -> Path:
        """The user's settings file."""
        return platformdirs.user_config_path("photoedit") / "settings.toml"

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """The user's settings, or the defaults if none were saved.

        Raises:
            UsageError: the file is damaged; the message says where it is.
        """
        path = path or cls.path()
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
            return cls.from_values(values)
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, PhotoEditError) as problem:
            raise UsageError(f"The settings in {path} can't be used ({problem}); mend or delete it") from None

    def save(self, path: Path | None = None) -> None:
        """Write the settings, whole or not at all.

        Raises:
            WriteError: they can't be written.
        """
        from photoedit.formats.files import write_atomically

        path = path or self.path()
        path.parent.mkdir(parents=True, exist_ok=True)
        values = {name: "none" if value is None else value for name, value in self.values().items()}
        text = tomli_w.dumps(values).encode()
        write_atomically(path, lambda file: file.write(text), overwrite=True)


def cores() -> int:
    """Processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
