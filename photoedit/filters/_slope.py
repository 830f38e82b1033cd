"""A straight line across the frame, turned and moved: what lies how far to one side of it."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from photoedit.params import Unit, number
from photoedit.photo import Size


def angle(words: str) -> Any:
    """Declare the line's angle."""
    return number(0.0, -180, 180, slider=(-90, 90), unit=Unit.DEGREES, help=words)


def percent(default: float, words: str, low: float = 0.0) -> Any:
    """Declare a length in percent of the frame."""
    return number(default, low, 100, slider=(low, 100), unit=Unit.PERCENT, help=words)


class Slope(NamedTuple):
    """across * x + down * y + offset is the distance of pixel (x, y) below the line."""

    across: float
    down: float
    offset: float


def slope(angle: float, position: float, length: float, frame: Size) -> Slope:
    """The slope of a line turned by `angle` degrees counter-clockwise; at 0 it is level.

    `position` is where it crosses the frame, from one end (0) to the other (100), upright to the line.
    `length` is the unit of the distance, in percent of the same way; at least a pixel.
    """
    across, down = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    way = frame.width * abs(across) + frame.height * abs(down)
    scale = 1 / max(way * length / 100, 1.0)
    centre = across * (frame.width - 1) / 2 + down * (frame.height - 1) / 2
    return Slope(across * scale, down * scale, ((50 - position) / 100 * way - centre) * scale)
