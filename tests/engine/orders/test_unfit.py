"""Photos of which a recipe leaves nothing are found before anything begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.orders.unfit import unfit_in
from photoedit.errors import RecipeError
from photoedit.formats import by_name
from photoedit.recipe import Recipe


def spec(folder: Path, chain: str, *widths: int) -> BatchSpec:
    """A batch of PNGs so wide and 30 high, and of one that can't be read."""
    paths = [folder / f"{width}.png" for width in widths]
    for path, width in zip(paths, widths, strict=True):
        Image.new("L", (width, 30)).save(path)
    jobs = tuple(Job(path, folder / "out" / path.name, "png", by_name("png").options()) for path in paths)
    return BatchSpec(jobs, Recipe.from_text(chain))


def test_those_are_named_that_end_before_the_crop_begins(tmp_path: Path) -> None:
    found = unfit_in(spec(tmp_path, "crop left=50", 40, 50, 51))
    assert [one.job.source.name for one in found] == ["40.png", "50.png"]
    assert "crop: left must be less than 40 here, because the photo is 40x30" in found[0].problem.message


def test_the_size_counts_that_the_steps_before_leave(tmp_path: Path) -> None:
    assert not unfit_in(spec(tmp_path, "rotate angle=90 crop top=35", 40, 50))
    assert len(unfit_in(spec(tmp_path, "resize width=30 crop left=25", 40, 20))) == 1


def test_a_recipe_that_fits_no_photo_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"40\.png: crop: left .*; so it is with all 2 photos") as caught:
        unfit_in(spec(tmp_path, "crop left=60", 40, 50))
    assert caught.value.code == "nothing_left"


def test_what_can_not_be_read_is_left_to_the_batch(tmp_path: Path) -> None:
    batch = spec(tmp_path, "crop left=50", 51)
    (tmp_path / "51.png").write_bytes(b"")
    assert not unfit_in(batch)


def test_no_header_is_read_where_every_photo_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = spec(tmp_path, "crop aspect=1 width=50 crop left=5% resize width=10", 40)

    def read(path: Path) -> None:
        raise AssertionError(path)

    monkeypatch.setattr("photoedit.engine.orders.unfit.recognise", read)
    assert not unfit_in(batch)
