"""Writing whole files or none, whatever happens meanwhile."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from photoedit.errors import Cancelled, WriteError
from photoedit.formats import files
from photoedit.formats.files import sweep_parts, write_atomically

Encode = Callable[[BinaryIO], object]


def text(file: BinaryIO) -> str:
    file.write(b"new")
    return "told"


def failing(error: BaseException) -> Encode:
    def encode(file: BinaryIO) -> None:
        file.write(b"half of it")
        raise error

    return encode


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_new_file_is_written_and_the_result_handed_on(overwrite: bool, tmp_path: Path) -> None:
    assert write_atomically(tmp_path / "a", text, overwrite=overwrite) == "told"
    assert (tmp_path / "a").read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


def test_an_old_file_is_replaced_only_if_that_is_wanted(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with pytest.raises(
        WriteError, match="a can't be written: there is a file of that name already"
    ) as caught:
        write_atomically(target, text, overwrite=False)
    assert caught.value.code == "exists"
    assert target.read_bytes() == b"old"
    write_atomically(target, text, overwrite=True)
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


def test_the_final_name_is_not_there_before_all_is_written(tmp_path: Path) -> None:
    def encode(file: BinaryIO) -> None:
        file.write(b"x" * 100_000)
        (part,) = names(tmp_path)
        assert part.startswith(".")
        assert part.endswith(".part")

    write_atomically(tmp_path / "a", encode, overwrite=False)


@pytest.mark.parametrize("linkable", [True, False])
def test_a_file_that_appears_meanwhile_is_not_destroyed(
    linkable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not linkable:
        _forbid_links(monkeypatch)

    def encode(file: BinaryIO) -> None:
        text(file)
        (tmp_path / "a").write_bytes(b"another program's")

    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "a", encode, overwrite=False)
    assert caught.value.code == "exists"
    assert (tmp_path / "a").read_bytes() == b"another program's"
    assert names(tmp_path) == ["a"]


def test_disks_without_links_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _forbid_links(monkeypatch)
    write_atomically(tmp_path / "a", text, overwrite=False)
    assert (tmp_path / "a").read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


def _forbid_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.parametrize("dangling", [False, True])
def test_a_link_is_replaced_and_what_it_points_to_is_left_alone(dangling: bool, tmp_path: Path) -> None:
    original, link = tmp_path / "original", tmp_path / "link"
    if not dangling:
        original.write_bytes(b"old")
    link.symlink_to(original)
    with pytest.raises(WriteError) as caught:
        write_atomically(link, text, overwrite=False)
    assert caught.value.code == "exists"
    write_atomically(link, text, overwrite=True)
    assert not link.is_symlink()
    assert link.read_bytes() == b"new"
    assert original.exists() != dangling
    assert dangling or original.read_bytes() == b"old"


def test_another_name_of_the_same_file_keeps_the_old_content(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    os.link(tmp_path / "a", tmp_path / "b")
    write_atomically(tmp_path / "a", text, overwrite=True)
    assert (tmp_path / "b").read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes")
def test_modes_are_as_they_were_or_as_the_user_wants_them(tmp_path: Path) -> None:
    (tmp_path / "old").touch(mode=0o640)
    (tmp_path / "old").chmod(0o640)
    write_atomically(tmp_path / "old", text, overwrite=True)
    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o640
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "new", text, overwrite=False)
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Cancelled("stopped"), RuntimeError("a bug")])
def test_whatever_stops_it_leaves_nothing_behind(error: BaseException, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(type(error)) as caught:
        write_atomically(tmp_path / "a", failing(error), overwrite=True)
    assert caught.value is error
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk_full", "the disk is full"),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), "disk_full", "the disk is full"),
        (OSError(errno.EIO, "Input/output error"), "unwritable", "Input/output error"),
        (OSError("encoder error -2"), "unwritable", "encoder error -2"),
        (PermissionError(errno.EACCES, "Permission denied"), "unwritable", "no permission to write there"),
        (OSError(errno.EROFS, "Read-only file system"), "unwritable", "the disk can't be written to"),
        (WriteError("a PNG can't be that long", code="too_large"), "too_large", "a PNG can't be that long"),
    ],
    ids=str,
)
def test_what_goes_wrong_is_said_in_plain_words(
    error: Exception, code: str, words: str, tmp_path: Path
) -> None:
    target = tmp_path / "new\nline"
    with pytest.raises(WriteError, match=rf"new\\nline can't be written: .*{words}\.$") as caught:
        write_atomically(target, failing(error), overwrite=True)
    assert caught.value.code == code
    assert names(tmp_path) == []


def test_an_encoder_without_reason_is_explained_by_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=100)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "a", failing(OSError("encoder error -2")), overwrite=True)
    assert caught.value.code == "disk_full"


def test_a_disk_that_fills_up_at_the_end_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "a", text, overwrite=True)
    assert caught.value.code == "disk_full"
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_is_really_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def open_full(path: object, flags: int, mode: int = 0o777) -> int:
        made = real(path, flags, mode)  # type: ignore[arg-type]  # handed through
        if flags & os.O_EXCL:
            os.close(made)
            return real("/dev/full", os.O_RDWR)
        return made

    monkeypatch.setattr(os, "open", open_full)
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / "a", lambda file: file.write(b"x" * 10**6), overwrite=False)
    assert caught.value.code == "disk_full"
    assert names(tmp_path) == []


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for target, words in {
        tmp_path / "missing" / "a": "its folder does not exist",
        tmp_path / "file" / "a": "its folder is no folder",
        tmp_path / "folder": "a folder has that name",
        tmp_path / ("x" * 300): "its name is too long",
    }.items():
        with pytest.raises(WriteError, match=words) as caught:
            write_atomically(target, text, overwrite=True)
        assert caught.value.code == "unwritable"
    assert names(tmp_path) == ["file", "folder"]


def test_an_empty_half_file_of_a_killed_writer_is_swept_at_once(tmp_path: Path) -> None:
    left = tmp_path / f".{'0' * 24}.part"
    left.touch()
    os.utime(left, (2**32, 2**32))  # and whatever the clock says
    sweep_parts(tmp_path)
    assert names(tmp_path) == []


def test_a_sweep_leaves_what_is_being_written(tmp_path: Path) -> None:
    def encode(file: BinaryIO) -> None:
        sweep_parts(tmp_path)
        assert len(names(tmp_path)) == 1

    write_atomically(tmp_path / "a.png", encode, overwrite=False)
    assert names(tmp_path) == ["a.png"]


def test_a_sweep_between_making_a_file_and_locking_it_costs_a_second_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = files._lock
    swept: list[int] = []

    def lock(descriptor: int, *, shared: bool) -> bool:
        if not swept:
            swept.append(descriptor)
            sweep_parts(tmp_path)
        return real(descriptor, shared=shared)

    monkeypatch.setattr(files, "_lock", lock)
    write_atomically(tmp_path / "a.png", lambda file: file.write(b"x"), overwrite=False)
    assert names(tmp_path) == ["a.png"]
    assert swept
