"""The median of a small square window: nets of comparators that neighbouring pixels share.

A *comparator* puts two values in order. A fixed net of them sorts, merges or selects without a branch, so
that the processor does it for sixteen pixels at once, or for sixty-four if the values are bytes. What costs
is the number of comparators for a pixel, and most of them can serve several pixels (the idea is from Andrew
Adams, "Fast Median Filters using Separable Sorting Networks", ACM Transactions on Graphics 40, 2021; the nets
are our own). For the window of 5 x 5, in which this leaves 30 of the 99 comparators of a net of its own:

1. Every row is sorted: for each pixel, the five values from two to the left to two to the right.
2. Rows 1 and 2, 3 and 4, … are merged to *pairs* of ten values. The windows of two pixels, one above the
   other, have two pairs in common, and each pair serves two such couples of pixels.
3. To the twenty values in common five more will come. So the median, the 13th of 25, is one of those that are
   8th to 13th of the twenty: only these six are worked out, once for both pixels.
4. Each pixel merges the six with the one sorted row that it has for itself.

All values are whole numbers (see `keys`). Sorted lists lie in scratch memory: the first members for all
samples of a strip, then, `PITCH` further on, all second members, and so on. The distance is a constant,
because the compiler uses the lanes of the processor only if it sees that what is read and what is written
don't overlap; asking that of thirty rows at run time is too much for it.
"""

from typing import Any

from .compiling import Row, Rows, kernel

PITCH = 704
"""Samples from one member of a list to the next, and of a row that are done at a time."""

LISTS = 10 * 7 + 4 * 14 + 22
"""Members of all the lists that are kept at most: ten sorted rows, four pairs and a quad."""


@kernel
def three(source: Rows, target: Rows, spare: Row, channels: int) -> None:
    """Median of 3 x 3 whole numbers; `source` is larger by one pixel on every side.

    `spare` is scratch for a target row.
    """
    for y in range(0, len(target), 2):
        below = target[y + 1] if y + 1 < len(target) else spare
        last = source[min(y + 3, len(source) - 1)]
        _two_of_three(source[y], source[y + 1], source[y + 2], last, target[y], below, channels)


@kernel
def _two_of_three(a: Row, b: Row, c: Row, d: Row, out: Row, below: Row, channels: int) -> None:
    """Two rows of results from four rows: `out` is the median of `a` to `c`, `below` that of `b` to `d`."""
    width, right = len(out), 2 * channels
    a0, a1, a2 = a[:width], a[channels : channels + width], a[right : right + width]
    b0, b1, b2 = b[:width], b[channels : channels + width], b[right : right + width]
    c0, c1, c2 = c[:width], c[channels : channels + width], c[right : right + width]
    d0, d1, d2 = d[:width], d[channels : channels + width], d[right : right + width]
    for i in range(width):
        common = _merge_3(_sort_3(b0[i], b1[i], b2[i]), _sort_3(c0[i], c1[i], c2[i]))[1:5]
        out[i] = _median_of_7(common, _sort_3(a0[i], a1[i], a2[i]))
        below[i] = _median_of_7(common, _sort_3(d0[i], d1[i], d2[i]))


@kernel
def five(source: Rows, target: Rows, lists: Row, spare: Row, channels: int) -> None:
    """Median of 5 x 5 whole numbers; `source` is larger by two pixels on every side.

    `lists` is scratch for `LISTS` * `PITCH` numbers, `spare` for a target row.
    """
    for left in range(0, len(target[0]), PITCH):
        _strip_of_five(source, target, lists, spare, channels, left, min(PITCH, len(target[0]) - left))


@kernel
def _strip_of_five(
    source: Rows, target: Rows, lists: Row, spare: Row, channels: int, left: int, width: int
) -> None:
    """The results from sample `left` on, `width` to a row."""
    bottom = len(source) - 1
    pair = lists[30 * PITCH :]
    for y in range(4):
        _sort_row_5(source[min(y, bottom)][left:], _kept(lists, y, 6, 5), width, channels)
    _merge_rows_5(_kept(lists, 1, 6, 5), _kept(lists, 2, 6, 5), pair, width)
    for y in range(0, len(target), 2):
        for new in range(y + 4, y + 6):
            _sort_row_5(source[min(new, bottom)][left:], _kept(lists, new, 6, 5), width, channels)
        _two_of_five(
            pair, _kept(lists, y + 3, 6, 5), _kept(lists, y + 4, 6, 5),
            _kept(lists, y, 6, 5), _kept(lists, y + 5, 6, 5),
            target[y][left:], target[y + 1][left:] if y + 1 < len(target) else spare, width,
        )  # fmt: skip


