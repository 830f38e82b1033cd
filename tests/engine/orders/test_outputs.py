"""Several outputs: a photo's results side by side, each as its output says, and none in another's place."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.engine.orders.inputs import Found
from photoedit.engine.orders.outputs import Output, plan_results
from photoedit.errors import UsageError
from photoedit.recipe import Recipe
from tests.engine.test_batch import make_photos

TAIL = Recipe.from_text("resize long_side=20")


@pytest.fixture
def photos(tmp_path: Path) -> list[Found]:
    return [Found(path, tmp_path) for path in make_photos(tmp_path, 2, (30, 40))]


def test_the_results_of_a_photo_stand_side_by_side(photos: list[Found], tmp_path: Path) -> None:
    outputs = [
        Output(tmp_path / "full", "{recipe}-{seq}"),
        Output(tmp_path / "web", format="jpeg", options={"quality": "50"}, metadata="strip-all", tail=TAIL),
    ]
    jobs, skips = plan_results(photos, outputs, "crisp", first=7)
    assert not skips
    assert [str(job.target.relative_to(tmp_path)) for job in jobs] == [
        "full/crisp-7.png", "web/photo 0.jpg", "full/crisp-8.png", "web/photo 1.jpg",
    ]  # fmt: skip
    assert [job.metadata for job in jobs[:2]] == ["keep", "strip-all"]
    assert (jobs[0].tail, jobs[1].tail) == (Recipe(), TAIL)
    assert jobs[1].options.values()["quality"] == 50


def test_an_output_that_exists_is_left_out_alone(photos: list[Found], tmp_path: Path) -> None:
    (tmp_path / "web").mkdir()
    (tmp_path / "web/photo 0.png").touch()
    outputs = [Output(tmp_path / "full"), Output(tmp_path / "web", on_conflict="skip")]
    jobs, skips = plan_results(photos, outputs, "")
    assert [job.target.parent.name for job in jobs] == ["full", "full", "web"]
    assert [skip.target for skip in skips] == [tmp_path / "web/photo 0.png"]


@pytest.mark.parametrize("name", ["{stem}", "PHOTO {seq}"])
def test_no_output_takes_anothers_place(photos: list[Found], tmp_path: Path, name: str) -> None:
    first = Output(tmp_path / "out", "photo {seq}" if "seq" in name else "{stem}")
    with pytest.raises(UsageError, match="Two outputs would both write"):
        plan_results(photos, [first, Output(tmp_path / "out", name)], "")


@pytest.mark.parametrize("told", ["out/../out", "link"])
def test_an_output_folder_that_is_told_in_another_way_is_the_same(
    photos: list[Found], tmp_path: Path, told: str
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "out")
    with pytest.raises(UsageError, match="Two outputs would both write"):
        plan_results(photos, [Output(tmp_path / "out"), Output(tmp_path / told)], "")


def test_a_save_option_that_no_format_knows_is_refused(photos: list[Found], tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be saved with an option 'quality'"):
        plan_results(photos, [Output(tmp_path / "out", options={"quality": "3"})], "")


def test_only_what_is_wanted_is_planned(photos: list[Found], tmp_path: Path) -> None:
    outputs = [Output(tmp_path / "full"), Output(tmp_path / "web")]
    wanted = tmp_path / "web/photo 1.png"
    jobs, _ = plan_results(photos, outputs, "", lambda _source, target: target == wanted)
    assert [job.target for job in jobs] == [wanted]
