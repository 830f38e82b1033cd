"""The rows as tables for people: the same ones on a terminal and in Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rich import box
from rich.console import Console
from rich.table import Table as RichTable

from benchmarking import accounts, formats, growth
from benchmarking.figures import FLOOR, OWN, Results, Row, Spread, as_good, fastest, peers, ratio
from benchmarking.operations import LONG, LONG_MEGAPIXELS, REASONS
from benchmarking.singles import LIBRARIES, ONE_CORE
from benchmarking.targets import (
    AGAINST_BEST,
    BEST_PEERS,
    PROCESSES,
    memory_per_megapixel,
    targets,
    time_per_megapixel,
)

NOTHING = "–"

LEAST_SHARE = 0.02
"""Kernels that take less of a photo's tiles are not named."""


@dataclass
class Table:
    """Words in rows and columns; `notes` stand below it."""

    title: str
    columns: list[str]
    rows: list[list[str]]
    notes: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        """Without its title."""
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        return "\n\n".join([text, *self.notes])

    def show(self, console: Console) -> None:
        """Print it."""
        table = RichTable(title=self.title, title_justify="left", box=box.SIMPLE, pad_edge=False)
        for number, column in enumerate(self.columns):
            table.add_column(column, justify="left" if number == 0 else "right")
        for row in self.rows:
            table.add_row(*row)
        console.print(table)
        for note in self.notes:
            console.print(note, highlight=False)
        console.print()


def every_table(results: Results) -> list[Table]:
    """All tables that have anything in them."""
    made = [
        *contest_tables(results), limits_table(results), account_table(results), kernels_table(results),
        singles_table(results), slow_table(results), formats_table(results), growth_table(results),
        budget_table(results), targets_table(results),
    ]  # fmt: skip
    return [table for table in made if table.rows]


def contest_tables(results: Results) -> Iterator[Table]:
    """One for each recipe, large photo and command."""
    recipes = results.settings.get("recipes", {})
    words = {"batch": "{} {}", "large": "One photo of {}, R2", "command": "Whole commands: {}"}
    for part, title in words.items():
        for case in results.cases(part):
            yield _contest(title.format(case, recipes.get(case, "")), results.of(part, case))


def _contest(title: str, rows: list[Row]) -> Table:
    columns = ["", "start", "seconds (range)", "photoedit's time against it", "apart: mean, most", ""]
    mine = {row.state: row for row in reversed(rows) if row.lane.startswith(OWN)}
    mine |= {row.state: row for row in rows if row.lane == PROCESSES}
    lines = [
        [
            row.lane, row.state, seconds(row), ranged(ratio(mine.get(row.state), row)),
            apart(row), "; ".join(remarks(row)),
        ] for row in rows
    ]  # fmt: skip
    return Table(title, columns, lines)


def limits_table(results: Results) -> Table:
    """What bounds photoedit in each recipe: where its CPU time goes, and how much of the cores it had."""
    cores = results.machine["cores"]
    lines = []
    for case in results.cases("batch"):
        floor = results.row("batch", case, FLOOR, "warm")
        for row in results.of("batch", case, "warm"):
            if not row.is_own or row.median is None or not row.cpu or floor is None or not floor.cpu:
                continue
            used, codecs = statistics.median(row.cpu), statistics.median(floor.cpu)
            lines.append(
                [
                    case, row.lane, f"{used:.1f}", f"{codecs:.1f}", f"{used - codecs:.1f}",
                    f"{1000 * (used - codecs) / row.megapixels:.1f}", f"{used / row.median:.2f}",
                    f"{used / cores:.2f}",
                ]
            )  # fmt: skip
    columns = [
        "", "", "CPU seconds", "of them the floor's: decode, encode", "the rest: filters",
        "the same, ms per MP", f"cores used of {cores}", "wall seconds if all cores were used",
    ]  # fmt: skip
    notes = [
        "Where nearly all cores are used, CPU time is the limit: only cheaper arithmetic (8 bits between the "
        "steps, as OpenCV has them here, instead of photoedit's 32) or more cores would be faster. Cores "
        "that are two threads of one real core count as two here, and do not give twice the work.",
    ]
    return Table("What limits photoedit", columns, lines, notes)


