"""Threads that can be left behind."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from photoedit.engine.pool.lanes import Lanes, left_behind


def test_they_do_what_is_submitted_and_carry_errors_home() -> None:
    lanes = Lanes(2, "test")
    assert list(lanes.map(lambda x: x * x, range(20))) == [x * x for x in range(20)]
    with pytest.raises(ValueError, match="invalid literal"):
        lanes.submit(int, "x").result(10)
    lanes.shutdown()
    assert not left_behind()


def test_one_that_hangs_is_replaced_and_not_waited_for() -> None:
    lanes = Lanes(1, "test")
    hanging, go_on = threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        go_on.wait()

    lanes.submit(hang)
    assert hanging.wait(10)
    lanes.add()
    assert lanes.submit(lambda: 7).result(10) == 7
    lanes.close(0.01)
    assert left_behind()
    go_on.set()
    lanes.close()
    assert not left_behind()


def test_the_program_ends_while_one_hangs() -> None:
    script = (
        "import threading\n"
        "from photoedit.engine.pool.lanes import Lanes\n"
        "lanes = Lanes(1, 'test')\n"
        "lanes.submit(threading.Event().wait)\n"
        "print('over')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True
    )
    assert run.stdout == "over\n"
