"""Sizes that the median kernels and those who call them agree on; without Numba, so quick to import."""

PITCH = 704
"""Small windows: samples from one member of a list to the next, and of a row that are done at a time."""

LISTS = 10 * 7 + 4 * 14 + 22
"""Small windows: members of all lists that are kept: ten sorted rows, four pairs and a quad."""

IN_PLACE, BOTH, LESSER, GREATER = 0, 1, 2, 3
"""Nets: what a step does: order two rows where they are, or into other places, or make one of them only."""

BUCKETS = 256
"""Counts: how many numbers are told apart."""

BLOCK, DEEP = 128, 64
"""Counts: pixels of a row that are done at a time, and rows that are sorted at a time."""
