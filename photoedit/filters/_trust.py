"""Which scripts the user lets photoedit run: a list of hashes in the user's own configuration.

A script is a program and may do all that its user may. So a recipe alone never makes one run: its exact
content must have been allowed on this computer before. An edited script is another script.
"""

from __future__ import annotations

import hashlib
import os
import tomllib
from pathlib import Path

import platformdirs
import tomli_w

from photoedit.errors import UsageError, WriteError

NOT_ALLOWED = "script_not_allowed"
"""The code of errors that a permission would mend."""

EXAMPLE = Path(__file__).with_name("_example_script.py")
"""A script that comes with the program, and so needs no permission of its own."""


def list_file() -> Path:
    """Where the list is kept."""
    return platformdirs.user_config_path("photoedit") / "allowed-scripts.toml"


def allowed() -> dict[str, str]:
    """The scripts that may run: SHA-256 of the content, and the path it had when it was allowed.

    Raises:
        UsageError: the list is damaged.
    """
    path = list_file()
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        return {str(digest): str(name) for digest, name in document.get("scripts", {}).items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError) as problem:
        raise UsageError(f"The list of allowed scripts {path} can't be used ({problem}); delete it") from None


def is_allowed(digest: str) -> bool:
    """Whether the script of this content may run."""
    return digest == digest_of(EXAMPLE.read_bytes()) or digest in allowed()


def allow(script: Path) -> str:
    """Let a script run from now on, as it is now; returns the hash of its content.

    Raises:
        UsageError: there is no such file.
        WriteError: the list can't be written.
    """
    try:
        digest = digest_of(script.read_bytes())
    except OSError as problem:
        raise UsageError(f"The script {script} can't be read: {problem.strerror or problem}") from None
    _write(allowed() | {digest: str(script.absolute())})
    return digest


def forbid(script: Path) -> int:
    """Take back every permission for a script, by path or by content; returns how many there were."""
    content = digest_of(script.read_bytes()) if script.is_file() else ""
    before = allowed()
    left = {
        digest: name
        for digest, name in before.items()
        if digest != content and name != str(script.absolute())
    }
    if left != before:
        _write(left)
    return len(before) - len(left)


def digest_of(content: bytes) -> str:
    """What a script is known by."""
    return hashlib.sha256(content).hexdigest()


def _write(scripts: dict[str, str]) -> None:
    """Replace the list, whole or not at all."""
    path = list_file()
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(tomli_w.dumps({"scripts": scripts}), encoding="utf-8")
        temporary.replace(path)
    except OSError as problem:
        raise WriteError(
            f"The list of allowed scripts {path} can't be written: {problem.strerror or problem}"
        ) from None