@kernel
def _two_of_five(
    pair: Row, row: Row, next_row: Row, first: Row, last: Row, out: Row, below: Row, width: int
) -> None:
    """Two rows of results.

    Both windows have `pair`, `row` and `next_row`; the one of `out` has `first` besides, that of `below`
    has `last`. `row` and `next_row` are the pair for the next two rows of results: it takes `pair`'s place.
    """
    for i in range(width):
        new = _merge_5(_get_5(row, i), _get_5(next_row, i))
        common = _middle_6_of_20(_get_10(pair, i), new)
        _put_10(pair, i, new)
        out[i] = _median_of_11(common, _get_5(first, i))
        below[i] = _median_of_11(common, _get_5(last, i))


@kernel
def seven(source: Rows, target: Rows, lists: Row, spare: Row, channels: int) -> None:
    """Median of 7 x 7 whole numbers, as `five`; `source` is larger by three pixels on every side."""
    for left in range(0, len(target[0]), PITCH):
        _strip_of_seven(source, target, lists, spare, channels, left, min(PITCH, len(target[0]) - left))


@kernel
def _strip_of_seven(
    source: Rows, target: Rows, lists: Row, spare: Row, channels: int, left: int, width: int
) -> None:
    """The results from sample `left` on, `width` to a row, four rows at a time.

    The four windows have two pairs in common, which make a *quad*; two windows each have a third one.
    """
    bottom = len(source) - 1
    pairs, quad = lists[70 * PITCH : 126 * PITCH], lists[126 * PITCH :]
    for y in range(6):
        _sort_row_7(source[min(y, bottom)][left:], _kept(lists, y, 10, 7), width, channels)
    for k in range(2):
        row, next_row = _kept(lists, 2 * k + 1, 10, 7), _kept(lists, 2 * k + 2, 10, 7)
        _merge_rows_7(row, next_row, _kept(pairs, k, 4, 14), width)
    for y in range(0, len(target), 4):
        for new in range(y + 6, y + 10):
            _sort_row_7(source[min(new, bottom)][left:], _kept(lists, new, 10, 7), width, channels)
        first = y // 2
        for k in range(first + 2, first + 4):
            row, next_row = _kept(lists, 2 * k + 1, 10, 7), _kept(lists, 2 * k + 2, 10, 7)
            _merge_rows_7(row, next_row, _kept(pairs, k, 4, 14), width)
        _merge_pairs_7(_kept(pairs, first + 1, 4, 14), _kept(pairs, first + 2, 4, 14), quad, width)
        for k in range(2):
            top = y + 2 * k
            if top < len(target):
                _two_of_seven(
                    quad, _kept(pairs, first + 3 * k, 4, 14),
                    _kept(lists, top, 10, 7), _kept(lists, top + 7, 10, 7),
                    target[top][left:], target[top + 1][left:] if top + 1 < len(target) else spare, width,
                )  # fmt: skip


@kernel
def _merge_pairs_7(pair: Row, next_pair: Row, out: Row, width: int) -> None:
    """Merge two pairs to a quad: only the 4th to the 25th of the 28 can be among the middle of 42."""
    for i in range(width):
        _put_22(out, i, _merge_14(_get_14(pair, i), _get_14(next_pair, i))[3:25])


@kernel
def _two_of_seven(quad: Row, pair: Row, first: Row, last: Row, out: Row, below: Row, width: int) -> None:
    """Two rows of results: both windows have `quad` and `pair`, one has `first` besides, one `last`."""
    for i in range(width):
        common = _middle_8_of_36(_get_22(quad, i), _get_14(pair, i))
        out[i] = _median_of_15(common, _get_7(first, i))
        below[i] = _median_of_15(common, _get_7(last, i))


@kernel
def _kept(lists: Row, number: int, places: int, length: int) -> Row:
    """Where list `number` is kept, until list `number` + `places` takes its place."""
    start = number % places * length * PITCH
    return lists[start : start + length * PITCH]


@kernel
def _sort_row_5(row: Row, out: Row, width: int, channels: int) -> None:
    """Sort each sample of a row with the four that follow in its channel."""
    v0, v1, v2 = row[:width], row[channels : channels + width], row[2 * channels : 2 * channels + width]
    v3, v4 = row[3 * channels : 3 * channels + width], row[4 * channels : 4 * channels + width]
    for i in range(width):
        _put_5(out, i, _merge_3_2(_sort_3(v0[i], v1[i], v2[i]), _order(v3[i], v4[i])))


