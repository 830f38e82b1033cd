"""Between encoded light (what files hold) and linear light (what adds up), in place.

The curve is that of sRGB, IEC 61966-2-1:1999:

    linear = encoded / 12.92                     for encoded <= 0.04045
             ((encoded + 0.055) / 1.055) ^ 2.4   above

continued oddly below 0 and without end above 1, so that nothing is clamped. The powers are a polynomial
in a root: t^2.4 = t^2 * p(t^(1/4)) and y^(1/2.4) = q(y^(1/8)), fitted by weighted least squares at
Chebyshev nodes. Relative error below 7e-7 up to `LINEAR_LIMIT`, a hundredth of a 16-bit step at mid-grey;
brighter values, which are rare, take the exact power. Square roots and polynomials keep eight or sixteen
lanes of the processor busy, a power takes twenty times as long.
"""

import math

from .compiling import Row, Rows, f32, kernel, whole

ENCODED_LIMIT = f32(4.0)
LINEAR_LIMIT = f32(16.0)
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
        if _to_linear_usual(row):
            _fix_linear(row)


@kernel
def to_encoded(rows: Rows) -> None:
    """Turn linear values into encoded ones."""
    for y in range(len(rows)):
        row = rows[y]
        if _to_encoded_usual(row):
            _fix_encoded(row)


@kernel
def _to_linear_usual(row: Row) -> int:
    """Convert what lies within the limit, leave the rest; return how many were left."""
    beyond = whole(0)
    for i in range(len(row)):
        value = row[i]
        size = math.fabs(value)
        t = (size + OFFSET) / GAIN
        u = math.sqrt(math.sqrt(t))
        power = t * t * (P0 + u * (P1 + u * (P2 + u * (P3 + u * (P4 + u * (P5 + u * P6))))))
        result = power if size > KNEE_ENCODED else size / SLOPE
        result = result if value >= ZERO else -result
        inside = size <= ENCODED_LIMIT
        row[i] = result if inside else value
        beyond += whole(0) if inside else whole(1)
    return beyond


@kernel
def _fix_linear(row: Row) -> None:
    for i in range(len(row)):
        value = row[i]
        if math.fabs(value) > ENCODED_LIMIT:
            result = ((math.fabs(value) + OFFSET) / GAIN) ** 2.4
            row[i] = result if value >= ZERO else -result


@kernel
def _to_encoded_usual(row: Row) -> int:
    """Convert what lies within the limit, leave the rest; return how many were left."""
    beyond = whole(0)
    for i in range(len(row)):
        value = row[i]
        size = math.fabs(value)
        u = math.sqrt(math.sqrt(math.sqrt(size)))
        power = Q0 + u * (Q1 + u * (Q2 + u * (Q3 + u * (Q4 + u * (Q5 + u * Q6)))))
        result = GAIN * power - OFFSET if size > KNEE_LINEAR else size * SLOPE
        result = result if value >= ZERO else -result
        inside = size <= LINEAR_LIMIT
        row[i] = result if inside else value
        beyond += whole(0) if inside else whole(1)
    return beyond


@kernel
def _fix_encoded(row: Row) -> None:
    for i in range(len(row)):
        value = row[i]
        if math.fabs(value) > LINEAR_LIMIT:
            result = GAIN * math.fabs(value) ** (1.0 / 2.4) - OFFSET
            row[i] = result if value >= ZERO else -result
