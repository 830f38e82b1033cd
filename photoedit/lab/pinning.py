"""Libraries with threads of their own are held to one: else a serial lane would use all cores, and mislead.

Nothing is imported here that would load NumPy: libraries look at these variables once, when they are loaded.
"""

from __future__ import annotations

import os

LIBRARY_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")
"""Environment variables that keep libraries from running threads of their own, if set before they start."""


def pin_libraries() -> None:
    """One thread for each library, here and in all workers."""
    for name in LIBRARY_THREADS:
        os.environ[name] = "1"
