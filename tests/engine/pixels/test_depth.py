"""Fewer bits: said before it happens, and rounded so that no steps show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event
from photoedit.engine.jobs import BatchSpec, How, Job, OutputProfile
from photoedit.engine.pixels.depth import reduced
from photoedit.engine.tile import store
from photoedit.formats import by_name
from photoedit.formats.profiles import icc
from photoedit.kernels.tools import Life, Tools
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.formats.samples import photo, saved


def stored(
    tile: npt.NDArray[np.float32], at: tuple[int, int], life: Life = "compiled"
) -> npt.NDArray[np.uint8]:
    out = np.zeros(tile.shape, np.uint8)
    store(tile, out, 0, 0, Tools(life), at)
    return out


def result(
    source: Path, target: Path, chain: str = "", profile: OutputProfile | None = None, **how: object
) -> Photo:
    kind = by_name({".jpg": "jpeg", ".tif": "tiff"}[target.suffix])
    options = kind.options.from_values({"quality": 100, "subsampling": "444"} if kind.name == "jpeg" else {})
    job = Job(source, target, kind.name, options, overwrite=True, profile=profile)
    events: list[Event] = []
    spec = BatchSpec((job,), Recipe.from_text(chain), How(**{"execution": "serial", **how}))  # type: ignore[arg-type]
    assert Batch(spec).run(events.append).done == 1, events
    return kind.read(target)


@pytest.mark.parametrize("channels", [1, 3])
def test_whole_numbers_stay_whole(channels: int) -> None:
    values = np.repeat(np.arange(256, dtype=np.uint8).reshape(1, 256, 1), 40, axis=0).repeat(channels, axis=2)
    loaded = (values / np.float32(255)).astype(np.float32)
    np.testing.assert_array_equal(stored(loaded, (5, 9)), values)
    wild = np.array([[[-1.0], [2.0], [np.nan], [np.inf], [-np.inf]]], np.float32)
    assert stored(wild, (0, 0)).ravel().tolist() == [0, 255, 0, 255, 0]


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5, 0.77])
def test_the_mean_is_that_of_the_values(share: float) -> None:
    flat = np.full((64, 64, 3), (100 + share) / 255, np.float32)
    out = stored(flat, (3, 7))
    assert out.mean() == pytest.approx(100 + share, abs=1 / 256)
    assert set(np.unique(out)) <= {100, 101}
    assert (out[:, :, 0] == out[:, :, 2]).all()  # grey stays grey


def test_the_pattern_lies_still_wherever_a_tile_begins() -> None:
    tile = picture(90, 400, dtype=np.float32)
    whole = stored(tile, (0, 0))
    for x, y in ((1, 0), (0, 1), (37, 21), (250, 70)):
        part = np.ascontiguousarray(tile[y:, x:])
        np.testing.assert_array_equal(stored(part, (x, y)), whole[y:, x:])


def test_both_lives_agree() -> None:
    tile = picture(20, 300, dtype=np.float32)
    difference = stored(tile, (2, 3)).astype(int) - stored(tile, (2, 3), "interpreted")
    assert (difference != 0).mean() < 1e-3  # where single precision rounds to the other side


def test_a_soft_gradient_shows_no_steps(tmp_path: Path) -> None:
    """Over 1600 pixels six shades of 8 bits: rounded plainly they are six stripes."""
    ramp = np.linspace(100, 106, 1600) / 255
    pixels = np.round(np.broadcast_to(ramp[np.newaxis, :, np.newaxis], (64, 1600, 3)) * 65535).astype(
        np.uint16
    )
    saved(Photo(pixels), tmp_path / "a.tif", "tiff")
    got = result(tmp_path / "a.tif", tmp_path / "a.jpg").pixels[:, :, 1]
    means = got.reshape(64, 100, 16).mean(axis=(0, 2))
    assert np.abs(means - ramp.reshape(100, 16).mean(axis=1) * 255).max() < 0.15


def test_a_conversion_of_8_bits_shows_no_steps(tmp_path: Path) -> None:
    flat = np.full((64, 64, 3), (60, 61, 60), np.uint8)
    saved(Photo(flat), tmp_path / "a.tif", "tiff")
    target = OutputProfile(icc.built_in("prophoto"))
    got = result(tmp_path / "a.tif", tmp_path / "b.tif", profile=target).pixels
    light = icc.BUILT_IN["srgb"][1].curve.linear(flat[0, 0] / 255)
    exact = (light @ icc.BUILT_IN["srgb"][1].matrix_to(icc.BUILT_IN["prophoto"][1]).T) ** (1 / 1.8) * 255
    assert np.abs(got.mean(axis=(0, 1)) - exact).max() < 0.15


def test_tiles_and_slabs_change_no_byte(tmp_path: Path) -> None:
    saved(photo(1500, 300, bits=16), tmp_path / "a.tif", "tiff")
    whole = result(tmp_path / "a.tif", tmp_path / "a.jpg", "gaussian-blur radius=1")
    for how in ({"tile": 61}, {"memory": 2**21}, {"execution": "threads"}):
        other = result(tmp_path / "a.tif", tmp_path / "b.jpg", "gaussian-blur radius=1", **how)
        np.testing.assert_array_equal(other.pixels, whole.pixels)


def test_what_loses_bits_is_known_from_the_headers(tmp_path: Path) -> None:
    for name, kind, bits in (
        ("a.tif", "tiff", 16),
        ("b.tif", "tiff", 8),
        ("c.png", "png", 16),
        ("d.tif", "tiff", 32),
    ):
        saved(photo(bits=bits), tmp_path / name, kind)
    (tmp_path / "e.tif").write_bytes(b"no photo")

    def lossy(target: str) -> list[str]:
        options = by_name(target).options()
        jobs = [Job(path, tmp_path / "out", target, options) for path in sorted(tmp_path.iterdir())]
        return [job.source.name for job in reduced(jobs)]

    assert lossy("jpeg") == ["a.tif", "c.png", "d.tif"]
    assert lossy("png") == ["d.tif"]
    assert lossy("tiff") == []


@pytest.mark.parametrize(("depth", "before", "said"), [("auto", 16, True), ("8", 16, True), ("12", 8, False)])
def test_bits_that_avif_will_not_hold_are_said_before_the_run(
    tmp_path: Path, depth: str, before: int, said: bool
) -> None:
    """A TIFF of 16 bits became an AVIF of 12, and the note came only afterwards."""
    source = tmp_path / "a.tif"
    saved(photo(bits=before), source, "tiff")
    kind = by_name("avif")
    job = Job(source, tmp_path / "a.avif", "avif", kind.options.from_values({"depth": depth}))
    assert reduced([job]) == ([job] if said else [])
