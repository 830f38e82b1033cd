"""ImageMagick, if it is installed: one command a photo, N at a time, each with one thread."""

from __future__ import annotations

import functools
import shutil
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarking import tones
from benchmarking.peers import Editor, Job, Matrix, Missing


def about() -> str:
    return _version(_program())


def editor(job: Job, variant: str) -> Editor:
    program = _program()
    steps = getattr(_Steps(job), job["key"].lower())()

    def edit(source: Path, target: Path) -> None:
        begin = [program, "-limit", "thread", "1", str(source), "-auto-orient"]
        end = ["-sampling-factor", "4:2:0", "-quality", str(job["quality"]), str(target)]
        subprocess.run([*begin, *steps, *end], check=True, capture_output=True)

    return edit


class _Steps:
    """The recipes as words of a command line."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def r1(self) -> list[str]:
        gain = 1 + self.job["contrast"]
        table = Path.cwd() / "curve.png"  # a rival runs in a folder of the benchmark's
        Image.fromarray(tones.to_bytes(tones.curve(self.job, tones.levels()))[np.newaxis]).save(table)
        return [
            "-colorspace", "RGB", "-evaluate", "multiply", str(2.0 ** self.job["stops"]),
            "-colorspace", "sRGB", "-function", "polynomial", f"{gain},{0.5 - 0.5 * gain}",
            "-color-matrix", _words(self.job["saturation"]),
            "-colorspace", "RGB", "-color-matrix", _words(self.job["adaptation"]), "-colorspace", "sRGB",
            str(table), "-clut",
        ]  # fmt: skip

    def r2(self) -> list[str]:
        gain = 1 + self.job["contrast"]
        sigma, amount = self.job["unsharp"]
        return [
            "-blur", f"0x{self.job['blur']}", "-unsharp", f"0x{sigma}+{amount}+0",
            "-color-matrix", _words(self.job["matrix"]),
            "-function", "polynomial", f"{gain},{0.5 - 0.5 * gain}",
        ]  # fmt: skip

    def r3(self) -> list[str]:
        side = 2 * self.job["median"] + 1
        return ["-blur", f"0x{self.job['blur']}", "-statistic", "Median", f"{side}x{side}"]

    def r4(self) -> list[str]:
        side = self.job["long_side"]
        sigma, amount = self.job["unsharp"]
        return ["-resize", f"{side}x{side}", "-unsharp", f"0x{sigma}+{amount}+0"]


def _words(matrix: Matrix) -> str:
    return " ".join(str(value) for row in matrix for value in row)


@functools.cache
def _program() -> str:
    """The command; a program of that name that is not ImageMagick does not count."""
    for name in ("magick", "convert"):
        found = shutil.which(name)
        if found and _version(found).startswith("ImageMagick"):
            return found
    raise Missing("it is not installed")


def _version(program: str) -> str:
    said = subprocess.run([program, "-version"], check=False, capture_output=True, text=True).stdout
    words = said.partition("\n")[0].removeprefix("Version: ").split()
    return " ".join(words[:2])
