"""The median of a large square window: what it costs hardly depends on the radius.

The values are first made whole numbers 0..255, *buckets*, that keep their order; those of an 8-bit photo are
that already. For each bucket b one counts how many values of a window are at most b; the first b whose count
is more than half of the window holds the median. Such counts are sums over the window, and sums are quick to
keep up to date:

- For every column of pixels, the counts over the height of the window: from one row to the next one value
  enters and one leaves, each of which changes the counts by a step function (`_enter`).
- From those, sums from the left on (`_add_up`). The counts of a window are the difference of two of them, and
  only the eight that a bisection asks for are ever worked out (`_search`).

This is the constant-time median of Perreault and Hébert ("Median Filtering in Constant Time", IEEE
Transactions on Image Processing 16, 2007) with running counts instead of histograms: all 256 buckets are
treated alike, so that the processor does sixty-four at once.

For other values than those of 8-bit photos the result is still exact. A block of pixels is sorted, and its
buckets hold equally many neighbours in that order. The search tells the bucket, and how many of its members
inside the window are less than the median; going through the bucket in order finds it (`_pick`).
"""

from .compiling import Row, Rows, kernel, whole

BUCKETS = 256

BLOCK = 128
"""Pixels of a row that are done at a time; with a halo of up to 63, sums over them fit into 16 bits."""

DEEP = 64
"""Rows that are sorted at a time."""


@kernel
def by_levels(
    source: Rows, target: Rows, radius: int, channels: int,
    steps: Row, columns: Row, sums: Row, found: Row, ranks: Row,
) -> None:  # fmt: skip
    """Median of whole numbers 0..255; `source` is larger than `target` by `radius` on every side.

    `steps` has `BUCKETS` zeros and as many ones. Scratch: `columns` for `BUCKETS` bytes for each column of a
    block with its halo; `sums` for as many numbers of 16 bits and `BUCKETS` more; `found` and `ranks` for
    `BLOCK` numbers.
    """
    side = 2 * radius + 1
    width = len(target[0]) // channels
    for left in range(0, width, BLOCK):
        count = min(BLOCK, width - left)
        for first in range(left * channels, (left + 1) * channels):
            _clear(columns)
            for y in range(len(source)):
                old = source[max(y - side, 0)][first:]
                _enter(columns, steps, source[y][first:], old, y >= side, count + side - 1, channels)
                if y >= side - 1:
                    _search(columns, sums, found, ranks, radius, count)
                    _spread(found, target[y - side + 1][first:], count, channels)


@kernel
def by_ranks(
    source: Rows, target: Rows, radius: int, channels: int,
    steps: Row, columns: Row, sums: Row, found: Row, ranks: Row,
    buckets: Rows, keys: Rows, places: Rows, starts: Row,
) -> None:  # fmt: skip
    """As `by_levels`, for whole numbers of 32 bits.

    More scratch: `buckets` for the bytes of `DEEP` rows of a block with their halo; `keys` and `places`, each
    two rows of as many numbers; `starts` for `BUCKETS` + 1 numbers.
    """
    side = 2 * radius + 1
    width = len(target[0]) // channels
    for top in range(0, len(target), DEEP):
        rows = min(DEEP, len(target) - top) + side - 1
        for left in range(0, width, BLOCK):
            count = min(BLOCK, width - left)
            for first in range(left * channels, (left + 1) * channels):
                _sort(source, top, first, rows, count + side - 1, channels, keys, places, starts)
                _fill(places[0], places[1], rows * (count + side - 1), buckets, starts)
                _clear(columns)
                for y in range(rows):
                    old = buckets[max(y - side, 0)]
                    _enter(columns, steps, buckets[y], old, y >= side, count + side - 1, 1)
                    if y >= side - 1:
                        _search(columns, sums, found, ranks, radius, count)
                        _pick(found, ranks, starts, keys, places, y - side + 1, radius, count)
                        _spread(found, target[top + y - side + 1][first:], count, channels)


@kernel
def _clear(columns: Row) -> None:
    for i in range(len(columns)):
        columns[i] = 0


@kernel
def _enter(columns: Row, steps: Row, row: Row, old: Row, full: bool, width: int, channels: int) -> None:
    """Let the values of `row` enter the columns and, once the columns are `full`, those of `old` leave."""
    for x in range(width):
        new, gone = row[x * channels], old[x * channels]
        if not full:
            for b in range(BUCKETS):
                columns[x * BUCKETS + b] = columns[x * BUCKETS + b] + steps[BUCKETS - new + b]
        elif gone != new:
            for b in range(BUCKETS):
                change = steps[BUCKETS - new + b] - steps[BUCKETS - gone + b]
                columns[x * BUCKETS + b] = columns[x * BUCKETS + b] + change


