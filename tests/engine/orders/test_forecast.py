"""Forecasts: memory that holds, time and sizes from a real sample, and the comparison afterwards."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path

import pytest
from PIL import Image

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, Finished, PhotoDone
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.engine.meter import Card
from photoedit.engine.orders.forecast import (
    Band,
    Forecast,
    Sample,
    _seconds,
    _size,
    compared,
    forecast,
    keep,
    kept,
    peak_memory,
    peak_of,
    predict,
)
from photoedit.engine.reports.report import way_out
from photoedit.formats import by_name
from photoedit.photo import Size
from photoedit.recipe import Recipe
from photoedit.settings import cores
from tests.conftest import picture
from tests.engine.test_batch import jobs, make_photos, several, tree

RECIPE = Recipe.from_text("gaussian-blur radius=1 resize percent=50")


@pytest.fixture
def spec(tmp_path: Path) -> BatchSpec:
    paths = make_photos(tmp_path, 6, (300, 400))
    return BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How("threads", workers=2))


def run(spec: BatchSpec) -> tuple[Finished, int]:
    """The batch's end, and bytes of its results."""
    written: list[int] = []

    def listen(event: Event) -> None:
        if isinstance(event, PhotoDone):
            written.append(event.target.stat().st_size)

    return Batch(spec).run(listen), sum(written)


def test_the_peak_stays_inside_the_budget() -> None:
    mib = 2**20
    assert peak_of([], 100 * mib) == 0
    assert peak_of([10 * mib, 20 * mib], 100 * mib) == 30 * mib
    assert peak_of([60 * mib, 60 * mib], 100 * mib) == 100 * mib
    assert peak_of([500 * mib, 20 * mib], 100 * mib) == 100 * mib  # the large one flows through
    assert peak_of([1, mib + 1], 100 * mib) == 3 * mib  # blocks are whole MiB


def test_headers_tell_sizes_and_memory(spec: BatchSpec, tmp_path: Path) -> None:
    (tmp_path / "photo 0.png").write_text("no photo")
    first, second, *_ = predict(spec)
    assert first.problem is not None and first.memory == 0
    assert (second.source, second.size) == (Size(400, 300), Size(200, 150))
    assert second.memory >= 400 * 300 * 3 + 200 * 150 * 3


def test_results_of_one_photo_count_once_for_the_memory(tmp_path: Path) -> None:
    [path] = make_photos(tmp_path, 1, (300, 400))
    spec = BatchSpec(several([path], tmp_path / "out"), Recipe.from_text("median radius=1"))
    predictions = predict(spec)
    assert len(predictions) == 3
    most, [beside] = max(one.memory for one in predictions), {one.beside for one in predictions}
    assert peak_memory(predictions, 2**40) == peak_of([most], 2**40) + peak_of([beside], 2**40)


