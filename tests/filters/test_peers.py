"""Filters against the same operation of other libraries, on a real photo and on made ones.

What libraries have is often something else under the same name; here are those where it is the same. The
filters' own tests have the published formulas. A library that is not installed is skipped: `pip install
'.[benchmark]'` brings them all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.filters.sepia import SEPIA
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import SHARED
from tests.filters.pictures import photo, picture

Floats = npt.NDArray[np.float64]

LEVEL = 1 / 255

LUMA = np.array([0.2126, 0.7152, 0.0722])


class Peer(NamedTuple):
    """An operation as another library does it.

    Attributes:
        operation: of the imported library and H x W x 3 in 0..1; returns the same.
        bound: largest difference in levels of 8 bits.
        margin: pixels at the photo's edges, which the library treats differently.
    """

    chain: str
    library: str
    operation: Callable[[Any, Floats], Any]
    bound: float = 0.01
    margin: int = 0


def _mixed(cv2: Any, pixels: Floats, matrix: Any) -> Any:
    return cv2.transform(pixels, np.asarray(matrix, np.float64))


def _saturation(amount: float) -> Floats:
    return amount * np.eye(3) + (1 - amount) * np.tile(LUMA, (3, 1))


def _in_light(colour: Any, pixels: Floats, change: Callable[[Floats], Floats]) -> Any:
    """Some change of linear light, by colour-science's curve of sRGB."""
    return colour.cctf_encoding(change(colour.cctf_decoding(pixels, function="sRGB")), function="sRGB")


def _turned(colour: Any, pixels: Floats, degrees: float) -> Any:
    lab = colour.XYZ_to_Oklab(colour.sRGB_to_XYZ(pixels))
    around = lab[..., 1] + 1j * lab[..., 2]
    around *= np.exp(1j * np.radians(degrees))
    return colour.XYZ_to_sRGB(colour.Oklab_to_XYZ(np.stack([lab[..., 0], around.real, around.imag], axis=-1)))


def _balanced(colour: Any, pixels: Floats, kelvin: float) -> Any:
    """Bradford's adaptation from one black body's white to that of 6500 K."""
    spots = [colour.temperature.CCT_to_uv_Planck1900(each) for each in (kelvin, 6500)]
    scene, neutral = (colour.xy_to_XYZ(colour.UCS_uv_to_xy(uv)) for uv in spots)
    adapt = colour.adaptation.matrix_chromatic_adaptation_VonKries(scene, neutral, transform="Bradford")
    space = colour.RGB_COLOURSPACES["sRGB"]
    matrix = np.linalg.inv(space.matrix_RGB_to_XYZ) @ adapt @ space.matrix_RGB_to_XYZ
    return _in_light(colour, pixels, lambda light: np.maximum(light @ matrix.T, 0))


def _between_points(exposure: Any, pixels: Floats) -> Any:
    points = ((0.03, 0.9), (0.03, 0.9), (0.06, 0.8))
    stretched = [
        exposure.rescale_intensity(pixels[:, :, channel], ends, (0.0, 1.0))
        for channel, ends in enumerate(points)
    ]
    return np.stack(stretched, axis=2)


def _vips(pyvips: Any, pixels: Floats, work: Callable[[Any], Any]) -> Any:
    return work(pyvips.Image.new_from_array(pixels.astype(np.float32))).numpy()


def _levels(exposure: Any, pixels: Floats) -> Any:
    return exposure.adjust_gamma(exposure.rescale_intensity(pixels, (0.1, 0.9), (0.0, 1.0)), 1 / 1.5)


def _auto_levels(exposure: Any, pixels: Floats) -> Any:
    return exposure.rescale_intensity(pixels, tuple(np.percentile(pixels, (2, 98))), (0.0, 1.0))


