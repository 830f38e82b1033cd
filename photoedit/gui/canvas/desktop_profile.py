"""The profile that the desktop has for the screen, where it tells.

X11 desktops put it into the property ``_ICC_PROFILE`` of the root window (ICC Profiles in X Specification
0.4, freedesktop.org), that of the first screen under just this name. Qt does not hand it on, so the X library
that Qt itself works with is asked. Wayland, Windows and macOS have other ways, which are not gone here.
"""

from __future__ import annotations

import ctypes

from PySide6.QtGui import QGuiApplication

_LIBRARY = "libX11.so.6"
_PROPERTY = b"_ICC_PROFILE"
_MOST_WORDS = 2**20
"""A profile of a screen beyond 4 MiB would be none; Xlib counts in units of 4 bytes."""

_ANY_TYPE, _BYTES = 0, 8


def desktop_profile() -> bytes:
    """The profile of the first screen; empty if the desktop tells none. Call it in the background."""
    if QGuiApplication.platformName() != "xcb":
        return b""
    try:
        x11 = ctypes.CDLL(_LIBRARY)
    except OSError:
        return b""
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))  # a connection of its own, so any thread may ask
    if not display.value:
        return b""
    try:
        return _root_property(x11, display, _PROPERTY)
    finally:
        x11.XCloseDisplay(display)


def _root_property(x11: ctypes.CDLL, display: ctypes.c_void_p, name: bytes) -> bytes:
    """The bytes of a property of the root window; empty if there is none."""
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    atom = x11.XInternAtom(display, name, True)
    if not atom:
        return b""
    kind, width = ctypes.c_ulong(), ctypes.c_int()
    count, left = ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.c_void_p()
    x11.XGetWindowProperty(
        display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.c_ulong(atom),
        ctypes.c_long(0), ctypes.c_long(_MOST_WORDS), False, ctypes.c_ulong(_ANY_TYPE),
        ctypes.byref(kind), ctypes.byref(width), ctypes.byref(count), ctypes.byref(left), ctypes.byref(data),
    )  # fmt: skip
    if not data.value:
        return b""
    found = ctypes.string_at(data, count.value) if width.value == _BYTES and not left.value else b""
    x11.XFree(data)
    return found
