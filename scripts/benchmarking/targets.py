"""What was promised, and what was reached: computed from the rows, never typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarking import budget, commands, formats, growth, large
from benchmarking.figures import FLOOR, OWN, Results, Row, Spread, as_good, fastest, peers, ratio

PROCESSES, THREADS = f"{OWN}, processes", f"{OWN}, threads"

AGAINST_BEST = {"R1": 0.75, "R2": 0.6, "R3": 0.45, "R4": 0.75}
AGAINST_FLOOR = {"R1": 1.2, "R2": 1.6, "R4": 1.2}
BEST_PEERS = ("pyvips, N processes", "pyvips, default", "OpenCV, 8-bit")
AREA_FILTERS = ("gaussian-blur", "unsharp-mask", "median")
MOST_OVER_BUDGET = 400 * 2**20
FLAT = 1.1
"""How much more a megapixel may cost in the largest case than in the smallest."""


@dataclass(frozen=True)
class Target:
    """One promise.

    Attributes:
        limit: `value` is to be at most this.
        value: what was reached; None if it was not measured.
        how: what it was measured against.
    """

    text: str
    limit: float
    value: Spread | None
    how: str = ""

    @property
    def met(self) -> bool | None:
        return None if self.value is None else self.value.median <= self.limit


def targets(results: Results) -> list[Target]:
    """All of them, measured or not."""
    return [
        *_against_best(results), *_against_floor(results), *_own_ways(results), *_area_filters(results),
        *_radius(results), *_commands(results), *_large(results), *_budget(results), *_growth(results),
        *_formats(results),
    ]  # fmt: skip


def _against_best(results: Results) -> Iterator[Target]:
    for key, limit in AGAINST_BEST.items():
        rows = results.of("batch", key, "warm")
        best = fastest(row for row in peers(rows) if row.lane in BEST_PEERS)
        value = ratio(results.row("batch", key, PROCESSES, "warm"), best)
        yield Target(f"{key} against the best peer", limit, value, best.lane if best else "")


def _against_floor(results: Results) -> Iterator[Target]:
    for key, limit in AGAINST_FLOOR.items():
        mine = results.row("batch", key, PROCESSES, "warm")
        yield Target(f"{key} against the floor", limit, ratio(mine, results.row("batch", key, FLOOR)))


def _own_ways(results: Results) -> Iterator[Target]:
    """Processes and threads: the slower one over the faster one, in every recipe that was run."""
    for key in results.cases("batch") or ["R2"]:
        pair = [results.row("batch", key, name, "warm") for name in (PROCESSES, THREADS)]
        value = ratio(*pair)
        if value is not None and value.median < 1:
            value = ratio(pair[1], pair[0])
        yield Target(f"{key}: processes and threads apart", 1.05, value)


def _area_filters(results: Results) -> Iterator[Target]:
    """The better of photoedit's ways, as the peers also have the best of theirs."""
    for case in results.cases("single"):
        if not case.startswith(AREA_FILTERS):
            continue
        rows = results.of("single", case)
        mine = fastest(row for row in rows if row.is_own)
        best = fastest(as_good(rows, mine)) if mine else None
        yield Target(f"{case} against the best peer", 0.5, ratio(mine, best), best.lane if best else "")


def _radius(results: Results) -> Iterator[Target]:
    def blur(sigma: int) -> Row | None:
        return fastest(row for row in results.of("single", f"gaussian-blur radius={sigma}") if row.is_own)

    yield Target("Gaussian blur of sigma 40 against sigma 4", 1.3, ratio(blur(40), blur(4)))


def _commands(results: Results) -> Iterator[Target]:
    one = results.row("command", commands.ONE_PHOTO, PROCESSES)
    yield Target(
        "one photo of 24 MP, whole command, against Pillow", 0.5,
        ratio(one, results.row("command", commands.ONE_PHOTO, commands.PILLOW)), "a script",
    )  # fmt: skip
    version = results.row("command", commands.VERSION, f"{OWN} --version")
    plain = results.row("command", commands.VERSION, commands.PLAIN_PYTHON)
    yield Target("--version against an empty Python program", 3.0, ratio(version, plain))


def _large(results: Results) -> Iterator[Target]:
    for case in results.cases("large") or ["200 MP"]:
        mine = results.row("large", case, PROCESSES, "warm")
        peer = results.row("large", case, large.PYVIPS, "warm")
        yield Target(f"{case}, R2, against pyvips", 0.6, ratio(mine, peer), large.PYVIPS)


def _budget(results: Results) -> Iterator[Target]:
    """Peak memory in GiB, for the limit of 1 GiB and 400 MiB."""
    limit = (budget.MEMORY + MOST_OVER_BUDGET) / 2**30
    for row in results.of("budget"):
        value = row.memory / 2**30 if row.memory else None
        reached = Spread(value, value, value) if value and row.values else None
        yield Target(f"{row.case}, {row.lane.partition(', ')[2]}: peak GiB for --memory 1GiB", limit, reached)


def _growth(results: Results) -> Iterator[Target]:
    for part, words in ((growth.PHOTOS, "more photos"), (growth.SIZES, "larger photos")):
        for lane in dict.fromkeys(row.lane for row in results.of(part)):
            rows = [row for row in results.of(part) if row.lane == lane]
            who = lane.partition(", ")[2]
            for unit, cost in (("time", time_per_megapixel), ("memory", memory_per_megapixel)):
                yield Target(f"{words}, {who}: growth of {unit} per megapixel", FLAT, grown(rows, cost))


def _formats(results: Results) -> Iterator[Target]:
    """The better of photoedit's ways, as the libraries also use the threads that they like."""
    for case in results.cases(formats.PART):
        rows = results.of(formats.PART, case)
        best = fastest(peers(rows))
        yield Target(
            f"{case} against the best of Pillow and its library", formats.MOST,
            ratio(fastest(row for row in rows if row.is_own), best), best.lane if best else "",
        )  # fmt: skip


def time_per_megapixel(row: Row) -> float | None:
    """Seconds."""
    return row.median / row.megapixels if row.median is not None else None


def memory_per_megapixel(row: Row) -> float | None:
    """Bytes beyond what the idle program holds."""
    if row.memory is None or row.idle is None:
        return None
    return (row.memory - row.idle) / row.megapixels


def grown(rows: Sequence[Row], cost: Callable[[Row], float | None]) -> Spread | None:
    """How much more a megapixel costs in the largest case than in the smallest; the range is that of all."""
    known = [(row.megapixels, value) for row in rows if (value := cost(row)) is not None]
    if len(known) < 2:
        return None
    (_, first), *rest = sorted(known)
    factors = [value / first for _, value in rest]
    return Spread(factors[-1], min(factors), max(factors))
