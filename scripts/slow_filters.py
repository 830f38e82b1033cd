"""Which filters take more than a second for 24 megapixels on one core, and why.

    python scripts/slow_filters.py [--page FILE] [--json FILE] [FILTER ...]

Every filter, with the values the benchmark gives it, on a sample mirrored to 24 megapixels, 8 bits, in one
thread. It is CPU time, the least of several rounds, all filters in turns: what else the machine does counts
little. Reasons stand in `benchmarking/operations.py`; a slow filter without one is named, too.

It prints a table in Markdown; `--page resources/help/slow-filters.md` makes the page of it.
"""

from __future__ import annotations

import argparse
import platform
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from benchmarking.figures import Results, Row
from benchmarking.operations import LONG, LONG_MEGAPIXELS, operations
from benchmarking.peers import Bytes
from benchmarking.peers.own import Singles
from benchmarking.progress import say
from benchmarking.singles import ONE_CORE
from benchmarking.tables import slow_table
from contact_sheet import SAMPLE
from PIL import Image

from photoedit.settings import cores

WIDTH, HEIGHT = 6000, 4000
ROUNDS = 3


def main(words: Sequence[str] | None = None) -> None:
    """Measure, print, and keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("filters", nargs="*", metavar="FILTER", help="which ones (all)")
    parser.add_argument("--page", type=Path, metavar="FILE", help="make the page of it")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep all figures")
    arguments = parser.parse_args(words)
    results = Results(rows=measured(large_photo(), arguments.filters, ROUNDS))
    print(slow_table(results).markdown())
    if arguments.json:
        arguments.json.write_text(results.to_json(), encoding="utf-8")
    if arguments.page:
        arguments.page.write_text(page(results), encoding="utf-8")


def large_photo() -> Bytes:
    """The sample, mirrored until it is large enough: an enlarged one would have no detail."""
    with Image.open(SAMPLE) as sample:
        pixels = np.asarray(sample.convert("RGB"))
    height, width, _ = pixels.shape
    return np.pad(pixels, [(0, HEIGHT - height), (0, WIDTH - width), (0, 0)], mode="symmetric")


def measured(pixels: Bytes, names: Sequence[str], rounds: int) -> list[Row]:
    """A row for each operation of the filters of these names, or of all; seconds are the least of all rounds.

    A first round, in which kernels are loaded and memory is touched, doesn't count.
    """
    hands = Singles(1)
    hands.execution = "serial"
    photo = hands.take(pixels)
    wanted = [one for one in operations(max(pixels.shape)) if not names or one.chain[0] in names]
    least = dict.fromkeys((one.name for one in wanted), float("inf"))
    for number in range(rounds + 1):
        for one in wanted:
            say(f"{number} of {rounds}: {one.name}")
            begun = time.process_time()
            hands.chain(photo, list(one.chain))
            if number:
                least[one.name] = min(least[one.name], time.process_time() - begun)
    hands.close()
    megapixels = pixels.shape[0] * pixels.shape[1] / 1e6
    return [Row("single", name, ONE_CORE, "", [best], megapixels) for name, best in least.items()]


def page(results: Results) -> str:
    """The page: what was measured on what, and the table."""
    table = slow_table(results)
    return (
        f"# {table.title}\n\nWritten by `python scripts/slow_filters.py`, which says how it is measured: CPU "
        f"time, the least of {ROUNDS} rounds, on one of {cores()} cores ({platform.machine()}, Python "
        f"{platform.python_version()}). The other {len(results.rows) - len(table.rows)} of "
        f"{len(results.rows)} operations take {LONG:g} s or less for {LONG_MEGAPIXELS:g} MP.\n\n"
        f"{table.markdown()}\n"
    )


if __name__ == "__main__":
    main()
