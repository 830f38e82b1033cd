"""Tables of colours in three dimensions, in place.

A cell of the table is cut into six tetrahedra along its grey diagonal; the one a colour lies in is found by
the order of the three fractions. From the cell's darkest corner one goes along the axis of the largest of
them, then of the second, then of the third; each of the four corners on that way counts by the difference of
the fractions.
"""

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, ONE = f32(0.0), f32(1.0)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)


@kernel
def look_up(rows: Rows, table: Row, size: int, places: Row, amount: float) -> None:
    """Mix `amount` of what `table` has for each RGB pixel into it.

    `table` holds `size`^3 RGB colours, red fastest. `places` are three factors and three offsets that lead
    from a colour to its place in it.
    """
    share = single(amount)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            red, green, blue = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            new_red, new_green, new_blue = _found(red, green, blue, table, size, places)
            row[3 * x] = red + share * (new_red - red)
            row[3 * x + 1] = green + share * (new_green - green)
            row[3 * x + 2] = blue + share * (new_blue - blue)


@kernel
def look_up_grey(rows: Rows, table: Row, size: int, places: Row, amount: float) -> None:
    """As `look_up` for grey pixels, which get the luma of what is found for them."""
    share = single(amount)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row)):
            value = row[x]
            red, green, blue = _found(value, value, value, table, size, places)
            row[x] = value + share * (RED * red + GREEN * green + BLUE * blue - value)


@kernel
def _found(
    red: float, green: float, blue: float, table: Row, size: int, places: Row
) -> tuple[float, float, float]:
    last = size - 2
    r = _place(red, places[0], places[3], size)
    g = _place(green, places[1], places[4], size)
    b = _place(blue, places[2], places[5], size)
    i, j, k = min(whole(r), last), min(whole(g), last), min(whole(b), last)
    r, g, b = r - single(i), g - single(j), b - single(k)
    across, down, back = 3, 3 * size, 3 * size * size
    most, least = max(r, g, b), min(r, g, b)
    middle = max(min(r, g), min(max(r, g), b))
    first = across if r >= g and r >= b else (down if g >= b else back)
    third = back if b <= g and b <= r else (down if g <= r else across)
    start = 3 * (i + size * (j + size * k))
    corner = table[start : start + 3]
    end = start + across + down + back
    second, before, opposite = table[start + first :], table[end - third :], table[end:]
    w0, w1, w2 = ONE - most, most - middle, middle - least
    return (
        w0 * corner[0] + w1 * second[0] + w2 * before[0] + least * opposite[0],
        w0 * corner[1] + w1 * second[1] + w2 * before[1] + least * opposite[1],
        w0 * corner[2] + w1 * second[2] + w2 * before[2] + least * opposite[2],
    )


@kernel
def _place(value: float, factor: float, offset: float, size: int) -> float:
    place = value * factor + offset
    top = single(size - 1)
    place = place if place > ZERO else ZERO
    return place if place < top else top