def account_table(results: Results) -> Table:
    """Where the CPU time of each recipe goes, and how much of it the target leaves."""
    lines = []
    for case in results.cases(accounts.ACCOUNT):
        floor = results.row(accounts.ACCOUNT, case, FLOOR, accounts.TOTAL)
        for row in results.of(accounts.ACCOUNT, case, accounts.TOTAL):
            tiles = results.row(accounts.ACCOUNT, case, row.lane, accounts.TILES)
            if tiles is None or floor is None:
                continue
            each = [1000 * statistics.median(one.cpu) / one.megapixels for one in (row, floor, tiles)]
            parts = [*each, each[0] - each[1] - each[2]]
            lines.append([case, row.lane, *(f"{part:.1f}" for part in parts), _left(results, case)])
    columns = [
        "CPU time, ms per MP", "", "all of it", "decode, encode (the floor's)", "tiles", "everything else",
        "what the target leaves for these two",
    ]  # fmt: skip
    notes = [
        "*Everything else*: shared memory that is made and mapped, tiles handed out and told of, headers, "
        "metadata, thumbnails, checksums, files brought safely to the disk, and the Python of all that. The "
        "last column is what is left for tiles and everything else, on all cores, if the time promised "
        "against the best peer is to be kept and the codec takes what it takes: where it is below what the "
        "tiles alone need, only a cheaper kernel (or fewer bits between the steps, as the peer has them) "
        "could reach it. The floor is measured in turns of its own: its spread is in *everything else*.",
    ]
    return Table("Where the CPU time goes", columns, lines, notes)


def _left(results: Results, case: str) -> str:
    """Milliseconds per megapixel that the target against the best peer leaves beside the floor."""
    best = fastest(row for row in peers(results.of("batch", case, "warm")) if row.lane in BEST_PEERS)
    floor = results.row("batch", case, FLOOR, "warm")
    if best is None or best.median is None or floor is None or not floor.cpu:
        return NOTHING
    allowed = AGAINST_BEST[case] * best.median * results.machine["cores"] - statistics.median(floor.cpu)
    return f"{1000 * allowed / floor.megapixels:.1f}"


def kernels_table(results: Results) -> Table:
    """What takes the time of one photo's tiles, in one thread."""
    lines = []
    for case in results.cases(accounts.KERNELS):
        rows = results.of(accounts.KERNELS, case)
        whole = sum(sum(row.values) for row in rows)
        parts = [
            f"{row.lane} {share:.0%}" for row in rows if (share := sum(row.values) / whole) >= LEAST_SHARE
        ]
        lines.append([case, f"{1000 * whole / rows[0].megapixels:.1f}", ", ".join(parts)])
    notes = ["The photo is decoded whole here; for R4 a batch decodes a large one smaller, with less to do."]
    return Table("What the tiles' time is", ["", "CPU ms per MP, one thread", "of that"], lines, notes)


def seconds(row: Row) -> str:
    """Median and range; about, if it did a part only."""
    found = row.spread
    if found is None:
        return NOTHING
    return f"{'≈ ' if row.share < 1 else ''}{ranged(found, 2 if found.median < 10 else 1)}"


def ranged(found: Spread | None, digits: int = 2) -> str:
    """A median with its range, if it has one."""
    if found is None:
        return NOTHING
    if found.low == found.high:
        return f"{found.median:.{digits}f}"
    return f"{found.median:.{digits}f} ({found.low:.{digits}f}–{found.high:.{digits}f})"


def apart(row: Row) -> str:
    """Mean and largest difference in levels."""
    return NOTHING if row.apart is None else f"{row.apart.mean:.2f}, {row.apart.most:.0f}"


def remarks(row: Row) -> list[str]:
    """What must be said of a row."""
    found = [row.note] if row.note else []
    if row.differs:
        found.append("NOT THE SAME JOB: too far from photoedit's result")
    if row.share < 1:
        found.append(f"from {100 * row.share:.0f} % of it")
    return found


def singles_table(results: Results) -> Table:
    """An operation a line, a library a column: milliseconds, mean and largest error."""
    names = [library.name for library in LIBRARIES]
    lines = []
    for case in results.cases("single"):
        rows = results.of("single", case)
        if not any(row.values for row in rows):
            continue
        mine = fastest(row for row in rows if row.is_own)
        best = fastest(as_good(rows, mine)) if mine else None
        known = any(row.apart for row in rows)
        found = ratio(mine, best)
        verdict = f"{found.median:.2f} ({best.lane})" if found and best else NOTHING
        lines.append([case, *(_cell(results.row("single", case, name), known) for name in names), verdict])
    notes = [
        "Milliseconds; in brackets mean and largest error in 8-bit levels against the formula in float64; "
        "where there are none, only the filter's own test has a formula. "
        "The last column is the fastest of photoedit's ways against the fastest peer whose error is no "
        "larger (by 0.1 on average, 1 at most). Pictures lie in each library's own memory; only "
        "photoedit.render takes and gives arrays.",
        *_lacks(results),
    ]
    return Table("Single operations", ["", *names, "against the best as good"], lines, notes)


