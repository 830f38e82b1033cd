"""The experiments: found by being there, honest about the machine, and true where it is quiet."""

from __future__ import annotations

import time
from concurrent.futures import BrokenExecutor, Executor

import pytest

from photoedit.engine.pool.serial import SerialExecutor
from photoedit.errors import Cancelled, EngineError, UsageError
from photoedit.lab import experiment, laboratory, verdict
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments import chosen, counter_race, experiments, start_up
from photoedit.lab.experiments.compiled_kernels import CompiledKernels
from photoedit.lab.outcome import Holds, Kind, Outcome
from photoedit.lab.verdict import LEAST, SCALES, held_back, is_busy, of_control
from tests.lab.conftest import lane


def run(name: str, bench: Bench) -> Outcome:
    (outcome,) = laboratory.run(chosen([name]), bench)
    return outcome


TRIES = 3
"""How often a race is run until the machine is quiet: what others do often passes in a second."""


def quiet(name: str, bench: Bench) -> tuple[Outcome, float]:
    """The outcome of a race, and what its control gained.

    The test is skipped if other programs always had the cores, or if not even plain busy processes gained.
    """
    for _ in range(TRIES):
        outcome = run(name, bench)
        assert outcome.control is not None
        busy = outcome.kind is Kind.BUSY or is_busy(outcome.lanes, bench.workers)
        if not busy and outcome.control >= LEAST:
            return outcome, outcome.control
    pytest.skip(f"nothing can be told: {outcome.verdict}")


def test_experiments_are_found_by_being_there() -> None:
    assert len(experiments()) >= 15
    for name, one in experiments().items():
        assert name == one.name
        assert one.title and one.claim
        assert not one.claim.endswith(".")


def test_a_wrong_name_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean 'start-up'"):
        chosen(["startup"])


@pytest.mark.parametrize("name", list(experiments()))
def test_every_experiment_gives_plain_results(name: str, bench: Bench) -> None:
    bench.rounds = 1
    outcome = run(name, bench)
    assert outcome.name == name
    assert outcome.verdict
    told = outcome.to_json()
    assert set(told) >= {"name", "lanes", "verdict", "claim"}
    for raced in told["lanes"]:
        assert set(raced) >= {
            "lane", "seconds", "speedup", "gil_wait", "cores_used", "longest_stall_ms", "output_sha256",
        }  # fmt: skip
        assert len(raced["seconds"]) == 1
        assert raced["seconds"][0] > 0
    digests = {raced["output_sha256"] for raced in told["lanes"]} - {None}
    assert len(digests) <= 1


def test_all_medians_are_the_same_picture() -> None:
    """Five ways, one result: the picker compares behaviour, not pictures."""
    from photoedit.lab.experiments import _median as median
    from photoedit.lab.lanes import call_lane

    with Bench(Wish(workers=2)) as bench:
        pixels = bench.pixels(20, 60, channels=1)
        functions = (
            median.by_callback, median.by_pillow, median.by_scipy, median.by_compiled_kernel,
            median.by_interpreted_kernel,
        )  # fmt: skip
        made = {
            call_lane(bench, function, pixels, median.RADIUS, "serial").run().sha256 for function in functions
        }
    assert len(made) == 1


def test_interpreted_kernels_wait_for_the_gil(bench: Bench) -> None:
    """On two whole cores: threads gain less than x1.25, processes more than x1.5."""
    outcome, control = quiet("interpreted-kernels", bench)
    threads, processes = outcome.lane("threads"), outcome.lane("processes")
    assert outcome.kind is Kind.BYTECODE
    assert threads.gil_wait is not None and threads.gil_wait > 0.3
    assert threads.speedup < max(of_control(1.25, control, 2), 1.1)
    assert processes.speedup > of_control(1.5, control, 2)
    assert outcome.holds is Holds.TRUE


def test_compiled_kernels_do_not(bench: Bench) -> None:
    """Equal lanes, however much or little there is to gain."""
    outcome, control = quiet("compiled-kernels", bench)
    threads = outcome.lane("threads")
    assert threads.gil_wait is not None and threads.gil_wait < 0.05
    assert threads.speedup == pytest.approx(outcome.lane("processes").speedup, rel=0.3)
    scales = of_control(SCALES, control, 2)
    gained = max(threads.speedup, outcome.lane("processes").speedup) >= scales
    assert (outcome.kind is Kind.RELEASES) is gained
    assert outcome.holds is (Holds.FALSE if threads.speedup >= scales else Holds.UNKNOWN)


