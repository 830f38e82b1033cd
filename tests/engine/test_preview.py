"""The preview shows what a batch would write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from photoedit.engine import render
from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas
from photoedit.engine.preview import Preview
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled
from photoedit.photo import Photo, Region, Size
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


def test_values_are_those_of_the_export_in_the_photos_own_depth(workers: Workers) -> None:
    deep = (picture(200, 300).astype(np.uint16) * 257 + np.arange(300, dtype=np.uint16)[:, np.newaxis]) // 2
    photo = Photo.from_array(deep)
    preview = open_preview(workers, photo)
    values = preview.values(RECIPE, Region(40, 50, 3, 2))
    full = render(photo, RECIPE, execution="serial").pixels
    assert values is not None
    assert values.dtype == np.uint16
    assert np.array_equal(values, full[50:52, 40:43])
    preview.close()


def test_zoomed_out_it_renders_few_pixels(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(403, 601)))
    shown = preview.render(RECIPE, preview.output_size(RECIPE).whole(), 0.24)
    assert shown.scale == pytest.approx(0.24, abs=0.005)  # no more than the screen has
    assert shown.pixels.shape[1] == pytest.approx(preview.output_size(RECIPE).width * shown.scale, abs=2)
    preview.close()


def test_a_part_is_rendered_from_the_next_larger_half(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(403, 601)))
    shown = preview.render(Recipe(), Region(0, 0, 300, 200), 0.3)
    assert shown.scale == pytest.approx(0.5, abs=0.01)
    preview.close()


def test_opened_small_it_shows_the_full_size_and_gets_sharp_when_completed(
    workers: Workers, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    smooth = np.linspace(0, 255, 1600)[np.newaxis, :, np.newaxis]
    PIL.Image.fromarray(np.broadcast_to(smooth, (1200, 1600, 3)).astype(np.uint8)).save(path, quality=95)
    preview = Preview.open(path, workers, least=Size(300, 200))
    assert preview.size == (1600, 1200)
    assert preview.photo.size == (1600, 1200)
    assert not preview.is_complete
    part = Region(800, 0, 400, 400)
    draft = preview.render(Recipe(), part, 1.0)
    assert draft.scale < 1
    preview.complete(path)
    assert preview.is_complete
    sharp = preview.render(Recipe(), part, 1.0)
    assert sharp.scale == 1
    assert sharp.pixels.mean() == pytest.approx(draft.pixels.mean(), abs=2)
    preview.close()


def test_a_preview_that_is_closed_while_it_is_completed_keeps_no_memory(
    workers: Workers, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    PIL.Image.fromarray(picture(800, 600)).save(path)
    preview = Preview.open(path, workers, least=Size(50, 50))
    preview.close()
    with pytest.raises(Cancelled):
        preview.complete(path)


def test_16_bit_photos_with_alpha_are_shown_in_8(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(60, 60, 4, np.uint16)))
    shown = preview.render(Recipe(), Region(0, 0, 60, 60), 0.5)
    assert shown.pixels.dtype == np.uint8
    assert shown.alpha is not None
    preview.close()


MEASURED = Recipe.from_text("exposure stops=0.2 clahe limit=3 dehaze amount=0.8 auto-levels clip=1")


def noisy() -> Photo:
    """Fine noise, which a small copy has lost: what is measured on that is something else."""
    return Photo.from_array(picture(1100, 1900) // 2 + picture(1100, 1900, seed=3) // 8 + 20)


def test_measured_filters_look_much_the_same_before_all_of_the_photo_is_measured(workers: Workers) -> None:
    smooth = np.linspace(80, 180, 1100 * 1900).reshape(1100, 1900).astype(np.uint8)
    preview = open_preview(workers, Photo.from_array(smooth))
    shown = preview.render(Recipe.from_text("auto-levels clip=0.5"), Region(0, 0, 1900, 1100), 0.25)
    assert not shown.exact
    assert shown.pixels.min() <= 2
    assert shown.pixels.max() >= 253
    preview.close()


def test_measured_filters_are_those_of_a_batch_once_the_photo_is_measured(workers: Workers) -> None:
    photo, part = noisy(), Region(300, 200, 400, 300)
    preview = open_preview(workers, photo)
    full = render(photo, MEASURED, execution="serial").pixels
    rough = preview.render(MEASURED, part, 1.0)
    assert not rough.exact
    assert not np.array_equal(rough.pixels, full[200:500, 300:700])
    assert preview.values(MEASURED, part) is None
    preview.measure(MEASURED)
    shown = preview.render(MEASURED, part, 1.0)
    assert shown.exact
    assert np.array_equal(shown.pixels, full[200:500, 300:700])
    assert np.array_equal(preview.values(MEASURED, part), full[200:500, 300:700])  # type: ignore[arg-type]
    preview.close()


def test_a_later_step_or_another_strength_needs_no_other_measurement(workers: Workers) -> None:
    preview = open_preview(workers, noisy())
    preview.measure(Recipe.from_text("clahe limit=3 contrast amount=0.1"))
    part = Region(0, 0, 60, 60)
    for chain, exact in (("clahe limit=5 saturation amount=2", True), ("gamma gamma=2 clahe limit=3", False)):
        assert preview.render(Recipe.from_text(chain), part, 1.0).exact is exact
    preview.close()


def test_a_small_photo_is_measured_at_once(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(300, 400)))
    shown = preview.render(MEASURED, Region(0, 0, 400, 300), 1.0)
    assert shown.exact
    assert np.array_equal(
        shown.pixels, render(Photo.from_array(picture(300, 400)), MEASURED, execution="serial").pixels
    )
    preview.close()


def test_measuring_stops_when_asked_and_the_preview_goes_on(workers: Workers) -> None:
    preview = open_preview(workers, noisy())
    with pytest.raises(Cancelled):
        preview.measure(MEASURED, stopped=lambda: True)
    assert not preview.render(MEASURED, Region(0, 0, 60, 60), 1.0).exact
    preview.close()


def test_a_text_says_in_the_preview_what_it_says_in_the_result(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "ann.png"
    exif = PIL.Image.Exif()
    exif[0x0110] = "X100"
    PIL.Image.fromarray(picture(120, 200)).save(path, exif=exif)
    preview = Preview.open(path, workers)
    whole, opened = Region(0, 0, 200, 120), Photo.from_array(picture(120, 200))
    fields, plain = (
        preview.render(Recipe.from_text(f'text-watermark text="{text}" size=20'), whole, 1.0).pixels
        for text in ("{stem} {exif.model}", "ann X100")
    )
    assert np.array_equal(fields, plain)
    assert not np.array_equal(fields, opened.pixels)
    preview.close()


def test_it_stops_when_asked_and_after_it_is_closed(workers: Workers) -> None:
    preview = open_preview(workers, Photo.from_array(picture(60, 60)))
    slow = Recipe.from_text("gaussian-blur radius=200")
    with pytest.raises(Cancelled):
        preview.render(slow, Region(0, 0, 60, 60), 1.0, stopped=lambda: True)
    preview.close()
    with pytest.raises(Cancelled):
        preview.render(Recipe(), Region(0, 0, 60, 60), 1.0)
