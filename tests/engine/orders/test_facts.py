"""What a photo tells for names: its EXIF, its file, and what it doesn't say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from photoedit.engine.orders.exif_fields import exif_of, rating_of
from photoedit.engine.orders.inputs import Found
from photoedit.engine.orders.naming import Naming, plan_jobs
from photoedit.engine.orders.template import Template
from photoedit.photo import Metadata
from tests.formats.samples import exif, photo, saved


def photo_with(path: Path, **exif: str) -> Path:
    fields = Image.Exif()
    fields[0x010F], fields[0x0110] = exif.get("make", ""), exif.get("model", "")
    if "taken" in exif:
        fields.get_ifd(0x8769)[0x9003] = exif["taken"]
    Image.new("RGB", (40, 30)).save(path, exif=fields)
    os.utime(path, (946_728_000, 946_728_000))  # noon on 2000-01-01 in Greenwich
    return path


def named(path: Path, template: str) -> str:
    [job], _ = plan_jobs([Found(path, path.parent)], Naming(path.parent / "out", Template.parse(template)))
    return job.target.name


def test_what_the_photo_says(tmp_path: Path) -> None:
    path = photo_with(tmp_path / "a.jpg", make="Canon", model="../../EOS: R5", taken="2024:05:31 12:00:00")
    assert (
        named(path, "{date}_{exif.make}_{exif.model}_{width}x{height}")
        == "2024-05-31_Canon_.EOS R5_40x30.jpg"
    )


@pytest.mark.parametrize("taken", ["", "yesterday", "0000:00:00 00:00:00", "    :  :     :  :  "])
def test_a_date_that_is_none_gives_the_files(tmp_path: Path, taken: str) -> None:
    assert named(photo_with(tmp_path / "a.jpg", taken=taken), "{date}").startswith("2000-01-0")


def test_what_the_photo_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no photo")
    assert named(tmp_path / "a.jpg", "{exif.model} {width} {recipe}") == "unknown unknown no recipe.jpg"
    assert exif_of(tmp_path / "a.jpg") == exif_of(tmp_path / "missing.jpg") == {}


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{date:%Y%m%d}-{time:%H%M%S}", "20240531-180559"),
        ("{date} {time}", "2024-05-31 18-05-59"),
        ("{date:%y day %j}", "24 day 152"),
        ("{date:%H}", "18"),
    ],
)
def test_a_moment_in_any_form(tmp_path: Path, template: str, name: str) -> None:
    path = photo_with(tmp_path / "a.jpg", taken="2024:05:31 18:05:59")
    assert named(path, template) == f"{name}.jpg"


def test_a_date_without_a_time_is_midnight(tmp_path: Path) -> None:
    assert (
        named(photo_with(tmp_path / "a.jpg", taken="2024:05:31"), "{date}_{time}")
        == "2024-05-31_00-00-00.jpg"
    )


def test_how_it_was_taken(tmp_path: Path) -> None:
    fields = Image.Exif()
    fields[0x4746] = 4
    inner = fields.get_ifd(0x8769)
    inner[0x829A], inner[0x829D], inner[0x8827], inner[0x920A] = 1 / 250, 2.8, 400, 35.0
    inner[0xA434] = "EF 35mm f/2"
    path = tmp_path / "a.jpg"
    Image.new("RGB", (40, 30)).save(path, exif=fields)
    template = "{exif.shutter} {exif.aperture} iso{exif.iso} {exif.focal} {exif.lens} {rating}"
    assert named(path, template) == "1-250s f2.8 iso400 35mm EF 35mm f2 4.jpg"


@pytest.mark.parametrize(("seconds", "said"), [(2.0, "2s"), (0.5, "0.5s"), (1 / 3, "1-3s"), (0.0, "unknown")])
def test_exposure_times_are_said_as_photographers_do(tmp_path: Path, seconds: float, said: str) -> None:
    fields = Image.Exif()
    fields.get_ifd(0x8769)[0x829A] = seconds
    path = tmp_path / "a.jpg"
    Image.new("RGB", (4, 3)).save(path, exif=fields)
    assert named(path, "{exif.shutter}") == f"{said}.jpg"


def test_a_rating_in_xmp_counts_more(tmp_path: Path) -> None:
    for number, packet in enumerate((b'<x xmp:Rating="5"/>', b"<xmp:Rating>-1</xmp:Rating>", b"<x/>")):
        path = tmp_path / f"{number}.jpg"
        Image.new("RGB", (4, 3)).save(path, xmp=packet)
    assert [rating_of(tmp_path / f"{number}.jpg") for number in range(3)] == [5, -1, 0]
    assert rating_of(tmp_path / "missing.jpg") == 0


def test_the_photos_own_folder(tmp_path: Path) -> None:
    (tmp_path / "Holidays 2024").mkdir()
    assert named(photo_with(tmp_path / "Holidays 2024/a.jpg"), "{folder}-{stem}") == "Holidays 2024-a.jpg"


@pytest.mark.parametrize("name", ["jpeg", "webp", "avif", "jxl"])
def test_what_a_camera_says_can_be_in_names_for_every_format(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    saved(photo(metadata=Metadata(exif())), path, name)
    assert exif_of(path)[0x0110] == "Camera 5"