def test_pillows_median_stalls_everything(bench: Bench) -> None:
    """Not a matter of cores: whoever wants to run waits for the whole call."""
    outcome = run("median-pillow", bench)
    calls = [record.cpu for record in outcome.lane("serial").records]
    stall = outcome.lane("threads").longest_stall_ms
    assert stall is not None and stall > 0.8e3 * min(calls)
    if outcome.kind not in (Kind.BUSY, Kind.NONE):
        assert outcome.kind is Kind.IN_C


def test_the_compiled_median_is_not_blamed_for_the_python_around_it(bench: Bench) -> None:
    """In strips of 0.2 ms it was said to hold the GIL: threads fought for it between two strips."""
    outcome, _control = quiet("median-compiled", bench)
    assert outcome.kind in (Kind.RELEASES, Kind.MEMORY, Kind.PARTLY, Kind.NONE)
    assert outcome.holds is not Holds.TRUE


def test_threads_that_did_not_gain_are_not_said_to_be_held_back_by_a_gil_they_never_waited_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processes gained, threads somewhat less: "because of the GIL" was true, beside "releases it"."""
    lanes = (lane("serial"), lane("threads", 1.2, 0.01), lane("processes", 1.6))
    monkeypatch.setattr(experiment, "controlled_race", lambda _runners, _bench: (lanes, 2.0))
    monkeypatch.setattr(verdict, "cores", lambda: 2)
    monkeypatch.setattr(CompiledKernels, "runners", lambda _self, _bench: [])
    outcome = CompiledKernels().run(bench)
    assert (outcome.kind, outcome.holds) == (Kind.RELEASES, Holds.UNKNOWN)


def test_making_a_pool_is_part_of_starting_it() -> None:
    """Processes are started by making their pool, and that was done before the clock began."""

    def start(_count: int) -> Executor:
        end = time.perf_counter() + 0.02
        while time.perf_counter() < end:
            pass
        return SerialExecutor()

    work = start_up._started(start, 1)
    assert work.seconds is not None and work.seconds >= 0.02
    assert work.elsewhere is None  # nobody counted: no cores, not 0 of them


def test_a_counter_that_lost_nothing_proves_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was said to be true then that threads need no locks."""
    monkeypatch.setattr(counter_race, "STEPS", 100)
    careful = dict.fromkeys(counter_race.WAYS, counter_race.Counter.add_under_a_lock)
    monkeypatch.setattr(counter_race, "WAYS", careful)
    bench.rounds = 1
    assert run("counter-race", bench).holds is Holds.UNKNOWN


@pytest.mark.parametrize(
    ("gain", "waited", "holds"),
    [(1.8, 0.1, Holds.FALSE), (1.0, 0.45, Holds.TRUE), (1.0, 0.0, Holds.UNKNOWN)],
)
def test_threads_are_judged_by_what_they_gain(gain: float, waited: float, holds: Holds) -> None:
    """Some wait for the GIL was enough to call it needed, and threads that did not gain to call it free."""
    assert held_back(gain, waited) is holds


@pytest.mark.parametrize(
    ("rounds", "holds"),
    [((True, True), Holds.TRUE), ((False, False), Holds.FALSE), ((True, False), Holds.UNKNOWN)],
)
def test_rounds_that_don_t_agree_tell_nothing(rounds: tuple[bool, ...], holds: Holds) -> None:
    """Races without a meter never said that the machine was busy."""
    assert Holds.in_all(rounds) is holds


def test_the_laboratory_stops_when_told() -> None:
    begun: list[str] = []
    with Bench(Wish(workers=2), stopped=lambda: len(begun) == 1) as bench, pytest.raises(Cancelled):
        outcomes = laboratory.run(chosen(["reference-counts", "start-up"]), bench)
        begun.extend(outcome.name for outcome in outcomes)
    assert begun == ["reference-counts"]


@pytest.mark.parametrize(
    ("problem", "said"),
    [(EngineError("lanes differ"), "lanes differ"), (BrokenExecutor("gone"), "worker processes can't be")],
)
def test_an_experiment_that_fails_says_so_and_the_others_go_on(
    bench: Bench, problem: Exception, said: str
) -> None:
    class Broken(Experiment):
        title, claim = "Nothing", "It works"

        def run(self, bench: Bench) -> Outcome:
            raise problem

    bench.rounds = 1
    first, second = laboratory.run([Broken(), *chosen(["reference-counts"])], bench)
    assert first.holds is Holds.UNKNOWN
    assert said in first.verdict
    assert second.lanes
