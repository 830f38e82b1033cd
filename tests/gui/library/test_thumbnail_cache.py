"""Tests of the thumbnails on the disk: by the standard, shared with others, never stale."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from hashlib import md5
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from pytestqt.qtbot import QtBot

from photoedit.errors import ReadError
from photoedit.gui.library import thumbnail_cache
from photoedit.gui.library.thumbnail_cache import ThumbnailCache, uri_of

LONG_AGO = 1_500_000_000


@pytest.fixture
def cache(tmp_path: Path, qtbot: QtBot) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "cache" / "thumbnails")


@pytest.fixture
def photo(make_photo: Callable[..., Path]) -> Path:
    return _aged(make_photo(width=600, height=300))


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """From its call on, nothing can be decoded."""

    def decode(path: Path) -> None:
        raise AssertionError(f"{path} is decoded")

    return lambda: monkeypatch.setattr(thumbnail_cache, "recognise", decode)  # type: ignore[return-value]


def _aged(photo: Path, when: int = LONG_AGO) -> Path:
    os.utime(photo, (when, when))
    return photo


def _file(cache: ThumbnailCache, photo: Path, size: str) -> Path:
    return cache.root / size / f"{md5(uri_of(photo).encode()).hexdigest()}.png"


def test_the_example_of_the_standard() -> None:
    uri = uri_of(Path("/home/jens/photos/me.png"))
    assert uri == "file:///home/jens/photos/me.png"
    assert md5(uri.encode()).hexdigest() == "c6ee772d9e49320e97ec29a7eb5b1697"


def test_uris_are_escaped_as_glib_does_it() -> None:
    assert uri_of(Path("/a b/#1 ü&(2)+[3]~.jpg")) == "file:///a%20b/%231%20%C3%BC&(2)+%5B3%5D~.jpg"


def test_other_programs_can_read_it(cache: ThumbnailCache, photo: Path) -> None:
    cache.get(photo, 200)
    file = _file(cache, photo, "large")
    with Image.open(file) as image:
        told, size = dict(image.info), image.size
    assert size == (256, 128)
    assert (told["Thumb::URI"], told["Thumb::MTime"]) == (uri_of(photo), str(LONG_AGO))
    assert told["Thumb::Size"] == str(photo.stat().st_size)
    if os.name == "posix":
        assert (file.stat().st_mode & 0o777, cache.root.stat().st_mode & 0o777) == (0o600, 0o700)
    assert [path.name for path in cache.root.rglob("*") if path.is_file()] == [file.name]


def test_it_is_decoded_once(cache: ThumbnailCache, photo: Path, blind: Callable[[], None]) -> None:
    made = cache.get(photo, 128)
    blind()
    assert cache.get(photo, 128).size() == made.size()
    with pytest.raises(AssertionError, match="is decoded"):
        cache.get(photo, 512)


def test_a_larger_one_serves_for_a_smaller(
    cache: ThumbnailCache, photo: Path, blind: Callable[[], None]
) -> None:
    cache.get(photo, 512)
    blind()
    assert cache.get(photo, 100).width() == 512


def test_one_of_another_program_is_taken(
    cache: ThumbnailCache, photo: Path, blind: Callable[[], None]
) -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Thumb::URI", uri_of(photo))
    told.add_text("Thumb::MTime", str(LONG_AGO))
    file = _file(cache, photo, "normal")
    file.parent.mkdir(parents=True)
    Image.new("RGB", (128, 64), (255, 0, 0)).save(file, pnginfo=told)
    blind()
    assert cache.get(photo, 128).pixelColor(5, 5).name() == "#ff0000"


@pytest.mark.parametrize("same_second", [False, True])
def test_a_changed_photo_gets_a_new_one(
    same_second: bool, cache: ThumbnailCache, photo: Path, make_photo: Callable[..., Path]
) -> None:
    cache.get(photo, 128)
    _aged(make_photo(width=300, height=600), LONG_AGO + (0 if same_second else 1))
    assert cache.get(photo, 128).height() == 128


def test_what_may_change_within_the_second_is_not_kept(cache: ThumbnailCache, photo: Path) -> None:
    _aged(photo, int(time.time()))
    assert cache.get(photo, 128).width() == 128
    assert not _file(cache, photo, "normal").exists()


@pytest.mark.parametrize("wrong", [b"", b"\x89PNG\r\n\x1a\n torn"])
def test_a_torn_one_is_made_again(wrong: bytes, cache: ThumbnailCache, photo: Path) -> None:
    cache.get(photo, 128)
    _file(cache, photo, "normal").write_bytes(wrong)
    assert cache.get(photo, 128).width() == 128
    assert _file(cache, photo, "normal").stat().st_size > 100


def test_a_photo_that_is_damaged_is_tried_once(
    cache: ThumbnailCache, photo: Path, blind: Callable[[], None]
) -> None:
    sound = photo.read_bytes()
    photo.write_bytes(b"\xff\xd8\xff no photo")
    _aged(photo)
    with pytest.raises(ReadError):
        cache.get(photo, 128)
    photo.write_bytes(sound)
    _aged(photo, LONG_AGO + 1)
    assert cache.get(photo, 128).width() == 128
    photo.write_bytes(b"\xff\xd8\xff no photo")
    _aged(photo)
    with pytest.raises(ReadError):
        cache.get(photo, 128)
    blind()
    with pytest.raises(ReadError, match="before"):
        cache.get(photo, 128)


def test_a_photo_that_is_not_there_is_no_lasting_failure(cache: ThumbnailCache, photo: Path) -> None:
    sound = photo.read_bytes()
    photo.unlink()
    with pytest.raises(ReadError):
        cache.get(photo, 128)
    photo.write_bytes(sound)
    _aged(photo)
    assert cache.get(photo, 128).width() == 128


def test_thumbnails_get_no_thumbnails(cache: ThumbnailCache, photo: Path) -> None:
    cache.get(photo, 128)
    file = _aged(_file(cache, photo, "normal"))
    assert cache.get(file, 128).width() == 128
    assert len(list(cache.root.rglob("*.png"))) == 1


def test_a_folder_that_cant_be_written_costs_no_picture(cache: ThumbnailCache, photo: Path) -> None:
    cache.root.parent.mkdir()
    cache.root.write_text("no folder")
    assert cache.get(photo, 128).width() == 128
