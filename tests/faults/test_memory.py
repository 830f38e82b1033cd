"""Memory that stays flat over very many photos, and inside the budget for very large ones."""

from __future__ import annotations

import json

import psutil
from PIL import Image

from tests.conftest import picture
from tests.faults.conftest import World

MANY = 1200
MIB = 2**20


def test_many_tiny_photos_need_no_more_memory_than_few(world: World) -> None:
    """scripts/soak.py does it with 100,000."""
    for path in world.photos.iterdir():
        path.unlink()
    for number in range(MANY):
        Image.fromarray(picture(4, 4, seed=number)).save(world.photos / f"{number}.png", compress_level=0)
    process = world.start("--execution", "threads", "--workers", "1")
    assert process.stdout is not None
    done = (line for line in process.stdout if json.loads(line)["event"] == "photo_done")
    watched = psutil.Process(process.pid)
    sizes = [watched.memory_info().rss for number, _ in enumerate(done, 1) if number % 200 == 0]
    process.communicate()
    assert process.returncode == 0
    assert sizes[-1] - sizes[1] < 12 * MIB, [size // MIB for size in sizes]
