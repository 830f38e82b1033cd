"""The preview shows what a batch would write."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.engine.canvas import Canvas
from photoedit.engine.jobs import How
from photoedit.engine.preview import Preview
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled
from photoedit.photo import Photo, Region
from photoedit.recipe import Recipe
from tests.conftest import picture

RECIPE = Recipe.from_text("exposure stops=0.3 gaussian-blur radius=2 rotate angle=5 unsharp-mask amount=1")


@pytest.fixture(params=["threads", "processes"])
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    with Workers(How(request.param, workers=2)) as pool:
        yield pool


def open_preview(workers: Workers, photo: Photo) -> Preview:
    return Preview(Canvas.of(photo, shared=workers.shares_memory), workers)


def test_at_full_scale_it_is_the_crop_of_the_export(workers: Workers) -> None:
    photo = Photo.from_array(picture(200, 300))
    preview = open_preview(workers, photo)
    shown = preview.render(RECIPE, Region(40, 50, 100, 80), 1.0)
    full = render(photo, RECIPE, execution="serial").pixels
    assert shown.region == (40, 50, 100, 80)
    assert shown.scale == 1
    assert np.array_equal(shown.pixels, full[50:130, 40:140])
    preview.close()


def test_zoomed_out_it_renders_few_pixels(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(403, 601)))
    shown = preview.render(RECIPE, preview.output_size(RECIPE).whole(), 0.24)
    assert shown.scale == pytest.approx(0.25, abs=0.01)
    assert shown.pixels.shape[1] == pytest.approx(preview.output_size(RECIPE).width * shown.scale, abs=2)
    preview.close()


def test_16_bit_photos_with_alpha_are_shown_in_8(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(60, 60, 4, np.uint16)))
    shown = preview.render(Recipe(), Region(0, 0, 60, 60), 0.5)
    assert shown.pixels.dtype == np.uint8
    assert shown.alpha is not None
    preview.close()


def test_measured_filters_look_much_the_same_zoomed_out(workers: Workers) -> None:
    smooth = np.linspace(80, 180, 1200 * 900).reshape(900, 1200).astype(np.uint8)
    preview = open_preview(workers, Photo.from_array(smooth))
    shown = preview.render(Recipe.from_text("auto-levels clip=0.5"), Region(0, 0, 1200, 900), 0.25)
    assert shown.pixels.min() <= 2
    assert shown.pixels.max() >= 253
    preview.close()


def test_it_stops_when_asked_and_after_it_is_closed(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(60, 60)))
    slow = Recipe.from_text("gaussian-blur radius=200")
    with pytest.raises(Cancelled):
        preview.render(slow, Region(0, 0, 60, 60), 1.0, stopped=lambda: True)
    preview.close()
    with pytest.raises(Cancelled):
        preview.render(Recipe(), Region(0, 0, 60, 60), 1.0)
