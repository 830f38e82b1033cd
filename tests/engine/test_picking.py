"""What only picks among values gives the same on whole numbers as on floats."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.engine.picking import Picker, only_picks
from photoedit.engine.plan import Plan, make_plan
from photoedit.kernels.tools import Tools
from photoedit.photo import Photo, Region, Size
from photoedit.recipe import Recipe
from tests.conftest import picture


def plan_of(chain: str, width: int, height: int) -> Plan:
    return make_plan(Recipe.from_text(chain).active(), Size(width, height))


@pytest.mark.parametrize(
    "chain",
    [
        "median radius=1",
        "median radius=1 median radius=2",
        "median radius=2 contrast amount=0.3",
        "median radius=1 levels gamma=1.7 gaussian-blur radius=1 median radius=2",
        "median radius=1 resize long_side=31",
    ],
)
def test_whole_numbers_give_what_floats_give(chain: str) -> None:
    eight = picture(40, 57)
    floats = (eight / np.float32(255)).astype(np.float32)
    recipe = Recipe.from_text(chain)
    expected = render(Photo.from_array(floats), recipe, execution="serial").pixels
    for tile in (None, 13):
        made = render(Photo.from_array(eight), recipe, execution="serial", tile=tile).pixels
        assert np.array_equal(made, np.floor(np.clip(expected * np.float32(255), 0, 255) + np.float32(0.5)))


def test_alpha_and_a_region_come_along() -> None:
    pixels = picture(40, 57, 4)
    recipe = Recipe.from_text("median radius=2")
    whole = render(Photo.from_array(pixels), recipe, execution="serial")
    part = render(Photo.from_array(pixels), recipe, execution="serial", region=(10, 3, 40, 20))
    assert whole.alpha is not None and np.array_equal(whole.alpha, pixels[:, :, 3])
    assert np.array_equal(part.pixels, whole.pixels[3:23, 10:50])


def test_only_what_picks_is_taken_from_the_plan() -> None:
    plan = plan_of("median radius=1 contrast amount=0.3 median radius=2", 57, 40)
    picker = Picker(plan, picture(40, 57), Tools(), 0)
    assert picker and not picker.does_all
    assert len(picker.rest.segments[0].operations) == 2
    assert not Picker(plan, picture(40, 57, 3, np.float32), Tools(), 0)
    assert only_picks(plan_of("median radius=1 median radius=2", 57, 40), np.uint16)


def test_a_strip_of_the_photo_is_enough() -> None:
    pixels = picture(60, 31)
    plan = plan_of("median radius=2", 31, 60)
    tools = Tools()
    region = Region(0, 30, 31, 10)
    whole, strip = np.empty((10, 31, 3), np.uint8), np.empty((10, 31, 3), np.uint8)
    Picker(plan, pixels, tools, 0).pick(region, whole)
    Picker(plan, pixels[25:45], tools, 25).pick(region, strip)
    assert np.array_equal(whole, strip)
