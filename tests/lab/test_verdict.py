"""Verdicts follow from the numbers, and there is none where the numbers mean nothing."""

from __future__ import annotations

import pytest

from photoedit.lab import verdict
from photoedit.lab.outcome import Kind, Lane
from photoedit.lab.verdict import judge
from tests.lab.conftest import lane


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "cores", lambda: 2)


def judged(threads: Lane, processes: Lane, serial: Lane | None = None) -> Kind:
    return judge([serial or lane("serial"), threads, processes], 2).kind


def test_what_releases() -> None:
    assert judged(lane("threads", 1.9, 0.01), lane("processes", 1.9)) is Kind.RELEASES


def test_what_holds_is_told_apart_by_the_stall() -> None:
    held, control = lane("threads", 1.0, 0.45), lane("processes", 1.8)
    assert judged(held, control, lane("serial", longest_stall_ms=6.0)) is Kind.BYTECODE
    assert judged(held, control, lane("serial", longest_stall_ms=100.0)) is Kind.IN_C


def test_short_calls_inside_c_are_not_taken_for_bytecode() -> None:
    """With many workers the pieces are short: the usual interval can't tell them apart, a short one can."""
    serial, held = lane("serial", longest_stall_ms=8.0), lane("threads", 1.0, 0.45)
    lanes = [serial, held, lane("processes", 1.8)]
    assert judge(lanes, 2, stall=0.007).kind is Kind.IN_C
    assert judge(lanes, 2, stall=0.002).kind is Kind.BYTECODE


def test_what_holds_sometimes() -> None:
    assert judged(lane("threads", 1.5, 0.12), lane("processes", 1.8)) is Kind.PARTLY


def test_memory_bound_is_not_blamed_on_the_gil() -> None:
    threads = lane("threads", 0.95, 0.01)
    assert judged(threads, lane("processes", 0.97, cores_used=1.9)) is Kind.MEMORY
    # The cores were not even in use: somebody who is not in the run queue, such as a host, had them.
    assert judged(threads, lane("processes", 0.97, cores_used=1.1)) is Kind.NONE


def test_a_busy_machine_gives_no_verdict() -> None:
    busy = lane("processes", 1.9, queued=0.4)
    assert judged(lane("threads", 1.0, 0.45), busy) is Kind.BUSY


def test_workers_without_a_core_each_are_no_other_programs() -> None:
    """With nine workers on two cores the machine was said to be busy with other programs."""
    serial, threads = lane("serial"), lane("threads", 1.9, 0.01, queued=0.7)
    processes = lane("processes", 1.9, queued=0.7)
    assert judge([serial, threads, processes], 9).kind is Kind.RELEASES
    busy = lane("serial", queued=0.4)
    assert judge([busy, threads, processes], 9).kind is Kind.BUSY


def test_a_control_that_does_not_scale_gives_no_verdict() -> None:
    assert judged(lane("threads", 1.0, 0.45), lane("processes", 1.1)) is Kind.NONE


def test_gains_are_judged_by_what_there_is_to_gain() -> None:
    """Two processors that are one core gain x1.3 at most: every verdict there was that nobody gained."""
    lanes = [lane("serial"), lane("threads", 1.25, 0.01), lane("processes", 1.24)]
    assert judge(lanes, 2).kind is Kind.NONE
    assert judge(lanes, 2, control=1.3).kind is Kind.RELEASES
    held = [lane("serial", longest_stall_ms=6.0), lane("threads", 1.0, 0.45), lane("processes", 1.25)]
    found = judge(held, 2, control=1.3)
    assert found.kind is Kind.BYTECODE
    assert "processes x1.25 (plain busy ones x1.30)" in found.words


def test_where_not_even_busy_processes_gain_there_is_no_verdict() -> None:
    lanes = [lane("serial"), lane("threads", 1.0, 0.45), lane("processes", 1.2)]
    found = judge(lanes, 2, control=1.05)
    assert found.kind is Kind.NONE
    assert "not even busy processes gained" in found.words


def test_threads_that_gain_need_no_processes_to_prove_it() -> None:
    """Processes gained nothing from a kernel in which threads gained x1.45: there was no verdict."""
    lanes = [lane("serial"), lane("threads", 1.45, 0.03), lane("processes", 1.1)]
    assert judge(lanes, 2, control=1.9).kind is Kind.RELEASES


@pytest.mark.parametrize(("control", "needed"), [(None, 1.3), (2.0, 1.3), (2.4, 1.3), (1.5, 1.15), (0.9, 1)])
def test_a_gain_of_the_control(control: float | None, needed: float) -> None:
    assert verdict.of_control(1.3, control, 2) == pytest.approx(needed)


def test_a_library_with_threads_of_its_own_gives_no_verdict() -> None:
    found = judge([lane("serial", cores_used=1.9), lane("threads", 1.0), lane("processes", 1.0)], 2)
    assert found.kind is Kind.NONE
    assert "threads of its own" in found.words


def test_one_core_gives_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict, "cores", lambda: 1)
    assert judged(lane("threads", 1.0, 0.45), lane("processes", 1.9)) is Kind.NONE


def test_one_worker_gives_no_verdict() -> None:
    """It was once called memory-bound."""
    found = judge([lane("serial"), lane("threads", 1.0), lane("processes", 1.0, cores_used=1.0)], 1)
    assert found.kind is Kind.NONE


def test_the_sentence_has_the_numbers() -> None:
    words = judge([lane("serial"), lane("threads", 1.02, 0.45), lane("processes", 1.83)], 2).words
    assert "threads x1.02, processes x1.83, GIL wait in threads 45 %" in words
