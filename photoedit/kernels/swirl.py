"""Blurs around a centre: each pixel is the mean along a ray, or along an arc."""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO = f32(0.0)


@kernel
def mean_along(
    source: Rows, target: Rows, turns: Rows, counts: Row, sums: Row, centre_x: float, centre_y: float,
    spacing: float, width: int, height: int, channels: int, source_x: int, source_y: int, target_x: int,
    target_y: int,
) -> None:  # fmt: skip
    """The mean of places (centre + a d - b e, centre + b d + a e) for the way (d, e) from the centre to the
    pixel.

    There are several lists of pairs (a, b) in the rows of `turns`, of `counts` pairs each; taken is the first
    that has a pair for each `spacing` pixels of the distance from the centre. Between pixels it is linear,
    and beyond its edges the photo goes on as its edge pixels. `sums` is scratch for a pixel.
    """
    for row in range(len(target)):
        out = target[row]
        dy = row + target_y - centre_y
        for i in range(len(out) // channels):
            dx = i + target_x - centre_x
            needed = math.sqrt(dx * dx + dy * dy) * spacing
            chosen = 0
            while chosen < len(counts) - 1 and counts[chosen] < needed:
                chosen += 1
            pairs, count = turns[chosen], counts[chosen]
            for c in range(channels):
                sums[c] = 0.0
            for k in range(count):
                a, b = pairs[2 * k], pairs[2 * k + 1]
                x = min(max(centre_x + a * dx - b * dy, 0.0), width - 1.0)
                y = min(max(centre_y + b * dx + a * dy, 0.0), height - 1.0)
                left, top = whole(math.floor(x)), whole(math.floor(y))
                t, s = x - left, y - top
                right, bottom = min(left + 1, width - 1) - source_x, min(top + 1, height - 1) - source_y
                left, top = left - source_x, top - source_y
                above, below = source[top], source[bottom]
                for c in range(channels):
                    first = above[left * channels + c] * (1 - t) + above[right * channels + c] * t
                    second = below[left * channels + c] * (1 - t) + below[right * channels + c] * t
                    sums[c] += first * (1 - s) + second * s
            for c in range(channels):
                out[i * channels + c] = single(sums[c] / count)