@kernel
def _add_up(columns: Row, sums: Row, width: int) -> None:
    """Make the sums: number x covers the columns before x."""
    for b in range(BUCKETS):
        sums[b] = 0
    for x in range(width):
        column = columns[x * BUCKETS : (x + 1) * BUCKETS]
        before = sums[x * BUCKETS : (x + 1) * BUCKETS]
        after = sums[(x + 1) * BUCKETS : (x + 2) * BUCKETS]
        for b in range(BUCKETS):
            after[b] = before[b] + column[b]


@kernel
def _search(columns: Row, sums: Row, found: Row, ranks: Row, radius: int, count: int) -> None:
    """For each of `count` windows: the bucket of the median, and how many of its members are less."""
    side = 2 * radius + 1
    half = side * side // 2
    _add_up(columns, sums, count + side - 1)
    for x in range(count):
        low = sums[x * BUCKETS : (x + 1) * BUCKETS]
        high = sums[(x + side) * BUCKETS : (x + side + 1) * BUCKETS]
        b = 0
        b = b + 128 if high[b + 127] - low[b + 127] <= half else b
        b = b + 64 if high[b + 63] - low[b + 63] <= half else b
        b = b + 32 if high[b + 31] - low[b + 31] <= half else b
        b = b + 16 if high[b + 15] - low[b + 15] <= half else b
        b = b + 8 if high[b + 7] - low[b + 7] <= half else b
        b = b + 4 if high[b + 3] - low[b + 3] <= half else b
        b = b + 2 if high[b + 1] - low[b + 1] <= half else b
        b = b + 1 if high[b] - low[b] <= half else b
        found[x] = b
        ranks[x] = half - (high[b - 1] - low[b - 1]) if b > 0 else half


@kernel
def _spread(found: Row, out: Row, count: int, channels: int) -> None:
    for x in range(count):
        out[x * channels] = found[x]


@kernel
def _sort(
    source: Rows, top: int, first: int, rows: int, width: int, channels: int,
    keys: Rows, places: Rows, counts: Row,
) -> None:  # fmt: skip
    """Sort the values of a block into `keys[0]`, and where they are, y * 2^16 + x, into `places[0]`."""
    for y in range(rows):
        row, key, place = source[top + y][first:], keys[0][y * width :], places[0][y * width :]
        for x in range(width):
            key[x] = row[x * channels]
            place[x] = y * 65536 + x
    # Byte by byte, the lowest first; each pass keeps the order of equal bytes (radix sort: Knuth, 5.2.5).
    n = rows * width
    _sort_by_byte(keys[0][:n], places[0], keys[1], places[1], counts, 0, 0)
    _sort_by_byte(keys[1][:n], places[1], keys[0], places[0], counts, 8, 0)
    _sort_by_byte(keys[0][:n], places[0], keys[1], places[1], counts, 16, 0)
    _sort_by_byte(keys[1][:n], places[1], keys[0], places[0], counts, 24, 128)


@kernel
def _sort_by_byte(
    keys: Row, places: Row, to_keys: Row, to_places: Row, counts: Row, shift: int, bias: int
) -> None:
    """One pass; `bias` puts the negative numbers before the others."""
    for i in range(len(counts)):
        counts[i] = 0
    for i in range(len(keys)):
        counts[((keys[i] >> shift) + bias & 255) + 1] += 1
    for i in range(1, len(counts)):
        counts[i] = counts[i] + counts[i - 1]
    for i in range(len(keys)):
        byte = (keys[i] >> shift) + bias & 255
        to = counts[byte]
        counts[byte] = to + 1
        to_keys[to] = keys[i]
        to_places[to] = places[i]


@kernel
def _fill(places: Row, across: Row, n: int, buckets: Rows, starts: Row) -> None:
    """Cut the sorted order into equal buckets, and `places` into y, in their place, and x, in `across`."""
    for b in range(BUCKETS + 1):
        starts[b] = b * n // BUCKETS
    for b in range(BUCKETS):
        for i in range(starts[b], starts[b + 1]):
            y, x = places[i] >> 16, places[i] & 65535
            places[i], across[i] = y, x
            buckets[y][x] = b


@kernel
def _pick(
    found: Row, ranks: Row, starts: Row, keys: Rows, places: Rows, y: int, radius: int, count: int
) -> None:
    """Turn buckets into values: of a bucket's members inside the window, the one of that rank."""
    top, bottom = whole(y), whole(y + 2 * radius)
    for x in range(count):
        first, rank = starts[found[x]], ranks[x]
        n = starts[found[x] + 1] - first
        down, across, inside = places[0][first : first + n], places[1][first : first + n], keys[1]
        left, right = whole(x), whole(x + 2 * radius)
        for i in range(n):
            inside[i] = (across[i] >= left) & (across[i] <= right) & (down[i] >= top) & (down[i] <= bottom)
        seen = at = 0
        for i in range(n):
            seen += inside[i]
            at += seen <= rank
        found[x] = keys[0][first + at]
