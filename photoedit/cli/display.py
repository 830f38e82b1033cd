"""Whether there is a display to open a window on."""

from __future__ import annotations

import os
import sys

_NEED_A_DISPLAY = ("xcb", "wayland")


def display() -> str | None:
    """What a window would be shown on; None if there is nothing."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(_NEED_A_DISPLAY):
        return f"Qt platform {platform}"
    if sys.platform in ("win32", "darwin"):
        return "the desktop"
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return f"{name}={os.environ[name]}"
    return None