def _blocks(cv2: Any, pixels: Floats) -> Any:
    height, width = pixels.shape[:2]
    whole = pixels[: height // 4 * 4, : width // 4 * 4]
    small = cv2.resize(whole, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    return small.repeat(4, axis=0).repeat(4, axis=1)


def _threshold(cv2: Any, pixels: Floats) -> Any:
    luma = (pixels @ LUMA).astype(np.float32)
    return np.repeat(cv2.threshold(luma, 0.41, 1.0, cv2.THRESH_BINARY)[1][:, :, np.newaxis], 3, axis=2)


def _hot(ndimage: Any, pixels: Floats) -> Any:
    ring = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]])[:, :, np.newaxis]
    most, least = (
        each(pixels, footprint=ring, mode="mirror")
        for each in (ndimage.maximum_filter, ndimage.minimum_filter)
    )
    mean = ndimage.convolve(pixels, ring / 8, mode="mirror")
    return np.where((pixels - most > 0.05) | (least - pixels > 0.05), mean, pixels)


MATRIX = [[1.2, -0.1, -0.1], [0.0, 0.9, 0.1], [0.1, 0.2, 0.7]]

PEERS = [
    Peer("exposure stops=-0.7", "colour", lambda c, x: _in_light(c, x, lambda light: light * 2**-0.7)),
    Peer("contrast amount=0.4", "cv2", lambda cv2, x: cv2.addWeighted(x, 1.4, x, 0, -0.2)),
    Peer("gamma gamma=1.6", "skimage.exposure", lambda e, x: e.adjust_gamma(x, 1 / 1.6)),
    Peer("levels black=0.1 white=0.9 gamma=1.5", "skimage.exposure", _levels, 0.05),
    Peer("invert", "skimage.util", lambda util, x: util.invert(x)),
    Peer("threshold level=0.41", "cv2", _threshold),
    Peer("auto-levels clip=2", "skimage.exposure", _auto_levels, 1),
    Peer("saturation amount=1.5", "cv2", lambda cv2, x: _mixed(cv2, x, _saturation(1.5))),
    Peer("sepia", "cv2", lambda cv2, x: _mixed(cv2, x, SEPIA)),
    Peer(
        "colour-matrix matrix='1.2,-0.1,-0.1 0,0.9,0.1 0.1,0.2,0.7'", "pyvips",
        lambda vips, x: _vips(vips, x, lambda image: image.recomb(vips.Image.new_from_array(MATRIX))),
    ),
    Peer(
        "channel-mixer red_red=0.6 red_green=0.6 red_blue=-0.2", "cv2",
        lambda cv2, x: _mixed(cv2, x, [[0.6, 0.6, -0.2], [0, 1, 0], [0, 0, 1]]),
    ),
    Peer(
        "black-and-white mix=natural", "colour",
        lambda c, x: _in_light(c, x, lambda light: np.repeat((light @ LUMA)[:, :, np.newaxis], 3, axis=2)),
        0.05,
    ),
    Peer("white-balance temperature=4500", "colour", lambda c, x: _balanced(c, x, 4500), 1),
    Peer("white-balance temperature=9000", "colour", lambda c, x: _balanced(c, x, 9000), 1),
    Peer(
        "black-white-point black='0.03,0.03,0.06' white='0.9,0.9,0.8'", "skimage.exposure", _between_points
    ),
    Peer("hue-shift angle=60", "colour", lambda c, x: _turned(c, x, 60), 1.5),
    Peer(
        "gaussian-blur radius=3", "cv2",
        lambda cv2, x: cv2.GaussianBlur(x, (41, 41), 3, borderType=cv2.BORDER_REFLECT_101), 0.1,
    ),
    Peer(
        "gaussian-blur radius=3", "pyvips",
        lambda vips, x: _vips(vips, x, lambda image: image.gaussblur(3, min_ampl=1e-3, precision="float")),
        0.2, 20,
    ),
    Peer(
        "box-blur radius=4", "cv2", lambda cv2, x: cv2.blur(x, (9, 9), borderType=cv2.BORDER_REFLECT_101)
    ),
    Peer(
        "median radius=2", "skimage.filters",
        lambda f, x: np.stack([f.median(x[:, :, c], np.ones((5, 5))) for c in range(3)], axis=2), margin=2,
    ),
    Peer(
        "unsharp-mask radius=2 amount=0.8", "skimage.filters",
        lambda f, x: f.unsharp_mask(x, 2, 0.8, channel_axis=2), 0.1, 12,
    ),
    Peer(
        "high-pass radius=3", "cv2",
        lambda cv2, x: x - cv2.GaussianBlur(x, (41, 41), 3, borderType=cv2.BORDER_REFLECT_101) + 0.5, 0.1,
    ),
    Peer("hot-pixels threshold=0.05", "scipy.ndimage", _hot),
    Peer("pixelate size=4", "cv2", _blocks),
    Peer("flip direction=both", "cv2", lambda cv2, x: cv2.flip(x, -1), 0),
    Peer("flip direction=transpose", "cv2", lambda cv2, x: cv2.transpose(x), 0),
    Peer("rotate angle=90", "cv2", lambda cv2, x: cv2.rotate(x, cv2.ROTATE_90_COUNTERCLOCKWISE), 0),
    Peer(
        "crop left=11 top=7 width=40 height=30", "pyvips",
        lambda vips, x: _vips(vips, x, lambda image: image.crop(11, 7, 40, 30)), 0,
    ),
    Peer(
        "border size=10 colour='#ff0000'", "cv2",
        lambda cv2, x: cv2.copyMakeBorder(
            x, *[round(min(x.shape[:2]) / 10)] * 4, cv2.BORDER_CONSTANT, value=(1, 0, 0)
        ),
    ),
]  # fmt: skip


