"""What starting the program costs: whole commands, timed from outside."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarking import tones
from benchmarking.figures import OWN, Row
from benchmarking.lanes import Failure, Ground, environment, own_command, settle, timed
from benchmarking.photos import save_large
from benchmarking.progress import say
from benchmarking.recipes import QUALITY, Job

ONE_PHOTO = "one photo of 24 MP, R2"
VERSION = "--version"
PILLOW, PLAIN_PYTHON = "Pillow script", "python -c pass"

SCRIPT = """
import sys
from PIL import Image, ImageFilter

with Image.open(sys.argv[1]) as image:
    image = image.filter(ImageFilter.GaussianBlur({blur}))
    image = image.filter(ImageFilter.UnsharpMask({sigma}, {percent}, 0))
    image.convert("RGB", {matrix}).save(sys.argv[2], quality={quality})
"""
"""R2 as somebody would write it for one photo; it imports Pillow and nothing else."""


def measure(job: Job, photo: Path, ground: Ground, rounds: int) -> list[Row]:
    """Both cases; a start is short, so there are twice the rounds."""
    folder = ground.fresh("commands")
    python = [sys.executable, "-c", "pass"]
    rows = _take_turns(
        VERSION, {f"{OWN} --version": _own_version(), PLAIN_PYTHON: python}, ground, 2 * rounds
    )
    if job.missing:
        return [*rows, Row("command", ONE_PHOTO, OWN, "cold", note=f"no filter {', '.join(job.missing)}")]
    large = save_large(photo, 24, folder / "one.jpg")
    script = folder / "script.py"
    script.write_text(_script(job), encoding="utf-8")
    conflict = {"on-conflict": "overwrite"}
    commands = {
        f"{OWN}, {name}": own_command([large], folder / name, job.chain, execution=name, **conflict)
        for name in ("processes", "threads")
    }
    commands[PILLOW] = [sys.executable, str(script), str(large), str(folder / "pillow.jpg")]
    rows += _take_turns(ONE_PHOTO, commands, ground, rounds)
    say("commands")
    return rows


def _script(job: Job) -> str:
    matrix, offset = tones.with_contrast(job.numbers)
    sigma, amount = job.numbers["unsharp"]
    return SCRIPT.format(
        blur=job.numbers["blur"], sigma=sigma, percent=round(100 * amount), quality=QUALITY,
        matrix=tuple(value for row in matrix.tolist() for value in (*row, 255 * offset)),
    )  # fmt: skip


def _own_version() -> list[str]:
    """The command as it is installed, if it is."""
    installed = Path(sys.executable).with_name(OWN)
    return [*([str(installed)] if installed.exists() else [sys.executable, "-m", OWN]), "--version"]


def _take_turns(case: str, commands: dict[str, list[str]], ground: Ground, rounds: int) -> list[Row]:
    rows = {name: Row("command", case, name, "cold") for name in commands}
    for number in range(rounds + 1):
        for name, row in rows.items():
            settle()
            try:
                seconds = timed(commands[name], ground.log, environment()) if not row.note else None
            except Failure as problem:
                row.note, seconds = f"failed: {problem}", None
            if number:  # in the first round files are read for the first time
                row.seconds.append(seconds)
    return list(rows.values())
