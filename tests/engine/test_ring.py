"""The ring: never more than the budget, memory used again, everybody in turn."""

from __future__ import annotations

import threading

import pytest

from photoedit.engine.ring import Ring
from photoedit.engine.shared import Block
from photoedit.errors import Cancelled, EngineError

MIB = 2**20


def test_the_ring_stays_in_its_budget_and_reuses_blocks() -> None:
    ring = Ring(10 * MIB, shared=False)
    first = ring.take(4 * MIB)
    second = ring.take(6 * MIB)
    ring.give(first)
    assert ring.take(3 * MIB) is first
    ring.give(second)
    ring.give(first)
    large = ring.take(10 * MIB)  # the idle ones make room
    assert large.capacity == 10 * MIB
    ring.give(large)
    ring.close()


def test_the_ring_keeps_room_beside_its_blocks() -> None:
    ring = Ring(10 * MIB, shared=False)
    first = ring.take(3 * MIB, 4 * MIB)
    second = ring.take(3 * MIB)
    ring.give(second)
    third = ring.take(MIB, 2 * MIB)  # what is idle makes room, also for what is beside it
    assert ring.peak == 10 * MIB and third is not second
    ring.give(first)
    ring.give(third)
    assert ring.take(2 * MIB, 8 * MIB) is not first  # it would do, but not with so much beside it
    ring.close()


@pytest.mark.parametrize("beside", [0, MIB])
def test_a_photo_that_can_never_fit_is_refused(beside: int) -> None:
    with pytest.raises(EngineError, match="--memory") as caught:
        Ring(MIB, shared=False).take(2 * MIB - beside, beside)
    assert caught.value.code == "too_large"


def test_taking_waits_until_memory_comes_back() -> None:
    ring = Ring(4 * MIB, shared=False)
    block = ring.take(4 * MIB)
    taken: list[Block] = []
    waiter = threading.Thread(target=lambda: taken.append(ring.take(4 * MIB)))
    waiter.start()
    waiter.join(0.05)
    assert waiter.is_alive()
    ring.give(block)
    waiter.join(60)
    assert taken == [block]


def test_closing_wakes_who_waits() -> None:
    ring = Ring(4 * MIB, shared=False)
    ring.take(4 * MIB)
    errors: list[BaseException] = []

    def wait() -> None:
        try:
            ring.take(MIB)
        except Cancelled as error:
            errors.append(error)

    waiter = threading.Thread(target=wait)
    waiter.start()
    ring.close()
    waiter.join(60)
    assert len(errors) == 1
