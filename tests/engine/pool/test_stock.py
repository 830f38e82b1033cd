"""Memory that workers keep between two batches."""

from __future__ import annotations

import threading

import pytest

from photoedit.engine.pool.stock import Stock
from photoedit.engine.ring import Ring
from photoedit.engine.shared import Block

MIB = 2**20


def test_the_next_ring_has_the_blocks_of_the_last() -> None:
    stock = Stock()
    first = Ring(8 * MIB, shared=True, keep=stock.put)
    block = first.take(2 * MIB)
    late = first.take(MIB)
    first.give(block)
    first.close()
    first.give(late)  # one that comes back after the end is kept as well
    second = Ring(8 * MIB, shared=True, blocks=stock.take(), keep=stock.put)
    assert second.take(2 * MIB) is block
    assert second.take(MIB) is late
    assert second.peak == 3 * MIB
    second.close()
    for each in (block, late):
        second.give(each)
    stock.close()
    assert block.path is not None and not block.path.exists()


def test_a_smaller_ring_takes_no_more_than_its_budget() -> None:
    blocks = [Block.create(2 * MIB, shared=True) for _ in range(3)]
    ring = Ring(4 * MIB, shared=True, blocks=blocks)
    assert [block.path is not None and block.path.exists() for block in blocks] == [True, True, False]
    large = ring.take(4 * MIB)
    assert ring.peak == 4 * MIB
    ring.close()
    ring.give(large)


def test_after_a_while_the_memory_goes_back() -> None:
    gone = threading.Event()

    class Watched(Block):
        def release(self) -> None:
            super().release()
            gone.set()

    stock = Stock(kept_for=0.01)
    block = Watched.create(MIB, shared=True)
    stock.put(block)
    assert gone.wait(60)
    assert stock.take() == []
    assert block.path is not None and not block.path.exists()


@pytest.mark.parametrize("shared", [True, False])
def test_nothing_is_kept_once_the_workers_have_ended(shared: bool) -> None:
    stock = Stock()
    stock.close()
    block = Block.create(MIB, shared=shared)
    stock.put(block)
    assert stock.take() == []
    assert block.path is None or not block.path.exists()
