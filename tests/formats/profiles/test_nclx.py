"""Colour spaces by numbers: the profiles made of them, against LittleCMS and the published curves."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from photoedit.formats.profiles import icc, nclx


def opened(data: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(data))


@pytest.mark.parametrize(
    "said", [None, (1, 13, 6, 1), (2, 2, 6, 1), (1, 1, 1, 0), (99, 13, 6, 1), (1, 99, 0, 1)]
)
def test_srgb_and_what_is_not_known_need_no_profile(said: tuple[int, int, int, int] | None) -> None:
    assert nclx.profile(said) == b""


@pytest.mark.parametrize("primaries", [1, 5, 6, 7, 9, 12])
@pytest.mark.parametrize("transfer", [13, 4, 5, 8, 16, 18])
def test_every_profile_is_sound(primaries: int, transfer: int) -> None:
    data = nclx.profile((primaries, transfer, 6, 1))
    if (primaries, transfer) == (1, 13):
        assert data == b""
        return
    assert icc.channels(data) == 3
    assert len(data) == int.from_bytes(data[:4], "big")
    profile = opened(data)
    assert ImageCms.isIntentSupported(
        profile, ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Direction.INPUT
    )
    white = Image.new("RGB", (1, 1), (255, 255, 255))
    shown = ImageCms.profileToProfile(white, profile, ImageCms.createProfile("sRGB"))
    assert shown is not None
    assert np.asarray(shown).min() >= 254


def test_the_colours_are_those_that_are_published() -> None:
    """Display P3 (its red, green and blue adapted to D50), as in Apple's own profile."""
    made = opened(nclx.profile((12, 13, 0, 1))).profile
    for got, expected in (
        (made.red_colorant, (0.51512, 0.24120, -0.00105)),
        (made.green_colorant, (0.29198, 0.69225, 0.04189)),
        (made.blue_colorant, (0.15710, 0.06657, 0.78407)),
    ):
        assert got is not None
        np.testing.assert_allclose(got[0], expected, atol=2e-4)


def test_the_srgb_curve_is_that_of_littlecms() -> None:
    """Through P3 made here and P3's primaries with LittleCMS's own sRGB curve, grey stays what it is."""
    ramp = Image.fromarray(np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, 2))
    shown = ImageCms.profileToProfile(
        ramp, opened(nclx.profile((12, 13, 0, 1))), ImageCms.createProfile("sRGB")
    )
    assert shown is not None
    assert np.abs(np.asarray(shown).astype(int) - np.asarray(ramp)).max() <= 1


@pytest.mark.parametrize(
    ("coded", "nits"), [(0.0, 0), (0.5081, 100), (0.5806, 203), (0.7518, 1000), (1.0, 10000)]
)
def test_pq(coded: float, nits: float) -> None:
    """The table of ITU-R BT.2408."""
    assert nclx._pq(np.array([coded]))[0] * 10000 == pytest.approx(nits, rel=0.005)


@pytest.mark.parametrize(("coded", "light"), [(0.0, 0), (0.5, 1 / 12), (0.75, 0.26496), (1.0, 1)])
def test_hlg(coded: float, light: float) -> None:
    """ITU-R BT.2100, table 5."""
    assert nclx._hlg(np.array([coded]))[0] == pytest.approx(light, abs=1e-4)