@kernel
def _sort_row_7(row: Row, out: Row, width: int, channels: int) -> None:
    """Sort each sample of a row with the six that follow in its channel."""
    v0, v1, v2 = row[:width], row[channels : channels + width], row[2 * channels : 2 * channels + width]
    v3, v4 = row[3 * channels : 3 * channels + width], row[4 * channels : 4 * channels + width]
    v5, v6 = row[5 * channels : 5 * channels + width], row[6 * channels : 6 * channels + width]
    for i in range(width):
        four = _merge_2(_order(v0[i], v1[i]), _order(v2[i], v3[i]))
        _put_7(out, i, _merge_4_3(four, _sort_3(v4[i], v5[i], v6[i])))


@kernel
def _merge_rows_5(row: Row, next_row: Row, out: Row, width: int) -> None:
    """Merge two sorted rows to a pair."""
    for i in range(width):
        _put_10(out, i, _merge_5(_get_5(row, i), _get_5(next_row, i)))


@kernel
def _merge_rows_7(row: Row, next_row: Row, out: Row, width: int) -> None:
    """Merge two sorted rows to a pair."""
    for i in range(width):
        _put_14(out, i, _merge_7(_get_7(row, i), _get_7(next_row, i)))


# Lists from and to scratch memory.


@kernel
def _get_5(lists: Row, i: int) -> Any:
    return lists[i], lists[i + PITCH], lists[i + 2 * PITCH], lists[i + 3 * PITCH], lists[i + 4 * PITCH]


@kernel
def _get_7(lists: Row, i: int) -> Any:
    return (*_get_5(lists, i), lists[i + 5 * PITCH], lists[i + 6 * PITCH])


@kernel
def _get_10(lists: Row, i: int) -> Any:
    return (*_get_5(lists, i), *_get_5(lists, i + 5 * PITCH))


@kernel
def _get_14(lists: Row, i: int) -> Any:
    return (*_get_7(lists, i), *_get_7(lists, i + 7 * PITCH))


@kernel
def _get_22(lists: Row, i: int) -> Any:
    return (*_get_14(lists, i), *_get_7(lists, i + 14 * PITCH), lists[i + 21 * PITCH])


@kernel
def _put_5(lists: Row, i: int, v: Any) -> None:
    lists[i], lists[i + PITCH], lists[i + 2 * PITCH], lists[i + 3 * PITCH] = v[0], v[1], v[2], v[3]
    lists[i + 4 * PITCH] = v[4]


@kernel
def _put_7(lists: Row, i: int, v: Any) -> None:
    _put_5(lists, i, v[:5])
    lists[i + 5 * PITCH], lists[i + 6 * PITCH] = v[5], v[6]


@kernel
def _put_10(lists: Row, i: int, v: Any) -> None:
    _put_5(lists, i, v[:5])
    _put_5(lists, i + 5 * PITCH, v[5:])


@kernel
def _put_14(lists: Row, i: int, v: Any) -> None:
    _put_7(lists, i, v[:7])
    _put_7(lists, i + 7 * PITCH, v[7:])


@kernel
def _put_22(lists: Row, i: int, v: Any) -> None:
    _put_14(lists, i, v[:14])
    _put_7(lists, i + 14 * PITCH, v[14:21])
    lists[i + 21 * PITCH] = v[21]


# The nets. Merging is Batcher's (1968): merge the members at even and those at odd places by themselves, then
# compare each odd one with the even one after it. Comparators whose results nobody uses cost nothing: the
# compiler drops them.


@kernel
def _least(a: Any, b: Any) -> Any:
    return a if a < b else b


@kernel
def _most(a: Any, b: Any) -> Any:
    return b if a < b else a


@kernel
def _order(a: Any, b: Any) -> Any:
    """The comparator."""
    return _least(a, b), _most(a, b)


@kernel
def _order_2(a: Any, b: Any) -> Any:
    return (*_order(a[0], b[0]), *_order(a[1], b[1]))


@kernel
def _order_4(a: Any, b: Any) -> Any:
    return (*_order_2(a[:2], b[:2]), *_order_2(a[2:], b[2:]))


@kernel
def _sort_3(a: Any, b: Any, c: Any) -> Any:
    return _merge_2_1(_order(a, b), c)


@kernel
def _merge_2_1(a: Any, b: Any) -> Any:
    low, even = _order(a[0], b)
    return (low, *_order(a[1], even))


@kernel
def _merge_2(a: Any, b: Any) -> Any:
    low, even = _order(a[0], b[0])
    odd, high = _order(a[1], b[1])
    return (low, *_order(odd, even), high)


@kernel
def _merge_3_2(a: Any, b: Any) -> Any:
    even, odd = _merge_2_1(a[0::2], b[0]), _order(a[1], b[1])
    return (even[0], *_order_2(odd, even[1:]))


