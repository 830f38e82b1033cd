"""Which scripts the user lets photoedit run: a list of hashes in the user's own configuration.

A script is a program and may do all that its user may. So a recipe alone never makes one run: its exact
content must have been allowed on this computer before. An edited script is another script.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from photoedit.errors import UsageError
from photoedit.filters._user_list import UserList

LIST = UserList("allowed-scripts.toml", "The list of allowed scripts")
"""Where it stands which ones may run."""

NOT_ALLOWED = "script_not_allowed"
"""The code of errors that a permission would mend."""

EXAMPLE = Path(__file__).with_name("_example_script.py")
"""A script that comes with the program, and so needs no permission of its own."""


def allowed() -> dict[str, str]:
    """The scripts that may run: SHA-256 of the content, and the path it had when it was allowed.

    Raises:
        UsageError: the list is damaged.
    """
    try:
        return {str(digest): str(name) for digest, name in LIST.load().get("scripts", {}).items()}
    except AttributeError as problem:
        raise LIST.damaged(problem) from None


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
    LIST.save({"scripts": allowed() | {digest: str(script.absolute())}})
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
        LIST.save({"scripts": left})
    return len(before) - len(left)


def digest_of(content: bytes) -> str:
    """What a script is known by."""
    return hashlib.sha256(content).hexdigest()
