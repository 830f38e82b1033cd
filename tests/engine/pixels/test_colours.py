"""Results in other colours: against LittleCMS, and the rules for what becomes of which photo."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from photoedit.colour import ADOBE_RGB, PROPHOTO, SRGB
from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone
from photoedit.engine.jobs import BatchSpec, How, Job, OutputProfile
from photoedit.engine.pixels.colours import change, output_profile, profile_named
from photoedit.engine.plan import TargetColours
from photoedit.engine.render import render
from photoedit.errors import UsageError
from photoedit.formats import by_name
from photoedit.formats.profiles import icc
from photoedit.formats.profiles.cms import Managed
from photoedit.photo import Metadata, Photo
from photoedit.recipe import Recipe
from tests.colours import by_littlecms, ciede2000, lab
from tests.conftest import SHARED, picture
from tests.engine.pixels.test_sharing import Always
from tests.formats.samples import exif, photo, profile_of, saved

INTENTS = ["perceptual", "relative", "saturation", "absolute"]


def of_a_screen(red: float, green: float, blue: float) -> bytes:
    """A profile whose channels have gammas of their own: only LittleCMS can use it."""
    profile = bytearray(icc.made("Screen", ADOBE_RGB))
    for n in range(int.from_bytes(profile[128:132], "big")):
        entry = 132 + 12 * n
        gamma = {b"rTRC": red, b"gTRC": green, b"bTRC": blue}.get(bytes(profile[entry : entry + 4]))
        if gamma is not None:
            profile[entry + 4 : entry + 12] = len(profile).to_bytes(4, "big") + (16).to_bytes(4, "big")
            profile += b"para" + bytes(8) + round(gamma * 65536).to_bytes(4, "big")
    profile[:4] = len(profile).to_bytes(4, "big")
    return bytes(profile)


def run(
    source: Path, target: Path, wanted: OutputProfile | None, chain: str = "", **how: object
) -> PhotoDone:
    """A batch of one photo; the format is that of the target's suffix."""
    events: list[Event] = []
    kind = by_name({".tif": "tiff", ".png": "png", ".jpg": "jpeg"}[target.suffix])
    job = Job(source, target, kind.name, kind.options(), profile=wanted)
    recipe = Recipe.from_text(chain)
    spec = BatchSpec((job,), recipe, How(**{"execution": "serial", **how}))  # type: ignore[arg-type]
    Batch(spec).run(events.append)
    done = [event for event in events if isinstance(event, PhotoDone)]
    assert done, events
    return done[0]


def converted(
    folder: Path, original: Photo, wanted: OutputProfile | None, chain: str = "", **how: object
) -> Photo:
    """A photo after its way through a TIFF, a batch and another TIFF."""
    saved(original, folder / "before.tif", "tiff")
    run(folder / "before.tif", folder / "after.tif", wanted, chain, **how)
    result = by_name("tiff").read(folder / "after.tif")
    (folder / "after.tif").unlink()
    return result


def colours_in_gamut() -> npt.NDArray[np.float32]:
    """Colours that every profile here has: near grey, in all brightnesses."""
    random = np.random.default_rng(5)
    grey = random.random((60, 70, 1)) * 0.75 + 0.1
    return (grey * (1 + (random.random((60, 70, 3)) - 0.5) * 0.2)).astype(np.float32)


@pytest.mark.parametrize("bits", [16, 32])
@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("name", icc.BUILT_IN)
def test_a_conversion_looks_as_that_of_littlecms(name: str, intent: str, bits: int, tmp_path: Path) -> None:
    target = icc.built_in(name)
    values = colours_in_gamut()
    pixels = values if bits == 32 else np.round(values * 65535).astype(np.uint16)
    for source in (icc.built_in("adobe-rgb"), icc.built_in("prophoto"), of_a_screen(2.0, 2.2, 2.4)):
        original = Photo(pixels, profile=source)
        result = converted(tmp_path, original, OutputProfile(target, intent))
        assert result.profile == target
        assert result.pixels.dtype == pixels.dtype
        got = result.pixels.astype(np.float32) / (1 if bits == 32 else 65535)
        expected = by_littlecms(values, source, target, INTENTS.index(intent))
        inside = ((expected > 0) & (expected < 1)).all(axis=2)
        assert inside.mean() > 0.9
        assert ciede2000(lab(got, target)[inside], lab(expected, target)[inside]).max() < 0.1


def test_a_conversion_follows_the_filters(tmp_path: Path) -> None:
    original = Photo(colours_in_gamut(), profile=icc.built_in("prophoto"))
    both = converted(tmp_path, original, OutputProfile(icc.built_in("srgb")), "exposure stops=0.5")
    first = converted(tmp_path, original, None, "exposure stops=0.5")
    expected = by_littlecms(first.pixels, icc.built_in("prophoto"), icc.built_in("srgb"))
    assert np.abs(both.pixels - expected).max() < 1e-3


