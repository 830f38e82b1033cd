"""The control: what plain busy processes gain, and what is said of processors that share a core."""

from __future__ import annotations

import psutil
import pytest

from photoedit.engine import machine
from photoedit.lab import control
from photoedit.lab.bench import Bench
from photoedit.lab.experiments import cores
from photoedit.lab.outcome import Holds, Lane, Outcome
from photoedit.lab.race import Call, Work
from tests.lab.conftest import lane


def test_a_control_runs_in_every_round_and_is_none_of_the_lanes(bench: Bench) -> None:
    lanes, gained = control.controlled_race([Call("a", lambda: Work(seconds=1.0))], bench)
    assert [one.lane for one in lanes] == ["a"]
    assert 0 < gained < 2.5


def test_busy_processes_do_all_their_work(bench: Bench) -> None:
    for processes in (1, 2):
        work = control.busy(bench, processes).run()
        assert len(work.records) == 2  # equal work in both
        assert len({record.worker[0] for record in work.records}) <= processes
        assert sum(record.cpu for record in work.records) == work.elsewhere


def told(
    monkeypatch: pytest.MonkeyPatch, bench: Bench, gain: float, real: int, queued: float = 0.0
) -> Outcome:
    """What the experiment says where two busy processes gain so much."""

    def race(*_args: object) -> tuple[Lane, ...]:
        return lane("processes: 1", queued=queued), lane("processes: 2", gain, queued=queued)

    monkeypatch.setattr(cores, "race", race)
    monkeypatch.setattr(cores, "cores", lambda: 2)
    monkeypatch.setattr(cores, "real_cores", lambda: real)
    return cores.Cores().run(bench)


def test_two_whole_cores(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> None:
    outcome = told(monkeypatch, bench, 1.95, 2)
    assert outcome.holds is Holds.TRUE
    assert outcome.verdict == "2 busy processes do x1.95 the work of one, on 2 processors"


@pytest.mark.parametrize(("real", "why"), [(1, "they share 1 core ("), (2, "or the machine's host")])
def test_halves_of_a_core_are_said(
    monkeypatch: pytest.MonkeyPatch, bench: Bench, real: int, why: str
) -> None:
    """Linux, and a host that hides it, call them two cores."""
    outcome = told(monkeypatch, bench, 1.27, real)
    assert outcome.holds is Holds.FALSE
    assert "x1.27" in outcome.verdict and why in outcome.verdict


def test_other_programs_are_no_halves_of_a_core(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> None:
    outcome = told(monkeypatch, bench, 1.27, 2, queued=0.4)
    assert outcome.holds is Holds.UNKNOWN
    assert "host" not in outcome.verdict


def test_real_cores_are_never_more_than_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for physical, real in ((1, 1), (64, 2), (None, 2)):
        monkeypatch.setattr(psutil, "cpu_count", lambda logical, known=physical: known)
        monkeypatch.setattr(machine, "cores", lambda: 2)
        assert machine.real_cores() == real
