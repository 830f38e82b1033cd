"""Invert."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group


@dataclass(frozen=True)
class Invert(AffineFilter):
    """Turns the photo into its negative.

    Encoded light: 1 - x.
    """

    group = Group.TONE

    def affine(self) -> Affine:
        return Affine.tone(-1, 1)
