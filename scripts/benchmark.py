"""Time a folder of photos through photoedit and through Pillow, as whole commands, and print the ratios.

The job is a photographer's: Gaussian blur, unsharp mask, saturation, JPEG at quality 90. Every row is a
command that starts, does all photos and ends, so start-up counts; the rows take turns in every round, so
that a machine whose speed drifts does not favour one of them. What is printed and written into the README
is the median and the range of the rounds. It also says how far the pixels of both differ.

    python scripts/benchmark.py FOLDER [--rounds 5] [--write README.md]
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image
from readme_tables import write_table

from photoedit.settings import cores

CHAIN = "gaussian-blur radius=1 unsharp-mask radius=2 amount=0.8 saturation amount=1.2"

PILLOW = """
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

def job(path, out):
    with Image.open(path) as image:
        profile = image.info.get("icc_profile")
        image = ImageOps.exif_transpose(image)
    exif = image.getexif().tobytes()
    image = image.filter(ImageFilter.GaussianBlur(1))
    image = image.filter(ImageFilter.UnsharpMask(radius=2, percent=80, threshold=0))
    image = ImageEnhance.Color(image).enhance(1.2)
    image.save(out / path.name, quality=90, exif=exif, icc_profile=profile)

if __name__ == "__main__":
    out = Path(sys.argv[1])
    out.mkdir()
    with ProcessPoolExecutor(int(sys.argv[2])) as pool:
        list(pool.map(job, map(Path, sys.argv[3:]), [out] * len(sys.argv[3:])))
"""


def commands(photos: list[Path], folder: Path) -> dict[str, list[str]]:
    """The rows: a name, and the command that writes into a folder of that name."""
    script = folder / "peer.py"
    script.write_text(PILLOW)
    names = [str(path) for path in photos]

    def own(execution: str) -> list[str]:
        out = str(folder / f"photoedit, {execution}")
        options = ["-o", out, "--execution", execution, "--set", "quality=90"]
        return [sys.executable, "-m", "photoedit", "batch", *names, *options, "--", *CHAIN.split()]

    peer = [sys.executable, str(script), str(folder / "Pillow, processes"), str(cores()), *names]
    return {"photoedit, processes": own("processes"), "photoedit, threads": own("threads"),
            "Pillow, processes": peer}  # fmt: skip


def measure(photos: list[Path], rounds: int, folder: Path) -> dict[str, list[float]]:
    """Seconds of every row in every round; one round more is run first and not counted."""
    seconds: dict[str, list[float]] = {}
    for number in range(rounds + 1):
        for name, command in commands(photos, folder).items():
            shutil.rmtree(folder / name, ignore_errors=True)
            begun = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            if number:
                seconds.setdefault(name, []).append(time.perf_counter() - begun)
    return seconds


def difference(folder: Path, photos: list[Path]) -> float:
    """Mean difference between the pixels of both, in 8-bit levels."""
    found = []
    for path in photos:
        small = []
        for row in ("photoedit, processes", "Pillow, processes"):
            with Image.open(folder / row / path.name) as image:
                image.draft("RGB", (800, 800))
                small.append(np.asarray(image, np.int16))
        found.append(np.abs(small[0] - small[1]).mean())
    return float(np.mean(found))


def table(seconds: dict[str, list[float]], photos: list[Path], apart: float) -> str:
    """The result as Markdown."""
    megapixels = 0.0
    for path in photos:
        with Image.open(path) as image:
            megapixels += image.width * image.height / 1e6
    rounds = len(next(iter(seconds.values())))
    lines = [
        f"{len(photos)} camera JPEGs, {megapixels:.0f} MP, {cores()} cores; blur, unsharp mask, saturation, "
        f"JPEG at quality 90; whole commands, start-up included; median of {rounds} rounds.",
        "",
        "| command | seconds (range) | time against Pillow |",
        "|---|---|---|",
    ]
    for name, values in seconds.items():
        pairs = zip(values, seconds["Pillow, processes"], strict=True)
        ratio = statistics.median(mine / peer for mine, peer in pairs)
        spread = f"{min(values):.1f}–{max(values):.1f}"
        lines.append(f"| {name} | {statistics.median(values):.1f} ({spread}) | {ratio:.2f} |")
    lines += ["", f"The pixels of both differ by {apart:.1f} of 255 levels on average."]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="photos to work on (JPEG)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path, help="file with benchmark marks to write the table into")
    arguments = parser.parse_args()
    photos = sorted(arguments.folder.glob("*.jpg"))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        seconds = measure(photos, arguments.rounds, folder)
        text = table(seconds, photos, difference(folder, photos))
    print(text)
    if arguments.write:
        write_table(arguments.write, "benchmark", text)


if __name__ == "__main__":
    main()
