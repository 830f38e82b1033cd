"""Workers under fault: killed, failing, cancelled, orphaned."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import cast

import numpy as np
import psutil
import pytest

from photoedit.engine import workers as workers_module
from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.plan import make_plan
from photoedit.engine.pool import patience, processes
from photoedit.engine.pool.serial import SerialExecutor
from photoedit.engine.pool.task import SharedPlanes, Task, run_task
from photoedit.engine.pool.threads import left_behind
from photoedit.engine.pool.tile_job import TileJob
from photoedit.engine.render import render, tasks
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, EngineError
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture

CHAIN = "gaussian-blur radius=2 contrast amount=0.3"


def worker_processes(pool: Workers) -> list[psutil.Process]:
    wait_until(lambda: hasattr(pool, "_pool"))
    executor = pool._pool
    assert isinstance(executor, ProcessPoolExecutor)
    alive = []
    for pid in list(executor._processes):
        with contextlib.suppress(psutil.NoSuchProcess):  # just killed, and already buried
            alive.append(psutil.Process(pid))
    return alive


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition never came true"
        threading.Event().wait(0.01)


@contextlib.contextmanager
def at_work(how: How, photo: Photo) -> Iterator[tuple[Workers, Canvas, SharedPlanes]]:
    """Workers, the photo where they can reach it, and as much room for a result."""
    with Workers(how) as pool:
        shared = pool.shares_memory
        with (
            Canvas.of(photo, shared=shared) as canvas,
            borrowed_planes(photo.pixels.shape, photo.pixels.dtype, alpha=False, shared=shared) as target,
        ):
            yield pool, canvas, target


def all_tasks(pool: Workers, canvas: Canvas, target: SharedPlanes) -> list[Task]:
    plan = make_plan(Recipe.from_text(CHAIN).active(), canvas.photo.size)
    return tasks(plan, canvas.source, target, plan.size.whole(), pool)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("deaths", [1, 2])
def test_a_killed_worker_does_not_hang_or_lose_the_photo(deaths: int) -> None:
    photo = Photo.from_array(picture(900, 700))
    expected = render(photo, Recipe.from_text(CHAIN), execution="serial").pixels
    with at_work(How("processes", workers=2, tile=16), photo) as (pool, canvas, target):
        killed: set[int] = set()

        def kill_one(done: float) -> None:
            if done > 0.2 * (len(killed) + 1) and len(killed) < deaths:
                pids = [process.pid for process in worker_processes(pool) if process.pid not in killed]
                if pids:
                    killed.add(pids[0])
                    os.kill(pids[0], signal.SIGKILL)

        job = TileJob(all_tasks(pool, canvas, target), on_progress=kill_one)
        pool.submit(job)
        assert job.finished.wait(120)
        assert job.error is None
        assert len(killed) == deaths
        assert np.array_equal(target.pixels.array(), expected)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_photo_that_always_kills_is_given_up_and_others_go_on() -> None:
    photo = Photo.from_array(picture(300, 300))
    with at_work(How("processes", workers=2), photo) as (pool, canvas, target):
        killer = TileJob([cast(Task, Killer()) for _ in range(4)])
        pool.submit(killer)
        assert killer.finished.wait(120)
        assert isinstance(killer.error, EngineError)
        assert killer.error.code == "worker_died"
        pool.run(all_tasks(pool, canvas, target))


class Killer:
    """Something that ends the process that unpickles it."""

    def __reduce__(self) -> tuple[Callable[[int], None], tuple[int]]:
        return os._exit, (9,)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_photos_beside_one_that_kills_are_not_given_up() -> None:
    """All that were in the air with a killer were once counted as killers themselves."""
    photo = Photo.from_array(picture(400, 300))
    expected = render(photo, Recipe.from_text(CHAIN), execution="serial").pixels
    with at_work(How("processes", workers=2, tile=64), photo) as (pool, canvas, target):
        killers = [TileJob([cast(Task, Killer())]) for _ in range(2)]
        good = TileJob(all_tasks(pool, canvas, target))
        for job in (killers[0], good, killers[1]):
            pool.submit(job)
        for job in (*killers, good):
            assert job.finished.wait(120)
        assert [cast(EngineError, job.error).code for job in killers] == ["worker_died"] * 2
        assert "quarantine" in str(killers[0].error)
        assert good.error is None
        assert np.array_equal(target.pixels.array(), expected)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FLOOR", 2.0)
    monkeypatch.setattr(patience, "_COMPILING", 0.0)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_frozen_worker_is_replaced_and_nothing_is_lost() -> None:
    photo = Photo.from_array(picture(900, 700))
    expected = render(photo, Recipe.from_text(CHAIN), execution="serial").pixels
    with at_work(How("processes", workers=2, tile=16), photo) as (pool, canvas, target):
        frozen: list[int] = []

        def freeze_all(_done: float) -> None:
            if not frozen:
                frozen.extend(process.pid for process in worker_processes(pool))
                for pid in frozen:
                    os.kill(pid, signal.SIGSTOP)
                for launched in pool._aloft:  # their time is over at once, and of those after them never
                    launched.left = pool._clock.now

        job = TileJob(all_tasks(pool, canvas, target), on_progress=freeze_all)
        pool.submit(job)
        assert job.finished.wait(120)
        assert frozen
        assert job.error is None
        assert np.array_equal(target.pixels.array(), expected)
    assert not any(psutil.pid_exists(pid) for pid in frozen)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("execution", ["processes", "threads"])
def test_a_photo_that_always_freezes_is_given_up_and_others_go_on(
    execution: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In threads the one that hangs is left behind; a thread can't be ended."""
    go_on = threading.Event()
    if execution == "threads":
        monkeypatch.setattr(
            workers_module,
            "run_task",
            lambda task, *rest: task() if callable(task) else run_task(task, *rest),
        )
    photo = Photo.from_array(picture(300, 300))
    with at_work(How(execution, workers=1), photo) as (pool, canvas, target):
        if execution == "processes":
            wait_until(lambda: pool._up.is_set() and pool._pool.has_started)  # type: ignore[attr-defined]
        freezing = TileJob([cast(Task, go_on.wait if execution == "threads" else Freezer())])
        pool.submit(freezing)
        assert freezing.finished.wait(120)
        assert isinstance(freezing.error, EngineError)
        assert freezing.error.code == "frozen"
        assert "within 2 seconds" in freezing.error.message
        good = TileJob(all_tasks(pool, canvas, target))
        good.patience = 120.0
        pool.submit(good)
        assert good.finished.wait(120)
        assert good.error is None
    go_on.set()


