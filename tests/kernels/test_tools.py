"""The two lives of the kernels, and scratch memory."""

from __future__ import annotations

import numpy as np

from photoedit.kernels.tools import Tools


def test_both_lives_come_from_the_same_files() -> None:
    compiled, interpreted = Tools("compiled"), Tools("interpreted")
    assert compiled.blur is not interpreted.blur
    assert compiled.blur.__file__ == interpreted.blur.__file__
    assert hasattr(compiled.blur.separable, "py_func")
    assert not hasattr(interpreted.blur.separable, "py_func")


def test_scratch_arrays_do_not_overlap_and_are_used_again() -> None:
    tools = Tools()
    with tools.borrowed():
        first = tools.scratch(100, 100, 3)
        second = tools.scratch(2_000_000)
        third = tools.scratch(5)
        assert not np.shares_memory(first, second)
        assert not np.shares_memory(second, third)
        address = first.ctypes.data
    with tools.borrowed():
        assert tools.scratch(100, 100, 3).ctypes.data == address


def test_scratch_that_is_too_small_grows() -> None:
    tools = Tools()
    for size in (10, 2_000_000, 5_000_000):
        with tools.borrowed():
            tools.scratch(size)[:] = 1
            with tools.borrowed():
                tools.scratch(size)[:] = 2
