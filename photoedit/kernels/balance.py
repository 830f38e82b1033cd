"""Colour balance: shifts of the channels that depend on how bright a pixel is, in place."""

from .compiling import Rows, f32, kernel, single

ZERO, HALF, ONE = f32(0.0), f32(0.5), f32(1.0)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)
WIDTH, EDGE, SCALE = f32(0.25), f32(0.333), f32(0.7)
"""Of the ranges: a ramp between two of them is so wide, its middle lies here, a full shift is so strong."""


@kernel
def balance(
    rows: Rows, shadow_red: float, shadow_green: float, shadow_blue: float, middle_red: float,
    middle_green: float, middle_blue: float, light_red: float, light_green: float, light_blue: float,
    keep: bool,
) -> None:  # fmt: skip
    """Add to each RGB pixel its shares of the three shifts; with `keep`, take the change of luma back."""
    dark_r, dark_g, dark_b = single(shadow_red), single(shadow_green), single(shadow_blue)
    mid_r, mid_g, mid_b = single(middle_red), single(middle_green), single(middle_blue)
    high_r, high_g, high_b = single(light_red), single(light_green), single(light_blue)
    kept = ONE if keep else ZERO
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            red, green, blue = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            luma = RED * red + GREEN * green + BLUE * blue
            above_dark = _ramp((luma - EDGE) / WIDTH + HALF)
            above_mid = _ramp((luma + EDGE - ONE) / WIDTH + HALF)
            dark = SCALE * (ONE - above_dark)
            middle = SCALE * above_dark * (ONE - above_mid)
            high = SCALE * above_mid
            more_red = dark * dark_r + middle * mid_r + high * high_r
            more_green = dark * dark_g + middle * mid_g + high * high_g
            more_blue = dark * dark_b + middle * mid_b + high * high_b
            brighter = kept * (RED * more_red + GREEN * more_green + BLUE * more_blue)
            row[3 * x] = red + more_red - brighter
            row[3 * x + 1] = green + more_green - brighter
            row[3 * x + 2] = blue + more_blue - brighter


@kernel
def _ramp(t: float) -> float:
    t = t if t > ZERO else ZERO
    return t if t < ONE else ONE
