"""Processes that die, freeze or are told to stop, in the middle of a batch."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time

import psutil
import pytest

from tests.faults.conftest import IMPATIENT, World, digests, soon, wait_until

TWO = ("--workers", "2", "--tile", "16")
SIGNALS = {"threads": 15, "processes": 5}


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP], ids=lambda one: one.name)
def test_a_worker_that_is_killed_crashes_or_freezes(world: World, number: signal.Signals) -> None:
    process = world.start(*TWO, before=IMPATIENT if number == signal.SIGSTOP else "")
    told = world.wait_for(process, "photo_done")
    os.kill(world.workers(process.pid)[0].pid, number)
    ended = world.end(process, told)
    assert (ended.status, ended.codes()) == (0, {})
    world.check(complete=True)


SPAWN = "import multiprocessing; multiprocessing.get_all_start_methods = lambda: ['spawn']"
"""Workers are started as on Windows, where there is no server to fork them from."""


def test_a_worker_that_was_spawned_is_killed(world: World) -> None:
    process = world.start(*TWO, before=SPAWN)
    told = world.wait_for(process, "photo_done")
    children = psutil.Process(process.pid).children()
    spawned = [one for one in children if "spawn_main" in " ".join(one.cmdline())]
    assert len(spawned) == 2
    spawned[0].kill()
    ended = world.end(process, told)
    assert (ended.status, ended.codes()) == (0, {})
    world.check(complete=True)


def test_workers_that_are_killed_again_and_again(world: World) -> None:
    process = world.start(*TWO)
    told = world.wait_for(process, "photo_done")
    killed = 0
    for _ in range(4):
        told += world.wait_for(process, "progress", 20)
        for worker in world.workers(process.pid)[:1] if process.poll() is None else []:
            worker.kill()
            killed += 1
    ended = world.end(process, told)
    assert killed
    assert ended.status == (1 if ended.codes() else 0)
    assert set(ended.codes().values()) <= {"worker_died"}  # who is met three times is taken for the cause
    world.check(complete=not ended.codes())


def test_the_program_is_killed_and_another_goes_on(world: World) -> None:
    process = world.start(*TWO)
    world.wait_for(process, "photo_done", 3)
    process.kill()
    process.communicate()
    world.check(parts=True)
    ended = world.run("--resume")
    assert ended.status == 0
    assert [event["code"] for event in ended.events if event["event"] == "photo_skipped"].count(
        "already_done"
    ) >= 3
    world.check(complete=True)


def test_nobody_can_reach_its_processes_over_a_network(world: World) -> None:
    """What they tell each other is pickled: whoever could speak to them could do anything."""
    process = world.start(*TWO)
    told = world.wait_for(process, "photo_done")
    family = world.processes()
    assert len(family) > 2
    for one in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            assert not one.net_connections("inet")
    assert world.end(process, told).status == 0


def test_all_its_processes_are_killed_and_the_next_start_clears_up(world: World) -> None:
    process = world.start(*TWO, own_group=True)
    world.wait_for(process, "photo_done", 3)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert wait_until(lambda: not world.processes(), soon())
    ended = world.run("--resume")
    assert ended.status == 0
    world.check(complete=True)


def test_a_program_that_sleeps_longer_than_its_patience_goes_on(world: World) -> None:
    process = world.start(*TWO, before=IMPATIENT)
    told = world.wait_for(process, "photo_done")
    asleep = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    for one in asleep:
        one.suspend()
    time.sleep(4)  # longer than its patience
    for one in asleep:
        one.resume()
    ended = world.end(process, told)
    assert (ended.status, ended.codes()) == (0, {})
    world.check(complete=True)


CRASH = """
import os, signal
from photoedit.formats.png import Png
read = Png.read
def crash(self, path, *args, **named):
    if path.name == "04.png":
        os.kill(os.getpid(), signal.SIGSEGV)
    return read(self, path, *args, **named)
Png.read = crash
"""
"""As a decoder that crashes in native code takes the whole program with it."""


def test_a_decoder_that_crashes_the_program_stops_no_batch_for_ever(world: World) -> None:
    threads = ("--execution", "threads")
    assert world.run(*threads, before=CRASH).status == -signal.SIGSEGV
    world.check(parts=True)
    second = world.run("--resume", *threads, before=CRASH)
    assert second.status == -signal.SIGSEGV
    left = world.expected.keys() - digests(world.out).keys()
    assert "04.png" in left and max(left) < "12", "suspects come last, and alone"
    third = world.run("--resume", *threads, before=CRASH)
    assert (third.status, third.codes()) == (1, {"04.png": "program_died"})
    assert "04.png" in third.err and "quarantine" in third.err
    assert world.run("--resume", *threads).status == 0  # it is mended, and tried again
    world.check(complete=True)


@pytest.mark.parametrize("execution", SIGNALS)
def test_signals_at_random_times(world: World, execution: str) -> None:
    """Each run goes on where the one before was stopped, with whatever signal."""
    dice = random.Random(5)
    usual = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
    for _ in range(SIGNALS[execution]):
        number = dice.choice([*usual, signal.SIGKILL])
        process = world.start("--resume", "--execution", execution, *TWO)
        told = world.wait_for(process, "started") if dice.random() < 0.8 else []
        time.sleep(dice.random() * 0.2)
        process.send_signal(number)
        sent = time.monotonic()
        out, err = process.communicate(timeout=300)  # until the last of its processes has closed the pipes
        if number != signal.SIGKILL:  # else the workers' server imports to its end, if it has only begun
            assert time.monotonic() - sent < soon()
        # Before it listens, and after its last line, a signal ends it as it ends every program.
        beside = not told or "photos done" in err
        # Who was alone in the air when it was killed, and had been in the air before, is in quarantine.
        innocent = {1} if "the program died" in err else set()
        assert (
            process.returncode in {0, usual.get(number, -9)} | ({-number} if beside else set()) | innocent
        ), err
        assert "Traceback" not in err or not told
        world.check(parts=number == signal.SIGKILL)
        if process.returncode == 0 and "photo_started" not in out:
            for path in world.out.iterdir():  # all done: from the beginning
                path.unlink()
    ended = world.run("--resume")
    if set(ended.codes().values()) == {"program_died"}:
        ended = world.run("--resume")
    assert ended.status == 0
    world.check(complete=True)