class Freezer:
    """Something that holds up the process that unpickles it."""

    def __reduce__(self) -> tuple[Callable[[float], None], tuple[float]]:
        return time.sleep, (3600.0,)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_stopped_worker_does_not_hold_up_the_end() -> None:
    photo = Photo.from_array(picture(300, 300))
    with at_work(How("processes", workers=2), photo) as (pool, canvas, target):
        pool.run(all_tasks(pool, canvas, target))
        pids = [process.pid for process in worker_processes(pool)]
        os.kill(pids[0], signal.SIGSTOP)
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids))


@pytest.mark.parametrize("execution", ["processes", "threads"])
def test_a_stopped_job_does_not_wait_for_its_slow_tiles(
    execution: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(workers_module, "run_task", lambda task, *rest: go_on.wait())
    if execution == "processes":
        monkeypatch.undo()
    with Workers(How(execution, workers=1)) as pool:
        job = TileJob([cast(Task, Freezer())])
        pool.submit(job)
        wait_until(lambda: job.flying == 1)
        pool.stop(job)
        assert job.finished.wait(120)
        assert isinstance(job.error, Cancelled)
    go_on.set()


@pytest.mark.parametrize("execution", ["processes", "threads"])
def test_a_paused_job_rests_and_goes_on(execution: str) -> None:
    photo = Photo.from_array(picture(600, 600))
    with at_work(How(execution, workers=2, tile=16), photo) as (pool, canvas, target):
        others = all_tasks(pool, canvas, target)
        job = TileJob(all_tasks(pool, canvas, target), on_progress=lambda _: pool.pause(job, on=True))
        pool.submit(job)
        wait_until(lambda: job.paused and job.flying == 0)
        left = len(job.waiting)
        assert left
        pool.run(others)  # who is not paused is served
        assert len(job.waiting) == left and not job.finished.is_set()
        job._on_progress = None
        pool.pause(job, on=False)
        assert job.finished.wait(120)
        assert job.error is None


def test_cancel_while_a_worker_dies_leaves_nothing_pending() -> None:
    """On CPython 3.11 a cancelled future in a breaking pool left others pending for ever."""
    photo = Photo.from_array(picture(900, 700))
    with at_work(How("processes", workers=2, tile=16), photo) as (pool, canvas, target):
        started = threading.Event()
        job = TileJob(all_tasks(pool, canvas, target), on_progress=lambda _: started.set())
        pool.submit(job)
        assert started.wait(120)
        pool.stop(job)
        worker_processes(pool)[0].kill()
        assert job.finished.wait(120)
        assert job.error is None or isinstance(job.error, Cancelled)
        pool.run(all_tasks(pool, canvas, target))  # the pool can be used again


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_workers_that_cannot_start_are_an_error_and_no_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_begin_process", _exit_at_once)
    photo = Photo.from_array(picture(20, 20))
    with (
        at_work(How("processes", workers=1), photo) as (pool, canvas, target),
        pytest.raises(EngineError, match="--execution threads"),
    ):
        pool.run(all_tasks(pool, canvas, target))


def _exit_at_once() -> None:
    os._exit(3)


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_stopping_a_job_drops_what_waits(execution: str) -> None:
    photo = Photo.from_array(picture(600, 600))
    with at_work(How(execution, workers=2, tile=8), photo) as (pool, canvas, target):
        job = TileJob(all_tasks(pool, canvas, target), on_progress=lambda _: pool.stop(job))
        pool.submit(job)
        assert job.finished.wait(120)
        assert isinstance(job.error, Cancelled)
        assert not job.waiting


def test_each_worker_process_reads_its_own_clocks() -> None:
    """Workers once read the run queue of the process they were forked from: always 0."""
    photo = Photo.from_array(picture(600, 600))
    with at_work(How("processes", workers=2, tile=32), photo) as (pool, canvas, target):
        pids = {process.pid for process in worker_processes(pool)}
        records = pool.run(all_tasks(pool, canvas, target)).records
        assert records
        assert {record.worker[0] for record in records} <= pids


def test_an_error_in_a_filter_names_itself_and_the_pool_goes_on() -> None:
    photo = Photo.from_array(picture(30, 30))
    with at_work(How("threads", workers=2), photo) as (pool, canvas, target):
        good = all_tasks(pool, canvas, target)
        bad = TileJob([good[0], cast(Task, "no task at all")])
        pool.submit(bad)
        assert bad.finished.wait(120)
        assert isinstance(bad.error, EngineError)
        assert bad.error.code == "filter_failed"
        pool.run(good)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_workers_die_with_a_killed_parent() -> None:
    script = (
        "import sys, time\n"
        "from photoedit.engine.jobs import How\n"
        "from photoedit.engine.pool.processes import greet\n"
        "from photoedit.engine.workers import Workers\n"
        "pool = Workers(How('processes', workers=2))\n"
        "while not hasattr(pool, '_pool'): time.sleep(0.01)\n"
        "pool._pool.submit(greet).result()\n"
        "print(*pool._pool._processes, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pids = [int(word) for word in parent.stdout.readline().split()]
    assert pids
    assert all(psutil.pid_exists(pid) for pid in pids)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids))


