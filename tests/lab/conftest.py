"""Lanes with given numbers, and a bench that measures once or twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from photoedit.lab.bench import Bench, Wish
from photoedit.lab.outcome import Lane


def lane(name: str, speedup: float = 1.0, gil_wait: float = 0.0, **more: object) -> Lane:
    """A lane on a quiet machine."""
    quiet = Lane(name, (1 / speedup,) * 3, speedup, gil_wait, 0.0, 1.0, 1.0)
    return replace(quiet, **more)  # type: ignore[arg-type]  # whatever the test wants


@pytest.fixture
def bench() -> Iterator[Bench]:
    with Bench(Wish(workers=2, rounds=3)) as made:
        yield made
