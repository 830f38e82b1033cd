"""Threads that can be left behind."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from photoedit.engine.pool.threads import Threads, left_behind


def test_they_do_what_is_submitted_and_carry_errors_home() -> None:
    threads = Threads(2, "test")
    assert list(threads.map(lambda x: x * x, range(20))) == [x * x for x in range(20)]
    with pytest.raises(ValueError, match="invalid literal"):
        threads.submit(int, "x").result(60)
    threads.shutdown()
    assert not left_behind()


def test_one_that_hangs_is_replaced_and_not_waited_for() -> None:
    threads = Threads(1, "test")
    hanging, go_on = threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        go_on.wait()

    threads.submit(hang)
    assert hanging.wait(60)
    threads.add()
    assert threads.submit(lambda: 7).result(60) == 7
    threads.close(0.01)
    assert left_behind()
    go_on.set()
    threads.close()
    assert not left_behind()


def test_the_program_ends_while_one_hangs() -> None:
    script = (
        "import threading\n"
        "from photoedit.engine.pool.threads import Threads\n"
        "threads = Threads(1, 'test')\n"
        "threads.submit(threading.Event().wait)\n"
        "print('over')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=300, check=True
    )
    assert run.stdout == "over\n"