def test_a_script_without_a_main_guard_works() -> None:
    script = (
        "import numpy as np\n"
        "from photoedit.engine import render\n"
        "from photoedit.photo import Photo\n"
        "from photoedit.recipe import Recipe\n"
        "print('once')\n"
        "photo = Photo.from_array(np.zeros((40, 40, 3), np.uint8))\n"
        "print(render(photo, Recipe.from_text('contrast amount=-1')).pixels.max())\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "error", "-"],
        input=script,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert run.stdout.split() == ["once", "128"]
    assert run.stderr == ""


def test_the_serial_executor_carries_errors_in_its_future() -> None:
    future = SerialExecutor().submit(int, "x")
    assert isinstance(future.exception(), ValueError)


def test_importing_the_engine_does_not_import_qt() -> None:
    script = "import sys, photoedit.engine.batch, photoedit.engine.preview; print('PySide6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_pool_that_cannot_be_made_fails_every_job_and_does_not_hang(
    monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """The dispatcher once died of the error, and jobs waited for ever."""
    tried = threading.Event()

    def refuse(count: int) -> None:
        tried.set()
        raise EOFError

    monkeypatch.setattr(workers_module, "process_pool", refuse)
    with Workers(How("processes", workers=1)) as pool:
        if when == "after":
            assert tried.wait(120)
            pool._dispatcher.join(120)
        job = TileJob([cast(Task, None)])
        pool.submit(job)
        assert job.finished.wait(120)
        assert isinstance(job.error, EngineError)
        assert job.error.code == "no_workers"
        assert "EOFError" in job.error.message


def test_a_job_that_comes_after_the_end_ends_at_once() -> None:
    pool = Workers(How("threads", workers=1))
    pool.close()
    pool.close()
    job = TileJob([cast(Task, None)])
    pool.submit(job)
    assert job.finished.wait(120)
    assert isinstance(job.error, Cancelled)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("execution", ["threads", "processes"])
def test_rendering_in_a_forked_child_works_or_says_why(execution: str) -> None:
    script = (
        "import os, numpy as np\n"
        "from photoedit.engine import render\n"
        "from photoedit.errors import EngineError\n"
        "from photoedit.photo import Photo\n"
        "from photoedit.recipe import Recipe\n"
        "def go():\n"
        "    photo = Photo.from_array(np.zeros((40, 40, 3), np.uint8))\n"
        "    recipe = Recipe.from_text('contrast amount=-1')\n"
        f"    return render(photo, recipe, execution={execution!r}).pixels.max()\n"
        "go()\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    try:\n"
        "        print(go(), flush=True)\n"
        "    except EngineError as error:\n"
        "        print(error.code, flush=True)\n"
        "    os._exit(0)\n"
        "os.waitpid(child, 0)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=300, check=True
    )
    assert run.stdout.strip() in {"128", "no_workers"}


@pytest.mark.parametrize(("execution", "slow"), [("processes", "process_pool"), ("threads", "greet")])
def test_a_cancel_does_not_wait_for_workers_that_are_only_starting(
    monkeypatch: pytest.MonkeyPatch, execution: str, slow: str
) -> None:
    """Ctrl-C in the first seconds took as long as the workers' server, or their imports, took to come up."""
    go_on = threading.Event()

    def start(*_: int) -> SerialExecutor:
        go_on.wait()
        return SerialExecutor()

    monkeypatch.setattr(workers_module, slow, start)
    monkeypatch.setattr(workers_module, "_LONGEST_END", 60.0)
    workers = Workers(How(execution))
    begun = time.monotonic()
    workers.close(hasty=True)
    assert time.monotonic() - begun < 30
    assert left_behind()
    go_on.set()
    wait_until(lambda: not left_behind())
