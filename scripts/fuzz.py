"""Mutation fuzz of the readers: damaged copies of sample files must end as a photo or as a documented error.

    python scripts/fuzz.py CORPUS [--minutes 10] [--seed 1] [--keep FOLDER]

Files of the corpus get flipped bits, cuts, zeroed pieces, wrong lengths, and pieces of each other. A child
process, with a limit to its memory, looks at each, decodes it whole and by rows, and makes its thumbnail.
What it answers is counted. An undocumented exception, a signal, or more than `LONGEST` seconds is a find: the
file is kept, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import queue
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

LONGEST = 20.0
LARGEST_SEED = 2**20
MEMORY = 4 * 2**30
"""Address space of the child: the libraries take a part of it before any photo does."""


def mutated(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """`data` with one to three kinds of damage."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 3)):
        if not found:
            break
        place = dice.randrange(min(len(found), 600) if dice.random() < 0.6 else len(found))
        length = dice.choice((1, 2, 4, 16, 256, 4096))
        match dice.randrange(7):
            case 0:
                for _ in range(dice.randint(1, 20)):
                    found[dice.randrange(len(found))] ^= 1 << dice.randrange(8)
            case 1:
                found[place] ^= 1 << dice.randrange(8)
            case 2:
                del found[place:]
            case 3:
                found[place : place + length] = bytes(length)
            case 4:
                found[place : place + 4] = dice.choice(
                    (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\1")
                )
            case 5:
                start = dice.randrange(max(len(other), 1))
                found[place : place + length] = other[start : start + length]
            case 6:
                found[place:] = other[dice.randrange(max(len(other), 1)) :]
    return bytes(found)


def read_all() -> None:
    """The child: read the files that are named on standard input, and answer with a word for each."""
    import numpy as np

    from photoedit.errors import PhotoEditError
    from photoedit.formats import recognise

    with contextlib.suppress(ImportError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for line in sys.stdin:
        path, words = Path(line.rstrip("\n")), []
        try:
            reader = recognise(path)
            header = reader.header(path)
            for step in ("thumbnail", "read", "rows"):
                try:
                    if step == "thumbnail":
                        reader.thumbnail(path, 256)
                    elif step == "read":
                        reader.read(path)
                    else:
                        with reader.rows(path) as rows:
                            if rows and 64 * header.bytes_needed // max(header.size.height, 1) < MEMORY // 16:
                                size, height = header.size, min(header.size.height, 64)
                                pixels = np.empty((height, size.width, header.channels), header.dtype)
                                alpha = np.empty((height, size.width), header.dtype) if header.alpha else None
                                rows.read(0, pixels, alpha)
                    words.append("ok")
                except PhotoEditError as error:
                    words.append(error.code)
        except PhotoEditError as error:
            words.append(error.code)
        except BaseException:  # noqa: BLE001  that is what is looked for
            words.append("FIND " + traceback.format_exc().strip().replace("\n", " | "))
        print(words[-1] if words[-1].startswith("FIND") else "/".join(dict.fromkeys(words)), flush=True)


class Child:
    """A process that reads files; another one after each that dies or hangs."""

    def __init__(self) -> None:
        self._answers: queue.Queue[str] = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", __file__, "--child"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._answers.put(line.rstrip("\n"))
        self._answers.put(f"FIND ended with status {self._process.wait()}")

    def ask(self, path: Path) -> str:
        """What becomes of a file; after an answer that begins with FIND ask another child."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
            return self._answers.get(timeout=LONGEST)
        except queue.Empty:
            return f"FIND took longer than {LONGEST:.0f} seconds"
        except BrokenPipeError:
            return self._answers.get()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def seeds_of(corpus: Path) -> list[Path]:
    """The files that are read at all, or look as if; not too large."""
    files = sorted(path for path in corpus.rglob("*") if path.is_file())
    return [path for path in files if 0 < path.stat().st_size <= LARGEST_SEED and path.suffix != ".md"]


def attempts(seeds: list[Path], dice: random.Random, until: float) -> Iterator[tuple[Path, bytes]]:
    while time.monotonic() < until:
        seed, other = dice.choice(seeds), dice.choice(seeds)
        yield seed, mutated(seed.read_bytes(), other.read_bytes(), dice)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-finds"))
    wish = parser.parse_args()
    seeds = seeds_of(wish.corpus)
    counts: Counter[str] = Counter()
    finds: Counter[str] = Counter()
    child = Child()
    with tempfile.TemporaryDirectory() as folder:
        end = time.monotonic() + 60 * wish.minutes
        for number, (seed, data) in enumerate(attempts(seeds, random.Random(wish.seed), end)):
            path = Path(folder) / f"fuzzed{seed.suffix}"
            path.write_bytes(data)
            answer = child.ask(path)
            if answer.startswith("FIND"):
                child.close()
                child = Child()
                counts["FIND"] += 1
                if not finds[answer]:
                    wish.keep.mkdir(parents=True, exist_ok=True)
                    (wish.keep / f"{number:06}-{seed.name}").write_bytes(data)
                    print(f"{number:06}-{seed.name}: {answer}", flush=True)
                finds[answer] += 1
            else:
                counts[answer] += 1
    child.close()
    print(f"{counts.total()} files from {len(seeds)} seeds in {wish.minutes:g} minutes")
    for answer, count in counts.most_common():
        print(f"{count:8} {answer}")
    return 1 if finds else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--child"]:
        read_all()
    else:
        sys.exit(main())
