"""How fast the window follows: from a slider's movement to new pixels, and from a click to a picture.

    xvfb-run -s "-screen 0 1920x1080x24" python scripts/latency.py [--json FILE] [PHOTO]

In the real window at 1920x1080, with a recipe of five steps. The photo (default: the largest sample) is
brought to 12, 24 and 200 megapixels as JPEG files. For each: milliseconds until the first picture and until
full detail, and of slider movements, one at a time, from the change of the param to the painted canvas. Then
the photo is pulled and zoomed 60 times a second: how long the window's own thread works for each step; beyond
16.7 ms it would drop frames. And the longest time in which the window could not answer meanwhile. At the end
20,000 photos are scrolled through in strip and grid, some steps near each other, some far.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from photoedit.gui.canvas.rendering import Frame
from photoedit.gui.resources import RESOURCES
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings

RECIPE = (
    "exposure stops=0.2 white-balance temperature=6000 contrast amount=0.1 saturation amount=1.2 "
    "unsharp-mask radius=1.5 amount=0.8"
)
MEGAPIXELS = (12, 24, 200)
MOVEMENTS = 100
LOOKS, FRAME_MS = 120, 16
MANY, SCROLLS = 20_000, 300
LONGEST = 60.0


def photo_of(source: Path, megapixels: int, target: Path) -> Path:
    """A JPEG of so many megapixels, of repetitions of `source`."""
    with Image.open(source) as image:
        tile = np.asarray(image.convert("RGB"))
    height = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    width = height * 3 // 2
    repeats = (-(-height // tile.shape[0]), -(-width // tile.shape[1]), 1)
    pixels = np.ascontiguousarray(np.tile(tile, repeats)[:height, :width])
    target.write_bytes(simplejpeg.encode_jpeg(pixels, 92, "RGB", "420"))
    return target


class Hand:
    """Opens photos and moves a slider in the window, with a stopwatch."""

    def __init__(self, config: Path) -> None:
        self._studio = Studio(config, Settings())
        self._studio.window.resize(1920, 1080)
        self._studio.window.show()
        self._studio.session.set_recipe(Recipe.from_text(RECIPE))
        self._frame: Frame | None = None
        self._studio.link.shown.connect(self._shown)

    def open(self, path: Path) -> tuple[float, float]:
        """Seconds until the first picture is painted, and until that of the whole photo is."""
        self._frame = None
        self._studio.stalls.forget()
        begun = time.perf_counter()
        self._studio.session.set_photos([path])
        self._until(lambda: self._frame is not None)
        self._studio.window.canvas.repaint()
        first = time.perf_counter() - begun
        self._until(lambda: self._studio.link.idle)
        self._studio.window.canvas.repaint()
        return first, time.perf_counter() - begun

    def move(self, stops: float) -> float:
        """Seconds from moving the exposure slider to `stops` until that is painted."""
        session = self._studio.session
        begun = time.perf_counter()
        session.set_param(0, "stops", stops)
        self._until(lambda: self._frame is not None and self._frame.wish.recipe == session.recipe)
        self._studio.window.canvas.repaint()
        return time.perf_counter() - begun

    @property
    def stall(self) -> float:
        """Seconds of the longest time without an answer since the last photo was opened."""
        return self._studio.stalls.worst

    def look(self, index: int) -> float:
        """Seconds the window's thread works for a step of looking around: pulling, then zooming in."""
        canvas = self._studio.window.canvas
        begun = time.thread_time()
        if index == 0:
            canvas.show_pixels()
        elif index < LOOKS // 2:
            canvas.look_at(0.3 + 0.4 * index / LOOKS, 0.3 + 0.4 * index / LOOKS)
        else:
            canvas.zoom_to((canvas.zoom or 1.0) * 1.02)
        canvas.repaint()
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()
        return time.thread_time() - begun

    def open_many(self, folder: Path) -> None:
        """Open a folder of so many photos that only their thumbnails count."""
        self._studio.stalls.forget()
        self._studio.opening.open_paths([folder])
        self._until(lambda: len(self._studio.session.photos) == MANY and self._studio.link.idle)

    def scroll(self, index: int, *, grid: bool) -> float:
        """Seconds the window's thread works for a step of scrolling, with the thumbnails that come."""
        window = self._studio.window
        window.action("grid").setChecked(grid)
        view = window.grid.grid if grid else window.film
        bar = view.verticalScrollBar() if grid else view.horizontalScrollBar()
        begun = time.thread_time()
        if index % 10 == 0:
            bar.setValue(bar.maximum() * (index * 7 % SCROLLS) // SCROLLS)  # the scroll bar is pulled
        else:
            bar.setValue(bar.value() + 120)  # the wheel
        view.viewport().repaint()
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()
        return time.thread_time() - begun

    def close(self) -> None:
        """Close the window and all behind it."""
        self._studio.window.close()
        self._studio.close()

    def _shown(self, frame: Frame) -> None:
        if not frame.base:
            self._frame = frame

    def _until(self, true: Callable[[], bool]) -> None:
        """Let the window work until something is true; looks after every event."""
        end = time.perf_counter() + LONGEST
        loop = QEventLoop()
        timer = QTimer(interval=0)
        timer.timeout.connect(lambda: loop.quit() if true() or time.perf_counter() > end else None)
        timer.start()
        if not true():
            loop.exec()
        if not true():
            raise TimeoutError("The window did not get ready")


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("photo", nargs="?", type=Path)
    arguments.add_argument("--json", type=Path, help="also write the figures there")
    chosen = arguments.parse_args()
    samples = sorted((RESOURCES / "samples").glob("*.jpg"), key=lambda path: path.stat().st_size)
    _app = QApplication(sys.argv[:1])
    figures: dict[str, dict[str, float]] = {}
    print(
        "megapixels   first picture   full detail   slider median    p95"
        "   look: median    p95   worst   longest stall   (milliseconds)"
    )
    with tempfile.TemporaryDirectory() as folder:
        hand = Hand(Path(folder) / "config")
        try:
            for megapixels in (MEGAPIXELS[0], *MEGAPIXELS):  # the first one only warms up
                path = photo_of(chosen.photo or samples[-1], megapixels, Path(folder) / f"{megapixels}.jpg")
                figures[str(megapixels)] = measured(hand, path)
            scrolls = scrolled(hand, samples[0], Path(folder))
        finally:
            hand.close()
    for name, row in figures.items():
        print(
            f"{name:>10} {row['first']:>15.0f} {row['full']:>13.0f} {row['median']:>15.1f} {row['p95']:>6.1f}"
            f" {row['look']:>15.1f} {row['look_p95']:>6.1f} {row['look_worst']:>7.1f} {row['stall']:>15.0f}"
        )
    print(f"\nscrolling {MANY} thumbnails   median    p95   worst   longest stall   (milliseconds)")
    for name, row in scrolls.items():
        print(
            f"{name:>26} {row['median']:>8.1f} {row['p95']:>6.1f} {row['worst']:>7.1f} {row['stall']:>15.0f}"
        )
    if chosen.json:
        chosen.json.write_text(json.dumps({**figures, **scrolls}, indent=2))


def measured(hand: Hand, path: Path) -> dict[str, float]:
    """Milliseconds for one photo."""
    first, full = hand.open(path)
    moves = sorted(hand.move(-1 + 2 * index / MOVEMENTS) for index in range(MOVEMENTS))
    looks = sorted(hand.look(index) for index in range(LOOKS))
    return {
        "first": 1000 * first,
        "full": 1000 * full,
        "median": 1000 * statistics.median(moves),
        "stall": 1000 * hand.stall,
        "p95": 1000 * moves[int(0.95 * len(moves))],
        "look": 1000 * statistics.median(looks),
        "look_p95": 1000 * looks[int(0.95 * len(looks))],
        "look_worst": 1000 * looks[-1],
    }


def scrolled(hand: Hand, sample: Path, folder: Path) -> dict[str, dict[str, float]]:
    """Milliseconds of steps through very many photos: links to a small one."""
    many = folder / "many"
    many.mkdir()
    with Image.open(sample) as image:
        image.reduce(8).save(many / "00000.jpg")
    for number in range(1, MANY):
        (many / f"{number:05}.jpg").hardlink_to(many / "00000.jpg")
    hand.open_many(many)
    found = {}
    for name in ("strip", "grid"):
        steps = sorted(hand.scroll(index, grid=name == "grid") for index in range(SCROLLS))
        found[name] = {
            "median": 1000 * statistics.median(steps),
            "p95": 1000 * steps[int(0.95 * len(steps))],
            "worst": 1000 * steps[-1],
            "stall": 1000 * hand.stall,
        }
    return found


if __name__ == "__main__":
    main()
