"""Samples as whole numbers of the same order, for all that only compares them.

Processors compare whole numbers nearly twice as fast as floats, and their order has no exceptions: -0.0 and
0.0 differ, a NaN has its place. So what is picked does not depend on which values met first.

- The bits of positive floats are such numbers as they are, those of negative ones after a `flip`.
- A photo of eight or sixteen bits that no filter has changed yet holds nothing but 255ths or 65535ths. As
  whole numbers of that many bits four or two times as many fit into a step of the processor.
"""

from .compiling import Rows, f32, kernel, single, whole

ONE = f32(1.0)
HALF = f32(0.5)


@kernel
def any_negative(keys: Rows) -> bool:
    """Whether a sign bit is set in the bits of floats."""
    for y in range(len(keys)):
        row = keys[y]
        signs = whole(0)
        for i in range(len(row)):
            signs = whole(signs | row[i])  # in 32 bits, or half of the lanes would idle
        if signs < 0:
            return True
    return False


@kernel
def flip(keys: Rows) -> None:
    """Turn the bits of floats into whole numbers of the same order; doing it again turns them back."""
    for y in range(len(keys)):
        row = keys[y]
        for i in range(len(row)):
            row[i] = row[i] ^ (whole(0x7FFFFFFF) if row[i] < 0 else whole(0))


@kernel
def to_levels(source: Rows, bits: Rows, target: Rows, top: float) -> bool:
    """Write the floats of `source` as the whole numbers that they are `top`-ths of.

    `bits` are the bits of the same floats. False as soon as a row has a value that is no such part.
    """
    scale = single(top)
    for y in range(len(source)):
        row, sign, out = source[y], bits[y], target[y]
        signs = whole(0)
        for i in range(len(row)):
            signs = whole(signs | sign[i])
        if signs < 0:
            return False
        others = whole(0)
        for i in range(len(row)):
            value = row[i] if row[i] < ONE else ONE
            level = whole(value * scale + HALF)
            out[i] = level
            others = whole(others | whole(single(level) / scale != row[i]))
        if others != 0:
            return False
    return True


@kernel
def from_levels(source: Rows, target: Rows, top: float) -> None:
    """Turn whole numbers back into floats."""
    scale = single(top)
    for y in range(len(source)):
        row, out = source[y], target[y]
        for i in range(len(row)):
            out[i] = single(row[i]) / scale
