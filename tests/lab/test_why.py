"""Why was it slow? The meters name what bound a batch, and what they predict comes true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.meter import Card, WorkerTime
from photoedit.engine.workers import Workers
from photoedit.lab import why, worth
from photoedit.lab.bench import Bench
from photoedit.lab.control import busy
from photoedit.lab.race import race
from photoedit.lab.verdict import BUSY, LEAST, of_control
from photoedit.lab.why import Bound, Diagnosis, diagnose
from photoedit.recipe import Recipe
from tests.engine.test_batch import jobs, make_photos

RECIPE = Recipe.from_text("gaussian-blur radius=1 contrast amount=0.2")


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processors are two whole cores, unless a test says otherwise; nobody has measured them."""
    monkeypatch.setattr(why, "real_cores", lambda: 2)
    monkeypatch.setattr(worth, "remembered", lambda _count: None)


TRIES = 3
"""How often a promise is put to the test until the machine is quiet."""


def worker(wall: float, cpu: float, thread: int = 1) -> WorkerTime:
    return WorkerTime((1, thread), 10, wall, cpu, wall - cpu, 0.0)


STAGES = {"read": 0.1, "decode": 1.0, "tiles": 8.0, "encode": 1.0, "write": 0.1}
BUSY_CORES = Card(
    "processes", "compiled", 4, 100.0, wall=5.0, cpu=9.5, gil_wait=0.0, queued=0.0, stages=STAGES,
    workers=(worker(4.0, 4.0, 1), worker(4.0, 4.0, 2)), cores=2,
)  # fmt: skip
IDLE_CORES = replace(BUSY_CORES, cpu=3.0, workers=(worker(1.0, 1.0, 1), worker(1.0, 1.0, 2)))


def found(card: Card, **changes: object) -> Diagnosis:
    diagnosis = diagnose(replace(card, **changes))  # type: ignore[arg-type]  # whatever the test changes
    assert diagnosis is not None
    return diagnosis


def test_a_batch_that_had_no_tiles_to_make_is_diagnosed_too() -> None:
    assert found(BUSY_CORES, workers=(), idle_between=0.0).bound is not Bound.HANDING


def test_threads_that_waited_for_the_gil() -> None:
    workers = (worker(4.5, 2.25, 1), worker(4.5, 2.25, 2))
    told = found(BUSY_CORES, execution="threads", gil_wait=0.5, cpu=5.0, workers=workers)
    assert told.bound is Bound.GIL
    assert "--execution processes" in told.change
    assert told.gain == pytest.approx(5.0 / 2.75)


def test_the_gain_is_never_more_than_the_cpu_time_allows() -> None:
    workers = (worker(4.5, 2.25, 1), worker(4.5, 2.25, 2))
    told = found(BUSY_CORES, execution="threads", gil_wait=0.5, cpu=9.0, workers=workers)
    assert told.gain == pytest.approx(5.0 / 4.5)


