"""ICC profiles: what is read of them, and those we make, as LittleCMS and Pillow see them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms

from photoedit.colour import LINEAR_CURVE, SRGB, ToneCurve
from photoedit.formats.profiles import icc
from tests.colours import Floats, by_littlecms, ciede2000, lab
from tests.conftest import SHARED
from tests.formats.samples import profile_of, srgb

PROFILES = sorted((SHARED / "corpus/icc/compact-icc").glob("*.icc"))


@pytest.mark.parametrize("name", icc.BUILT_IN)
def test_what_is_made_is_what_is_read(name: str) -> None:
    description, colours = icc.BUILT_IN[name]
    profile = icc.built_in(name)
    read = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    assert ImageCms.getProfileDescription(read).strip() == description
    assert read.profile.xcolor_space.strip() == "RGB"
    found = icc.colours(profile)
    assert found is not None
    assert np.abs(found.matrix - colours.matrix).max() < 2**-16
    x = np.linspace(0, 1, 101)
    assert np.abs(found.curve.linear(x) - colours.curve.linear(x)).max() < 1e-4
    assert len(profile) == int.from_bytes(profile[:4], "big") < 600


def test_srgb_is_srgb_whoever_made_the_profile() -> None:
    assert icc.colours(None) == icc.colours(srgb()) == icc.colours(icc.built_in("srgb")) == SRGB


def test_a_grey_profile_has_the_curve() -> None:
    grey = icc.made("Grey", icc.BUILT_IN["adobe-rgb"][1], grey=True)
    assert icc.channels(grey) == 1
    found = icc.colours(grey)
    assert found is not None
    assert found.curve.parameters[0] == pytest.approx(563 / 256)


CURVES = {
    "identity": (b"curv" + struct.pack(">II", 0, 0), LINEAR_CURVE),
    "gamma": (b"curv" + struct.pack(">IIH", 0, 1, 0x0180), ToneCurve.gamma(1.5)),
    "samples": (
        b"curv" + struct.pack(">II3H", 0, 3, 0, 9000, 65535),
        ToneCurve(samples=struct.pack(">3H", 0, 9000, 65535)),
    ),
}


@pytest.mark.parametrize(("tag", "expected"), CURVES.values(), ids=CURVES)
def test_every_kind_of_curve_is_read(tag: bytes, expected: ToneCurve) -> None:
    assert icc._curve(tag) == expected


PARAMETRIC: list[tuple[tuple[float, ...], Callable[[Floats], Floats]]] = [
    ((2,), lambda x: x**2),
    ((2, 2, -1), lambda x: np.where(x >= 0.5, np.abs(2 * x - 1) ** 2, 0)),
    ((2, 2, -1, 0.25), lambda x: np.where(x >= 0.5, np.abs(2 * x - 1) ** 2 + 0.25, 0.25)),
    ((2, 1, 0, 0.5, 0.25), lambda x: np.where(x >= 0.25, x**2, 0.5 * x)),
    ((2, 1, 0, 0.5, 0.25, 0.0625, 0.125), lambda x: np.where(x >= 0.25, x**2 + 0.0625, 0.5 * x + 0.125)),
]
"""The five kinds of parametric curves, ICC.1:2022, table 68."""


@pytest.mark.parametrize("kind", range(5))
def test_every_kind_of_formula_is_read(kind: int) -> None:
    numbers, formula = PARAMETRIC[kind]
    fixed = [round(65536 * number) for number in numbers]
    curve = icc._curve(b"para" + struct.pack(f">IHH{len(fixed)}i", 0, kind, 0, *fixed))
    x = np.linspace(0, 1, 101)
    assert curve.linear(x) == pytest.approx(formula(x))


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_conversions_look_as_those_of_littlecms(path: Path) -> None:
    profile = path.read_bytes()
    found = icc.colours(profile)
    if icc.channels(profile) != 3:
        assert (found is None) == (icc.channels(profile) == 4)
        return
    assert found is not None
    target = icc.BUILT_IN["prophoto"][1]
    x = np.random.default_rng(1).random((40, 40, 3)).astype(np.float32)
    light = found.curve.linear(x) @ found.matrix_to(target).T
    ours = np.clip(light, 0, None) ** (1 / 1.8)
    theirs = by_littlecms(x, profile, icc.built_in("prophoto"))
    inside = (light > 0).all(axis=2) & (light < 1).all(axis=2)
    assert inside.mean() > 0.8
    difference = ciede2000(*(lab(each, icc.built_in("prophoto"))[inside] for each in (ours, theirs)))
    assert difference.max() < 0.3


@pytest.mark.parametrize("profile", [b"", b"junk" * 99, profile_of(b"RGB "), profile_of(b"CMYK")])
def test_what_says_nothing_simple_has_no_colours(profile: bytes) -> None:
    assert icc.colours(profile) == (SRGB if not profile else None)


@given(st.integers(0, 431), st.binary(min_size=1, max_size=8))
def test_no_damage_makes_it_fail(at: int, junk: bytes) -> None:
    profile = bytearray(icc.built_in("srgb"))
    profile[at : at + len(junk)] = junk
    found = icc.colours(bytes(profile))
    assert found is None or found.curve.is_sound()


def test_a_curve_of_an_impossible_power_is_no_curve() -> None:
    """Its powers overflowed, with a warning."""
    profile = bytearray(icc.built_in("srgb"))
    at = profile.index(b"para") + 12
    profile[at : at + 4] = b"\x80\x00\x80\x00"
    assert icc.colours(bytes(profile)) is None
