"""Where results go: conflicts, collisions, trees and unusual names. Originals are never touched."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import SERIAL, Command, Result, names, snapshot

MakePhoto = Callable[..., Path]


@pytest.fixture
def run(photoedit: Command) -> Callable[..., Result]:
    def batch(*words: str | Path) -> Result:
        return photoedit("batch", *words, *SERIAL)

    return batch


def test_fail_writes_nothing_at_all(run: Callable[..., Result], folder: Path) -> None:
    (folder.parent / "out").mkdir()
    (folder.parent / "out/b.png").write_text("mine")
    before = snapshot(folder.parent)
    result = run("photos", "-o", "out")
    assert result.returncode == 2
    assert "out/b.png exists already" in result.stderr
    assert snapshot(folder.parent) == before


def test_skip_leaves_out_what_exists(run: Callable[..., Result], folder: Path) -> None:
    (folder.parent / "out").mkdir()
    (folder.parent / "out/b.png").write_text("mine")
    result = run("photos", "-o", "out", "--on-conflict", "skip", "--report", "r")
    assert result.returncode == 0
    assert "2 photos done, 0 failed, 1 skipped" in result.stderr
    assert (folder.parent / "out/b.png").read_text() == "mine"
    lines = [json.loads(line) for line in (folder.parent / "r").read_text().splitlines()]
    assert [(one["output"], one["code"]) for one in lines if one["status"] == "skipped"] == [
        ("out/b.png", "exists")
    ]


def test_rename_numbers_the_new_ones(run: Callable[..., Result], folder: Path) -> None:
    for _ in range(3):
        assert run("photos/a.jpg", "-o", "out", "--on-conflict", "rename").returncode == 0
    assert names(folder.parent / "out") == ["a-1.jpg", "a-2.jpg", "a.jpg"]


def test_overwrite_replaces_older_results(run: Callable[..., Result], folder: Path) -> None:
    (folder.parent / "out").mkdir()
    (folder.parent / "out/a.jpg").write_text("old")
    assert run("photos/a.jpg", "-o", "out", "--on-conflict", "overwrite").returncode == 0
    assert (folder.parent / "out/a.jpg").stat().st_size > 100


@pytest.mark.parametrize("policy", ["fail", "skip", "rename", "overwrite"])
@pytest.mark.parametrize("disguise", ["plain", "dots", "folder link", "file link", "hard link"])
def test_a_result_never_lands_on_an_original(
    run: Callable[..., Result], folder: Path, policy: str, disguise: str
) -> None:
    home = folder.parent
    output = {"plain": "photos", "dots": "photos/../photos", "folder link": "linked"}.get(disguise, "out")
    if disguise == "folder link":
        (home / "linked").symlink_to("photos")
    elif output == "out":
        (home / "out").mkdir()
    if disguise == "file link":
        (home / "out/a.jpg").symlink_to(folder / "a.jpg")
    elif disguise == "hard link":
        (home / "out/a.jpg").hardlink_to(folder / "a.jpg")
    before = snapshot(home)
    result = run("photos/a.jpg", "-o", output, "--on-conflict", policy)
    assert result.returncode == 2
    assert "originals are never changed" in result.stderr
    assert snapshot(home) == before


def test_an_original_is_safe_from_another_photo(run: Callable[..., Result], make_photo: MakePhoto) -> None:
    make_photo("photos/a.jpg")
    make_photo("photos/a.png")
    result = run("photos/a.png", "photos/a.jpg", "-o", "photos", "--name", "{stem}", "--format", "jpeg",
                 "--on-conflict", "overwrite")  # fmt: skip
    assert result.returncode == 2
    assert "originals are never changed" in result.stderr


@pytest.mark.parametrize("policy", ["fail", "skip", "overwrite"])
@pytest.mark.parametrize(
    "pair",
    [
        ("a.png", "a.jpg"),
        ("B.png", "b.png"),
        ("ä.png", "a\u0308.png"),
        ("one/a.png", "two/a.png"),
    ],
)
def test_photos_that_would_share_a_name(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path, policy: str, pair: tuple[str, str]
) -> None:
    for name in pair:
        make_photo(f"photos/{name}")
    words = ["photos", "-o", "out", "--recursive", "--format", "jpeg"]
    result = run(*words, "--on-conflict", policy)
    assert result.returncode == 2
    assert "would both become" in result.stderr
    assert "--mirror, --name or --on-conflict rename" in result.stderr
    assert not (tmp_path / "out").exists()
    assert run(*words, "--on-conflict", "rename").returncode == 0
    assert len(names(tmp_path / "out")) == 2


def test_many_collisions_are_summed_up(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo("photos/a.jpg")
    for number in range(8):
        (tmp_path / f"photos/{number}.jpg").write_bytes((tmp_path / "photos/a.jpg").read_bytes())
    result = run("photos", "-o", "out", "--name", "same")
    assert result.returncode == 2
    assert "and 3 more" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_mirrored_tree(run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path) -> None:
    for name in ("a.jpg", "one/a.jpg", "one/two/a.jpg", "one/.hidden/a.jpg"):
        make_photo(f"photos/{name}")
    assert run("photos", "-o", "out", "--mirror").returncode == 0
    assert names(tmp_path / "out") == ["a.jpg"]
    assert run("photos", "-o", "all", "--mirror", "--recursive").returncode == 0
    assert names(tmp_path / "all") == ["a.jpg", "one/a.jpg", "one/two/a.jpg"]


def test_results_inside_the_input_folder_do_not_become_inputs(
    run: Callable[..., Result], folder: Path
) -> None:
    for _ in range(2):
        result = run("photos", "-o", "photos/out", "--recursive", "--on-conflict", "overwrite")
        assert "3 photos done" in result.stderr
    assert len(names(folder)) == 6


def test_a_mirrored_tree_does_not_follow_links_out(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo("photos/one/a.jpg")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/one").symlink_to(tmp_path / "elsewhere")
    result = run("photos", "-o", "out", "--mirror", "--recursive")
    assert result.returncode == 2
    assert "leads out of the output folder" in result.stderr
    assert not names(tmp_path / "elsewhere")


def test_an_output_that_is_no_folder(run: Callable[..., Result], folder: Path) -> None:
    for output in ("photos/a.jpg", "photos/a.jpg/out"):
        result = run("photos/b.png", "-o", output)
        assert result.returncode == 2
        assert "photos/a.jpg is no folder" in result.stderr


def test_spelling_of_suffixes_is_kept(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo("photos/a.JPG")
    make_photo("photos/b.jpeg")
    make_photo("photos/c.tiff")
    assert run("photos", "-o", "out").returncode == 0
    assert names(tmp_path / "out") == ["a.JPG", "b.jpeg", "c.tiff"]
    assert run("photos", "-o", "new", "--format", "tiff").returncode == 0
    assert [Path(name).stem for name in names(tmp_path / "new")] == ["a", "b", "c"]


def test_the_content_and_not_the_suffix_decides(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path
) -> None:
    make_photo("a.png").rename(tmp_path / "a.jpg")
    assert run("a.jpg", "-o", "out").returncode == 0
    assert names(tmp_path / "out") == ["a.png"]


def test_a_file_named_twice_is_done_once(run: Callable[..., Result], folder: Path) -> None:
    result = run("photos", "photos/a.jpg", "photos/../photos/b.png", "-o", "out")
    assert "3 photos done" in result.stderr


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("with some spaces .jpg", "with some spaces .jpg"),
        ("-dash.jpg", "-dash.jpg"),
        ("two\nlines.jpg", "twolines.jpg"),
        ("quote\"'$(echo x)`.jpg", "quote\"'$(echo x)`.jpg"),
        ("{stem}.jpg", "{stem}.jpg"),
        ("right\u202etleft.jpg", "righttleft.jpg"),
        ("x" * 251 + ".jpg", "x" * 200 + ".jpg"),
        ("CON.jpg", "_CON.jpg"),
        ("a:b\\c.jpg", "abc.jpg"),
        ("日本語.jpg", "日本語.jpg"),
    ],
)
def test_unusual_names(
    run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path, name: str, result: str
) -> None:
    make_photo(f"photos/{name}")
    done = run("photos", "-o", "out", "--report", "r")
    assert done.returncode == 0, done.stderr
    assert names(tmp_path / "out") == [result]
    assert json.loads((tmp_path / "r").read_text())["input"] == f"photos/{name}"


def test_named_with_a_leading_dash(run: Callable[..., Result], make_photo: MakePhoto) -> None:
    make_photo("-dash.jpg")
    assert run("./-dash.jpg", "-o", "out").returncode == 0


def test_a_newline_in_a_name_can_not_fake_a_line(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/x\n9 photos done\x1b[2J.jpg").write_text("no photo")
    result = run("photos", "-o", "out")
    assert result.returncode == 1
    assert "\x1b" not in result.stderr
    assert [line[:7] for line in result.stderr.splitlines()] == ["failed:", "What fa", "  not_a", "0 photo"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_utf8(run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path) -> None:
    raw = os.fsdecode(b"gr\xfc\xdfe.jpg")
    make_photo("a.jpg").rename(tmp_path / raw)
    done = run(raw, "-o", "out", "--report", "r")
    assert done.returncode == 0
    assert names(tmp_path / "out") == [raw]
    assert json.loads((tmp_path / "r").read_text())["output"] == f"out/{raw}"
    again = run(raw, "-o", "out")
    assert again.returncode == 2
    assert r"out/gr\xfc\xdfe.jpg exists already" in again.stderr


@pytest.fixture
def zoo(make_photo: MakePhoto, tmp_path: Path) -> Iterator[Path]:
    """A folder with everything that is no photo in it."""
    make_photo("zoo/a.jpg")
    make_photo("zoo/.hidden.jpg")
    make_photo("zoo/._a.jpg")
    make_photo("zoo/inner/b.jpg")
    zoo = tmp_path / "zoo"
    (zoo / "notes.txt").write_text("no photo")
    (zoo / "empty.jpg").touch()
    (zoo / "loop").symlink_to(zoo)
    (zoo / "self").symlink_to(zoo / "self")
    (zoo / "broken.jpg").symlink_to(zoo / "nowhere.jpg")
    os.mkfifo(zoo / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(os.path.relpath(zoo / "socket.jpg"))
        yield zoo


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and sockets in folders there")
def test_what_is_no_photo_is_left_out_with_a_word(run: Callable[..., Result], zoo: Path) -> None:
    result = run("zoo", "-o", "out", "--recursive")
    assert result.returncode == 0
    said = [line for line in result.stderr.splitlines() if line.startswith("skipped: ")]
    left_out = sorted(line.removeprefix("skipped: zoo/").split(" ", maxsplit=1)[0] for line in said)
    assert left_out == ["broken.jpg", "empty.jpg", "loop", "pipe.jpg", "socket.jpg"]
    assert names(zoo.parent / "out") == ["a.jpg", "b.jpg"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_that_is_named_does_not_hang(run: Callable[..., Result], zoo: Path) -> None:
    result = run("zoo/pipe.jpg", "zoo/.hidden.jpg", "-o", "out")
    assert result.returncode == 0
    assert "zoo/pipe.jpg is left out: it is no ordinary file" in result.stderr
    assert names(zoo.parent / "out") == ["hidden.jpg"]


def test_names_from_a_template(run: Callable[..., Result], make_photo: MakePhoto, tmp_path: Path) -> None:
    make_photo("10.jpg", width=50)
    make_photo("9.jpg")
    result = run("9.jpg", "10.jpg", "-o", "out", "--name", "{{{recipe}}}_{seq:03}_{width}x{height}.jpg")
    assert result.returncode == 0
    assert names(tmp_path / "out") == ["{no recipe}_001_40x30.jpg", "{no recipe}_002_50x30.jpg"]


def test_a_suffix_in_the_template_must_be_right(run: Callable[..., Result], folder: Path) -> None:
    result = run("photos", "-o", "out", "--name", "{stem}-web.jpg")
    assert result.returncode == 2
    assert "photos/b.png becomes png" in result.stderr
    assert run("photos", "-o", "out", "--name", "{stem}-web.jpg", "--format", "jpeg").returncode == 0
    assert names(folder.parent / "out") == ["a-web.jpg", "b-web.jpg", "c-web.jpg"]
