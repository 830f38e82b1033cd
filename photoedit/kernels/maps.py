"""Maps of brightness: tables of evenly spaced values, with straight lines between them."""

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, ONE = f32(0.0), f32(1.0)


@kernel
def look_up(source: Rows, target: Rows, table: Row) -> None:
    """What `table` has for each value: its first entry is that of 0, its last that of 1.

    Values below 0 and above 1 are moved by as much as those are.
    """
    for y in range(len(source)):
        row, out = source[y], target[y]
        for i in range(len(row)):
            out[i] = _entry(row[i], table)


@kernel
def _entry(value: float, table: Row) -> float:
    last = len(table) - 1
    inside = value if value > ZERO else ZERO
    inside = inside if inside < ONE else ONE
    place = inside * single(last)
    first = min(whole(place), last - 1)
    part = place - single(first)
    entry: float = table[first] + part * (table[first + 1] - table[first])
    return entry + (value - inside)


@kernel
def look_up_grid(
    source: Rows, target: Rows, tables: Rows, mixed: Rows, columns: int, rows: int, left: int, top: int,
    across: float, down: float,
) -> None:  # fmt: skip
    """As `look_up`, with tables that belong to the centres of a grid's cells and are mixed between them.

    `source` begins at (`left`, `top`) of a picture; `across` and `down` are cells for each of its pixels.
    `mixed` is scratch for `columns` tables.
    """
    for y in range(len(source)):
        row, out = source[y], target[y]
        place = _place((y + top + 0.5) * down, rows)
        upper = min(whole(place), rows - 1)
        lower = min(upper + 1, rows - 1)
        part = single(place - upper)
        first = min(whole(_place((left + 0.5) * across, columns)), columns - 1)
        last = min(whole(_place((left + len(row) - 0.5) * across, columns)) + 1, columns - 1)
        for column in range(first, last + 1):
            _mix(mixed[column], tables[upper * columns + column], tables[lower * columns + column], part)
        for i in range(len(row)):
            spot = _place((i + left + 0.5) * across, columns)
            near = min(whole(spot), columns - 1)
            far = min(near + 1, columns - 1)
            a, b = _entry(row[i], mixed[near]), _entry(row[i], mixed[far])
            out[i] = a + single(spot - near) * (b - a)


@kernel
def _place(position: float, count: int) -> float:
    """Where a position, in cells, lies between the centres of the first and the last one."""
    return min(max(position - 0.5, 0.0), count - 1.0)


@kernel
def _mix(out: Row, first: Row, second: Row, part: float) -> None:
    for i in range(len(out)):
        out[i] = first[i] + part * (second[i] - first[i])
