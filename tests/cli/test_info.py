"""``photoedit info``: what is known of photos."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import IFDRational

from tests.cli.conftest import SERIAL, Command
from tests.formats.metadata.test_xmp import packet


@pytest.fixture
def told(photoedit: Command) -> Callable[[Path], dict[str, Any]]:
    """What ``info --json`` says of one photo."""

    def ask(path: Path) -> dict[str, Any]:
        result = photoedit("info", path, "--json")
        assert result.returncode == 0, result.stderr
        [one] = json.loads(result.stdout)
        assert isinstance(one, dict)
        return one

    return ask


def camera_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Canon", "Canon EOS R5", 6
    more = exif.get_ifd(0x8769)
    more[0x9003], more[0xA434] = "2024:05:31 12:00:00", "RF50mm"
    more[0x829A], more[0x829D], more[0x8827] = IFDRational(1, 250), IFDRational(28, 10), 400
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 0.0), 3: "E", 4: (11.0, 30.0, 0.0)})
    return exif


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
def test_camera_and_exposure(
    told: Callable[[Path], dict[str, Any]], make_photo: Callable[..., Path], suffix: str
) -> None:
    one = told(make_photo(f"a{suffix}", exif=camera_exif().tobytes()))
    assert (one["width"], one["height"], one["orientation"]) == (30, 40, 6)
    assert (one["bits"], one["channels"], one["alpha"]) == (8, 3, False)
    assert (one["camera"], one["lens"], one["taken"]) == ("Canon EOS R5", "RF50mm", "2024:05:31 12:00:00")
    assert (one["exposure_seconds"], one["aperture"], one["iso"]) == (0.004, 2.8, 400)
    assert one["has_position"]
    assert one["profile"] is None


def test_the_position_itself_is_not_told(photoedit: Command, make_photo: Callable[..., Path]) -> None:
    result = photoedit("info", make_photo("a.jpg", exif=camera_exif()))
    assert "tells where it was taken" in result.stdout
    assert "48" not in result.stdout.replace(" 48 ", "").split("Position")[1]


def test_profile_and_blocks(
    told: Callable[[Path], dict[str, Any]], photoedit: Command, make_photo: Callable[..., Path]
) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = make_photo("a.jpg", icc_profile=profile, xmp=b"<x:xmpmeta/>")
    one = told(path)
    assert one["profile"] == "sRGB built-in"
    assert (one["exif"], one["xmp"], one["iptc"]) == (0, 12, 0)
    assert one["file_size"] == path.stat().st_size
    assert "Profile      sRGB built-in" in photoedit("info", path).stdout


def test_a_photo_that_says_nothing(photoedit: Command, make_photo: Callable[..., Path]) -> None:
    result = photoedit("info", make_photo("a.png"))
    assert "none (taken as sRGB)" in result.stdout
    assert "Camera" not in result.stdout


def test_a_broken_file_does_not_stop_the_others(
    photoedit: Command, make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "bad.jpg").write_text("no photo")
    good = make_photo("good.jpg")
    result = photoedit("info", "bad.jpg", "missing.jpg", good, "--json")
    assert result.returncode == 1
    told = json.loads(result.stdout)
    assert [one.get("code") for one in told] == ["not_a_photo", "missing", None]
    assert result.stderr.count("\n") == 2
    assert "40 x 30" in photoedit("info", "bad.jpg", good).stdout


def test_what_a_file_says_can_not_steer_the_terminal(
    photoedit: Command, make_photo: Callable[..., Path]
) -> None:
    exif = Image.Exif()
    exif[0x0110] = "\x1b[2Jcamera\u202e"
    result = photoedit("info", make_photo("a.jpg", exif=exif))
    assert "\x1b" not in result.stdout and "camera" in result.stdout


def test_damaged_exif_is_no_error(
    told: Callable[[Path], dict[str, Any]], make_photo: Callable[..., Path]
) -> None:
    exif = camera_exif().tobytes()
    for length in range(6, len(exif), len(exif) // 5):
        one = told(make_photo("a.jpg", exif=exif[:length]))
        assert one["height"] in {30, 40}


def test_what_people_wrote_and_the_recipe_are_told(
    told: Callable[[Path], dict[str, Any]], photoedit: Command, make_photo: Callable[..., Path]
) -> None:
    xmp = packet('xmp:Rating="4"', "<dc:title><rdf:Alt><rdf:li>A harbour</rdf:li></rdf:Alt></dc:title>")
    path = make_photo("a.jpg", xmp=xmp)
    assert photoedit("batch", path, "-o", "out", *SERIAL, "--", "exposure", "stops=0.5").returncode == 0
    one = told(photoedit.folder / "out" / "a.jpg")
    assert (one["title"], one["rating"], one["recipe"]) == ("A harbour", 4, "exposure stops=0.5")
    assert (one["keywords"], one["copyright"]) == ([], "")
    shown = photoedit("info", "out/a.jpg").stdout
    assert "  Title        A harbour\n" in shown
    assert "  Recipe       exposure stops=0.5\n" in shown


def test_times_are_kept_on_request(photoedit: Command, make_photo: Callable[..., Path]) -> None:
    path = make_photo("a.jpg")
    os.utime(path, ns=(10**18, 10**18))
    photoedit("batch", path, "-o", "now", *SERIAL)
    photoedit("batch", path, "-o", "then", *SERIAL, "--keep-time")
    times = [(photoedit.folder / name / "a.jpg").stat().st_mtime_ns for name in ("now", "then")]
    assert times[0] > 10**18
    assert times[1] == 10**18


def test_the_same_date_makes_the_same_bytes(
    photoedit: Command, make_photo: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    exif = camera_exif()
    exif[0x0132] = "2024:05:31 12:00:00"
    path = make_photo("a.jpg", exif=exif)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("one", "two"):
        photoedit("batch", path, "-o", name, *SERIAL)
    one, two = ((photoedit.folder / name / "a.jpg").read_bytes() for name in ("one", "two"))
    assert one == two
    assert b"2023:11:14 22:13:20" in one
