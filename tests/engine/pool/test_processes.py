"""Worker processes: what they hear while they are only starting."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups with signals")
def test_ctrl_c_while_workers_start_costs_no_worker_and_says_nothing() -> None:
    script = """
        import os
        import signal
        import threading

        from photoedit.engine.pool.processes import ProcessPool

        pools = []
        signal.signal(signal.SIGINT, lambda *_: None)
        starting = threading.Thread(target=lambda: pools.append(ProcessPool(1)))
        starting.start()
        while starting.is_alive():
            os.killpg(0, signal.SIGINT)
            starting.join(0.01)
        os._exit(len(pools))
    """
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=300,
        start_new_session=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, "")