@pytest.mark.parametrize("source", [icc.built_in("adobe-rgb"), of_a_screen(2.0, 2.2, 2.4)])
def test_tiles_and_slabs_change_no_byte(source: bytes, tmp_path: Path) -> None:
    original = photo(2000, 300, bits=16, profile=source, alpha=True)
    wanted = OutputProfile(icc.built_in("display-p3"))
    whole = converted(tmp_path, original, wanted, "gaussian-blur radius=1")
    for how in ({"tile": 64}, {"memory": 2**22}, {"execution": "threads"}):
        other = converted(tmp_path, original, wanted, "gaussian-blur radius=1", **how)
        np.testing.assert_array_equal(other.pixels, whole.pixels)
    np.testing.assert_array_equal(
        whole.alpha, converted(tmp_path, original, None, "gaussian-blur radius=1").alpha
    )


@pytest.mark.parametrize("bits", [8, 16])
def test_results_that_share_steps_are_as_those_alone(
    bits: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(photo(90, 120, bits=bits), tmp_path / "a.tif", "tiff")
    jpeg, tiff = by_name("jpeg"), by_name("tiff")
    adobe = OutputProfile(icc.built_in("adobe-rgb"))

    def contents(folder: Path) -> list[bytes]:
        kinds = [(jpeg, None), (tiff, adobe), (jpeg, adobe)]
        jobs = tuple(
            Job(tmp_path / "a.tif", folder / f"{n}", kind.name, kind.options(), profile=profile)
            for n, (kind, profile) in enumerate(kinds)
        )
        spec = BatchSpec(jobs, Recipe.from_text("exposure stops=0.5 gaussian-blur radius=2"), How("threads"))
        assert Batch(spec).run(lambda event: None).done == 3
        return [(folder / f"{n}").read_bytes() for n in range(3)]

    apart = contents(tmp_path / "apart")
    monkeypatch.setattr("photoedit.engine.flights.run.Trial", Always)
    assert contents(tmp_path / "shared") == apart
    assert len(set(apart)) == 3


def test_16_bits_keep_their_shades(tmp_path: Path) -> None:
    ramp = np.repeat(np.arange(65536, dtype=np.uint16).reshape(256, 256, 1), 3, axis=2)
    result = converted(tmp_path, Photo(ramp), OutputProfile(icc.built_in("prophoto")))
    assert len(np.unique(result.pixels[:, :, 1])) > 55000


def test_what_has_these_colours_already_keeps_its_pixels(tmp_path: Path) -> None:
    original = photo(bits=16)
    result = converted(tmp_path, original, OutputProfile(icc.built_in("srgb")))
    np.testing.assert_array_equal(result.pixels, original.pixels)
    assert result.profile == icc.built_in("srgb")


def test_grey_stays_grey_and_gets_the_curve(tmp_path: Path) -> None:
    original = photo(channels=1, bits=16)
    result = converted(tmp_path, original, OutputProfile(icc.built_in("prophoto")))
    assert result.pixels.shape == original.pixels.shape
    assert result.profile is not None and icc.channels(result.profile) == 1
    expected = SRGB.curve.linear(original.pixels / 65535.0) ** (1 / 1.8) * 65535
    assert np.abs(result.pixels - expected).max() < 1


def test_grey_keeps_its_profile_where_the_wanted_one_is_for_colours_only() -> None:
    wanted = OutputProfile(of_a_screen(2.0, 2.2, 2.4))
    assert change(None, 1, wanted) == (None, None, ("profile_kept",))


def test_a_profile_that_nobody_understands_counts_as_srgb() -> None:
    found = change(profile_of(b"RGB "), 3, OutputProfile(icc.built_in("adobe-rgb")))
    assert isinstance(found.target, TargetColours)
    assert found.notes == ("profile_dropped",)


def test_tables_are_for_littlecms() -> None:
    found = change(of_a_screen(1.8, 1.8, 2.4), 3, OutputProfile(icc.built_in("srgb"), "perceptual", False))
    assert isinstance(found.target, Managed)
    assert (found.target.intent, found.target.black_point) == ("perceptual", False)


@pytest.mark.parametrize("suffix", [".tif", ".png", ".jpg"])
def test_the_profile_is_in_the_file_and_exif_agrees(suffix: str, tmp_path: Path) -> None:
    saved(photo(metadata=Metadata(exif(colour_space=0xFFFF, interop=b"R03"))), tmp_path / "a.tif", "tiff")
    for name, said, index in (("srgb", 1, "R98"), ("adobe-rgb", 65535, "R03")):
        target = tmp_path / f"{name}{suffix}"
        run(tmp_path / "a.tif", target, OutputProfile(icc.built_in(name)))
        with Image.open(target) as image:
            assert image.info["icc_profile"] == icc.built_in(name)
            block = image.getexif()
            assert block.get_ifd(0x8769)[0xA001] == said
            assert block.get_ifd(0xA005)[1] == index


def test_an_8_bit_result_is_as_pillow_makes_it(tmp_path: Path) -> None:
    pixels = np.round(colours_in_gamut() * 255).astype(np.uint8)
    result = converted(
        tmp_path, Photo(pixels, profile=icc.built_in("adobe-rgb")), OutputProfile(icc.built_in("srgb"))
    )
    adobe, srgb = (ImageCms.ImageCmsProfile(io.BytesIO(icc.built_in(name))) for name in ("adobe-rgb", "srgb"))
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    expected = ImageCms.profileToProfile(Image.fromarray(pixels), adobe, srgb, intent)
    assert np.abs(result.pixels.astype(int) - np.asarray(expected)).max() <= 1


def test_a_linear_png_looks_right_as_srgb(tmp_path: Path) -> None:
    """Its numbers once passed for sRGB: it came out far too dark."""
    light = np.linspace(0, 65535, 256).round().astype(np.uint16)
    whole = imagecodecs.png_encode(np.repeat(light.reshape(1, 256, 1), 3, axis=2))
    gamma = b"gAMA" + (100000).to_bytes(4, "big")
    chunk = (4).to_bytes(4, "big") + gamma + zlib.crc32(gamma).to_bytes(4, "big")
    (tmp_path / "a.png").write_bytes(whole[:33] + chunk + whole[33:])
    run(tmp_path / "a.png", tmp_path / "b.png", OutputProfile(icc.built_in("srgb")))
    result = by_name("png").read(tmp_path / "b.png").pixels[0, :, 1] / 65535
    assert np.abs(SRGB.curve.linear(result) - light / 65535).max() < 3e-5


def test_profiles_are_named_or_files(tmp_path: Path) -> None:
    assert output_profile("keep") is None
    assert profile_named("prophoto") == icc.built_in("prophoto")
    (tmp_path / "my.icc").write_bytes(of_a_screen(2, 2, 2.2))
    assert profile_named(str(tmp_path / "my.icc")) == of_a_screen(2, 2, 2.2)
    (tmp_path / "bad.icc").write_bytes(profile_of(b"RGB "))
    (tmp_path / "inks.icc").write_bytes(profile_of(b"CMYK"))
    with pytest.raises(UsageError, match="did you mean 'srgb'"):
        profile_named("sRGB")
    for name in ("bad.icc", "inks.icc"):
        with pytest.raises(UsageError, match="is no ICC profile for RGB"):
            profile_named(str(tmp_path / name))


def test_linear_light_is_that_of_the_profile() -> None:
    values = np.round(picture(40, 50, dtype=np.float32) * 60000 + 100).clip(0, 65535).astype(np.uint16)
    recipe = Recipe.from_text("exposure stops=-0.7")
    for name, exponent in (("adobe-rgb", 563 / 256), ("prophoto", 1.8)):
        result = render(Photo(values, profile=icc.built_in(name)), recipe, execution="serial").pixels
        expected = ((values / 65535.0) ** exponent * 2**-0.7) ** (1 / exponent) * 65535
        assert np.abs(result - expected).max() < 1


def test_grey_photos_have_a_curve_too() -> None:
    grey = np.linspace(0, 1, 5000, dtype=np.float32).reshape(50, 100, 1)
    profile = icc.made("Grey", PROPHOTO, grey=True)
    result = render(Photo(grey, profile=profile), Recipe.from_text("exposure stops=1"), execution="serial")
    assert np.abs(result.pixels - (grey.astype(float) ** 1.8 * 2) ** (1 / 1.8)).max() < 3e-5


@pytest.mark.parametrize("chain", ["white-balance temperature=5000 tint=10", "vibrance amount=-0.5"])
def test_a_filter_means_the_same_colours_in_every_space(chain: str) -> None:
    recipe = Recipe.from_text(chain)
    values = colours_in_gamut()
    in_srgb = render(Photo(values), recipe, execution="serial").pixels
    adobe = by_littlecms(values, icc.built_in("srgb"), icc.built_in("adobe-rgb"))
    there = render(Photo(adobe, profile=icc.built_in("adobe-rgb")), recipe, execution="serial").pixels
    expected = by_littlecms(in_srgb, icc.built_in("srgb"), icc.built_in("adobe-rgb"))
    assert np.abs(there - expected).max() < 5e-4


@pytest.mark.parametrize("chain", ["exposure stops=1", "white-balance temperature=4000", "resize percent=50"])
def test_an_embedded_srgb_profile_changes_no_bit(chain: str) -> None:
    pixels = picture(60, 80, dtype=np.float32)
    plain = render(Photo(pixels), Recipe.from_text(chain), execution="serial").pixels
    profiles = [icc.built_in("srgb")]
    if (SHARED / "photos").exists():
        with Image.open(SHARED / "photos/jpeg/brown_architecture_24mp.jpg") as image:
            profiles.append(image.info["icc_profile"])
    for profile in profiles:
        tagged = render(Photo(pixels, profile=profile), Recipe.from_text(chain), execution="serial").pixels
        np.testing.assert_array_equal(tagged, plain)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_that_never_ends_is_no_profile() -> None:
    with pytest.raises(UsageError, match="too large for a profile"):
        profile_named("/dev/zero")