def test_a_sample_is_done_and_nothing_is_left_of_it(
    spec: BatchSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    before = tree(tmp_path)
    told = forecast(spec, predict(spec))
    assert tree(tmp_path) == before
    assert not list((tmp_path / "temporary").iterdir())
    assert (told.results, told.failing, told.sampled) == (6, 0, 3)
    assert told.seconds is not None and told.size is not None
    assert 0 < told.seconds.low <= told.seconds.likely <= told.seconds.high


def test_sizes_and_memory_of_like_photos_come_true(spec: BatchSpec) -> None:
    told = forecast(spec, predict(spec))
    finished, written = run(spec)
    assert told.size is not None
    assert told.size.low < written < told.size.high
    assert written == pytest.approx(told.size.likely, rel=0.1)
    assert 0 < finished.card.peak_memory <= told.peak_memory


def test_each_kind_of_photo_is_sampled(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3, (60, 80))
    for index in range(3):
        paths.append(tmp_path / f"photo {index + 3}.jpg")
        Image.fromarray(picture(60, 80, seed=index)).save(paths[-1])
    spec = BatchSpec(jobs(paths, tmp_path / "out"), Recipe(), How("serial"))
    assert forecast(spec, predict(spec)).sampled == 6


def test_photos_that_all_fail_have_no_time(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text("no photo")
    spec = BatchSpec(jobs([path], tmp_path / "out"), Recipe(), How("serial"))
    told = forecast(spec, predict(spec))
    assert (told.failing, told.seconds, told.size, told.sampled) == (1, None, None, 0)


def test_time_lies_between_all_cores_busy_and_one_photo_after_the_other() -> None:
    png = by_name("png")
    predictions = [
        dataclasses.replace(one, source=Size(1000, 1000))
        for number in range(10)
        for one in predict(
            BatchSpec((Job(Path(f"{number}.png"), Path("x"), "png", png.options()),), Recipe())
        )
    ]
    start = Sample(Path("a"), 1.0, 3.0, 5.0, (1.0,))
    samples = [start, Sample(Path("a"), 1.0, 2.0, 1.5, (1.0,)), Sample(Path("b"), 2.0, 6.0, 4.0, (1.0,))]
    band = _seconds(samples, predictions)
    warm_up = 5.0 - 1.5
    assert band.low == pytest.approx(warm_up + 10 * 2.0 / cores())
    assert band.high == pytest.approx(warm_up + max(10 * 2.0, 10 * 2.0 / cores()))
    assert band.low <= band.likely <= band.high


def test_a_tiny_photo_in_the_sample_does_not_blow_up_the_predicted_size() -> None:
    job = Job(Path("a.png"), Path("x"), "png", by_name("png").options())
    [one] = predict(BatchSpec((job,), Recipe()))
    sound = [dataclasses.replace(one, source=Size(2000, 1000), size=Size(2000, 1000))]
    large, tiny = Sample(Path("b.png"), 2.0, 1.0, 1.0, (1e6,)), Sample(Path("c.png"), 1e-6, 1.0, 1.0, (7e8,))
    assert _size([large, large, tiny], sound).likely == pytest.approx(2e6, rel=0.01)


def test_a_forecast_is_kept_for_the_very_batch(spec: BatchSpec) -> None:
    assert kept(spec) is None
    told = Forecast(6, 0, 1000, 2000, Band(1, 2, 3), Band(10, 20, 30), 2)
    keep(spec, told)
    assert kept(spec) == told
    for other in (
        dataclasses.replace(spec, jobs=spec.jobs[1:]),
        dataclasses.replace(spec, recipe=Recipe.from_text("exposure stops=1")),
        dataclasses.replace(spec, how=How("serial")),
    ):
        assert kept(other) is None


def told_of(wall: float, peak: int, failed: int, written: int) -> list[str]:
    card = Card("serial", "compiled", 6, 1.0, wall, 1.0, 0.0, None, {}, (), peak_memory=peak)
    told = Forecast(6, 1, 1000, 2000, Band(1, 2, 3), Band(1000, 2000, 3000), 2)
    return list(compared(told, Finished(6 - failed, failed, 0, 0, False, card), written))


def test_the_run_says_where_it_deviated() -> None:
    assert told_of(2.5, 900, 1, 2500) == [
        "Time: 2.5 s, as predicted: about 2.0 s (1.0 to 3.0 s)",
        "Size: 2.441KiB, as predicted: about 1.953KiB (1000B to 2.93KiB)",
    ]
    time, size, memory, failed = told_of(9, 1024**2, 3, 9000)
    assert "not as predicted" in time and "not as predicted" in size
    assert memory.startswith("Memory: 1MiB for pixels, more than")
    assert failed == "Failed: 3, predicted were 1"


def test_a_crop_that_leaves_nothing_of_a_photo_is_foretold_and_fails_alone(tmp_path: Path) -> None:
    large, small = tmp_path / "large.png", tmp_path / "small.png"
    for path, width in ((large, 400), (small, 100)):
        Image.fromarray(picture(300, width)).save(path)
    spec = BatchSpec(jobs([large, small], tmp_path / "out"), Recipe.from_text("crop left=200"), How("serial"))
    fine, missed = predict(spec)
    assert fine.problem is None
    assert missed.problem is not None
    assert way_out(missed.problem.code).startswith("Change the step")
    assert "crop: left must be less than 100 here, because the photo is 100x300" in missed.problem.message
    finished, _ = run(spec)
    assert (finished.done, finished.failed) == (1, 1)


def test_a_dry_run_says_what_photos_of_its_sample_failed_by(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3, (300, 400))
    options = by_name("jpeg").options.from_text({"size_kb": "1"})
    asked = tuple(
        dataclasses.replace(job, format="jpeg", options=options) for job in jobs(paths, tmp_path / "out")
    )
    spec = BatchSpec(asked, Recipe(()), How("threads", workers=2))
    told = forecast(spec, predict(spec))
    assert told.seconds is None
    assert told.failing
    assert told.failed
    assert all(
        "resize it first" in message and str(tmp_path / "out") in message for message in told.failed
    ), "its own place, not the sample's"
