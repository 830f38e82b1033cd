"""What holds for every mask, also for those not written yet, and for opacity."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photoedit import masks as package
from photoedit.engine import render
from photoedit.errors import RecipeError, UsageError
from photoedit.filters import filters
from photoedit.filters.base import Kind
from photoedit.filters.contrast import Contrast
from photoedit.filters.exposure import Exposure
from photoedit.filters.gaussian_blur import GaussianBlur
from photoedit.filters.resize import Resize
from photoedit.masks import mask_from_text, masks
from photoedit.masks.base import Mask
from photoedit.params import params_of
from photoedit.photo import Photo
from photoedit.recipe import STEP_WORDS, Recipe, Step
from tests.conftest import picture

NAMES = sorted(masks())
STEPS = [Exposure(stops=1), Contrast(amount=0.5), GaussianBlur(radius=3)]


def on(photo: Photo, *steps: Step, **how: object) -> Photo:
    return render(photo, Recipe(steps), **{"execution": "serial", **how})  # type: ignore[arg-type]


def variants(name: str) -> list[Mask]:
    """The mask with its defaults, and with each param in turn at its limits."""
    found = [masks()[name]()]
    for param in params_of(masks()[name]):
        for value in [True, False] if param.low is None else [param.low, param.slider_high]:
            try:
                found.append(masks()[name].from_values({param.name: value}))
            except UsageError:
                continue  # two values that exclude each other
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("name", NAMES)
def test_has_one_file_one_test_file_and_help(name: str) -> None:
    assert (Path(package.__path__[0]) / f"{name}.py").is_file()
    assert (Path(__file__).parent / "masks" / f"test_{name}.py").is_file()
    assert masks()[name].help().endswith(".")
    assert all(param.help for param in params_of(masks()[name]))


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("name", NAMES)
def test_tiled_equals_whole_bit_for_bit(name: str, channels: int) -> None:
    photo = Photo.from_array(picture(37, 53, channels, np.float32))
    for mask in variants(name):
        steps = [Step(item, opacity=0.7, mask=mask) for item in STEPS]
        whole = on(photo, *steps, tile=4096).pixels
        for tile in (7, 16):
            assert on(photo, *steps, tile=tile).pixels.tobytes() == whole.tobytes(), mask


@pytest.mark.parametrize("name", NAMES)
def test_modes_give_the_same_bytes(name: str) -> None:
    photo = Photo.from_array(picture(150, 211, 3, np.uint16))
    steps = [Step(item, opacity=0.7, mask=masks()[name]()) for item in STEPS]
    serial = on(photo, *steps).pixels.tobytes()
    assert on(photo, *steps, execution="threads", workers=2).pixels.tobytes() == serial
    assert on(photo, *steps, execution="processes", workers=2).pixels.tobytes() == serial


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("name", NAMES)
def test_interpreted_kernels_agree_with_compiled_ones(name: str, channels: int) -> None:
    photo = Photo.from_array(picture(23, 31, channels, np.float32))
    for mask in variants(name):
        steps = [Step(item, opacity=0.7, mask=mask) for item in STEPS]
        compiled = on(photo, *steps).pixels
        interpreted = on(photo, *steps, kernels="interpreted").pixels
        # A sharp edge turns the last digit of a place into a thousandth of a weight.
        assert np.abs(compiled - interpreted).max() <= 2e-3, mask
        assert np.median(np.abs(compiled - interpreted)) <= 1e-6, mask


@pytest.mark.parametrize("name", NAMES)
def test_inverted_and_plain_together_are_everything(name: str) -> None:
    photo = Photo.from_array(picture(40, 60, 3, np.float32))
    item = Contrast(amount=0.5)
    plain, inverted = (masks()[name](invert=invert) for invert in (False, True))
    both = on(photo, Step(item, mask=plain)).pixels + on(photo, Step(item, mask=inverted)).pixels
    assert np.allclose(both, photo.pixels + on(photo, Step(item)).pixels, atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_means_the_same_on_a_smaller_copy(name: str) -> None:
    large = Photo.from_array(np.full((400, 600, 3), 0.4, np.float32))
    small = Photo.from_array(np.full((40, 60, 3), 0.4, np.float32))
    step = Step(Contrast(amount=-1), mask=masks()[name]())
    shrunk = on(large, step).pixels.reshape(40, 10, 60, 10, 3).mean(axis=(1, 3))
    assert np.abs(shrunk - on(small, step).pixels).max() < 2e-3


@pytest.mark.parametrize("name", NAMES)
def test_text_and_file_give_it_back(name: str) -> None:
    for mask in variants(name):
        assert mask_from_text(mask.to_text()) == mask
        recipe = Recipe((Step(Exposure(stops=1), opacity=0.25, mask=mask), Step(Contrast())))
        assert Recipe.from_text(recipe.to_text()) == recipe
        assert Recipe.from_toml(recipe.to_toml()) == recipe


@pytest.mark.parametrize("item", STEPS, ids=lambda item: item.name)
def test_opacity_is_the_share_in_the_filters_own_light(item: Exposure) -> None:
    photo = Photo.from_array(picture(30, 40, 3, np.float32))
    full, part = on(photo, Step(item)).pixels, on(photo, Step(item, opacity=0.25)).pixels
    if item.name == "exposure":
        half = on(photo, Step(Exposure(stops=float(np.log2(1 + 0.25))))).pixels
        assert np.abs(part - half).max() < 1e-5
    else:
        assert np.abs(part - (0.75 * photo.pixels + 0.25 * full)).max() < 1e-6


def test_opacity_one_and_no_mask_change_nothing_and_zero_does_nothing() -> None:
    photo = Photo.from_array(picture(30, 40, 3))
    assert Step(STEPS[0], opacity=1.0).effect() is STEPS[0]
    assert Recipe((Step(STEPS[0], opacity=0.0),)).active() == ()
    assert on(photo, Step(STEPS[0], opacity=0.0)).pixels.tobytes() == photo.pixels.tobytes()


def test_a_measured_filter_measures_the_whole_photo_and_shows_in_part() -> None:
    photo = Photo.from_array((picture(60, 80, 3, np.float32) * 0.5 + 0.2).astype(np.float32))
    item = filters()["auto-levels"]()
    full, part = on(photo, Step(item)).pixels, on(photo, Step(item, opacity=0.5)).pixels
    assert np.abs(full - photo.pixels).max() > 0.05
    assert np.abs(part - (photo.pixels + full) / 2).max() < 1e-6


def test_a_measured_filter_that_turns_out_to_do_nothing_can_be_masked() -> None:
    ramp = np.linspace(0, 1, 300, dtype=np.float32).reshape(10, 10, 3)
    result = on(Photo.from_array(ramp), Step(filters()["auto-levels"](), opacity=0.5)).pixels
    assert np.abs(result - ramp).max() < 0.02


def test_masks_count_in_the_frame_after_a_crop_or_resize() -> None:
    photo = Photo.from_array(np.full((80, 80, 3), 0.5, np.float32))
    steps = [Step(Resize(long_side=40)), Step(Exposure(stops=2), mask=masks()["radial"]())]
    result = on(photo, *steps).pixels
    assert result[20, 20, 0] > 0.9 and abs(result[0, 0, 0] - 0.5) < 1e-3


@pytest.mark.parametrize("opacity", [-0.1, 1.1, float("nan"), "x", None])
def test_a_wrong_opacity_is_refused(opacity: float) -> None:
    with pytest.raises(UsageError, match="opacity"):
        Step(Exposure(), opacity=opacity)


def test_a_filter_that_moves_pixels_takes_neither_opacity_nor_mask() -> None:
    with pytest.raises(UsageError, match="moves pixels"):
        Recipe.from_text("rotate angle=10 opacity=0.5")


def test_a_wrong_mask_in_a_file_is_found_by_its_line() -> None:
    recipe = Recipe((Step(Exposure(stops=1), mask=masks()["radial"]()),))
    with pytest.raises(RecipeError, match=r"line 16: mask radial: feather must be"):
        Recipe.from_toml(recipe.to_toml().replace("feather = 50.0", "feather = 500.0"))
    with pytest.raises(RecipeError, match="a mask needs a shape"):
        Recipe.from_toml(recipe.to_toml().replace('shape = "radial"', ""))


@pytest.mark.parametrize("kind", [k for k in filters().values() if k.kind is not Kind.GEOMETRY])
def test_no_param_has_a_name_that_every_step_has(kind: type) -> None:
    assert not {param.name for param in params_of(kind)} & set(STEP_WORDS)


def test_what_an_old_recipe_does_keeps_its_fingerprint() -> None:
    recipe = Recipe.from_text("exposure stops=0.5 contrast amount=0.2 enabled=no")
    assert recipe.fingerprint() == Recipe.of(Exposure(stops=0.5)).fingerprint()
    assert recipe.fingerprint() != Recipe.from_text("exposure stops=0.5 opacity=0.5").fingerprint()
