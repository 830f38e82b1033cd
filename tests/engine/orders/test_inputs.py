"""Finding photos: natural order, each once, and nothing followed in circles."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.orders.inputs import find_photos, kinds_left_out, natural_key
from photoedit.errors import UsageError


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def found(*paths: Path, recursive: bool = False, output: Path | None = None) -> list[str]:
    outputs = [output] if output else []
    return [str(one.path) for one in find_photos(paths, recursive=recursive, outputs=outputs).photos]


def test_natural_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["1.jpg", "2.jpg", "10.jpg", "A1.jpg", "a2.jpg", "b.jpg", "b 2.jpg"]
    make(tmp_path, *random.Random(1).sample(names, len(names)))
    assert found(Path()) == ["1.jpg", "2.jpg", "10.jpg", "A1.jpg", "a2.jpg", "b 2.jpg", "b.jpg"]


@given(st.text(), st.text())
def test_any_two_names_have_an_order(one: str, other: str) -> None:
    keys = natural_key(one), natural_key(other)
    assert (keys[0] < keys[1]) + (keys[0] == keys[1]) + (keys[0] > keys[1]) == 1
    assert (keys[0] == keys[1]) is (one == other)


def test_folders_come_after_files_and_only_if_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/z.jpg", "in/a/y.png", "in/a/b/x.TIF", "in/c/w.jpeg", "in/.git/v.jpg")
    assert found(Path("in")) == ["in/z.jpg"]
    assert found(Path("in"), recursive=True) == ["in/z.jpg", "in/a/y.png", "in/a/b/x.TIF", "in/c/w.jpeg"]


def test_named_files_keep_their_order_and_need_no_suffix(tmp_path: Path) -> None:
    make(tmp_path, "b.jpg", "a.jpg", "noise.txt", ".hidden")
    paths = [tmp_path / name for name in ("noise.txt", "b.jpg", ".hidden", "a.jpg")]
    assert [one.path for one in find_photos(paths).photos] == paths


def test_each_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/a.jpg", "in/b.jpg")
    Path("linked").symlink_to("in")
    assert found(Path("in/b.jpg"), Path("in"), Path("./in/a.jpg"), Path("linked")) == ["in/b.jpg", "in/a.jpg"]


def test_the_base_is_what_was_named(tmp_path: Path) -> None:
    make(tmp_path, "in/one/a.jpg")
    [walked] = find_photos([tmp_path / "in"], recursive=True).photos
    [named] = find_photos([tmp_path / "in/one/a.jpg"]).photos
    assert (walked.base, named.base) == (tmp_path / "in", tmp_path / "in/one")


def test_the_output_folder_is_not_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/a.jpg", "in/out/a.jpg")
    assert found(Path("in"), recursive=True, output=Path("in/../in/out")) == ["in/a.jpg"]


def test_links_to_photos_are_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/a.jpg")
    (tmp_path / "in/b.jpg").symlink_to("a.jpg")
    assert found(Path("in")) == ["in/a.jpg", "in/b.jpg"]


def test_what_is_left_out_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/a.jpg", "in/notes.txt")
    Path("in/empty.jpg").touch()
    Path("in/loop").symlink_to(".")
    Path("in/lost.jpg").symlink_to("nowhere")
    Path("in/self.jpg").symlink_to("self.jpg")
    os.mkfifo("in/pipe")
    inputs = find_photos([Path("in"), Path("in/pipe")], recursive=True)
    assert {(str(one.source), one.code) for one in inputs.skipped} == {
        ("in/empty.jpg", "empty"), ("in/loop", "link"), ("in/lost.jpg", "missing"),
        ("in/self.jpg", "missing"), ("in/pipe", "not_a_file"),
    }  # fmt: skip
    assert all(str(one.source) in one.message for one in inputs.skipped)
    assert [str(one.path) for one in inputs.photos] == ["in/a.jpg"]


def test_photos_that_cant_be_read_yet_are_not_left_out_silently(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/a.jpg", "in/b.PSD", "in/deep/c.jxr", "in/deep/d.psb", "in/notes.txt", "in/.e.psd")
    skipped = find_photos([Path("in"), Path("in/deep")], recursive=True).skipped
    assert [(str(one.source), one.code) for one in skipped] == [
        (name, "not_supported") for name in ("in/b.PSD", "in/deep/c.jxr", "in/deep/d.psb")
    ]
    assert skipped[0].message == "in/b.PSD is left out: photoedit doesn't read Photoshop files yet"


@pytest.mark.parametrize("paths", [["in", "in/b.psd"], ["in/b.psd", "in"]])
def test_a_named_photo_is_taken_even_if_its_folder_leaves_it_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paths: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "in/b.psd")
    inputs = find_photos([Path(path) for path in paths])
    assert ([str(one.path) for one in inputs.photos], inputs.skipped) == (["in/b.psd"], ())


@pytest.mark.parametrize("name", ["missing.jpg", "a.jpg/b.jpg", "nul\0.jpg"])
def test_a_path_that_leads_nowhere(tmp_path: Path, name: str) -> None:
    make(tmp_path, "a.jpg")
    with pytest.raises(UsageError, match="There is no photo or folder"):
        find_photos([tmp_path / name])


def test_photos_of_a_kind_that_is_not_read_are_told_of_once(tmp_path: Path) -> None:
    for name in ("a.psd", "b.psd", "c.jxr"):
        (tmp_path / name).write_bytes(b"x")
    sentences = sorted(kinds_left_out(find_photos([tmp_path]).skipped))
    assert [sentence.split(",")[0] for sentence in sentences] == [
        "1 JPEG XR file left out",
        "2 Photoshop files left out",
    ]
