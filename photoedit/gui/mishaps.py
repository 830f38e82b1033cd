"""Errors that nobody foresaw are written down on this machine, and sent nowhere.

The window is often started without a terminal, so what Python prints about an error would be lost: one in a
slot or a thread, after which the program goes on, as well as a crash in native code, which ends it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs

NAME = "errors.log"
_MOST = 2**20
"""Bytes after which the file begins anew."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def write_down() -> None:
    """From now on, write unforeseen errors into the user's state folder; else nothing changes."""
    file = _opened(platformdirs.user_state_path("photoedit") / NAME)
    if file is None:
        return
    faulthandler.enable(file)
    sys.excepthook = _noting(file, sys.excepthook)
    told = threading.excepthook

    def tell(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            _note(file, args.exc_value)
        told(args)

    threading.excepthook = tell


def _opened(path: Path) -> TextIO | None:
    """The file to go on writing; None where nothing can be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        large = path.exists() and path.stat().st_size > _MOST
        return path.open("w" if large else "a", encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None


def _noting(file: TextIO, then: Hook) -> Hook:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _note(file, error)
        then(kind, error, trace)

    return hook


def _note(file: TextIO, error: BaseException) -> None:
    with contextlib.suppress(OSError, ValueError):  # a full disk; a file closed at the very end
        file.write(time.strftime("%Y-%m-%d %H:%M:%S\n"))
        file.write("".join(traceback.format_exception(error)) + "\n")
        file.flush()
