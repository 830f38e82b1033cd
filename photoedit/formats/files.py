"""Writing a file so that nothing is ever lost: it is there whole, or it is not there.

Everything goes into a temporary file beside the target first. Only when all bytes are on the disk does it get
its final name, in one step, so that neither a crash, nor a full disk, nor another program that was quicker
can leave half a file or destroy one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from photoedit.errors import WriteError
from photoedit.formats.reading import shown
from photoedit.params import format_size

try:
    import fcntl
except ImportError:  # Windows: there an open file can't be deleted, which protects it as well
    fcntl = None  # type: ignore[assignment]

try:
    import resource
except ImportError:  # Windows sets no such limits
    resource = None  # type: ignore[assignment]

T = TypeVar("T")

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_ROOM = 2**16
"""Free bytes below which an error without a reason is blamed on the disk."""

_TOKEN = 12
_PART = re.compile(rf"\.[0-9a-f]{{{2 * _TOKEN}}}\.part")
_NO_LINKS = {errno.EPERM, errno.EACCES, errno.EMLINK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
_REASONS = {
    errno.EACCES: "you have no permission to write there",
    errno.EPERM: "the system does not permit it",
    errno.EROFS: "the disk can't be written to",
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder is no folder",
    errno.EISDIR: "a folder has that name",
    errno.ENAMETOOLONG: "its name is too long",
}


def write_atomically(target: Path, encode: Callable[[BinaryIO], T], *, overwrite: bool) -> T:
    """Let `encode` write into a file that becomes `target` when it is complete.

    A symbolic link of that name is replaced; what it points to is left alone.

    Returns:
        What `encode` returns.

    Raises:
        WriteError: with the code ``exists`` (only without `overwrite`), ``disk_full`` or ``unwritable``,
            or the code of a `WriteError` that `encode` raised. Nothing is left behind then.
    """
    return write_part(target, lambda file, _part: encode(file), overwrite=overwrite)


def write_part(target: Path, encode: Callable[[BinaryIO, Path], T], *, overwrite: bool) -> T:
    """As `write_atomically`; `encode` also learns the path of the temporary file.

    Whoever deletes that file makes sure that `target` is never written.
    """
    with _told(target):
        if not overwrite and os.path.lexists(target):  # known before the work; settled after it
            raise FileExistsError
        with _temporary(target) as (file, temporary):
            result = encode(file, temporary)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            if overwrite:
                temporary.replace(target)
            else:
                _publish(temporary, target)
        _sync_folder(target.parent)
    return result


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turn what goes wrong into a `WriteError` that names the file."""
    try:
        yield
    except WriteError as problem:
        raise _cant_write(target, problem.message, problem.code) from problem
    except FileExistsError:
        raise _cant_write(target, "there is a file of that name already", "exists") from None
    except OSError as problem:
        if problem.errno in _FULL or (problem.errno is None and _is_full(target.parent)):
            raise _cant_write(target, "the disk is full", "disk_full") from problem
        reason = _REASONS.get(problem.errno or 0) or problem.strerror or str(problem)
        if problem.errno == errno.EFBIG:
            reason = _reason_for_size()
        raise _cant_write(target, reason, "unwritable") from problem


def _reason_for_size() -> str:
    """Why a file may not be so large, and what can be done: a user can be limited as well as a disk."""
    if resource is not None:
        limit, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        if limit != resource.RLIM_INFINITY:
            most = format_size(limit)
            return (
                f"this program may write no file larger than {most}; raise that limit (ulimit -f), or make "
                "the results smaller"
            )
    return (
        "the disk can't hold files of that size; choose a folder on another one, or make the results smaller"
    )


def _cant_write(target: Path, reason: str, code: str) -> WriteError:
    return WriteError(f"{shown(target)} can't be written: {reason.rstrip('.')}.", code=code)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file beside the target, with the mode it will have; removed if anything goes wrong."""
    descriptor, temporary = _locked_file(target)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            _keep_mode(target, temporary)
            yield file, temporary
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _locked_file(target: Path) -> tuple[int, Path]:
    """A new file beside the target that no sweep takes away."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    while True:
        temporary = target.with_name(f".{secrets.token_hex(_TOKEN)}.part")
        descriptor = os.open(temporary, flags, 0o666)  # less what the user's umask takes away
        _lock(descriptor, shared=True)
        if temporary.exists():
            return descriptor, temporary
        os.close(descriptor)  # a sweep came between its making and its lock


def sweep_parts(folder: Path) -> None:
    """Delete temporary files whose writer is gone; those of living ones stay."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _PART.fullmatch(path.name):
                with contextlib.suppress(OSError):  # another user's, or another sweep was faster
                    _sweep(path)


def _sweep(path: Path) -> None:
    if fcntl is None:  # Windows deletes no file that somebody has open
        path.unlink()
        return
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        if _lock(descriptor, shared=False):
            path.unlink()
    finally:
        os.close(descriptor)


def _lock(descriptor: int, *, shared: bool) -> bool:
    """Lock an open file; its owner's end unlocks it. Whether that went well.

    Whoever shares it waits for a sweep, which takes no time; a sweep waits for nobody.
    """
    if fcntl is None:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _keep_mode(target: Path, temporary: Path) -> None:
    """Give the new file the mode of the one it replaces."""
    with contextlib.suppress(OSError):  # nothing to replace, or a disk that knows no modes
        old = target.lstat()
        if stat.S_ISREG(old.st_mode):
            temporary.chmod(old.st_mode & 0o777)


def _publish(temporary: Path, target: Path) -> None:
    """Give the file its final name, unless another file has it by now."""
    if os.name == "nt":
        temporary.rename(target)  # fails there if the name is taken
        return
    try:
        os.link(temporary, target, follow_symlinks=False)
    except OSError as problem:
        if problem.errno not in _NO_LINKS:
            raise
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))  # the name is ours now
        temporary.replace(target)
    else:
        temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can do that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
