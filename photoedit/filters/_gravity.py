"""Gravity: to which side or corner of a frame something belongs."""

from __future__ import annotations

from typing import Any

from photoedit.params import choice
from photoedit.photo import Size

_PLACES = {
    "center": (0.5, 0.5),
    "top": (0.5, 0.0),
    "bottom": (0.5, 1.0),
    "left": (0.0, 0.5),
    "right": (1.0, 0.5),
    "top-left": (0.0, 0.0),
    "top-right": (1.0, 0.0),
    "bottom-left": (0.0, 1.0),
    "bottom-right": (1.0, 1.0),
}

_SENTENCES = {
    "center": "In the middle",
    "top": "At the top, in the middle",
    "bottom": "At the bottom, in the middle",
    "left": "At the left, in the middle",
    "right": "At the right, in the middle",
    "top-left": "In the top left corner",
    "top-right": "In the top right corner",
    "bottom-left": "In the bottom left corner",
    "bottom-right": "In the bottom right corner",
}


def gravity(words: str, default: str = "center") -> Any:
    """Declare a gravity; `words` are its help."""
    return choice(default, _SENTENCES, help=words)


def share(place: str) -> tuple[float, float]:
    """How much of the spare room lies to the left of what has this gravity, and how much above it: 0..1."""
    return _PLACES[place]


def corner(place: str, inner: Size, outer: Size) -> tuple[int, int]:
    """Left and top of a picture of size `inner` in one of size `outer`; a half pixel goes to the right."""
    across, down = share(place)
    return int((outer.width - inner.width) * across), int((outer.height - inner.height) * down)
