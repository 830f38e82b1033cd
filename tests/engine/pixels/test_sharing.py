"""Steps that several results of a photo have in common: split off bit for bit, and made once if that pays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.engine.pixels.sharing import Trial, split
from photoedit.engine.plan import Plan, make_plan
from photoedit.engine.tile import Planes, TileMaker
from photoedit.filters.base import GeometryFilter
from photoedit.formats import by_name
from photoedit.kernels.tools import Tools
from photoedit.photo import Size
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.engine.test_batch import TAIL, make_photos, several, tree

COMMON = [
    "exposure stops=0.5",
    "median radius=2",
    "gaussian-blur radius=2 unsharp-mask amount=0.8 saturation amount=1.3",
    "rotate angle=7 expand=yes exposure stops=-0.3",
    "resize percent=60 contrast amount=0.2",
]
TAILS = [
    "",
    "saturation amount=0.5",
    "exposure stops=-1 resize long_side=30",
    "rotate angle=3",
    "median radius=1",
]


def made(plan: Plan, source: Planes) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32] | None]:
    """The whole result as one tile."""
    tools = Tools()
    with tools.borrowed():
        maker = TileMaker(plan, source, tools)
        alpha = None if source.alpha is None else maker.make_alpha(plan.size.whole()).copy()
        return maker.make(plan.size.whole()).copy(), alpha


@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("common", COMMON)
def test_what_is_split_and_put_together_is_the_same_bit_for_bit(common: str, alpha: bool) -> None:
    steps = Recipe.from_text(common).active()
    plane = picture(50, 70, 1)[:, :, 0] if alpha else None
    source = Planes(picture(50, 70), plane)
    plans = [make_plan([*steps, *Recipe.from_text(tail).active()], Size(70, 50)) for tail in TAILS]
    shared, rests = split(plans, sum(isinstance(step, GeometryFilter) for step in steps))
    pixels, between = made(shared, source)
    for plan, rest in zip(plans, rests, strict=True):
        whole = made(plan, source)
        parts = made(rest, Planes(pixels, None if between is None else between[:, :, 0]))
        assert np.array_equal(parts[0], whole[0])
        assert (parts[1] is None) == (whole[1] is None)
        if parts[1] is not None and whole[1] is not None:
            assert np.array_equal(parts[1], whole[1])


class Always(Trial):
    """Shares from the first photo on."""

    def share_next(self) -> bool:
        return True


@pytest.mark.parametrize("execution", ["processes", "threads"])
@pytest.mark.parametrize("recipe", ["median radius=2 auto-levels", "unsharp-mask amount=1 resize percent=80"])
def test_shared_or_not_the_files_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recipe: str, execution: str
) -> None:
    paths, steps = make_photos(tmp_path, 3), Recipe.from_text(recipe)
    how = How(execution, workers=2, tile=40)
    Batch(BatchSpec(several(paths, tmp_path / "apart"), steps, how)).run(lambda event: None)
    monkeypatch.setattr("photoedit.engine.flights.run.Trial", Always)
    finished = Batch(BatchSpec(several(paths, tmp_path / "shared"), steps, how)).run(lambda event: None)
    assert (finished.done, finished.failed) == (9, 0)
    assert tree(tmp_path / "apart") == tree(tmp_path / "shared")


def test_without_room_to_share_nothing_is_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoedit.engine.flights.run.Trial", Always)
    paths = make_photos(tmp_path, 1, (1200, 1200))
    jobs = several(paths, tmp_path / "out")
    how = How("threads", memory=24 * 2**20)  # two pictures and a PNG's encoder fit: 21 MiB; 17 MB more do not
    finished = Batch(BatchSpec(jobs, Recipe.from_text("exposure stops=1"), how)).run(lambda event: None)
    assert (finished.done, finished.failed) == (3, 0)


def tried(costs: Sequence[tuple[bool, float]]) -> Trial:
    trial = Trial()
    for shared, spent in costs:
        trial.share_next()
        trial.tell(shared, spent)
    return trial


@pytest.mark.parametrize(("apart", "once", "better"), [(2.0, 1.0, True), (1.0, 2.0, False)])
def test_the_way_that_took_less_is_kept(apart: float, once: float, better: bool) -> None:
    trial = tried([(False, 99.0 if better else 0.0), (True, once), (False, apart)])
    assert [trial.share_next() for _ in range(4)] == [better] * 4


def test_until_both_ways_are_known_they_take_turns() -> None:
    trial = Trial()
    assert [trial.share_next() for _ in range(4)] == [False, True, False, True]


def test_a_photo_with_one_result_shares_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Trial, "share_next", lambda self: pytest.fail("nobody asked"))
    [path] = make_photos(tmp_path, 1)
    png = by_name("png")
    job = Job(path, tmp_path / "out.png", "png", png.options(), tail=TAIL)
    spec = BatchSpec((job,), Recipe.from_text("median radius=1"), How("serial"))
    assert Batch(spec).run(lambda event: None).done == 1
