"""Which keys do what: those of the table of actions, and over them the user's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import tomli_w
from PySide6.QtGui import QKeySequence

from photoedit.errors import UsageError
from photoedit.formats.files import write_atomically
from photoedit.gui.actions import EXTRA_KEYS, TABLE

FILE = "keys.toml"

_TOLD = {told.name: told for told in TABLE}


@dataclass(frozen=True)
class Keys:
    """Keys as Qt writes them (``Ctrl+Shift+Z``), by the names of actions.

    Attributes:
        own: what the user changed; no keys at all are an empty tuple.
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> Keys:
        """The keys kept in `folder`; the table's if there are none. Actions of other versions are left out.

        Raises:
            UsageError: the file is damaged; the message says where it is.
        """
        path = folder / FILE
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
            own = {name: tuple(map(str, keys)) for name, keys in values.items() if name in _TOLD}
        except FileNotFoundError:
            own = {}
        except (OSError, ValueError, TypeError) as problem:
            raise UsageError(f"The keys in {path} can't be used ({problem}); mend or delete it") from None
        return cls(own)

    def save(self, folder: Path) -> None:
        """Write them, whole or not at all.

        Raises:
            WriteError: they can't be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        text = tomli_w.dumps({name: list(keys) for name, keys in self.own.items()}).encode()
        write_atomically(folder / FILE, lambda file: file.write(text), overwrite=True)

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of an action; the first one is shown."""
        return self.own.get(name, _TOLD[name].keys)

    def with_keys(self, name: str, keys: tuple[str, ...]) -> Keys:
        """The same with other keys for one action; its keys of the table are not the user's own."""
        others = {other: kept for other, kept in self.own.items() if other != name}
        return Keys(others if keys == _TOLD[name].keys else {**others, name: keys})

    def given(self, key: str, name: str) -> Keys:
        """The same with `key` for one action, and for no other."""
        keys = self
        for other in _TOLD:
            if key in keys.of(other):
                keys = keys.with_keys(other, tuple(one for one in keys.of(other) if one != key))
        return keys.with_keys(name, (key,))

    def holder(self, key: str) -> str:
        """The action that has this key already; empty if none has."""
        return next((name for name in _TOLD if key in self.of(name)), "")


def fixed_use(key: str) -> str:
    """What the window does with a key that can't be changed; empty if it does nothing with it."""
    pressed = QKeySequence(key)
    return next((text for keys, text in EXTRA_KEYS if pressed in map(QKeySequence, keys.split(", "))), "")
