"""`kernel` marks a function as a kernel; what it does depends on the life this file was imported into.

The package is importable under two names (see `tools`): under its own, kernels are compiled; under
``photoedit.kernels_interpreted`` they are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])

Row = Any
"""A row of numbers: a 1-D array when compiled, a memoryview when interpreted."""

Rows = Any
"""Rows of numbers: a C-contiguous 2-D array when compiled, a list of memoryviews when interpreted."""

single: Callable[[Any], float]
"""Converts a number to single precision inside a kernel."""

whole: Callable[[Any], int]
"""Cuts a number off to a whole one inside a kernel."""

COMPILED = __name__.startswith("photoedit.kernels.")

# No `reassoc`: sums keep their order, so a pixel is bit-equal whatever tile it is computed in.
# No `nnan`, `ninf`: a NaN must not let the compiler drop the checks that keep it away from indices.
_FAST = {"nsz", "arcp", "contract", "afn"}

if COMPILED:
    import sys

    import numba
    import numpy as np
    from numba.core.registry import cpu_target

    def _set_up() -> None:
        """Have Numba load what it knows, but for SciPy's linear algebra.

        No kernel multiplies matrices, and importing that takes a third of the time a cold start takes.
        """
        unwanted = "scipy.linalg.cython_blas"
        if unwanted in sys.modules:
            return
        sys.modules[unwanted] = None  # type: ignore[assignment]  # Python's way to say: not to be had
        try:
            cpu_target.typing_context.refresh()
            cpu_target.target_context.refresh()
        finally:
            del sys.modules[unwanted]

    _set_up()

    def kernel(function: F) -> F:
        """Compile `function` at its first call; the result is cached on disk."""
        try:
            compiled = _jit(cache=True)(function)
        except RuntimeError:  # there is no folder to keep it in: a read-only system without a home
            compiled = _jit(cache=False)(function)
        return cast(F, compiled)

    def _jit(*, cache: bool) -> Any:
        return numba.njit(nogil=True, cache=cache, fastmath=_FAST, error_model="numpy")

    def f32(value: float) -> float:
        """A constant in single precision, so that arithmetic with it stays in single precision."""
        return cast(float, np.float32(value))

    # Numba takes its own types as functions that convert.
    single = cast(Callable[[Any], float], numba.float32)
    whole = cast(Callable[[Any], int], numba.int32)
else:

    def kernel(function: F) -> F:
        """Leave `function` to the interpreter."""
        return function

    def f32(value: float) -> float:
        """A constant, in the interpreter's own precision."""
        return value

    single = float
    whole = int
