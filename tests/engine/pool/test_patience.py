"""How long work may take, on a clock that stops while the machine sleeps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas
from photoedit.engine.plan import make_plan
from photoedit.engine.pool import patience
from photoedit.engine.pool.patience import TICK, AwakeClock, for_codecs, for_tiles
from photoedit.engine.pool.task import Task
from photoedit.engine.render import tasks
from photoedit.engine.workers import Workers
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.conftest import picture


def clock_of(*steps: float) -> AwakeClock:
    """A clock that moves by these steps."""
    moments: Iterator[float] = accumulate((100.0, *steps))
    return AwakeClock(lambda: next(moments))


def test_awake_it_goes_as_the_monotonic_clock_does() -> None:
    clock = clock_of(TICK, TICK, TICK / 2)
    assert [clock.tick() for _ in range(3)] == [TICK, 2 * TICK, 2.5 * TICK]


def test_a_night_asleep_is_a_moment() -> None:
    clock = clock_of(TICK, 8 * 3600.0, TICK)
    assert [clock.tick() for _ in range(3)][-1] < 10 * TICK


def test_it_never_goes_back() -> None:
    clock = clock_of(TICK, -1000.0, TICK)
    assert [clock.tick() for _ in range(3)] == [TICK, TICK, 2 * TICK]


def cut(chain: str, *, kernels: str = "compiled", tile: int = 64, side: int = 512) -> list[Task]:
    photo = Photo.from_array(picture(side, side))
    plan = make_plan(Recipe.from_text(chain).active(), photo.size)
    with Workers(How("serial", kernels, tile=tile)) as pool, Canvas.of(photo, shared=False) as canvas:
        return tasks(plan, canvas.source, None, plan.size.whole(), pool)


def test_more_pixels_more_steps_and_interpreted_kernels_are_given_more() -> None:
    small = for_tiles(cut("contrast amount=0.1", tile=16))
    assert small > patience.FLOOR
    assert for_tiles(cut("contrast amount=0.1", tile=256)) > small
    assert for_tiles(cut("gaussian-blur radius=2 median radius=1", tile=16)) > small
    assert for_tiles(cut("contrast amount=0.1", tile=16, kernels="interpreted")) > small
    assert for_codecs(Size(9000, 6000)) > for_codecs(Size(90, 60)) > patience.FLOOR


def test_tiles_of_a_shrunken_result_are_given_what_their_pieces_of_the_photo_take() -> None:
    shrunk = cut("resize long_side=64", side=512)
    assert sum(len(task.tiles) for task in shrunk) == 1
    whole = cut("resize long_side=512 enlarge=yes", tile=512)
    assert for_tiles(shrunk) >= for_tiles(whole)
