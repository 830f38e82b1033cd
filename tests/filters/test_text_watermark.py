"""Text watermark against Pillow's own drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from photoedit.engine import render
from photoedit.engine.orders import template
from photoedit.errors import PhotoEditError
from photoedit.filters._fields import FIELDS
from photoedit.filters.text_watermark import TextWatermark
from photoedit.photo import Metadata, Photo
from photoedit.recipe import Recipe, Step
from tests.filters.pictures import picture
from tests.formats.samples import exif


@pytest.mark.parametrize("gravity", ["top-left", "bottom-right"])
@pytest.mark.parametrize("opacity", [0.3, 1.0])
def test_is_what_pillow_draws(gravity: str, opacity: float) -> None:
    photo = Photo.from_array(picture(120, 200))
    item = TextWatermark("© Ann", size=20, margin=5, gravity=gravity, colour="#ffcc00")
    result = render(photo, Recipe((Step(item, opacity=opacity),)), execution="serial", tile=31).pixels
    font = ImageFont.load_default(24)
    left, top, right, bottom = ImageDraw.Draw(Image.new("L", (1, 1))).textbbox((0, 0), "© Ann", font)
    x, y = (6, 6) if gravity == "top-left" else (200 - 6 - (right - left), 120 - 6 - (bottom - top))
    cover = Image.new("L", (200, 120))
    ImageDraw.Draw(cover).text((x - left, y - top), "© Ann", 255, font)
    share = np.asarray(cover)[:, :, None] / 255 * opacity
    expected = photo.pixels * (1 - share) + np.array([255, 204, 0]) * share
    assert np.abs(result - expected).max() < 1.5
    assert share.max() > 0.9 * opacity


def test_grows_with_the_photo() -> None:
    shares = []
    for scale in (1, 4):
        photo = Photo.from_array(np.zeros((100 * scale, 150 * scale), np.uint8))
        result = render(photo, Recipe.of(TextWatermark(size=15)), execution="serial").pixels
        shares.append((result > 127).mean())
    assert shares[0] == pytest.approx(shares[1], rel=0.25)


def test_an_outline_shows_on_white() -> None:
    white = Photo.from_array(np.full((100, 150, 3), 255, np.uint8))
    plain = render(white, Recipe.of(TextWatermark(size=20)), execution="serial").pixels
    lined = render(white, Recipe.of(TextWatermark(size=20, outline=True)), execution="serial").pixels
    assert plain.min() == 255
    assert lined.min() < 30


def test_text_larger_than_the_photo_is_cut_off() -> None:
    photo = Photo.from_array(picture(20, 30))
    item = TextWatermark(text="a very long line of text", size=100, margin=50)
    result = render(photo, Recipe.of(item), execution="serial", tile=7).pixels
    assert result.shape == photo.pixels.shape


def test_refuses_a_missing_font_and_what_is_none(tmp_path: Path) -> None:
    with pytest.raises(PhotoEditError, match=r"text-watermark: font .* can't be read"):
        TextWatermark(font=str(tmp_path / "none.ttf"))
    wrong = tmp_path / "wrong.ttf"
    wrong.write_text("no font")
    with pytest.raises(PhotoEditError, match="text-watermark: font must be a font file"):
        TextWatermark(font=str(wrong))


def test_any_text_survives_a_chain() -> None:
    item = TextWatermark(text='It\'s "50 %" = half\\ $HOME © ü')
    assert Recipe.from_text(Recipe.of(item).to_text()).steps[0].filter == item


@pytest.mark.parametrize("text", ["two\nlines", "x" * 501, "\x00"])
def test_refuses_what_is_no_line(text: str) -> None:
    with pytest.raises(PhotoEditError, match="text-watermark: text must be one line"):
        TextWatermark(text=text)


def test_fields_become_what_the_photo_says() -> None:
    facts = {"exif.model": "X{1}\n", "exif.shutter": "1-250s", "time:%H:%M": "18:05"}
    item = TextWatermark("{exif.model} {exif.shutter} {time} {{x}}")
    told = item.told(facts.__getitem__)
    assert isinstance(told, TextWatermark)
    assert told.text == "X{{1}} 1/250s 18:05 {{x}}"
    photo = Photo.from_array(picture(120, 300))
    expected = render(photo, Recipe.of(TextWatermark("X{{1}} 1/250s 18:05 {{x}}")), execution="serial").pixels
    shown = Recipe((Step(item, opacity=0.5, mask=None),)).active()[0].told(facts.__getitem__)
    assert shown.filters == (told,)  # type: ignore[attr-defined]  # a blend of it
    assert np.array_equal(render(photo, Recipe.of(told), execution="serial").pixels, expected)


@pytest.mark.parametrize(("text", "says"), [("{exif.modle}", "did you mean 'exif.model'"), ("{seq", "brace")])
def test_fields_there_are_not_are_refused_before_a_batch(text: str, says: str) -> None:
    with pytest.raises(PhotoEditError, match="text-watermark: text") as caught:
        TextWatermark(text)
    assert says in caught.value.message


def test_every_field_is_one_that_names_can_have() -> None:
    assert set(FIELDS) <= set(template.FIELDS)


def test_render_knows_what_the_photo_itself_says() -> None:
    plain = Photo.from_array(picture(120, 300))
    photo = replace(plain, metadata=Metadata(exif()))
    for field, said in (("{exif.model}", "Camera 5"), ("{stem}", "unknown")):
        shown, expected = (
            render(photo, Recipe.of(TextWatermark(text, size=20)), execution="serial").pixels
            for text in (field, said)
        )
        assert np.array_equal(shown, expected)
        assert not np.array_equal(shown, photo.pixels)
