"""Tone curves: a piecewise cubic, in place, as the sum of what each of its segments adds.

A segment adds a cubic of t = value - beginning, with t kept between 0 and the segment's length: nothing for
values before it, all of its rise for values behind it. So every value goes the same way, without looking up
which segment it lies in, and the loop runs on sixteen values at a time; four segments are done in one pass.
"""

from .compiling import Row, Rows, f32, kernel

ZERO = f32(0.0)


@kernel
def bend(rows: Rows, ends: Row, segments: Rows, lines: Rows, first: int, step: int) -> None:
    """Put samples `first`, `first` + `step`, … of every row through a curve.

    `ends` and `segments` are those of `photoedit.filters._curve.Curve`; `lines` are two rows of scratch, as
    long as a row.
    """
    count = (len(rows[0]) - first + step - 1) // step
    values, sums = lines[0][:count], lines[1][:count]
    for y in range(len(rows)):
        row = rows[y]
        if step == 1:  # neighbours in memory: no need to gather and scatter them
            _sum_up(sums, row[first:], ends, segments)
            _copy(row[first:], sums)
        else:
            for i in range(count):
                values[i] = row[first + step * i]
            _sum_up(sums, values, ends, segments)
            for i in range(count):
                row[first + step * i] = sums[i]


@kernel
def _copy(out: Row, row: Row) -> None:
    for i in range(len(out)):
        out[i] = row[i]


@kernel
def _sum_up(sums: Row, values: Row, ends: Row, segments: Rows) -> None:
    _begin(sums, values, ends)
    k = 0
    while k + 3 < len(segments):
        _add_four(sums, values, segments[k], segments[k + 1], segments[k + 2], segments[k + 3])
        k += 4
    while k < len(segments):
        _add(sums, values, segments[k])
        k += 1


@kernel
def _begin(sums: Row, values: Row, ends: Row) -> None:
    """The first point, and the straight lines before it and behind the last one."""
    start, height, before, stop, after = ends[0], ends[1], ends[2], ends[3], ends[4]
    for i in range(len(sums)):
        under, over = values[i] - start, values[i] - stop
        under = under if under < ZERO else ZERO
        over = over if over > ZERO else ZERO
        sums[i] = height + before * under + after * over


@kernel
def _add(sums: Row, values: Row, segment: Row) -> None:
    start, length, a, b, c = segment[0], segment[1], segment[2], segment[3], segment[4]
    for i in range(len(sums)):
        t = values[i] - start
        t = t if t > ZERO else ZERO
        t = t if t < length else length
        sums[i] = sums[i] + t * (a + t * (b + t * c))


@kernel
def _add_four(sums: Row, values: Row, first: Row, second: Row, third: Row, fourth: Row) -> None:
    start1, length1, a1, b1, c1 = first[0], first[1], first[2], first[3], first[4]
    start2, length2, a2, b2, c2 = second[0], second[1], second[2], second[3], second[4]
    start3, length3, a3, b3, c3 = third[0], third[1], third[2], third[3], third[4]
    start4, length4, a4, b4, c4 = fourth[0], fourth[1], fourth[2], fourth[3], fourth[4]
    for i in range(len(sums)):
        value = values[i]
        t, u, v, w = value - start1, value - start2, value - start3, value - start4
        t = t if t > ZERO else ZERO
        u = u if u > ZERO else ZERO
        v = v if v > ZERO else ZERO
        w = w if w > ZERO else ZERO
        t = t if t < length1 else length1
        u = u if u < length2 else length2
        v = v if v < length3 else length3
        w = w if w < length4 else length4
        total = sums[i] + t * (a1 + t * (b1 + t * c1)) + u * (a2 + u * (b2 + u * c2))
        sums[i] = total + v * (a3 + v * (b3 + v * c3)) + w * (a4 + w * (b4 + w * c4))


@kernel
def shift(rows: Rows, before: Rows, after: Rows) -> None:
    """Add to every RGB pixel what its brightness rose by, from `before` to `after` (one channel each)."""
    for y in range(len(rows)):
        row, old, new = rows[y], before[y], after[y]
        for x in range(len(old)):
            rise = new[x] - old[x]
            row[3 * x] = row[3 * x] + rise
            row[3 * x + 1] = row[3 * x + 1] + rise
            row[3 * x + 2] = row[3 * x + 2] + rise
