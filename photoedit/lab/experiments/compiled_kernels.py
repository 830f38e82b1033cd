"""The same blur compiled: machine code that releases the GIL."""

from __future__ import annotations

from collections.abc import Sequence

from photoedit.engine.cutting import COLUMNS, ROWS
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import KernelRace
from photoedit.lab.experiments._blur import RECIPE
from photoedit.lab.lanes import EXECUTIONS, engine_lane
from photoedit.lab.race import Runner
from photoedit.photo import Size


class CompiledKernels(KernelRace):
    """What users run: the source of interpreted-kernels as machine code."""

    title = "The same blur as machine code"
    claim = "Threads never gain from a second core, because of the GIL"

    def runners(self, bench: Bench) -> Sequence[Runner]:
        pixels = bench.pixels(4000, 4000)
        tile = Size(2 * COLUMNS, 4 * ROWS)  # large: what Python does between tiles is not the question here
        return [engine_lane(bench, RECIPE, pixels, execution, "compiled", tile) for execution in EXECUTIONS]