def _pictures() -> dict[str, npt.NDArray[np.float32]]:
    """H x W x 3 of 0..1."""
    return {
        "photo": photo().astype(np.float32),
        "edges, ramp, impulses, noise": np.clip(picture(80, 120, 3, np.float32), 0, 1),
        "black": np.zeros((60, 60, 3), np.float32),
        "white": np.ones((60, 60, 3), np.float32),
    }


@pytest.mark.parametrize("name", _pictures())
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: f"{peer.chain.split()[0]}-{peer.library}")
def test_does_what_the_other_library_does(peer: Peer, name: str) -> None:
    _compare(peer, _pictures()[name])


@pytest.mark.skipif(not SHARED.is_dir(), reason="real photos are not here")
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: f"{peer.chain.split()[0]}-{peer.library}")
def test_does_so_on_a_cut_of_a_camera_photo(peer: Peer) -> None:
    from PIL import Image

    with Image.open(SHARED / "photos" / "jpeg" / "galaxy_s7_night_12mp.jpg") as opened:
        cut = opened.crop((1800, 1200, 2000, 1350))
    _compare(peer, np.asarray(cut, np.float32) / np.float32(255))


def _compare(peer: Peer, pixels: npt.NDArray[np.float32]) -> None:
    library = _imported(peer.library)
    ours = render(
        Photo.from_array(pixels), Recipe.from_text(peer.chain), execution="serial", tile=37
    ).pixels.clip(0, 1)
    theirs = np.asarray(peer.operation(library, pixels.astype(np.float64)), np.float64).clip(0, 1)
    height, width = min(len(ours), len(theirs)), min(ours.shape[1], theirs.shape[1])
    inside = np.s_[peer.margin : height - peer.margin, peer.margin : width - peer.margin]
    assert np.abs(ours[inside] - theirs[inside]).max() <= max(peer.bound, 1e-9) * LEVEL


def _imported(name: str) -> Any:
    if name == "colour":
        from tests.filters.science import colour

        return colour
    return pytest.importorskip(name, reason="this library comes with the extra 'benchmark'")
