"""The race: turns, rounds that count, equal results, cancelling."""

from __future__ import annotations

import time

import pytest

from photoedit.engine.meter import TileRecord
from photoedit.errors import Cancelled, EngineError
from photoedit.lab.probe import Probe
from photoedit.lab.race import Call, Work, race


def nothing() -> None:
    """Never stops."""


def test_lanes_take_turns_and_the_first_round_does_not_count() -> None:
    turns: list[str] = []

    def run(name: str) -> Work:
        turns.append(name)
        return Work(seconds={"a": 2.0, "b": 1.0}[name] * (100 if len(turns) <= 2 else 1))

    lanes = race([Call("a", lambda: run("a")), Call("b", lambda: run("b"))], 3, nothing)
    assert turns == ["a", "b"] * 4
    assert [lane.seconds for lane in lanes] == [(2.0, 2.0, 2.0), (1.0, 1.0, 1.0)]
    assert [lane.speedup for lane in lanes] == [1.0, 2.0]


def test_a_gain_is_of_the_same_round() -> None:
    """A round that is slow as a whole changes no gain."""
    seconds = iter([1.0, 1.0, 2.0, 1.0, 20.0, 10.0, 2.0, 1.0])

    def run() -> Work:
        return Work(seconds=next(seconds))

    lanes = race([Call("a", run), Call("b", run)], 3, nothing)
    assert lanes[1].speedup == 2.0
    assert lanes[1].spread == (1.0, 10.0)


def test_shares_are_of_all_rounds() -> None:
    record = TileRecord((1, 1), start=0.0, end=1.0, cpu=0.5, queued=0.1)
    (lane,) = race([Call("a", lambda: Work((record,)))], 3, nothing)
    assert lane.gil_wait == pytest.approx(0.4)
    assert lane.queued == pytest.approx(0.1)


def test_what_the_program_does_beside_its_work_is_not_blamed_on_others() -> None:
    """On a quiet machine: "other programs had the cores for 13 %", and no verdict on the size of tiles."""
    record = TileRecord((1, 1), start=0.0, end=1.0, cpu=0.5, queued=0.3)
    ours, others = (Work((record,), elsewhere=cpu, seconds=1.0) for cpu in (0.7, 0.5))
    lanes = race([Call("ours", lambda: ours), Call("others'", lambda: others)], 3, nothing)
    assert [lane.queued for lane in lanes] == [pytest.approx(0.1), pytest.approx(0.3)]


def test_making_the_digest_is_not_part_of_the_work() -> None:
    """Half of the time of the compiled kernels was the digest of what they made, on one core in all lanes."""

    def digest() -> str:
        end = time.perf_counter() + 0.05
        while time.perf_counter() < end:
            pass
        return "1"

    (lane,) = race([Call("a", lambda: Work(digest=digest))], 3, nothing)
    assert lane.output_sha256 == "1"
    assert max(lane.seconds) < 0.05


def test_a_few_long_stalls_count_more_than_many_short_ones() -> None:
    """Pillow lets go before and after it encodes: most wake-ups are in time, and say nothing."""
    probe = Probe()
    probe._late = [0.0001] * 100 + [0.030, 0.035, 0.002]
    assert probe.usual == 0.030
    probe._late = [0.0016] * 100 + [0.012]
    assert probe.usual == 0.0016


def test_cores_that_nobody_counted_are_not_said_to_be_none_at_all() -> None:
    """Pools that start were said to use 0.00 cores, and pickling processes less than one."""
    timed, metered = Work(elsewhere=None, seconds=1.0), Work(elsewhere=None)
    lanes = race([Call("a", lambda: timed), Call("b", lambda: metered)], 3, nothing)
    assert [lane.cores_used for lane in lanes] == [None, None]


def test_different_bytes_are_an_error() -> None:
    lanes = [Call("a", lambda: Work(digest="1")), Call("b", lambda: Work(digest="2"))]
    with pytest.raises(EngineError, match="same bytes") as caught:
        race(lanes, 3, nothing)
    assert caught.value.code == "lanes_differ"


def test_a_race_can_be_stopped_between_any_two_passes() -> None:
    turns: list[str] = []

    def check() -> None:
        if len(turns) == 3:
            raise Cancelled("stopped")

    def run(name: str) -> Work:
        turns.append(name)
        return Work()

    with pytest.raises(Cancelled):
        race([Call("a", lambda: run("a")), Call("b", lambda: run("b"))], 3, check)
    assert turns == ["a", "b", "a"]
