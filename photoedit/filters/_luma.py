"""The luma of a tile, for filters that look at brightness alone."""

from __future__ import annotations

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile


def luma_of(tile: Tile, tools: Tools) -> Tile:
    """Rec. 709 luma, H x W x 1, in scratch memory; a grey tile is its own luma."""
    if tile.shape[2] == 1:
        return tile
    luma = tools.scratch(*tile.shape[:2], 1)
    tools.sharpen.luma(tools.rows(tile), tools.rows(luma))
    return luma
