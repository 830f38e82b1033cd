"""Black and white point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._affine import Affine
from photoedit.filters._colour import LUMA
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number, rows_of, table


def _colour(default: str, example: str, words: str) -> Any:
    return table(default, (1, 1), 3, -1, 2, example=example, help=words)


@dataclass(frozen=True)
class BlackWhitePoint(AffineFilter):
    """Says which colour of the photo is black and which is white, and how dark and how bright they become.

    Encoded light. Each channel is stretched from the black point to the white point, which removes the cast
    that shadows and highlights have, then drawn together to the darkest and brightest tone. A photo without
    colour takes the points' Rec. 709 luma.
    """

    called = "Black and white point"
    group = Group.TONE
    example: ClassVar = {"black": "0.03,0.03,0.06", "white": "0.9,0.9,0.8", "darkest": 0.05}
    black: str = _colour("0,0,0", "0.03,0.03,0.06", "What becomes black: red, green and blue, 0 to 1")
    white: str = _colour("1,1,1", "0.96,0.95,0.9", "What becomes white: red, green and blue, 0 to 1")
    darkest: float = number(
        0.0, 0, 1, neutral=0, slider=(0, 0.3), help="How bright black becomes; more gives faded shadows"
    )
    brightest: float = number(
        1.0, 0, 1, neutral=1, slider=(0.7, 1), help="How bright white becomes; less gives muted highlights"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        black, white = self._points()
        if np.any(black >= white):
            raise RecipeError(
                "black-white-point: the white point must be brighter than the black point in every channel"
            )

    def _points(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        return np.array([*rows_of(self.black), *rows_of(self.white)])

    def affine(self) -> Affine:
        black, white = self._points()
        reach = self.brightest - self.darkest
        gains = reach / (white - black)
        colour = Affine.colour(np.diag(gains), self.darkest - gains * black)
        grey_gain = reach / float(LUMA @ (white - black))
        grey = grey_gain, self.darkest - grey_gain * float(LUMA @ black)
        return Affine(colour.red, colour.green, colour.blue, grey)
