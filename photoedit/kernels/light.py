"""Between encoded light (what files hold) and linear light (what adds up), in place.

The curve is that of sRGB, IEC 61966-2-1:1999:

    linear = encoded / 12.92                     for encoded <= 0.04045
             ((encoded + 0.055) / 1.055) ^ 2.4   above

continued oddly below 0 and on above 1, so that nothing is clamped (short of 3900 times white).

The powers are quotients of polynomials, fitted for the least relative error (Lawson's weights):
t^2.4 = t^2 * p(t) / q(t) and y^(1/2.4) = r(u) / s(u) with u = y^(1/2); the error is below 8e-7, a twentieth
of a 16-bit step at white. Values above the fitted range are first divided by a number whose power is known:
32^2.4 = 2^12. Sums, one division and choices keep eight or sixteen lanes of the processor busy: half the
time of polynomials in roots, a fiftieth of a power function's.
"""

import math

from .compiling import Rows, f32, kernel

ZERO, ONE = f32(0.0), f32(1.0)
KNEE_ENCODED, KNEE_LINEAR = f32(0.04045), f32(0.0031308)
SLOPE, OFFSET, GAIN = f32(12.92), f32(0.055), f32(1.055)

FITTED_T, LARGEST_T = f32(3.843), f32(3.843 * 2.0**10)
STEP_T, STEP_T_POWER = f32(2.0**5), f32(2.0**12)
P0, P1, P2, P3, P4, P5 = (
    f32(0.104765181), f32(11.4754675), f32(131.117062), f32(301.146669), f32(148.80563), f32(11.4073684),
)  # fmt: skip
Q1, Q2, Q3, Q4, Q5 = f32(37.590638), f32(219.222078), f32(275.049808), f32(69.369472), f32(1.82499092)

FITTED_Y, LARGEST_Y = f32(4.0), f32(4.0 * 2.0**16)
STEP_Y, STEP_Y_POWER = f32(2.0**8), f32(2.0 ** (8 / 2.4))
R0, R1, R2, R3, R4, R5 = (
    f32(0.00339624243), f32(2.11244152), f32(50.7814752), f32(204.957581), f32(154.212476), f32(13.606927),
)  # fmt: skip
S1, S2, S3, S4 = f32(34.1824661), f32(182.022583), f32(183.40134), f32(25.0680294)


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
            factor = STEP_T_POWER if t > FITTED_T else ONE
            t = t / STEP_T if t > FITTED_T else t
            factor = factor * STEP_T_POWER if t > FITTED_T else factor
            t = t / STEP_T if t > FITTED_T else t
            above = P0 + t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
            below = ONE + t * (Q1 + t * (Q2 + t * (Q3 + t * (Q4 + t * Q5))))
            power = t * t * above / below
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
            factor = STEP_Y_POWER if t > FITTED_Y else ONE
            t = t / STEP_Y if t > FITTED_Y else t
            factor = factor * STEP_Y_POWER if t > FITTED_Y else factor
            t = t / STEP_Y if t > FITTED_Y else t
            u = math.sqrt(t)
            above = R0 + u * (R1 + u * (R2 + u * (R3 + u * (R4 + u * R5))))
            below = ONE + u * (S1 + u * (S2 + u * (S3 + u * S4)))
            power = factor * above / below
            result = GAIN * power - OFFSET if size > KNEE_LINEAR else size * SLOPE
            row[i] = result if value >= ZERO else -result
