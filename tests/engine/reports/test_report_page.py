"""The report as a page: whole in itself, with pictures of what was done, and nothing in it runs."""

from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser
from pathlib import Path

from PIL import Image, ImageCms

from photoedit.engine.events import PhotoDone, PhotoFailed, Seconds
from photoedit.engine.reports import report_page
from photoedit.engine.reports.report import report_line
from photoedit.engine.reports.report_page import SIDE, PageForm
from photoedit.photo import Size
from tests.conftest import picture
from tests.engine.reports.test_report import FINISHED


class Read(HTMLParser):
    """What is on a page: tags, addresses, visible text; every tag that is opened is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(page)
        assert not self._open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.sources += [value or "" for name, value in attributes if name in ("src", "href")]
        if tag not in ("meta", "img", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def done(source: Path, target: Path) -> PhotoDone:
    return PhotoDone(0, source, target, Size(400, 300), "00", Seconds(total=0.5), 0.12, ("alpha_flattened",))


def page_of(*events: PhotoDone | PhotoFailed, settings: tuple[tuple[str, str], ...] = ()) -> str:
    form = PageForm(settings)
    for event in events:
        target = event.target if isinstance(event, PhotoDone) else None
        assert form.line(report_line(event, target)) == ""
    return form.begin() + form.end(FINISHED)


def test_a_photo_is_shown_before_and_after(tmp_path: Path) -> None:
    before, after = tmp_path / "a.jpg", tmp_path / "b.png"
    Image.new("RGB", (400, 300), (200, 30, 30)).save(before)
    Image.new("RGBA", (300, 400), (30, 30, 200, 255)).save(after)
    page = Read(page_of(done(before, after), settings=(("Recipe", "exposure stops=1"),)))
    pictures = [Image.open(io.BytesIO(base64.b64decode(uri.split(",")[1]))) for uri in page.sources]
    assert [image.size for image in pictures] == [(SIDE, SIDE * 3 // 4), (SIDE * 3 // 4, SIDE)]
    red, blue = (image.convert("RGB").getpixel((90, 90)) for image in pictures)
    assert isinstance(red, tuple) and isinstance(blue, tuple)
    assert red[0] > 180 and red[2] < 60 and blue[0] < 60 and blue[2] > 180
    for words in (
        "400 × 300",
        "alpha flattened",
        "exposure stops=1",
        "1 done, 1 failed, 1 skipped",
        "GIL wait",
    ):
        assert words in page.text
    assert all(uri.startswith("data:image/jpeg;base64,") for uri in page.sources)


def test_what_failed_has_its_reason_and_a_way_out() -> None:
    page = Read(page_of(PhotoFailed(0, Path("bad.jpg"), "truncated", "bad.jpg is cut off")))
    assert "bad.jpg is cut off" in page.text
    assert "truncated" in page.text and "backup" in page.text


def test_a_photo_that_is_gone_does_not_cost_the_page(tmp_path: Path) -> None:
    page = Read(page_of(done(tmp_path / "gone.jpg", tmp_path / "never.jpg")))
    assert page.sources == []
    assert page.text.count("can't be shown") == 2


def test_names_are_text_whatever_is_in_them() -> None:
    nasty = "<script>alert(1)</script>&\"'\x1b\u202e"
    text = page_of(PhotoFailed(0, Path(nasty), nasty, nasty), settings=((nasty, nasty),))
    page = Read(text)
    assert "script" not in page.tags
    assert "<script>alert(1)</script>&\"'" in page.text
    assert "\x1b" not in text and "\u202e" not in text


def test_a_page_loads_and_runs_nothing(tmp_path: Path) -> None:
    before = tmp_path / "a.jpg"
    Image.fromarray(picture(30, 40)).save(before)
    page = Read(text := page_of(done(before, before)))
    assert not {"script", "link", "iframe", "object", "base"} & set(page.tags)
    assert not re.search(r"https?:|@import|url\(|\son\w+=", text)
    assert "default-src 'none'" in text


def test_colours_of_another_profile_become_srgb(tmp_path: Path) -> None:
    """A profile with red and blue swapped shows whether it is heeded."""
    path = tmp_path / "a.jpg"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")
    Image.new("RGB", (40, 30), (220, 20, 20)).save(path, icc_profile=swapped, quality=95)
    page = Read(page_of(done(path, path)))
    image = Image.open(io.BytesIO(base64.b64decode(page.sources[0].split(",")[1])))
    pixel = image.getpixel((20, 15))
    assert isinstance(pixel, tuple)
    assert pixel[2] > 150 and pixel[0] < 100


def test_a_reason_calls_the_photo_by_its_name_beside_the_whole_path() -> None:
    line = {"input": "/far/away/a.jpg", "message": "/far/away/a.jpg can't be read: it is cut off"}
    assert report_page._by_name(line) == "a.jpg can't be read: it is cut off"
