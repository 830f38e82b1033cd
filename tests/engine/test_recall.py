"""Recalling colours: the same bytes as doing the operations on every pixel, and when it is done."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoedit.engine import recall as module
from photoedit.engine.plan import Plan, make_plan
from photoedit.engine.recall import Recall, can_recall, pays_for
from photoedit.engine.render import render
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.kernels.tools import Tools
from photoedit.photo import Photo, Pixels, Region, Size
from photoedit.recipe import Recipe
from tests.conftest import picture

WARM = ["white-balance", "temperature=7000"]
BENT = ["saturation", "amount=1.4", "curves", "points=0,0 0.3,0.2 1,1", "red=0,0.1 1,1"]


def plan_of(words: list[str], pixels: Pixels) -> Plan:
    return make_plan(Recipe.from_words(words).active(), Size(pixels.shape[1], pixels.shape[0]))


def calculated(plan: Plan, pixels: Pixels) -> Pixels:
    """Every pixel by itself."""
    tools, out = Tools(), np.zeros_like(pixels)
    with tools.borrowed():
        store(TileMaker(plan, Planes(pixels, None), tools).make(plan.size.whole()), out, 0, 0, tools)
    return out


def recalled(recall: Recall, pixels: Pixels) -> Pixels:
    out = np.zeros_like(pixels)
    recall.write(pixels, 0, out, 0, pixels.shape[1])
    return out


@pytest.mark.parametrize("words", [WARM, BENT, ["vibrance", "amount=0.6"], ["hue-shift", "angle=40"]])
def test_what_is_recalled_is_bit_equal_to_what_is_calculated(words: list[str]) -> None:
    noisy, other = picture(61, 83, seed=1), picture(61, 83, seed=2)
    plan = plan_of(words, noisy)
    recall = Recall(plan, Tools())
    for pixels in (noisy, other, noisy):
        assert np.array_equal(recalled(recall, pixels), calculated(plan, pixels))


def test_a_part_goes_where_it_belongs_and_nothing_else_is_touched() -> None:
    pixels = picture(20, 50)
    plan = plan_of(WARM, pixels)
    out = np.full((20, 60, 3), 77, np.uint8)
    Recall(plan, Tools()).write(pixels[3:9], 11, out[3:9], 21, 30)
    expected = np.full_like(out, 77)
    expected[3:9, 21:51] = calculated(plan, pixels)[3:9, 11:41]
    assert np.array_equal(out, expected)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), colours=st.integers(1, 3000), spread=st.integers(1, 256))
def test_memories_that_are_full_of_rivals_give_the_same_bytes(seed: int, colours: int, spread: int) -> None:
    random = np.random.default_rng(seed)
    known = (random.integers(0, 256, 3) + random.integers(0, spread, (colours, 3))).astype(np.uint8)
    pixels = known[random.integers(0, colours, (30, 70))]
    plan = plan_of(BENT, pixels)
    recall = Recall(plan, Tools())
    assert np.array_equal(recalled(recall, pixels), calculated(plan, pixels))
    assert np.array_equal(recalled(recall, pixels), calculated(plan, pixels))


def test_another_recipe_recalls_nothing_of_the_one_before() -> None:
    pixels = picture(40, 40)
    warm, bent = plan_of(WARM, pixels), plan_of(BENT, pixels)
    recall = Recall(warm, Tools())
    recalled(recall, pixels)
    recall.turn_to(bent)
    assert np.array_equal(recalled(recall, pixels), calculated(bent, pixels))


def test_colours_that_were_asked_for_in_vain_are_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = picture(40, 40)
    plan = plan_of(WARM, pixels)
    recall = Recall(plan, Tools())
    with monkeypatch.context() as broken, pytest.raises(MemoryError):
        broken.setattr(TileMaker, "make", lambda *_: (_ for _ in ()).throw(MemoryError))
        recalled(recall, pixels)
    recall.turn_to(plan)
    assert np.array_equal(recalled(recall, pixels), calculated(plan, pixels))


def test_too_many_colours_send_it_to_rest() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    recall = Recall(plan_of(WARM, noise), Tools())
    assert recall.is_worthwhile()
    recalled(recall, noise)
    assert [recall.is_worthwhile() for _ in range(module._REST + 1)] == module._REST * [False] + [True]
    recalled(recall, np.zeros_like(noise))
    assert recall.is_worthwhile()


@pytest.mark.parametrize(
    ("words", "serves"),
    [
        (WARM, True),
        (["contrast", "amount=0.3"], False),
        (["exposure", "stops=1", "gaussian-blur", "radius=1"], False),
        (["exposure", "stops=1", "vignette", "stops=-0.5"], False),
        (["exposure", "stops=1", "resize", "long_side=20"], False),
    ],
)
def test_only_slow_point_operations_are_recalled(words: list[str], serves: bool) -> None:
    pixels = picture(30, 30)
    plan = plan_of(words, pixels)
    assert can_recall(plan, pixels, pixels, "compiled") is serves
    assert not can_recall(plan, pixels, pixels, "interpreted")
    assert not can_recall(plan, pixels.astype(np.uint16), pixels, "compiled")
    assert not can_recall(plan, pixels[:, :, :1], pixels[:, :, :1], "compiled")


def test_bands_that_are_small_and_tiles_that_are_huge_are_not_recalled() -> None:
    assert pays_for([Region(0, 0, 256, 128), Region(0, 128, 256, 128)])
    assert not pays_for([Region(0, 0, 256, 128)])
    assert not pays_for([Region(0, 0, 4096, 4097)])
    assert not pays_for([])


@pytest.mark.parametrize("execution", ["serial", "threads"])
def test_a_photo_with_alpha_is_the_same_with_and_without_a_memory(
    execution: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = Photo.from_array(picture(90, 130, 4))
    recipe = Recipe.from_words(BENT)
    without = render(photo, recipe, execution=execution)
    monkeypatch.setattr("photoedit.engine.recall.LEAST_PIXELS", 0)
    with_memory = render(photo, recipe, execution=execution, tile=37)
    assert np.array_equal(with_memory.pixels, without.pixels)
    assert with_memory.alpha is not None
    assert without.alpha is not None
    assert np.array_equal(with_memory.alpha, without.alpha)
