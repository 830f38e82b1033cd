"""How fast the window follows: from a slider's movement to new pixels, and from a click to a picture.

    xvfb-run -s "-screen 0 1920x1080x24" python scripts/latency.py [--json FILE] [--page FILE] [PHOTO]

In the real window at 1920x1080, with a recipe of five steps. The photo (default: the largest sample) is
brought to 12, 24 and 200 megapixels as JPEG files. For each: milliseconds until the first picture and until
full detail, and of slider movements, one at a time, from the change of the param to the painted canvas. Then
the photo is pulled and zoomed 60 times a second: how long the window's own thread works for each step; beyond
16.7 ms it would drop frames. And the longest time in which the window could not answer meanwhile. At the end
20,000 photos are scrolled through in strip and grid, some steps near each other, some far.

It prints a table in Markdown; `--page resources/help/latency.md` makes the page of it.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import PySide6
import simplejpeg
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from photoedit.gui.canvas.rendering import Frame
from photoedit.gui.resources import RESOURCES
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings, cores

RECIPE = (
    "exposure stops=0.2 white-balance temperature=6000 contrast amount=0.1 saturation amount=1.2 "
    "unsharp-mask radius=1.5 amount=0.8"
)
MEGAPIXELS = (12, 24, 200)
MOVEMENTS = 100
LOOKS, FRAME_MS = 120, 16
MANY, SCROLLS = 20_000, 300
LONGEST = 60.0

Figures = dict[str, list[float]]
"""Seconds of all that was done, by what it was."""


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
        self._begin_anew()
        self._frame = None
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
        self._rest(FRAME_MS)
        return time.thread_time() - begun

    def open_many(self, folder: Path) -> None:
        """Open a folder of so many photos that only their thumbnails count."""
        self._begin_anew()
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
        self._rest(FRAME_MS)
        return time.thread_time() - begun

    def close(self) -> None:
        """Close the window and all behind it."""
        self._studio.window.close()
        self._studio.close()

    def _begin_anew(self) -> None:
        """Let what was begun end, and forget earlier silences; as that in which the photo was made."""
        self._until(lambda: self._studio.link.idle)
        self._rest(10 * FRAME_MS)
        self._studio.stalls.forget()

    def _rest(self, milliseconds: int) -> None:
        """Let the window work for so long."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

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
    arguments.add_argument("--page", type=Path, help="also write a page there")
    chosen = arguments.parse_args()
    samples = sorted((RESOURCES / "samples").glob("*.jpg"), key=lambda path: path.stat().st_size)
    _app = QApplication(sys.argv[:1])
    figures: dict[str, Figures] = {}
    with tempfile.TemporaryDirectory() as folder:
        hand = Hand(Path(folder) / "config")
        try:
            for megapixels in (MEGAPIXELS[0], *MEGAPIXELS):  # the first one only warms up
                path = photo_of(chosen.photo or samples[-1], megapixels, Path(folder) / f"{megapixels}.jpg")
                figures[f"{megapixels} MP"] = measured(hand, path)
            figures[f"{MANY} photos"] = scrolled(hand, samples[0], Path(folder))
        finally:
            hand.close()
    print(table(figures))
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2))
    if chosen.page:
        chosen.page.write_text(page(figures), encoding="utf-8")


def table(figures: dict[str, Figures]) -> str:
    """Median, 95th percentile and worst of everything, in Markdown; of a single value only that."""
    lines = ["| with | milliseconds for | median | p95 | worst |", "| --- | --- | ---: | ---: | ---: |"]
    for name, rows in figures.items():
        for what, values in rows.items():
            steps = [1000 * value for value in sorted(values)]
            common = [statistics.median(steps), steps[int(0.95 * len(steps))]] if len(steps) > 1 else []
            cells = [f"{value:.1f}" for value in common] or ["", ""]
            lines.append(f"| {name} | {what} | {cells[0]} | {cells[1]} | {steps[-1]:.1f} |")
    return "\n".join(lines)


def page(figures: dict[str, Figures]) -> str:
    """The page: what was measured on what, and the table."""
    return (
        "# How fast the window follows\n\nWritten by `python scripts/latency.py`, which says how it is "
        f"measured: {cores()} cores with a load of {psutil.getloadavg()[0]:.0f}, Python "
        f"{platform.python_version()}, PySide6 {PySide6.__version__}, a window of 1920x1080, a recipe "
        "of five steps.\n\nOpening and sliders: until it is painted. Pulling, "
        "zooming and scrolling: the work of the window's own thread for one step; below 16.7 ms it keeps up "
        "with 60 frames a second, as the picture follows at once and sharpens when the pixels are there. The "
        "longest silence is the time in which no event was answered; on a busy machine most of it is a wait "
        f"for a core.\n\n{table(figures)}\n"
    )


def measured(hand: Hand, path: Path) -> Figures:
    """Seconds for one photo."""
    first, full = hand.open(path)
    moves = [hand.move(-1 + 2 * index / MOVEMENTS) for index in range(MOVEMENTS)]
    looks = [hand.look(index) for index in range(LOOKS)]
    return {
        "the first picture": [first],
        "full detail": [full],
        "a movement of a slider": moves,
        "a step of pulling": looks[: LOOKS // 2],
        "a step of zooming": looks[LOOKS // 2 :],
        "the longest silence": [hand.stall],
    }


def scrolled(hand: Hand, sample: Path, folder: Path) -> Figures:
    """Seconds of steps through very many photos: links to a small one."""
    many = folder / "many"
    many.mkdir()
    with Image.open(sample) as image:
        image.reduce(8).save(many / "00000.jpg")
    for number in range(1, MANY):
        (many / f"{number:05}.jpg").hardlink_to(many / "00000.jpg")
    hand.open_many(many)
    return {
        "a step of scrolling the strip": [hand.scroll(index, grid=False) for index in range(SCROLLS)],
        "a step of scrolling the grid": [hand.scroll(index, grid=True) for index in range(SCROLLS)],
        "the longest silence": [hand.stall],
    }


if __name__ == "__main__":
    main()
