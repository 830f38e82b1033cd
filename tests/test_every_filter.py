"""What holds for every filter, also for those not written yet."""

from __future__ import annotations

import math
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoedit import filters as package
from photoedit.engine import render
from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas
from photoedit.engine.preview import Preview
from photoedit.engine.warmup import lively
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError, UsageError
from photoedit.filters import filters
from photoedit.filters.base import Filter, GeometryFilter
from photoedit.params import Param, ParamType, Unit, params_of
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture

NAMES = sorted(filters())
SHAPES = [(1, 1), (1, 13), (29, 1), (37, 53)]


def settings_of(param: Param) -> list[object]:
    """The values of a param that are worth trying."""
    if param.type is ParamType.CHOICE:
        return list(param.choices)
    if param.type is ParamType.FLAG:
        return [True, False]
    if param.type in {ParamType.TABLE, ParamType.FILE}:
        return [param.default] if param.example is None else [param.default, param.example]
    if param.type is ParamType.TEXT:
        return [param.default, 'It\'s "50 %" = half\\ $HOME © ü']
    if param.type is ParamType.COLOUR:
        return [param.default, "#204060"]
    small = param.unit in {Unit.PIXELS, Unit.MEGAPIXELS}
    usual: list[object] = [param.low, param.slider_low, param.slider_high]
    return usual if small else [*usual, param.high]


def usual_variants(kind: type[Filter]) -> list[Filter]:
    """`variants` within the sliders' ranges."""

    def usual(item: Filter) -> bool:
        return all(
            value is None or p.slider_low is None or p.slider_low <= value <= (p.slider_high or 0)
            for p in params_of(kind)
            if not isinstance(value := getattr(item, p.name), str)
        )

    return [item for item in variants(kind) if usual(item)]


def variants(kind: type[Filter]) -> list[Filter]:
    """The filter with its defaults, set lively, and with each param in turn at its limits."""
    found = [kind(), lively(kind)]
    for param in params_of(kind):
        for value in settings_of(param):
            try:
                found.append(replace(lively(kind), **{param.name: value}))
            except PhotoEditError:
                continue  # two values that exclude each other
    return list(dict.fromkeys(found))


def small(item: Filter) -> Filter:
    """The filter with lengths that suit the small pictures of these tests."""
    changes: dict[str, float] = {}
    for param in params_of(type(item)):
        value = getattr(item, param.name)
        if param.unit is Unit.PIXELS and value is not None and value > 40:
            changes[param.name] = 40
        if param.unit is Unit.MEGAPIXELS and value is not None:
            changes[param.name] = 0.002
        if param.unit is Unit.PERCENT and value is not None and value > 300:
            changes[param.name] = 300
    return replace(item, **changes) if changes else item


def fitting(items: list[Filter], photo: Photo) -> list[Filter]:
    """Those of `items`, made small, that do not refuse the photo because nothing of it would be left."""
    made = [small(item) for item in items]
    return [item for item in made if not (isinstance(item, GeometryFilter) and _refuses(item, photo))]


def _refuses(item: GeometryFilter, photo: Photo) -> bool:
    try:
        item.check_size(photo.size)
    except PhotoEditError as problem:
        assert f"the photo is {photo.size} " in problem.message
        return True
    return False


def on(photo: Photo, item: Filter, **how: object) -> Photo:
    return render(photo, Recipe.of(item), **{"execution": "serial", **how})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NAMES)
def test_has_one_file_one_test_file_and_help(name: str) -> None:
    kind = filters()[name]
    stem = name.replace("-", "_")
    assert (Path(package.__path__[0]) / f"{stem}.py").is_file()
    assert (Path(__file__).parent / "filters" / f"test_{stem}.py").is_file()
    assert kind.help().endswith(".")
    assert all(param.help for param in params_of(kind))


@pytest.mark.parametrize("name", NAMES)
def test_sliders_and_neutral_values_lie_in_range(name: str) -> None:
    for param in params_of(filters()[name]):
        if param.low is not None and param.type is not ParamType.TABLE:
            assert param.high is not None and param.slider_low is not None and param.slider_high is not None
            assert param.low <= param.slider_low < param.slider_high <= param.high
        if param.neutral is not None:
            assert param.check(param.neutral) == param.neutral


@pytest.mark.parametrize("name", NAMES)
def test_bad_values_are_refused_with_the_name_and_what_is_right(name: str, tmp_path: Path) -> None:
    for param in params_of(filters()[name]):
        bad: list[object] = ["no such word"] if param.type in {ParamType.CHOICE, ParamType.COLOUR} else []
        if param.type in {ParamType.NUMBER, ParamType.INTEGER}:
            assert param.low is not None and param.high is not None
            bad = [math.nan, math.inf, -math.inf, param.low - 1, param.high + 1, "wide", True]
        if param.type is ParamType.FILE:
            bad = [str(tmp_path / "missing"), str(tmp_path)]
        for value in bad:
            with pytest.raises(UsageError) as caught:
                filters()[name].from_values({param.name: value})
            assert caught.value.message.startswith(f"{name}: {param.name} ")
            allowed = "can't be read" if param.type is ParamType.FILE else param.describe_range()
            assert allowed in caught.value.message


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_tiled_equals_whole_bit_for_bit(name: str, shape: tuple[int, int]) -> None:
    for channels in (1, 3):
        photo = Photo.from_array(picture(*shape, channels, np.float32))
        for item in fitting(variants(filters()[name]), photo):
            whole = on(photo, item, tile=4096).pixels
            for tile in (7, 16):
                tiled = on(photo, item, tile=tile).pixels
                assert tiled.tobytes() == whole.tobytes(), f"{item} differs with tiles of {tile}"


