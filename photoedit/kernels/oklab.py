"""OKLab and what is done to colours in it, in place: lightness, and chroma in two directions.

Equal steps in it look about equal, and a turn of hue or more chroma leaves lightness where it was
(B. Ottosson, "A perceptual color space for image processing", 2020; the matrices for linear sRGB of 2021).

The cube root is a quotient of polynomials in u = t^(1/2), fitted for the least relative error (8e-4) on
2^-9..1, and one step of Halley's method, which leaves 2e-7; sums and divisions keep all lanes of the
processor busy. Smaller and larger values are first multiplied by a number whose root is known: 2^9 and 2^-9.

Each loop calls `_root` itself: from inside another function the compiler would not take it into the loop,
which would then run on one pixel at a time, six times slower. All is in double precision: back in RGB dark
channels are small differences of large numbers, and what single precision loses of them is a 16-bit step.
"""

import math

from .compiling import Row, Rows, f32, kernel, single

ZERO, HALF, ONE, TWO, THREE, FOUR = 0.0, 0.5, 1.0, 2.0, 3.0, 4.0
SINGLE_ZERO, SINGLE_ONE, SINGLE_THREE = f32(0.0), f32(1.0), f32(3.0)

LR, LG, LB = 0.4122214708, 0.5363325363, 0.0514459929
MR, MG, MB = 0.2119034982, 0.6806995451, 0.1073969566
SR, SG, SB = 0.0883024619, 0.2817188376, 0.6299787005

LIGHT_L, LIGHT_M, LIGHT_S = 0.2104542553, 0.7936177850, -0.0040720468
A_L, A_M, A_S = 1.9779984951, -2.4285922050, 0.4505937099
B_L, B_M, B_S = 0.0259040371, 0.7827717662, -0.8086757660

L_A, L_B = 0.3963377774, 0.2158037573
M_A, M_B = -0.1055613458, -0.0638541728
S_A, S_B = -0.0894841775, -1.2914855480

RED_L, RED_M, RED_S = 4.0767416621, -3.3077115913, 0.2309699292
GREEN_L, GREEN_M, GREEN_S = -1.2684380046, 2.6097574011, -0.3413193965
BLUE_L, BLUE_M, BLUE_S = -0.0041960863, -0.7034186147, 1.7076147010

LEAST, SLOPE = 2.0**-27, 2.0**18
LOW, UP, UP_ROOT = 2.0**-9, 2.0**9, 2.0**-3
DOWN, DOWN_ROOT = 2.0**-9, 2.0**3
P0, P1, P2 = 0.02918822, 2.82766466, 7.99999425
Q1, Q2 = 7.99784475, 1.8680455


@kernel
def _root(value: float) -> float:
    """The cube root, below 2^-27 a straight line; exact to 2e-7 up to 2^18."""
    size = math.fabs(value)
    t = size
    factor = ONE
    factor = factor * UP_ROOT if t < LOW else factor
    t = t * UP if t < LOW else t
    factor = factor * UP_ROOT if t < LOW else factor
    t = t * UP if t < LOW else t
    factor = factor * DOWN_ROOT if t > ONE else factor
    t = t * DOWN if t > ONE else t
    factor = factor * DOWN_ROOT if t > ONE else factor
    t = t * DOWN if t > ONE else t
    u = math.sqrt(t)
    x = (P0 + u * (P1 + u * P2)) / (ONE + u * (Q1 + u * Q2))
    cube = x * x * x
    x = factor * x * (cube + t + t) / (cube + cube + t)
    x = x if size > LEAST else size * SLOPE
    return x if value >= ZERO else -x


