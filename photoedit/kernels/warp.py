"""Warps: for every target pixel, look up where in the photo it comes from.

Each kernel says for a row of target pixels where they come from, and `_sample` looks there: by cubic
convolution with a = -0.5 (R. Keys, "Cubic Convolution Interpolation for Digital Image Processing", IEEE
Trans. ASSP 29, 1981). Places are calculated in double precision from the absolute position, never step by
step: every tiling gives the same pixel.

All coordinates count pixels of the whole photos; `source_x` … `target_y` say where the tiles begin. Beyond
its edges the photo goes on as its edge pixels if `clamps`, else there is `background`.
"""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO = f32(0.0)
HALF, ONE, TWO, THREE, FOUR, FIVE = f32(0.5), f32(1.0), f32(2.0), f32(3.0), f32(4.0), f32(5.0)
FAR = 4.0
"""So many pixels outside, places are all alike."""


@kernel
def projective(
    source: Rows, target: Rows, places: Rows, parts: Rows, m: Row, width: int, height: int, channels: int,
    clamps: bool, background: float, source_x: int, source_y: int, target_x: int, target_y: int,
) -> None:  # fmt: skip
    """Sample `source` at x = (m0 u + m1 v + m2) / w, y = (m3 u + m4 v + m5) / w, w = m6 u + m7 v + m8.

    (u, v) is the target pixel; `m` is float64. `width` and `height` are those of the photo. `places`
    (int32) and `parts` (float32) are scratch: two rows of a number for each target pixel.
    """
    columns, lines, across, down = places[0], places[1], parts[0], parts[1]
    for row in range(len(target)):
        v = row + target_y
        top_x, top_y, bottom = m[1] * v + m[2], m[4] * v + m[5], m[7] * v + m[8]
        for i in range(len(columns)):
            u = i + target_x
            share = 1.0 / (m[6] * u + bottom)
            x = _near((m[0] * u + top_x) * share, width)
            y = _near((m[3] * u + top_y) * share, height)
            left, top = math.floor(x), math.floor(y)
            columns[i], lines[i] = whole(left), whole(top)
            across[i], down[i] = single(x - left), single(y - top)
        _sample(
            source, target[row], columns, lines, across, down, width, height, channels, clamps, background,
            source_x, source_y,
        )  # fmt: skip


@kernel
def radial(
    source: Rows, target: Rows, places: Rows, parts: Rows, m: Row, width: int, height: int, channels: int,
    clamps: bool, background: float, source_x: int, source_y: int, target_x: int, target_y: int,
) -> None:  # fmt: skip
    """Sample `source` at the centre + d * f(r), where d is the way from the centre of the target to its
    pixel.

    f(r) = ((a r + b) r + c) r + d, and `m` holds a, b, c, d, the unit of r as 1 / pixels, and the scale that
    d is multiplied with first. Source and target are of one size. Otherwise as `projective`.
    """
    columns, lines, across, down = places[0], places[1], parts[0], parts[1]
    centre_x, centre_y = (width - 1) / 2, (height - 1) / 2
    for row in range(len(target)):
        dy = (row + target_y - centre_y) * m[5]
        for i in range(len(columns)):
            dx = (i + target_x - centre_x) * m[5]
            r = math.sqrt(dx * dx + dy * dy) * m[4]
            factor = ((m[0] * r + m[1]) * r + m[2]) * r + m[3]
            x = _near(centre_x + dx * factor, width)
            y = _near(centre_y + dy * factor, height)
            left, top = math.floor(x), math.floor(y)
            columns[i], lines[i] = whole(left), whole(top)
            across[i], down[i] = single(x - left), single(y - top)
        _sample(
            source, target[row], columns, lines, across, down, width, height, channels, clamps, background,
            source_x, source_y,
        )  # fmt: skip


@kernel
def _near(place: float, length: int) -> float:
    """The place, or one that looks the same and is not far away."""
    place = place if place > -FAR else -FAR
    return place if place < length + FAR else length + FAR


@kernel
def _sample(
    source: Rows, out: Row, columns: Row, lines: Row, across: Row, down: Row, width: int, height: int,
    channels: int, clamps: bool, background: float, source_x: int, source_y: int,
) -> None:  # fmt: skip
    fill = single(background)
    for i in range(len(columns)):
        column, line = columns[i] - 1, lines[i] - 1
        t, s = across[i], down[i]
        t2, s2 = t * t, s * s
        t3, s3 = t2 * t, s2 * s
        a0, a1 = HALF * (TWO * t2 - t - t3), HALF * (TWO - FIVE * t2 + THREE * t3)
        a2, a3 = HALF * (t + FOUR * t2 - THREE * t3), HALF * (t3 - t2)
        d0, d1 = HALF * (TWO * s2 - s - s3), HALF * (TWO - FIVE * s2 + THREE * s3)
        d2, d3 = HALF * (s + FOUR * s2 - THREE * s3), HALF * (s3 - s2)
        if column >= 0 and line >= 0 and column + 3 < width and line + 3 < height:
            start, stop = (column - source_x) * channels, (column - source_x + 4) * channels
            p = source[line - source_y][start:stop]
            q = source[line - source_y + 1][start:stop]
            r = source[line - source_y + 2][start:stop]
            w = source[line - source_y + 3][start:stop]
            for c in range(channels):
                c1, c2, c3 = c + channels, c + 2 * channels, c + 3 * channels
                first = a0 * p[c] + a1 * p[c1] + a2 * p[c2] + a3 * p[c3]
                second = a0 * q[c] + a1 * q[c1] + a2 * q[c2] + a3 * q[c3]
                third = a0 * r[c] + a1 * r[c1] + a2 * r[c2] + a3 * r[c3]
                last = a0 * w[c] + a1 * w[c1] + a2 * w[c2] + a3 * w[c3]
                out[i * channels + c] = d0 * first + d1 * second + d2 * third + d3 * last
        else:
            for c in range(channels):
                total = ZERO
                for j in range(4):
                    weight = d0 if j == 0 else d1 if j == 1 else d2 if j == 2 else d3
                    inner = ZERO
                    for k in range(4):
                        x, y = column + k, line + j
                        inside = 0 <= x < width and 0 <= y < height
                        value = fill
                        if inside or clamps:
                            x, y = min(max(x, 0), width - 1) - source_x, min(max(y, 0), height - 1) - source_y
                            value = source[y][x * channels + c]
                        inner += (a0 if k == 0 else a1 if k == 1 else a2 if k == 2 else a3) * value
                    total += weight * inner
                out[i * channels + c] = total
