"""The same JPEG, saved by Pillow into memory or into a file: only one of them lets other threads run."""

from __future__ import annotations

import dataclasses
import io
import tempfile

from PIL import Image

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import KernelRace
from photoedit.lab.lanes import Band, call_lane, call_lanes
from photoedit.lab.outcome import Outcome
from photoedit.lab.race import Runner


def into_memory(source: Band) -> Band:
    """Encode into bytes, as most programs do, without ever leaving C."""
    Image.fromarray(source).save(io.BytesIO(), "JPEG", quality=90, optimize=True)
    return source


def into_a_file(source: Band) -> Band:
    """Encode into a file that has a descriptor."""
    with tempfile.TemporaryFile() as file:
        Image.fromarray(source).save(file, "JPEG", quality=90, optimize=True)
    return source


class JpegToMemory(KernelRace):
    """Pillow's encoder keeps the GIL when it writes to memory, and gives it up when it writes to a file."""

    title = "A JPEG into memory, by Pillow"
    claim = "Threads gain nothing when Pillow saves JPEG files in memory"

    def runners(self, bench: Bench) -> list[Runner]:
        pixels = bench.pixels(4000, 4000)
        to_file = call_lane(bench, into_a_file, pixels, 0, "threads", "threads, into a file")
        return [*call_lanes(bench, into_memory, pixels, 0), to_file]

    def run(self, bench: Bench) -> Outcome:
        outcome = super().run(bench)
        to_file = outcome.lanes[-1]
        return dataclasses.replace(
            outcome, verdict=f"{outcome.verdict}; {to_file.lane} x{to_file.speedup:.2f}"
        )