def slow_table(results: Results) -> Table:
    """Which operations take long on one core, and why."""
    lines = []
    for row in results.of("single"):
        if row.lane != ONE_CORE or row.median is None:
            continue
        each = row.median * LONG_MEGAPIXELS / row.megapixels
        if each > LONG:
            why = REASONS.get(row.case.partition(" ")[0], "NOBODY HAS LOOKED INTO IT")
            lines.append([row.case, f"{each:.1f}", why])
    title = f"More than {LONG:g} s for {LONG_MEGAPIXELS:g} MP on one core"
    return Table(title, ["", "seconds", "why"], lines)


def _cell(row: Row | None, known: bool) -> str:
    """Time and error; `known` says whether there is a formula."""
    if row is None or row.median is None:
        return NOTHING
    error = " (another size)" if known else ""
    if row.apart:
        error = f" ({row.apart.mean:.2f}, {row.apart.most:.1f})"
    return f"{'≈ ' if row.share < 1 else ''}{1000 * row.median:.0f}{error}"


def _lacks(results: Results) -> list[str]:
    """What is missing, and why, a line for each reason."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for row in results.of("single"):
        if not row.values:
            reasons.setdefault((row.lane, row.note), []).append(row.case.partition(" ")[0])
    return [
        f"{lane} {note}: {', '.join(dict.fromkeys(cases))}." for (lane, note), cases in reasons.items()
    ]  # fmt: skip


def formats_table(results: Results) -> Table:
    """Reading and writing each format: milliseconds, and the sizes of what was written."""
    lines = []
    for case in results.cases(formats.PART):
        rows = {row.lane: row for row in results.of(formats.PART, case)}
        own = [rows.pop(lane) for lane in (formats.ALL_CORES, formats.ONE_THREAD) if lane in rows]
        pillow = rows.pop(formats.PILLOW, None)
        library = next(iter(rows.values()), None)
        best = fastest(peers(filter(None, (pillow, library))))
        found = ratio(fastest(own), best)
        against = f"{found.median:.2f} ({best.lane})" if found and best else NOTHING
        name = f"{library.lane}: " if library else ""
        lines.append(
            [case, *map(_codec_cell, own), _codec_cell(pillow), name + _codec_cell(library), against]
        )
    columns = ["", formats.ALL_CORES, formats.ONE_THREAD, "Pillow", "its library", "against the best"]
    notes = [
        "Milliseconds for one photo; in brackets what was written. Reading ends in shared memory that was "
        "there before. Libraries use as many threads as they do by themselves.",
    ]
    return Table("File formats", columns, lines, notes)


def _codec_cell(row: Row | None) -> str:
    if row is None or row.median is None:
        return NOTHING
    said = "; ".join(remarks(row))
    return f"{1000 * row.median:.0f}" + (f" ({said})" if said else "")


def growth_table(results: Results) -> Table:
    """Time and memory per megapixel along both axes."""
    columns = ["", "workers", "seconds (range)", "ms per MP", "peak MiB", "MiB per MP over idle"]
    lines = []
    for part, unit in ((growth.PHOTOS, "× 24 MP"), (growth.SIZES, "MP")):
        for row in results.of(part):
            time, memory = time_per_megapixel(row), memory_per_megapixel(row)
            lines.append(
                [
                    f"{row.case} {unit}", row.lane.partition(", ")[2], seconds(row),
                    NOTHING if time is None else f"{1000 * time:.1f}",
                    NOTHING if row.memory is None else f"{row.memory / 2**20:.0f}",
                    NOTHING if memory is None else f"{memory / 2**20:.1f}",
                ]
            )  # fmt: skip
    return Table("Growth, R2", columns, lines)


def budget_table(results: Results) -> Table:
    """Peak memory under a budget."""
    lines = [
        [
            row.case, row.lane, seconds(row),
            NOTHING if row.memory is None else f"{row.memory / 2**20:.0f}", row.note,
        ] for row in results.of("budget")
    ]  # fmt: skip
    return Table("Memory with --memory 1GiB, R2", ["", "", "seconds", "peak MiB", ""], lines)


def targets_table(results: Results) -> Table:
    """What was promised, what was reached."""
    lines = []
    for target in targets(results):
        verdict = {True: "met", False: "MISSED", None: "not measured"}[target.met]
        against_whom = f"{target.text} ({target.how})" if target.how else target.text
        lines.append([against_whom, f"≤ {target.limit:.2f}", ranged(target.value), verdict])
    return Table("Targets", ["", "target", "reached (range)", ""], lines)


def show(tables: Iterable[Table], console: Console) -> None:
    """Print tables."""
    for table in tables:
        table.show(console)
