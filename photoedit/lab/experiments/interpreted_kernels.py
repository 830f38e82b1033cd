"""A blur whose kernels the interpreter runs: CPU-bound Python."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import KernelRace
from photoedit.lab.experiments._blur import elsewhere_lanes, interpreted_lanes
from photoedit.lab.interpreters import Interpreter
from photoedit.lab.race import Runner

SUBINTERPRETERS = sys.version_info >= (3, 14)
"""Whether `concurrent.futures` has pools of subinterpreters, each with a GIL of its own."""


class InterpretedKernels(KernelRace):
    """Each lane runs the same tiles through the same engine; only who runs them differs."""

    title = "A blur run by Python itself"
    claim = "Threads run Python on one core only, because of the GIL; processes use all"

    def runners(self, bench: Bench) -> Sequence[Runner]:
        lanes = interpreted_lanes(bench)
        if SUBINTERPRETERS:
            ours = Interpreter(sys.executable, "", "", gil=True, lanes=("interpreters",))
            lanes += elsewhere_lanes(bench, ours)
        return lanes

    def notes(self, bench: Bench) -> Sequence[str]:
        return (
            ()
            if SUBINTERPRETERS
            else ("The lane of subinterpreters needs Python 3.14; see other-interpreters",)
        )
