"""Blocks and the ring."""

from __future__ import annotations

import mmap
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from photoedit.engine import shared
from photoedit.engine.shared import Block, SharedArray, sweep
from photoedit.errors import EngineError

MIB = 2**20


def test_a_pickled_array_is_the_same_memory() -> None:
    block = Block.create(MIB, shared=True)
    array = SharedArray(block, 64, (10, 20), "<u2")
    array.array()[:] = 7
    there: SharedArray = pickle.loads(pickle.dumps(array))
    assert (there.array() == 7).all()
    there.array()[3, 4] = 9
    assert array.array()[3, 4] == 9
    block.delete()
    assert block.path is not None
    assert not block.path.exists()


@pytest.mark.skipif(not hasattr(mmap, "MADV_REMOVE"), reason="only Linux can")
def test_memory_that_is_released_is_free_although_a_worker_still_maps_it() -> None:
    """After a batch, its memory lasted until the workers began the next."""
    block = Block.create(MIB, shared=True)
    array = SharedArray(block, 0, (MIB,), "|u1")
    there: SharedArray = pickle.loads(pickle.dumps(array))
    there.array()[:] = 7
    block.release()
    assert not there.array().any()  # its pages have gone; what is read instead is empty


def test_a_block_that_has_gone_is_missed_when_it_is_used_and_not_before() -> None:
    """A worker that could not unpickle its task died, and all others with it."""
    block = Block.create(MIB, shared=True)
    sent = pickle.dumps(SharedArray(block, 0, (4,), "|u1"))
    block.delete()
    there: SharedArray = pickle.loads(sent)
    with pytest.raises(FileNotFoundError):
        there.array()


def test_mapping_a_large_block_stops_other_threads_only_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window stood still for more than a second when the export of a large photo was tried out."""
    populated: list[tuple[int, int]] = []

    class Told(mmap.mmap):
        def __new__(cls, descriptor: int, size: int, **flags: int) -> Told:
            assert not flags.get("flags", 0) & getattr(mmap, "MAP_POPULATE", 0)
            return super().__new__(cls, descriptor, size, **flags)

        def madvise(self, option: int, start: int = 0, length: int | None = None) -> None:
            populated.append((start, length or 0))

    monkeypatch.setattr(mmap, "mmap", Told)
    block = Block.create(5 * MIB + 4096, shared=True)
    if sys.platform == "linux":
        assert populated == [*((at * MIB, MIB) for at in range(5)), (5 * MIB, 4096)]
    block.delete()


def test_memory_of_one_process_is_not_sent_to_another() -> None:
    with pytest.raises(TypeError, match="can't be sent"):
        pickle.dumps(Block.create(10, shared=False))


def test_no_room_is_an_error_and_no_signal(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(EngineError) as caught:
        Block.create(MIB, shared=True)
    assert caught.value.code == "no_memory"


def test_a_full_memory_folder_falls_back_to_the_next(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shared, "_folders", lambda: [tmp_path / "missing", tmp_path])
    (tmp_path / "missing").mkdir()
    real = os.posix_fallocate
    calls = []

    def first_is_full(descriptor: int, offset: int, size: int) -> None:
        calls.append(descriptor)
        if len(calls) == 1:
            raise OSError(28, "No space left on device")
        real(descriptor, offset, size)

    monkeypatch.setattr(os, "posix_fallocate", first_is_full)
    block = Block.create(MIB, shared=True)
    assert block.path is not None
    assert block.path.parent == tmp_path
    block.delete()
    assert list((tmp_path / "missing").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")
def test_sweep_takes_what_a_killed_program_left_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shared, "_folders", lambda: [tmp_path])
    script = (
        "import os, pathlib, sys; from photoedit.engine import shared\n"
        f"shared._folders = lambda: [pathlib.Path({str(tmp_path)!r})]\n"
        "shared.Block.create(1000, shared=True); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    alive = Block.create(1000, shared=True)
    new = tmp_path / f"photoedit-{os.getpid()}-new"
    new.touch()
    assert len(list(tmp_path.iterdir())) == 3
    sweep()  # what has no lock and belongs to who lives may be just being made
    assert sorted(tmp_path.iterdir()) == sorted(path for path in (alive.path, new) if path)
    for path in tmp_path.iterdir():
        os.utime(path, (time.time() - 1000, time.time() - 1000))
    sweep()
    assert list(tmp_path.iterdir()) == [alive.path]
    alive.delete()


def test_arrays_outlive_their_block() -> None:
    block = Block.create(MIB, shared=True)
    array = block.array(0, (4, 4), np.uint8)
    array[:] = 5
    block.delete()
    assert array.sum() == 80