@pytest.mark.parametrize("name", NAMES)
def test_a_region_equals_that_part_of_the_whole(name: str) -> None:
    photo = Photo.from_array(picture(61, 83, 3, np.uint8))
    item = lively(filters()[name])
    whole = on(photo, item).pixels
    height, width = whole.shape[:2]
    left, top = width // 3, height // 4
    part = on(photo, item, region=(left, top, width - left, height // 2), tile=19).pixels
    assert np.array_equal(part, whole[top : top + height // 2, left:])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
def test_processes_threads_and_serial_give_the_same_bytes(name: str, dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(150, 211, 3, dtype))
    item = lively(filters()[name])
    serial = on(photo, item).pixels.tobytes()
    assert on(photo, item, execution="threads", workers=2).pixels.tobytes() == serial
    assert on(photo, item, execution="processes", workers=2).pixels.tobytes() == serial


@pytest.mark.parametrize("name", NAMES)
def test_interpreted_kernels_agree_with_compiled_ones(name: str) -> None:
    for channels in (1, 3):
        photo = Photo.from_array(picture(19, 23, channels, np.float32))
        for item in fitting(usual_variants(filters()[name]), photo):
            compiled = on(photo, item).pixels.astype(np.float64)
            interpreted = on(photo, item, kernels="interpreted").pixels
            scale = max(1.0, float(np.abs(compiled).max()))  # of extreme values: relative
            assert np.abs(compiled - interpreted).max() <= item.tolerance * scale, item


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
def test_results_are_finite_and_keep_depth_and_channels(name: str, dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(17, 31, 3, dtype))
    for item in fitting(variants(filters()[name]), photo):
        result = on(photo, item).pixels
        assert result.dtype == photo.pixels.dtype
        assert result.shape[2] == 3
        assert np.isfinite(result).all(), item


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("channels", [1, 3])
def test_all_depths_give_the_same_picture(name: str, channels: int) -> None:
    """The same values as bytes, words and floats: 8 bits are the others rounded."""
    pixels = picture(61, 47, channels, np.uint8)
    item = lively(filters()[name])
    bytes_, words, floats = (
        on(Photo.from_array(same), item, tile=32).pixels.astype(np.float64)
        for same in (pixels, pixels.astype(np.uint16) * 257, pixels.astype(np.float32) / np.float32(255))
    )
    assert np.abs(bytes_ - words / 257).max() <= 0.51
    assert np.abs(bytes_ - 255 * floats.clip(0, 1)).max() <= 0.51


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
def test_neutral_values_leave_every_byte(name: str, dtype: type[np.generic]) -> None:
    kind = filters()[name]
    neutral = {p.name: p.neutral for p in params_of(kind) if p.neutral is not None}
    item = replace(lively(kind), **neutral) if neutral else kind()
    if not item.is_neutral():
        pytest.skip(f"{name} has no neutral value")
    photo = Photo.from_array(picture(23, 18, 3, dtype))
    assert on(photo, item).pixels.tobytes() == photo.pixels.tobytes()


@pytest.mark.parametrize("name", NAMES)
def test_the_input_is_not_touched(name: str) -> None:
    array = picture(40, 31)
    before = array.tobytes()
    on(Photo.from_array(array), lively(filters()[name]))
    assert array.tobytes() == before


@pytest.mark.parametrize("name", NAMES)
def test_alpha_stays_or_moves_with_the_picture(name: str) -> None:
    array = picture(33, 47, 4)
    array[:, :, 3] = 255
    result = on(Photo.from_array(array), lively(filters()[name]), tile=16)
    assert result.alpha is not None
    assert result.alpha.shape == result.pixels.shape[:2]
    opaque = on(Photo.from_array(np.ascontiguousarray(array[:, :, :3])), lively(filters()[name]))
    if result.alpha.min() == 255:
        assert np.abs(result.pixels.astype(int) - opaque.pixels).max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_survives_text_toml_and_pickle(name: str) -> None:
    for item in variants(filters()[name]):
        recipe = Recipe.of(item, name='näme "quoted"')
        assert Recipe.from_text(recipe.to_text()).steps == recipe.steps
        assert Recipe.from_toml(recipe.to_toml()) == recipe
        assert pickle.loads(pickle.dumps(recipe)) == recipe
        assert hash(item) == hash(pickle.loads(pickle.dumps(item)))


@pytest.mark.parametrize("name", NAMES)
def test_preview_looks_like_a_shrunk_render(name: str) -> None:
    y, x = np.mgrid[0:256, 0:384]
    smooth = np.stack([x / 384, y / 256, (x + y) / 640], axis=2)
    array = np.round(255 * (0.15 + 0.7 * smooth)).astype(np.uint8)
    item = lively(filters()[name])
    if name == "resize":
        item = item.replace(long_side=192)
    full = on(Photo.from_array(array), item).pixels.astype(float)
    with Workers(How("serial")) as workers:
        preview = Preview(Canvas.of(Photo.from_array(array), shared=False), workers)
        size = preview.output_size(Recipe.of(item))
        shown = preview.render(Recipe.of(item), size.whole(), 0.5)
        preview.close()
    height, width = shown.pixels.shape[:2]
    shrunk = full[: height * 2, : width * 2]
    shrunk = np.pad(
        shrunk, [(0, height * 2 - shrunk.shape[0]), (0, width * 2 - shrunk.shape[1]), (0, 0)], "edge"
    )
    shrunk = shrunk.reshape(height, 2, width, 2, 3).mean(axis=(1, 3))
    inside = np.s_[4:-4, 4:-4]
    assert np.abs(shrunk[inside] - shown.pixels[inside]).mean() < 2.0
