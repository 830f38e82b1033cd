"""Sizes that the blur kernels and those who call them agree on; without Numba, so quick to import."""

PITCH = 1616
"""Samples from row to row of a blur's window: a strip of 512 RGB pixels and its halo. An odd number of cache
lines, so that the rows above each other do not compete for the same places in the cache."""

BLOCK = 32
"""Rows that are copied into the window at a time."""

SIDES = (1, 2, 4, 6, 8, 12, 16, 20)
"""How many taps to a side a blur can have; weights are filled up with zeros to one of these."""

WINDOW = (2 * SIDES[-1] + BLOCK + 1) * PITCH
"""Samples of scratch for the window."""