def test_two_halves_of_a_core_promise_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processors that share a core were promised to do twice the work of one."""
    monkeypatch.setattr(why, "real_cores", lambda: 1)
    workers = (worker(4.5, 2.25, 1), worker(4.5, 2.25, 2))
    told = found(BUSY_CORES, execution="threads", gil_wait=0.5, cpu=5.0, workers=workers)
    assert told.gain == pytest.approx(1.25)
    assert found(BUSY_CORES, execution="threads", gil_wait=0.5, cpu=9.0, workers=workers).gain == 1


def test_what_the_laboratory_measured_of_the_cores_is_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "remembered", lambda _count: 1.6)
    workers = (worker(4.5, 2.25, 1), worker(4.5, 2.25, 2))
    told = found(BUSY_CORES, execution="threads", gil_wait=0.5, cpu=5.0, workers=workers)
    assert told.gain == pytest.approx(5.0 / (5.0 / 1.6))


def test_work_that_kept_the_cores_busy() -> None:
    assert found(BUSY_CORES).bound is Bound.COMPUTE
    assert found(BUSY_CORES, stages={**STAGES, "encode": 9.0}).bound is Bound.ENCODING
    assert found(BUSY_CORES, stages={**STAGES, "decode": 9.0}).bound is Bound.DECODING


def test_interpreted_kernels() -> None:
    told = found(BUSY_CORES, kernels="interpreted")
    assert "--kernels compiled" in told.change
    assert told.gain is not None and told.gain > 4


def test_other_programs_are_not_blamed_on_a_setting() -> None:
    told = found(IDLE_CORES, queued=0.5)
    assert (told.bound, told.gain) == (Bound.OTHERS, None)
    assert found(IDLE_CORES, queued=0.5, execution="threads", gil_wait=0.2).bound is Bound.OTHERS


def test_waiting_for_our_own_threads_is_not_blamed_on_other_programs() -> None:
    """With eight workers on two cores, all of them in use, the advice was to wait for a quiet machine."""
    assert found(BUSY_CORES, queued=0.7).bound is Bound.COMPUTE
    assert replace(BUSY_CORES, queued=0.7).lost_to_others == pytest.approx(0.05)
    assert replace(BUSY_CORES, queued=0.9, cpu=2.5).lost_to_others == pytest.approx(0.75)  # of 2 cores 0.5
    assert replace(BUSY_CORES, queued=None).lost_to_others == 0


def test_memory_that_photos_waited_for() -> None:
    told = found(IDLE_CORES, memory_wait=6.0)
    assert told.bound is Bound.MEMORY
    assert "--memory" in told.change
    assert found(BUSY_CORES, memory_wait=6.0).bound is Bound.COMPUTE  # the workers were what it waited for


def test_workers_that_stood_between_tiles() -> None:
    told = found(IDLE_CORES, idle_between=4.0)
    assert told.bound is Bound.HANDING
    assert "--tile" in told.change


def test_one_worker_where_there_are_more_cores() -> None:
    told = found(BUSY_CORES, execution="serial", cpu=5.0, workers=(worker(4.0, 4.0),))
    assert told.bound is Bound.COMPUTE
    assert "--execution processes" in told.change
    assert told.gain == pytest.approx(5.0 / 3.0)


@pytest.mark.parametrize(
    ("stage", "bound"),
    [
        ("read", Bound.READING),
        ("decode", Bound.DECODING),
        ("encode", Bound.ENCODING),
        ("write", Bound.WRITING),
    ],
)
def test_files_that_came_or_went_too_slowly(stage: str, bound: Bound) -> None:
    assert found(IDLE_CORES, stages={**STAGES, stage: 4.0}).bound is bound


def test_photos_that_are_only_copied_are_bound_by_their_files() -> None:
    """There were no tiles to share, and the share was asked for."""
    stages = {"read": 0.1, "decode": 1.0, "tiles": 0.0, "encode": 2.0, "write": 0.1}
    assert found(IDLE_CORES, workers=(), stages=stages).bound is Bound.ENCODING
    assert found(BUSY_CORES, workers=(), stages=stages).bound is Bound.ENCODING


def test_a_batch_that_mostly_waited_for_its_workers_to_start_is_not_blamed_on_a_codec() -> None:
    tiny = {"read": 0.001, "decode": 0.023, "tiles": 2.7, "encode": 0.039, "write": 0.022}
    assert diagnose(replace(BUSY_CORES, wall=1.4, cpu=0.024, stages=tiny, workers=())) is None
    assert found(BUSY_CORES, wall=0.05, cpu=0.024, stages=tiny, workers=()).bound is Bound.ENCODING


def test_nothing_done_has_no_reason() -> None:
    assert diagnose(replace(BUSY_CORES, photos=0)) is None


def ran(paths: list[Path], out: Path, how: How) -> Card:
    """The card of a batch whose workers are warm."""
    with Workers(how) as workers:
        Batch(BatchSpec(jobs(paths[:1], out / "warm"), RECIPE, how), workers).run(lambda _event: None)
        return Batch(BatchSpec(jobs(paths, out), RECIPE, how), workers).run(lambda _event: None).card


def is_busy(*cards: Card) -> bool:
    return any(card.lost_to_others > BUSY for card in cards)


def test_compiled_kernels_keep_what_is_promised(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3)
    before = ran(paths, tmp_path / "before", How("serial", "interpreted"))
    told = diagnose(before)
    assert told is not None and told.gain is not None and told.gain > 1
    assert "--kernels compiled" in told.change
    after = ran(paths, tmp_path / "after", How("serial", "compiled"))
    assert after.wall < before.wall


def test_processes_keep_what_is_promised(tmp_path: Path, bench: Bench) -> None:
    """As far as the machine has what is promised: plain busy processes say that, in the same minute."""
    paths = make_photos(tmp_path, 4)
    for number in range(TRIES):
        before = ran(paths, tmp_path / f"before {number}", How("threads", "interpreted", workers=2))
        control = race([busy(bench, 1), busy(bench, 2)], bench.rounds, bench.check)[1].speedup
        after = ran(paths, tmp_path / f"after {number}", How("processes", "interpreted", workers=2))
        if before.cores >= 2 and not is_busy(before, after) and control >= LEAST:
            break
    else:
        lost = max(before.lost_to_others, after.lost_to_others)
        pytest.skip(f"others had the cores for {100 * lost:.0f} %, two busy processes gained x{control:.2f}")
    told = diagnose(before)
    assert told is not None and told.bound is Bound.GIL
    assert told.gain is not None and told.gain > 1.2
    gained, promised = before.wall / after.wall, of_control(told.gain, control, 2)
    assert gained > 1 + (promised - 1) / 2
