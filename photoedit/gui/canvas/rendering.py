"""What a preview request does in the background: pixels, then an image that fits the screen, and a count.

A wish is plain data, and so is the frame that answers it; the canvas only draws frames.
"""

from __future__ import annotations

import dataclasses
import math
import time
from dataclasses import dataclass
from enum import Enum

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from photoedit.engine.preview import Picture, Preview
from photoedit.filters.base import Kind
from photoedit.formats.profiles.proof import Proof
from photoedit.gui.background import Stopped
from photoedit.gui.canvas.pictures import MOST_COUNTED, Bins, Layer, count, mark_clipped, to_image
from photoedit.gui.canvas.viewport import View
from photoedit.photo import Size
from photoedit.recipe import Recipe

SMALL = 168
"""The longer side of a navigator, in pixels of the widget."""


class Compare(Enum):
    """What is seen of the original."""

    OFF = "off"
    ORIGINAL = "original"
    SPLIT = "split"
    SIDE = "side"

    @property
    def shows_both(self) -> bool:
        """Whether before and after are seen at once."""
        return self in (Compare.SPLIT, Compare.SIDE)


@dataclass(frozen=True)
class Wish:
    """What the window wants to see.

    Attributes:
        canvas: what the photo is shown on, in device pixels; side by side, that of one side.
        step: the step of the recipe that is edited on the picture, if there is one.
        clipping: whether values that are cut off are marked.
    """

    recipe: Recipe
    view: View
    canvas: Size
    compare: Compare = Compare.OFF
    step: int | None = None
    clipping: bool = False

    @property
    def look(self) -> tuple[Recipe, bool]:
        """What the photo looks like, wherever one looks at it."""
        return self.recipe, self.clipping


@dataclass(frozen=True)
class Frame:
    """A fulfilled wish.

    Attributes:
        result: size of the recipe's full result.
        before: the other side, where both are seen.
        base: whether it is the small picture of the whole photo that fills in while panning.
        rough: whether the filters that measure the photo have only seen a small copy of it so far.
        label: what else to say of it.
        small: with a base, the whole photo in the size of a stamp.
    """

    wish: Wish
    result: Size
    layer: Layer
    before: Layer | None
    bins: Bins
    draft: bool
    base: bool
    seconds: float
    rough: bool = False
    label: str = ""
    small: QImage | None = None


@dataclass(frozen=True)
class Render:
    """One request, called in the background.

    Attributes:
        shrink: how much coarser than the screen; more than 1 for drafts.
        base: make the whole photo, whatever the view.
        measure: let the filters that measure the photo see all of it first.
        screen: the profile to show it in; empty is sRGB.
        proof: what to show it as; None shows it as it is.
        label: of the frame.
    """

    preview: Preview
    profile: bytes | None
    wish: Wish
    shrink: int = 1
    base: bool = False
    measure: bool = False
    screen: bytes = b""
    proof: Proof | None = None
    label: str = ""

    def __call__(self, stopped: Stopped) -> Frame:
        wish = self.wish
        if self.measure:
            self.preview.measure(wish.recipe, stopped)
        start = time.monotonic()
        result = self.preview.output_size(wish.recipe)
        if wish.compare is Compare.ORIGINAL:
            size = self.preview.output_size(Recipe())
            layer, picture = self._layer(Recipe(), adapted(wish.view, result, wish.canvas, size), stopped)
        else:
            layer, picture = self._layer(wish.recipe, wish.view, stopped)
        small = _small(layer.image) if self.base else None
        before = None
        if wish.compare.shows_both:
            before, _ = self._layer(only_geometry(wish.recipe), wish.view, stopped)
        return Frame(
            wish, result, layer, before, count(picture.pixels),
            draft=self.shrink > 1, base=self.base, seconds=time.monotonic() - start,
            rough=not (picture.exact or self.measure), label=self.label, small=small,
        )  # fmt: skip

    def _layer(self, recipe: Recipe, view: View, stopped: Stopped) -> tuple[Layer, Picture]:
        size = self.preview.output_size(recipe)
        if self.base:
            view = View()
        zoom = view.place(size, self.wish.canvas).zoom
        region = view.visible(size, self.wish.canvas)
        picture = self.preview.render(recipe, region, zoom / self.shrink, stopped)
        pixels = picture.pixels
        if picture.alpha is not None:
            colour = np.broadcast_to(pixels, (*pixels.shape[:2], 3))
            pixels = np.concatenate([colour, picture.alpha[:, :, np.newaxis]], axis=2)
        image = to_image(pixels, self.profile, self.screen, self.proof)
        if self.wish.clipping:
            mark_clipped(image, picture.pixels)
        wanted = QSize(
            max(round(picture.region.width * zoom), 1), max(round(picture.region.height * zoom), 1)
        )
        if wanted.width() < image.width() and wanted.height() <= image.height():
            image = image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return Layer(image, picture.region, size), picture


def _small(image: QImage) -> QImage:
    """A stamp of a picture, for a navigator; twice as sharp, for screens that show it so."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(2 * SMALL, 2 * SMALL, keep, smooth)


def counted(preview: Preview, recipe: Recipe, stopped: Stopped) -> Bins:
    """How often each value occurs in what `recipe` makes of the whole photo, on a small picture of it."""
    size = preview.output_size(recipe)
    zoom = min(math.sqrt(MOST_COUNTED / (size.width * size.height)), 1.0)
    return count(preview.render(recipe, size.whole(), zoom, stopped).pixels)


def only_geometry(recipe: Recipe) -> Recipe:
    """The recipe without what changes colours, so that before and after lie on each other."""
    return recipe.with_steps(step for step in recipe.steps if step.filter.kind is Kind.GEOMETRY)


def adapted(view: View, result: Size, canvas: Size, other: Size) -> View:
    """The view of a photo of another size that looks like `view` of the result."""
    if view.zoom is None or result == other:
        return view
    ratio = math.hypot(*result) / math.hypot(*other)
    return dataclasses.replace(view, zoom=view.zoom * ratio).settled(other, canvas)
