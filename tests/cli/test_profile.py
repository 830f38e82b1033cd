"""``photoedit batch --profile``."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoedit.formats.profiles import icc
from tests.cli.conftest import SERIAL, Command, names
from tests.formats.samples import photo, saved


def test_results_get_the_profile_and_the_numbers_change(photoedit: Command, folder: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--profile", "adobe-rgb", *SERIAL)
    assert result.returncode == 0, result.stderr
    for name in ("a.jpg", "b.png", "c.tif"):
        with Image.open(folder / name) as before, Image.open(folder.parent / "out" / name) as after:
            assert after.info["icc_profile"] == icc.built_in("adobe-rgb")
            assert np.abs(np.asarray(before).astype(int) - np.asarray(after)).mean() > 1


def test_a_file_is_a_profile_too(photoedit: Command, folder: Path) -> None:
    (folder.parent / "wide.icc").write_bytes(icc.built_in("prophoto"))
    words = ("--profile", "wide.icc", "--intent", "perceptual", "--no-black-point")
    assert photoedit("batch", "photos/c.tif", "-o", "out", *words, *SERIAL).returncode == 0
    with Image.open(folder.parent / "out/c.tif") as after:
        assert after.info["icc_profile"] == icc.built_in("prophoto")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--profile", "adobergb"], "did you mean 'adobe-rgb'"),
        (["--profile", "photos/a.jpg"], "is no ICC profile for RGB"),
        (["--profile", "srgb", "--intent", "best"], "is not one of perceptual, relative"),
    ],
)
def test_what_is_no_profile_is_refused_before_anything_is_written(
    photoedit: Command, folder: Path, words: list[str], said: str
) -> None:
    result = photoedit("batch", "photos", "-o", "out", *words)
    assert result.returncode == 2
    assert said in result.stderr
    assert names(folder.parent / "out") == []


def test_a_dry_run_counts_the_memory_of_both(photoedit: Command, folder: Path) -> None:
    needs = []
    for words in ((), ("--profile", "display-p3")):
        result = photoedit("batch", "photos/b.png", "-o", "out", "--dry-run", "--json", *words)
        needs.append(json.loads(result.stdout)["photos"][0]["memory"])
    assert needs[1] == 2 * needs[0]


def test_lost_bits_are_said_before_the_run(photoedit: Command, tmp_path: Path) -> None:
    saved(photo(bits=16), tmp_path / "deep.tif", "tiff")
    saved(photo(), tmp_path / "shallow.tif", "tiff")
    words = ("batch", "deep.tif", "shallow.tif", "-o", "out", "--format", "jpeg")
    said = "note: depth reduced: 1 photo of more bits a channel than its result has (dithered)"
    assert said in photoedit(*words, "--dry-run").stderr.splitlines()
    dry = json.loads(photoedit(*words, "--dry-run", "--json").stdout)
    assert [one["notes"] for one in dry["photos"]] == [["depth_reduced"], []]
    result = photoedit(*words, *SERIAL)
    assert result.stderr.splitlines()[0] == said
    assert "note: depth reduced (1 photo)" in result.stderr
    assert "depth reduced" not in photoedit("batch", "deep.tif", "-o", "out", *SERIAL).stderr


def test_each_result_may_have_its_own_profile(photoedit: Command, folder: Path) -> None:
    also = ("--also", "web format=jpeg profile=srgb")
    assert (
        photoedit("batch", "photos/c.tif", "-o", "out", "--profile", "prophoto", *also, *SERIAL).returncode
        == 0
    )
    for path, name in (("out/c.tif", "prophoto"), ("web/c.jpg", "srgb")):
        with Image.open(folder.parent / path) as image:
            assert image.info["icc_profile"] == icc.built_in(name)
    wrong = photoedit("batch", "photos/c.tif", "-o", "out", "--also", "web profile=nothing", *SERIAL)
    assert wrong.returncode == 2
    assert "There is no profile 'nothing'" in wrong.stderr
