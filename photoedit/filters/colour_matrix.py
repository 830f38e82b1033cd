"""Colour matrix."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import rows_of, table


@dataclass(frozen=True)
class ColourMatrix(AffineFilter):
    """Mixes the channels: each one of the result is a sum of parts of red, green and blue.

    Encoded light. A photo without colour stays as it is.
    """

    group = Group.COLOUR
    matrix: str = table(
        "1,0,0 0,1,0 0,0,1", (3, 3), 3, -10, 10, example="1.1,-0.05,-0.05 -0.05,1.1,-0.05 -0.05,-0.05,1.1",
        help="Three groups for red, green and blue of the result: what each takes of red, green and blue",
    )  # fmt: skip

    def affine(self) -> Affine:
        return Affine.colour(rows_of(self.matrix))
