"""The mean of a square window, and the guided filter that is made of such means."""

from __future__ import annotations

from typing import Any

import numpy as np

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile


def integers(tools: Tools, *shape: int) -> Any:
    """Scratch memory for whole numbers of 64 bits."""
    *others, last = shape
    return tools.scratch(*others, 2 * last).view(np.int64)


def box(source: Tile, target: Tile, radius: int, tools: Tools) -> None:
    """The mean of the square window of 2 `radius` + 1; `source` is larger by `radius` on every side."""
    channels = source.shape[2]
    with tools.borrowed():
        sums = tools.row(integers(tools, source.shape[1] * channels))
        tools.box.mean(tools.rows(source), tools.rows(target), sums, radius, channels)


def guided(source: Tile, target: Tile, radius: int, epsilon: float, tools: Tools) -> None:
    """Smooth each channel where its variance is below `epsilon`, and leave what varies more.

    The guided filter with the picture as its own guide: K. He, J. Sun, X. Tang, "Guided Image Filtering",
    ECCV 2010. `source` is larger than `target` by 2 `radius` pixels on every side.
    """
    height, width, channels = source.shape
    inner = (height - 2 * radius, width - 2 * radius, channels)
    with tools.borrowed():
        squares = tools.scratch(*source.shape)
        gains, offsets = tools.scratch(*inner), tools.scratch(*inner)
        tools.guided.squares(tools.rows(source), tools.rows(squares))
        box(source, offsets, radius, tools)
        box(squares, gains, radius, tools)
        tools.guided.coefficients(tools.rows(gains), tools.rows(offsets), epsilon)
        gain = tools.scratch(*target.shape)
        box(gains, gain, radius, tools)
        box(offsets, target, radius, tools)
        tools.guided.apply(tools.rows(source), tools.rows(gain), tools.rows(target), 2 * radius, channels)


def guided_by(guide: Tile, source: Tile, target: Tile, radius: int, epsilon: float, tools: Tools) -> None:
    """As `guided`, but what is an edge is up to another picture; all are H x W x 1."""
    height, width, _ = source.shape
    inner = (height - 2 * radius, width - 2 * radius, 1)
    with tools.borrowed():
        product = tools.scratch(*source.shape)
        squares, gains, light, offsets = (tools.scratch(*inner) for _ in range(4))
        tools.guided.products(tools.rows(guide), tools.rows(guide), tools.rows(product))
        box(product, squares, radius, tools)
        tools.guided.products(tools.rows(guide), tools.rows(source), tools.rows(product))
        box(product, gains, radius, tools)
        box(guide, light, radius, tools)
        box(source, offsets, radius, tools)
        tools.guided.fit(*(tools.rows(tile) for tile in (squares, gains, light, offsets)), epsilon)
        gain = tools.scratch(*target.shape)
        box(gains, gain, radius, tools)
        box(offsets, target, radius, tools)
        tools.guided.apply(tools.rows(guide), tools.rows(gain), tools.rows(target), 2 * radius, 1)
