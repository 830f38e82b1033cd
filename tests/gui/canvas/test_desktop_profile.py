"""The screen's profile as an X11 desktop tells it: asked of a real X server."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from photoedit.formats.profiles import icc
from photoedit.gui.canvas.desktop_profile import desktop_profile
from photoedit.gui.canvas.screen import screen_of

_REPLACE = 0


class _Root:
    """The root window, as a desktop's colour manager writes to it."""

    def __init__(self) -> None:
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XInternAtom.restype = self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.window = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.name = ctypes.c_ulong(self.x11.XInternAtom(self.display, b"_ICC_PROFILE", False))

    def put(self, profile: bytes) -> None:
        kind = ctypes.c_ulong(self.x11.XInternAtom(self.display, b"CARDINAL", False))
        self.x11.XChangeProperty(
            self.display, self.window, self.name, kind, 8, _REPLACE, profile, len(profile)
        )
        self.x11.XSync(self.display, False)

    def close(self) -> None:
        self.x11.XDeleteProperty(self.display, self.window, self.name)
        self.x11.XCloseDisplay(self.display)


@pytest.fixture
def root(qapp: object) -> Iterator[_Root]:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("this is no X11 desktop")
    found = _Root()
    yield found
    found.close()


def test_the_desktops_profile_is_taken(root: _Root) -> None:
    root.put(icc.built_in("display-p3"))
    assert desktop_profile() == icc.built_in("display-p3")
    screen = screen_of("auto")
    assert screen.profile == icc.built_in("display-p3") and not screen.is_fallback
    assert screen.sentence == "Photos are shown in the colours of Display P3, as the desktop says."


def test_a_desktop_that_tells_nonsense_is_not_believed(root: _Root) -> None:
    root.put(b"no profile")
    screen = screen_of("auto")
    assert screen.profile == b"" and screen.is_fallback
    assert "no profile of a screen" in screen.sentence


def test_a_desktop_that_tells_none_leaves_srgb(qapp: object) -> None:
    assert desktop_profile() == b""
    assert screen_of("auto").sentence.startswith("The screen is taken for sRGB: the desktop tells no profile")
