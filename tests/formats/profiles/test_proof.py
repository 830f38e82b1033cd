"""Soft proof: against LittleCMS's own conversions one after the other, and the formula of linear light."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.colour import DISPLAY_P3, SRGB, ToneCurve
from photoedit.formats.profiles import icc
from photoedit.formats.profiles.proof import WARNING, Proof
from tests.colours import by_littlecms, lab
from tests.conftest import picture
from tests.formats.samples import profile_of


def painted(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    return np.asarray((pixels == WARNING).all(axis=2))


@pytest.mark.parametrize("screen", ["srgb", "display-p3"])
def test_it_shows_what_an_export_would_look_like(screen: str) -> None:
    pixels = (picture(40, 50) // 2 + 60).astype(np.uint8)
    adobe, output, seen = (icc.built_in(name) for name in ("adobe-rgb", "srgb", screen))
    exported = np.clip(by_littlecms((pixels / np.float32(255)).astype(np.float32), adobe, output), 0, 1)
    expected = by_littlecms(exported.astype(np.float32), output, seen) * 255
    apart = np.abs(Proof(output).shown(pixels, adobe, seen) - expected)
    assert np.percentile(apart, 99) < 1.5  # its table rounds the edge of what the output has


def test_what_the_output_has_is_left_as_it_is() -> None:
    pixels = picture(40, 50)
    shown = Proof(icc.built_in("adobe-rgb"), warns=True).shown(pixels, None)
    assert np.abs(shown.astype(int) - pixels).max() <= 1


def test_colours_beyond_the_output_are_painted_and_no_others() -> None:
    levels = np.array([0, 40, 90, 127, 170, 215, 255], np.uint8)
    pixels = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(49, 7, 3)
    encoded = pixels.astype(np.float32) / np.float32(255)
    p3, srgb = icc.built_in("display-p3"), icc.built_in("srgb")
    light = DISPLAY_P3.curve.linear(encoded) @ np.array(DISPLAY_P3.matrix_to(SRGB)).T
    nearest = np.clip(by_littlecms(encoded, p3, srgb), 0, 1)
    apart = np.linalg.norm(lab(encoded, p3) - lab(nearest, srgb), axis=2)
    warned = painted(Proof(srgb, warns=True).shown(pixels, p3)) & ~painted(pixels)
    assert warned[(apart > 6) & ~painted(pixels)].all()
    assert not warned[apart < 2].any() and not warned[((light >= 0) & (light <= 1)).all(axis=2)].any()


def test_shadows_are_not_warned_of_where_an_export_compensates_for_the_black_of_the_output() -> None:
    """Black of this profile is as bright as 6 % of white: as that of paper is, with a curve that says so."""
    dull = icc.made("Dull", replace(SRGB, curve=ToneCurve((2.2, 0.75, 0.25, 0, 0, 0, 0))))
    shadows = np.repeat(np.arange(40, dtype=np.uint8)[np.newaxis, :, np.newaxis], 3, axis=2)
    assert not painted(Proof(dull, warns=True).shown(shadows, None)).any()
    assert painted(Proof(dull, black_point=False, warns=True).shown(shadows, None))[0, 0]


def test_a_grey_photo_is_shown_as_grey() -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)
    assert (Proof(icc.built_in("srgb")).shown(pixels, None) == pixels).all()


def test_a_photos_own_profile_that_cant_be_used_is_taken_for_srgb() -> None:
    pixels, proof = picture(9, 8), Proof(icc.built_in("srgb"))
    broken = icc.built_in("adobe-rgb")[:200] + bytes(400)
    for own in (broken, profile_of(b"GRAY")):
        np.testing.assert_array_equal(proof.shown(pixels, own), proof.shown(pixels, None))


def test_what_is_no_profile_is_known_before() -> None:
    assert not Proof(b"no profile").works()
    assert not Proof(profile_of(b"CMYK")).works()
    assert Proof(icc.built_in("prophoto"), warns=True).works()
