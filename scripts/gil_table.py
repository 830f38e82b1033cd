"""Write the README's table of what the GIL costs: two experiments of the laboratory, many rounds.

    python scripts/gil_table.py PHOTO [--rounds 9] [--write README.md]

The same blur compiled and interpreted, each serially, in threads and in processes; see `photoedit.lab.race`
for how. Two workers, whatever the machine has, so that tables can be compared.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from pathlib import Path

from readme_tables import write_table

from photoedit.lab import laboratory
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.experiments.compiled_kernels import CompiledKernels
from photoedit.lab.experiments.interpreted_kernels import InterpretedKernels
from photoedit.lab.lanes import EXECUTIONS
from photoedit.lab.outcome import Outcome

EXPERIMENTS = {"compiled": CompiledKernels(), "interpreted": InterpretedKernels()}


def rows(life: str, outcome: Outcome) -> Iterator[str]:
    """The table's rows of one life of the kernels."""
    serial = outcome.lane("serial")
    for name in EXECUTIONS:
        lane = outcome.lane(name)
        gains = [base / seconds for base, seconds in zip(serial.seconds, lane.seconds, strict=True)]
        gain = f"{statistics.median(gains):.2f} ({min(gains):.2f}–{max(gains):.2f})"
        yield f"| {life} | {name} | {gain} | {100 * (lane.gil_wait or 0.0):.0f} % |"


def table(photo: Path, rounds: int) -> str:
    """The whole table, in Markdown."""
    lines = [
        f"2 workers; median (range) of {rounds} rounds.",
        "",
        "| kernels | tiles run in | gain over serial | GIL wait |",
        "|---|---|---|---|",
    ]
    with Bench(Wish(photo, workers=2, rounds=rounds)) as bench:
        outcomes = laboratory.run(EXPERIMENTS.values(), bench)
        for life, outcome in zip(EXPERIMENTS, outcomes, strict=True):
            lines += rows(life, outcome)
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("photo", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--write", type=Path, help="file with gil marks to write the table into")
    arguments = parser.parse_args()
    text = table(arguments.photo, arguments.rounds)
    print(text)
    if arguments.write:
        write_table(arguments.write, "gil", text)


if __name__ == "__main__":
    main()
