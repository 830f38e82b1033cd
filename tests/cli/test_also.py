"""``--also``: several results of each photo from one run, each with a folder, format, name and steps."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from photoedit.cli.also import also
from photoedit.engine.orders.inputs import Found
from photoedit.engine.orders.outputs import Output, plan_results
from photoedit.errors import UsageError
from tests.cli.conftest import SERIAL, Command, names, snapshot

CHAIN = ("--", "exposure", "stops=0.5")
WEB = "web format=jpeg quality=60 name={stem}-web -- resize long_side=20"
SMALL = "'small pictures' format=png -- resize long_side=8"


def test_each_photo_gets_all_results(photoedit: Command, folder: Path) -> None:
    words = ("-o", "full", "--format", "tiff", "--also", WEB, "--also", SMALL, "--report", "r.jsonl")
    result = photoedit("batch", "photos", *words, *SERIAL, *CHAIN)
    assert result.returncode == 0, result.stderr
    assert result.stderr.splitlines()[-1].startswith("9 results of 3 photos done, 0 failed, 0 skipped: ")
    home = folder.parent
    assert names(home / "full") == ["a.tif", "b.tif", "c.tif"]
    assert names(home / "web") == ["a-web.jpg", "b-web.jpg", "c-web.jpg"]
    assert names(home / "small pictures") == ["a.png", "b.png", "c.png"]
    for name, size in (
        ("full/a.tif", (40, 30)),
        ("web/a-web.jpg", (20, 15)),
        ("small pictures/a.png", (8, 6)),
    ):
        with Image.open(home / name) as image:
            assert image.size == size
    lines = [json.loads(line) for line in (home / "r.jsonl").read_text().splitlines()]
    assert len(lines) == 9
    assert sorted(line["output"] for line in lines if line["input"] == "photos/a.jpg") == [
        "full/a.tif", "small pictures/a.png", "web/a-web.jpg",
    ]  # fmt: skip


def test_the_results_are_those_of_batches_of_their_own(photoedit: Command, folder: Path) -> None:
    photoedit("batch", "photos", "-o", "full", "--also", WEB, *SERIAL, *CHAIN)
    photoedit("batch", "photos", "-o", "alone", *SERIAL, *CHAIN)
    own = ("--format", "jpeg", "--set", "quality=60", "--name", "{stem}-web")
    photoedit("batch", "photos", "-o", "apart", *own, *SERIAL, *CHAIN, "resize", "long_side=20")
    home = folder.parent
    for one, other in (("full", "alone"), ("web", "apart")):
        pair = [
            {name: content for name, (content, _) in snapshot(home / each).items()} for each in (one, other)
        ]
        assert pair[0] == pair[1]


def test_what_is_not_said_is_as_for_the_first(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    for name in ("out", "more"):
        (home / name).mkdir()
        (home / name / "x-a.jpg").write_text("old")
    words = ("-o", "out", "--name", "x-{stem}", "--on-conflict", "overwrite", "--also", "more")
    assert photoedit("batch", "photos/a.jpg", *words, *SERIAL).returncode == 0
    assert (home / "more/x-a.jpg").read_bytes() == (home / "out/x-a.jpg").read_bytes()


def test_metadata_is_each_outputs_own(photoedit: Command, folder: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Model T"
    Image.new("RGB", (20, 20)).save(folder / "tagged.jpg", exif=exif)
    result = photoedit("batch", "photos/tagged.jpg", "-o", "out", "--also", "web metadata=strip-all", *SERIAL)
    assert result.returncode == 0
    for name, kept in (("out", True), ("web", False)):
        with Image.open(folder.parent / name / "tagged.jpg") as image:
            assert (image.getexif().get(0x0110) == "Model T") is kept


def test_retry_makes_only_the_result_that_failed(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    (home / "web").mkdir()
    (home / "web/a-web.jpg").mkdir()
    words = ("batch", "photos/a.jpg", "-o", "out", "--also", WEB, "--on-conflict", "overwrite", *SERIAL)
    assert photoedit(*words, "--report", "r.jsonl").returncode == 1
    before = snapshot(home / "out")["a.jpg"]
    (home / "web/a-web.jpg").rmdir()
    again = photoedit(*words, "--retry", "r.jsonl")
    assert again.returncode == 0, again.stderr
    assert again.stderr.splitlines()[-1].startswith("1 photo done")
    assert names(home / "web") == ["a-web.jpg"]
    assert snapshot(home / "out")["a.jpg"] == before


def test_folders_of_results_do_not_become_inputs(photoedit: Command, folder: Path) -> None:
    words = ("batch", "photos", "-o", "photos/out", "--also", "photos/web", "--recursive")
    for _ in range(2):
        result = photoedit(*words, "--on-conflict", "overwrite", *SERIAL)
        assert "6 results of 3 photos done" in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "write it as"),
        ("format=png", "write it as"),
        ("web format=jpg", "did you mean 'jpeg'"),
        ("web format=jpeg qualty=3", "did you mean 'quality'"),
        ("web format=png quality=3", "png has no parameter 'quality'"),
        ("web format=keep quality=3 layout=tiles", "can't be saved with an option 'layout'"),
        ("web quality=3 quality=4", "twice"),
        ("web large", "KEY=VALUE"),
        ("web -- resiz", "did you mean 'resize'"),
        ("web name={stern}", "did you mean 'stem'"),
        ("web name=../x", "not a path"),
        ("web metadata=none", "strip-all"),
        ("web on-conflict=ask", "rename"),
        ("'web", "quotation"),
        ("HOME/out", "Two outputs would both write"),
        ("HOME/out format=jpeg name={stem}", "Two outputs would both write"),
        ("HOME/photos", "originals are never changed"),
    ],
)
def test_whatever_is_wrong_is_said_before_anything_is_written(folder: Path, text: str, said: str) -> None:
    home = folder.parent
    before = snapshot(home)
    first = Output(home / "out")
    with pytest.raises(UsageError, match=re.escape(said)):
        other = also(text.replace("HOME", str(home)), first)
        plan_results([Found(folder / "a.jpg", folder)], [first, other], "")
    assert snapshot(home) == before


def test_what_is_wrong_is_a_usage_error(photoedit: Command, folder: Path) -> None:
    result = photoedit("batch", "photos/a.jpg", "-o", "out", "--also", "web format=jpg")
    assert result.returncode == 2
    assert "--also 'web format=jpg': format must be one of keep, " in result.stderr