@kernel
def _merge_3(a: Any, b: Any) -> Any:
    even, odd = _merge_2(a[0::2], b[0::2]), _order(a[1], b[1])
    return (even[0], *_order_2(odd, even[1:3]), even[3])


@kernel
def _merge_4_3(a: Any, b: Any) -> Any:
    even, odd = _merge_2(a[0::2], b[0::2]), _merge_2_1(a[1::2], b[1])
    return (even[0], *_order_2(odd[:2], even[1:3]), *_order(odd[2], even[3]))


@kernel
def _merge_4(a: Any, b: Any) -> Any:
    even, odd = _merge_2(a[0::2], b[0::2]), _merge_2(a[1::2], b[1::2])
    return (even[0], *_order_2(odd[:2], even[1:3]), *_order(odd[2], even[3]), odd[3])


@kernel
def _merge_5_3(a: Any, b: Any) -> Any:
    even, odd = _merge_3_2(a[0::2], b[0::2]), _merge_2_1(a[1::2], b[1])
    return (even[0], *_order_2(odd[:2], even[1:3]), *_order(odd[2], even[3]), even[4])


@kernel
def _merge_5(a: Any, b: Any) -> Any:
    even, odd = _merge_3(a[0::2], b[0::2]), _merge_2(a[1::2], b[1::2])
    return (even[0], *_order_4(odd, even[1:5]), even[5])


@kernel
def _merge_6_4(a: Any, b: Any) -> Any:
    even, odd = _merge_3_2(a[0::2], b[0::2]), _merge_3_2(a[1::2], b[1::2])
    return (even[0], *_order_4(odd[:4], even[1:]), odd[4])


@kernel
def _merge_7(a: Any, b: Any) -> Any:
    even, odd = _merge_4(a[0::2], b[0::2]), _merge_3(a[1::2], b[1::2])
    return (even[0], *_order_4(odd[:4], even[1:5]), *_order_2(odd[4:], even[5:7]), even[7])


@kernel
def _merge_11_7(a: Any, b: Any) -> Any:
    even, odd = _merge_6_4(a[0::2], b[0::2]), _merge_5_3(a[1::2], b[1::2])
    return (even[0], *_order_4(odd[:4], even[1:5]), *_order_4(odd[4:], even[5:9]), even[9])


@kernel
def _merge_14(a: Any, b: Any) -> Any:
    even, odd = _merge_7(a[0::2], b[0::2]), _merge_7(a[1::2], b[1::2])
    low = (even[0], *_order_4(odd[:4], even[1:5]), *_order_4(odd[4:8], even[5:9]))
    return (*low, *_order_4(odd[8:12], even[9:13]), *_order(odd[12], even[13]), odd[13])


@kernel
def _middle_6_of_20(a: Any, b: Any) -> Any:
    """Of two sorted lists of ten, the 8th to the 13th, sorted."""
    even, odd = _merge_5(a[0::2], b[0::2]), _merge_5(a[1::2], b[1::2])
    return (*_order_2(odd[3:5], even[4:6]), *_order(odd[5], even[6]))


@kernel
def _middle_8_of_36(a: Any, b: Any) -> Any:
    """Of sorted lists of 22 and 14, the 15th to the 22nd, sorted."""
    even, odd = _merge_11_7(a[0::2], b[0::2]), _merge_11_7(a[1::2], b[1::2])
    low, high = _most(odd[6], even[7]), _least(odd[10], even[11])
    return (low, *_order_2(odd[7:9], even[8:10]), *_order(odd[9], even[10]), high)


# The k-th least of two sorted lists is the least, over all ways to split k, of the greatest in both parts.


@kernel
def _median_of_7(a: Any, b: Any) -> Any:
    """The median of sorted lists of four and three."""
    return _least(
        _least(a[3], _most(a[2], b[0])),
        _least(_most(a[1], b[1]), _most(a[0], b[2])),
    )


@kernel
def _median_of_11(a: Any, b: Any) -> Any:
    """The median of sorted lists of six and five."""
    low = _least(_least(a[5], _most(a[4], b[0])), _most(a[3], b[1]))
    return _least(low, _least(_least(_most(a[2], b[2]), _most(a[1], b[3])), _most(a[0], b[4])))


@kernel
def _median_of_15(a: Any, b: Any) -> Any:
    """The median of sorted lists of eight and seven."""
    low = _least(_least(a[7], _most(a[6], b[0])), _least(_most(a[5], b[1]), _most(a[4], b[2])))
    high = _least(_least(_most(a[3], b[3]), _most(a[2], b[4])), _least(_most(a[1], b[5]), _most(a[0], b[6])))
    return _least(low, high)
