"""Files as values: an absolute path and, behind it, the SHA-256 of what is in it.

So a recipe means the same for ever: a file that is missing or has changed is refused.
"""

from __future__ import annotations

import functools
import hashlib
import re
import stat
from pathlib import Path

_HASH = " sha256:"


def file_of(value: str) -> tuple[Path, str]:
    """The path and the SHA-256 in the value of a file param; the hash is empty if there is none."""
    match = re.fullmatch(rf"(.*?)(?:{_HASH}([0-9a-f]{{64}}))?", value.strip(), re.DOTALL)
    assert match is not None
    return Path(match[1]), match[2] or ""


def file_value(path: Path, digest: str) -> str:
    """What `file_of` takes apart."""
    return path.as_posix() + (f"{_HASH}{digest}" if digest else "")


def checked_file(path: Path, known: str) -> str:
    """The value for the file at `path`, which is there and, if a hash is `known`, still the same.

    Raises:
        ValueError: the message, which follows the name of the param, says why not.
    """
    path = path.expanduser().absolute()
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe or a device might never end
            raise ValueError("it is no file")
        digest = _digest(path, facts.st_size, facts.st_mtime_ns)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise ValueError(f"{path} can't be read: {reason}") from None
    if known not in ("", digest):
        raise ValueError(f"{path} is not the file it was; choose it again if it is right")
    return file_value(path, digest)


@functools.lru_cache(maxsize=64)
def _digest(path: Path, size: int, changed: int) -> str:
    """The SHA-256 of a file of this size that was last changed then."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