@kernel
def _cones(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """What the three kinds of cones see of linear sRGB."""
    long = LR * red + LG * green + LB * blue
    middle = MR * red + MG * green + MB * blue
    return long, middle, SR * red + SG * green + SB * blue


@kernel
def _lab(long: float, middle: float, short: float) -> tuple[float, float, float]:
    """Lightness, a and b of the cube roots of those."""
    light = LIGHT_L * long + LIGHT_M * middle + LIGHT_S * short
    return light, A_L * long + A_M * middle + A_S * short, B_L * long + B_M * middle + B_S * short


@kernel
def _rgb(light: float, a: float, b: float) -> tuple[float, float, float]:
    """Linear sRGB of lightness, a and b."""
    long = light + L_A * a + L_B * b
    middle = light + M_A * a + M_B * b
    short = light + S_A * a + S_B * b
    long = long * long * long
    middle = middle * middle * middle
    short = short * short * short
    red = RED_L * long + RED_M * middle + RED_S * short
    green = GREEN_L * long + GREEN_M * middle + GREEN_S * short
    return red, green, BLUE_L * long + BLUE_M * middle + BLUE_S * short


@kernel
def turn(rows: Rows, cosine: float, sine: float) -> None:
    """Turn the hue of linear sRGB pixels."""
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            long, middle, short = _cones(row[3 * x], row[3 * x + 1], row[3 * x + 2])
            light, a, b = _lab(_root(long), _root(middle), _root(short))
            red, green, blue = _rgb(light, cosine * a - sine * b, sine * a + cosine * b)
            row[3 * x], row[3 * x + 1], row[3 * x + 2] = red, green, blue


@kernel
def enliven(rows: Rows, amount: float, pale: float, skin_a: float, skin_b: float, spared: float) -> None:
    """Multiply the OKLab chroma C of linear sRGB pixels with 1 + `amount` * skin / (1 + (C / `pale`)^2).

    `skin` is 1 - `spared` * cos(angle to the hue of skin)^8, on its side of the circle, else 1.
    """
    square = pale * pale
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            long, middle, short = _cones(row[3 * x], row[3 * x + 1], row[3 * x + 2])
            light, a, b = _lab(_root(long), _root(middle), _root(short))
            chroma = a * a + b * b
            along = a * skin_a + b * skin_b
            along = along if along > ZERO else ZERO
            near = along * along / (chroma if chroma > ZERO else ONE)
            near = near * near
            gain = ONE + amount * (ONE - spared * near * near) * square / (square + chroma)
            red, green, blue = _rgb(light, gain * a, gain * b)
            row[3 * x], row[3 * x + 1], row[3 * x + 2] = red, green, blue


@kernel
def bands(rows: Rows, segments: Rows, lines: Rows, grey: float) -> None:
    """Turn and stretch the OKLab chroma of linear sRGB pixels, and change their lightness, by their hue.

    A hue's place on the circle is b / (|a| + |b|), or 2 less that where a < 0, counted from the first band.
    Each of the `segments` leads from a band to the next one: where it begins, 1 / its length, and how much
    `along`, `across` and `lift` rise in it. The last row has the first band's place and values. (a, b)
    becomes along * (a, b) + across * (-b, a), and lightness is multiplied with 1 + lift * C / (C + `grey`),
    where C is |a| + |b|. `lines` are four rows of scratch, one number for each pixel.
    """
    first = segments[len(segments) - 1]
    for y in range(len(rows)):
        row = rows[y]
        count = len(row) // 3
        places, along, across, lift = lines[0][:count], lines[1][:count], lines[2][:count], lines[3][:count]
        _places(row, places, single(first[0]))
        _fill(along, first[2])
        _fill(across, first[3])
        _fill(lift, first[4])
        for k in range(len(segments) - 1):
            _add(places, along, across, lift, segments[k])
        _change(row, along, across, lift, grey)


@kernel
def _places(row: Row, places: Row, start: float) -> None:
    """Where the hue of each pixel lies behind `start`, 0..4."""
    for x in range(len(places)):
        long, middle, short = _cones(row[3 * x], row[3 * x + 1], row[3 * x + 2])
        _, a, b = _lab(_root(long), _root(middle), _root(short))
        size = math.fabs(a) + math.fabs(b)
        height = b / (size if size > ZERO else ONE)
        place = (height if a >= ZERO else TWO - height) - start
        places[x] = place if place >= ZERO else place + FOUR


@kernel
def _fill(out: Row, value: float) -> None:
    for x in range(len(out)):
        out[x] = value


@kernel
def _add(places: Row, along: Row, across: Row, lift: Row, segment: Row) -> None:
    start, scale, more_along, more_across, more_lift = (
        segment[0],
        segment[1],
        segment[2],
        segment[3],
        segment[4],
    )
    for x in range(len(places)):
        t = (places[x] - start) * scale
        t = t if t > SINGLE_ZERO else SINGLE_ZERO
        t = t if t < SINGLE_ONE else SINGLE_ONE
        step = t * t * (SINGLE_THREE - t - t)
        along[x] = along[x] + step * more_along
        across[x] = across[x] + step * more_across
        lift[x] = lift[x] + step * more_lift


@kernel
def _change(row: Row, along: Row, across: Row, lift: Row, grey: float) -> None:
    for x in range(len(along)):
        long, middle, short = _cones(row[3 * x], row[3 * x + 1], row[3 * x + 2])
        light, a, b = _lab(_root(long), _root(middle), _root(short))
        size = math.fabs(a) + math.fabs(b)
        light = light * (ONE + lift[x] * size / (size + grey))
        red, green, blue = _rgb(light, along[x] * a - across[x] * b, along[x] * b + across[x] * a)
        row[3 * x], row[3 * x + 1], row[3 * x + 2] = red, green, blue


@kernel
def tint(rows: Rows, pivot: float, shadow_a: float, shadow_b: float, light_a: float, light_b: float) -> None:
    """Add one OKLab chroma to dark linear sRGB pixels and another to bright ones.

    They are alike strong where lightness L is `pivot`. Black and white take none: both shares are multiplied
    with 1 - (2 L - 1)^4.
    """
    begin = pivot - HALF
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            long, middle, short = _cones(row[3 * x], row[3 * x + 1], row[3 * x + 2])
            light, a, b = _lab(_root(long), _root(middle), _root(short))
            t = light - begin
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            bright = t * t * (THREE - TWO * t)
            off = TWO * light - ONE
            off = off * off
            window = ONE - off * off
            window = window if window > ZERO else ZERO
            a = a + window * (shadow_a + bright * (light_a - shadow_a))
            b = b + window * (shadow_b + bright * (light_b - shadow_b))
            red, green, blue = _rgb(light, a, b)
            row[3 * x], row[3 * x + 1], row[3 * x + 2] = red, green, blue
