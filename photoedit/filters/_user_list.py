"""What the user has allowed, in small TOML files of the user's own configuration."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

from photoedit.errors import UsageError, WriteError


@dataclass(frozen=True)
class UserList:
    """One such file; `what` is how messages call it."""

    name: str
    what: str

    @property
    def path(self) -> Path:
        """Where it is."""
        return platformdirs.user_config_path("photoedit") / self.name

    def load(self) -> dict[str, Any]:
        """What is in it; nothing if there is no such file.

        Raises:
            UsageError: it is damaged.
        """
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as problem:
            raise self.damaged(problem) from None

    def damaged(self, problem: object) -> UsageError:
        """The error for a list that holds anything else than it should."""
        return UsageError(f"{self.what} {self.path} can't be used ({problem}); delete it")

    def save(self, document: Mapping[str, Any]) -> None:
        """Replace it, whole or not at all.

        Raises:
            WriteError: it can't be written.
        """
        path = self.path
        temporary = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(tomli_w.dumps(document), encoding="utf-8")
            temporary.replace(path)
        except OSError as problem:
            raise WriteError(f"{self.what} {path} can't be written: {problem.strerror or problem}") from None
