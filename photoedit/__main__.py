"""Where `photoedit` begins: the one place that knows both the command line and the window.

``--version`` is answered before anything is imported.
"""

from __future__ import annotations

import os
import sys

from photoedit import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` itself takes longer to import than --version may
    from collections.abc import Sequence
    from pathlib import Path


def main() -> int:
    """The program; returns its exit status."""
    arguments = sys.argv[1:]
    _open_closed_streams()
    if arguments == ["--version"] and _tells_version():
        return 0
    try:
        from photoedit.cli.main import run

        status = run(arguments, open_window)
    except KeyboardInterrupt:  # before there was anything to cancel
        return 130
    if "photoedit.engine" in sys.modules:
        from photoedit.engine.pool.processes import end_server
        from photoedit.engine.pool.threads import left_behind

        if left_behind():
            end_server()
            os._exit(status)  # a codec that hangs must not still be at work while Python is taken down
    return status


def _tells_version() -> bool:
    """Print the version; False if that can't be, which the command line then says as it does of anything."""
    try:
        sys.stdout.write(f"photoedit {__version__}\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


def _open_closed_streams() -> None:
    """Make standard streams that were closed (``>&-``) lead nowhere.

    A file that is opened would get such a stream's number, and what is meant for the stream would go into it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(number, True)
        stream = os.fdopen(number, "w" if number else "r")
        setattr(sys, ("stdin", "stdout", "stderr")[number], stream)
    os.close(number)


def open_window(paths: Sequence[Path]) -> int:
    """Open the window on photos and folders; returns its exit status.

    Raises:
        PhotoEditError: there is no display, or no PySide6.
    """
    from photoedit.cli.display import display
    from photoedit.errors import PhotoEditError

    if display() is None:
        raise PhotoEditError(
            "There is no display for the window (DISPLAY and WAYLAND_DISPLAY are not set); "
            "'photoedit batch' works without one",
            code="no_display",
        )
    try:
        from photoedit.gui.app import open_window as show
    except ImportError as problem:
        raise PhotoEditError(
            f"The window can't be loaded ({problem}); it needs PySide6-Essentials and the system's "
            "graphics libraries. 'photoedit batch' works without them",
            code="no_window",
        ) from None
    status: int = show(paths)
    return status


if __name__ == "__main__":
    sys.exit(main())
