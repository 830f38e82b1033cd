"""The laboratory: runs experiments one after the other. Command line and window come through here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor
from typing import Any

from photoedit.errors import Cancelled, EngineError
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Outcome


def run(experiments: Iterable[Experiment], bench: Bench) -> Iterator[Outcome]:
    """Do the experiments, each as its outcome is asked for.

    One that fails says so in its outcome; the others go on.

    Raises:
        Cancelled: the bench was stopped.
    """
    for one in experiments:
        bench.check()
        try:
            yield one.run(bench)
        except Cancelled:
            raise
        except EngineError as problem:
            yield one.not_here(problem.message)
        except BrokenExecutor as problem:
            yield one.not_here(f"worker processes can't be started here, or they died ({problem})")


def as_json(machine: dict[str, Any], outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """What ``photoedit lab --json`` prints."""
    return {"machine": machine, "experiments": [outcome.to_json() for outcome in outcomes]}
