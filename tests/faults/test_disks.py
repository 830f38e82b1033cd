"""Disks that are full, read-only or gone, and photos that go or change, in the middle of a batch."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from pathlib import Path

import pytest

from photoedit.engine.safety.journal import NAME as JOURNAL
from photoedit.engine.safety.lock import NAME as LOCK
from tests.faults.conftest import World, digests

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
THREADS = ("--execution", "threads")


def test_a_full_disk_keeps_what_is_whole_and_resumes_elsewhere(world: World, small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(3_500_000))
    world.out = small_disk / "out"
    ended = world.run(*THREADS)
    assert ended.status == 1
    assert set(ended.codes().values()) == {"disk_full"}
    assert 0 < len(digests(world.out)) < len(world.expected)
    world.check()
    (small_disk / "ballast").unlink()
    shutil.copytree(world.out, world.folder / "larger")
    world.out = world.folder / "larger"
    assert world.run("--resume", *THREADS).status == 0
    world.check(complete=True)


def test_a_limit_on_the_size_of_files(world: World) -> None:
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    ended = world.run(*THREADS, before=limit)
    assert ended.status == 1
    assert set(ended.codes().values()) == {"unwritable"}
    assert "no file larger than" in ended.err and "ulimit -f" in ended.err
    world.check()


def test_too_little_shared_memory_is_said_once_and_changes_no_byte(world: World, small_disk: Path) -> None:
    ordinary = world.folder / "ordinary"
    ordinary.mkdir()
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(3_500_000))
    shared = (
        "import pathlib; from photoedit.engine import shared\n"
        f"shared._folders = lambda: [pathlib.Path({str(small_disk)!r}), pathlib.Path({str(ordinary)!r})]"
    )
    ended = world.run("--workers", "2", before=shared)
    assert (ended.status, ended.codes()) == (0, {})
    assert ended.err.count("memory on disk") == 1
    assert not list(ordinary.iterdir()) and list(small_disk.iterdir()) == [ballast]
    world.check(complete=True)


def test_a_folder_that_cannot_be_written_to(world: World, small_disk: Path) -> None:
    world.out = small_disk
    if ROOT:
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    else:
        small_disk.chmod(0o500)
    ended = world.run(*THREADS)
    assert ended.status == 2
    assert str(small_disk) in ended.err
    world.check()


def test_a_folder_that_becomes_read_only(world: World, small_disk: Path) -> None:
    if not ROOT:
        pytest.skip("only root can mount a disk anew")
    world.out = small_disk / "out"
    process = world.start(*THREADS, "--tile", "8")
    told = world.wait_for(process, "photo_done", 2)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=False)
    ended = world.end(process, told)
    if ended.codes():  # else it was quicker than the mount
        assert ended.status == 1
        assert set(ended.codes().values()) == {"unwritable"}
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert world.run("--resume", *THREADS).status == 0
    world.check(complete=True)


@pytest.mark.parametrize("again", [False, True], ids=["gone", "another in its place"])
def test_a_drive_that_disappears(world: World, again: bool) -> None:
    """An unplugged drive leaves an empty folder where it was: nothing must be written there."""
    process = world.start(*THREADS, "--tile", "8")
    told = world.wait_for(process, "photo_done", 2)
    drive = world.folder / "drive"
    world.out.rename(drive)
    if again:
        world.out.mkdir()
    ended = world.end(process, told)
    if ended.codes():
        assert ended.status == 1
        assert set(ended.codes().values()) <= {"output_gone", "unwritable"}
    assert not digests(world.out)
    if world.out.exists():
        world.out.rmdir()
    drive.rename(world.out)
    assert ((world.out / LOCK).exists() and (world.out / JOURNAL).exists()) or not ended.codes()
    assert world.run("--resume", *THREADS).status == 0
    world.check(complete=True)


def test_photos_that_vanish_or_change(world: World) -> None:
    process = world.start(*THREADS, "--tile", "8", "--workers", "1")
    told = world.wait_for(process, "photo_done")
    last = sorted(world.photos.iterdir())[-2:]
    content = [path.read_bytes() for path in last]
    times = [path.stat().st_mtime_ns for path in last]
    last[0].unlink()
    last[1].write_bytes(content[1][: len(content[1]) // 2])
    ended = world.end(process, told)
    for path, data, moment in zip(last, content, times, strict=True):
        path.write_bytes(data)
        os.utime(path, ns=(moment, moment))
    assert ended.codes().keys() <= {path.name for path in last}
    assert set(ended.codes().values()) <= {"missing", "truncated", "damaged", "input_changed"}
    assert ended.status == (1 if ended.codes() else 0)
    assert world.run("--resume", *THREADS).status == 0
    world.check(complete=True)
