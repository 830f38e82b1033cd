"""Between encoded light (what files hold) and linear light (what adds up), in place.

The curve is that of sRGB, IEC 61966-2-1:1999:

    linear = encoded / 12.92                     for encoded <= 0.04045
             ((encoded + 0.055) / 1.055) ^ 2.4   above

continued oddly below 0 and on above 1, so that nothing is clamped (short of 3900 times white).

The powers are a polynomial in a root: t^2.4 = t^2 * p(t^(1/4)) and y^(1/2.4) = q(y^(1/8)), fitted by
weighted least squares at Chebyshev nodes; relative error below 7e-7, a twentieth of a 16-bit step at
white. Values above the fitted range are first divided by a power of two whose own power is a power of
two as well: 32^2.4 = 2^12, 4096^(1/2.4) = 2^5. Square roots, polynomials and choices keep eight or
sixteen lanes of the processor busy; calling a power function would take twenty times as long.
"""

import math

from .compiling import Rows, f32, kernel

FITTED_T = f32(3.843)
FITTED_Y = f32(16.0)
STEP_T = f32(2.0**5)
STEP_POWER = f32(2.0**12)
LARGEST_T = f32(3.843 * 2.0**10)
LARGEST_Y = f32(16.0 * 2.0**24)
ONE = f32(1.0)
ZERO = f32(0.0)
KNEE_ENCODED = f32(0.04045)
KNEE_LINEAR = f32(0.0031308)
SLOPE = f32(12.92)
OFFSET = f32(0.055)
GAIN = f32(1.055)
P0, P1, P2, P3, P4, P5, P6 = (
    f32(-0.0132934352), f32(0.247161272), f32(1.05735534), f32(-0.451116415),
    f32(0.217041301), f32(-0.0662005112), f32(0.00905218409),
)  # fmt: skip
Q0, Q1, Q2, Q3, Q4, Q5, Q6 = (
    f32(-0.0020435396), f32(0.0224504167), f32(-0.123007802), f32(0.802371417),
    f32(0.359315282), f32(-0.0670424776), f32(0.00795649102),
)  # fmt: skip


@kernel
def to_linear(rows: Rows) -> None:
    """Turn encoded values into linear ones."""
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            size = math.fabs(value)
            t = (size + OFFSET) / GAIN
            t = t if t < LARGEST_T else LARGEST_T
            factor = STEP_POWER if t > FITTED_T else ONE
            t = t / STEP_T if t > FITTED_T else t
            factor = factor * STEP_POWER if t > FITTED_T else factor
            t = t / STEP_T if t > FITTED_T else t
            u = math.sqrt(math.sqrt(t))
            power = t * t * (P0 + u * (P1 + u * (P2 + u * (P3 + u * (P4 + u * (P5 + u * P6))))))
            result = factor * power if size > KNEE_ENCODED else size / SLOPE
            row[i] = result if value >= ZERO else -result


@kernel
def to_encoded(rows: Rows) -> None:
    """Turn linear values into encoded ones."""
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            size = math.fabs(value)
            t = size if size < LARGEST_Y else LARGEST_Y
            factor = STEP_T if t > FITTED_Y else ONE
            t = t / STEP_POWER if t > FITTED_Y else t
            factor = factor * STEP_T if t > FITTED_Y else factor
            t = t / STEP_POWER if t > FITTED_Y else t
            u = math.sqrt(math.sqrt(math.sqrt(t)))
            power = Q0 + u * (Q1 + u * (Q2 + u * (Q3 + u * (Q4 + u * (Q5 + u * Q6)))))
            result = GAIN * factor * power - OFFSET if size > KNEE_LINEAR else size * SLOPE
            row[i] = result if value >= ZERO else -result
