"""OKLab and what is done to colours in it, in place: lightness, and chroma in two directions.

Equal steps in it look about equal, and a turn of hue or more chroma leaves lightness where it was
(B. Ottosson, "A perceptual color space for image processing", 2020; the matrices for linear sRGB of 2021).

The cube root is a quotient of polynomials in u = t^(1/2), fitted for the least relative error (8e-4) on
2^-9..1, and one step of Halley's method, which leaves 2e-7; sums and divisions keep all lanes of the
processor busy. Smaller and larger values are first multiplied by a number whose root is known: 2^9 and 2^-9.
"""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, HALF, ONE, TWO, THREE, FOUR = f32(0.0), f32(0.5), f32(1.0), f32(2.0), f32(3.0), f32(4.0)

LR, LG, LB = f32(0.4122214708), f32(0.5363325363), f32(0.0514459929)
MR, MG, MB = f32(0.2119034982), f32(0.6806995451), f32(0.1073969566)
SR, SG, SB = f32(0.0883024619), f32(0.2817188376), f32(0.6299787005)

LIGHT_L, LIGHT_M, LIGHT_S = f32(0.2104542553), f32(0.7936177850), f32(-0.0040720468)
A_L, A_M, A_S = f32(1.9779984951), f32(-2.4285922050), f32(0.4505937099)
B_L, B_M, B_S = f32(0.0259040371), f32(0.7827717662), f32(-0.8086757660)

L_A, L_B = f32(0.3963377774), f32(0.2158037573)
M_A, M_B = f32(-0.1055613458), f32(-0.0638541728)
S_A, S_B = f32(-0.0894841775), f32(-1.2914855480)

RED_L, RED_M, RED_S = f32(4.0767416621), f32(-3.3077115913), f32(0.2309699292)
GREEN_L, GREEN_M, GREEN_S = f32(-1.2684380046), f32(2.6097574011), f32(-0.3413193965)
BLUE_L, BLUE_M, BLUE_S = f32(-0.0041960863), f32(-0.7034186147), f32(1.7076147010)

LEAST, SLOPE = f32(2.0**-27), f32(2.0**18)
LOW, UP, UP_ROOT = f32(2.0**-9), f32(2.0**9), f32(2.0**-3)
DOWN, DOWN_ROOT = f32(2.0**-9), f32(2.0**3)
P0, P1, P2 = f32(0.02918822), f32(2.82766466), f32(7.99999425)
Q1, Q2 = f32(7.99784475), f32(1.8680455)


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
def to_lab(rows: Rows) -> None:
    """Turn linear sRGB into lightness, a and b."""
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            red, green, blue = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            long = _root(LR * red + LG * green + LB * blue)
            middle = _root(MR * red + MG * green + MB * blue)
            short = _root(SR * red + SG * green + SB * blue)
            row[3 * x] = LIGHT_L * long + LIGHT_M * middle + LIGHT_S * short
            row[3 * x + 1] = A_L * long + A_M * middle + A_S * short
            row[3 * x + 2] = B_L * long + B_M * middle + B_S * short


@kernel
def to_rgb(rows: Rows) -> None:
    """Turn lightness, a and b into linear sRGB."""
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            light, a, b = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            long = light + L_A * a + L_B * b
            middle = light + M_A * a + M_B * b
            short = light + S_A * a + S_B * b
            long = long * long * long
            middle = middle * middle * middle
            short = short * short * short
            row[3 * x] = RED_L * long + RED_M * middle + RED_S * short
            row[3 * x + 1] = GREEN_L * long + GREEN_M * middle + GREEN_S * short
            row[3 * x + 2] = BLUE_L * long + BLUE_M * middle + BLUE_S * short


@kernel
def turn(rows: Rows, cosine: float, sine: float) -> None:
    """Turn the hue of Lab colours."""
    cos, sin = single(cosine), single(sine)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            a, b = row[3 * x + 1], row[3 * x + 2]
            row[3 * x + 1] = cos * a - sin * b
            row[3 * x + 2] = sin * a + cos * b


@kernel
def enliven(rows: Rows, amount: float, pale: float, skin_a: float, skin_b: float, spared: float) -> None:
    """Multiply the chroma C of Lab colours with 1 + `amount` * skin / (1 + (C / `pale`)^2).

    `skin` is 1 - `spared` * cos(angle to the hue of skin)^8, on its side of the circle, else 1.
    """
    strength, square, sparing = single(amount), single(pale * pale), single(spared)
    along_a, along_b = single(skin_a), single(skin_b)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            a, b = row[3 * x + 1], row[3 * x + 2]
            chroma = a * a + b * b
            along = a * along_a + b * along_b
            along = along if along > ZERO else ZERO
            near = along * along / (chroma if chroma > ZERO else ONE)
            near = near * near
            gain = ONE + strength * (ONE - sparing * near * near) * square / (square + chroma)
            row[3 * x + 1] = gain * a
            row[3 * x + 2] = gain * b


@kernel
def bands(rows: Rows, along: Row, across: Row, light: Row, grey: float) -> None:
    """Turn and stretch the chroma of Lab colours, and change their lightness, by tables of their hue.

    The tables go once round the circle, in even steps of b / (|a| + |b|); their last entry repeats the first.
    (a, b) becomes along * (a, b) + across * (-b, a), and lightness is multiplied with 1 + light * C' / (C' +
    `grey`), where C' is |a| + |b|.
    """
    steps = single((len(along) - 1) / 4)
    last = len(along) - 2
    pale = single(grey)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            a, b = row[3 * x + 1], row[3 * x + 2]
            size = math.fabs(a) + math.fabs(b)
            height = b / (size if size > ZERO else ONE)
            place = height if a >= ZERO else TWO - height
            place = steps * (place if place >= ZERO else place + FOUR)
            first = min(whole(place), last)
            part = place - single(first)
            cos = along[first] + part * (along[first + 1] - along[first])
            sin = across[first] + part * (across[first + 1] - across[first])
            lift = light[first] + part * (light[first + 1] - light[first])
            row[3 * x] = row[3 * x] * (ONE + lift * size / (size + pale))
            row[3 * x + 1] = cos * a - sin * b
            row[3 * x + 2] = cos * b + sin * a


@kernel
def tint(rows: Rows, pivot: float, shadow_a: float, shadow_b: float, light_a: float, light_b: float) -> None:
    """Add one chroma to dark Lab colours and another to bright ones, half of each where lightness is `pivot`.

    Black and white take none: both shares are multiplied with 1 - (2 L - 1)^4.
    """
    middle = single(pivot) - HALF
    dark_a, dark_b, bright_a, bright_b = single(shadow_a), single(shadow_b), single(light_a), single(light_b)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            light = row[3 * x]
            t = light - middle
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            bright = t * t * (THREE - TWO * t)
            off = TWO * light - ONE
            off = off * off
            window = ONE - off * off
            window = window if window > ZERO else ZERO
            row[3 * x + 1] = row[3 * x + 1] + window * (dark_a + bright * (bright_a - dark_a))
            row[3 * x + 2] = row[3 * x + 2] + window * (dark_b + bright * (bright_b - dark_b))
