"""Random faults over real photos, for as long as you like; prints how often each was survived.

    python scripts/soak.py PHOTOS [--minutes 60] [--seed 1] [--many 0]

First all photos are edited undisturbed. Then batches with ``--resume`` follow each other, and something is
done to each: workers are killed, crash or freeze; the program is stopped, suspended, or killed with all its
processes; results are deleted, cut or touched while nobody looks. After each, results must be byte-equal to
the undisturbed ones or absent, originals unchanged, the exit status right, and no process, no shared memory,
no half file left. With ``--many`` so many tiny photos go through one batch first; memory must stay flat.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

CHAIN = ["gaussian-blur", "radius=2", "unsharp-mask", "radius=1.5", "amount=0.5", "saturation", "amount=1.1"]
SIGNALS = {"Ctrl-C": signal.SIGINT, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}
FAULTS = (
    *SIGNALS, "nothing", "worker killed", "worker crashed", "worker frozen", "worker killed twice",
    "program killed", "all killed", "suspended", "result deleted", "result cut", "result touched",
)  # fmt: skip
PATIENCE = "from photoedit.engine.pool import patience; patience.FLOOR, patience._COMPILING = 8.0, 0.0\n"
"""Frozen is what takes longer than seconds; an hour would be too short for minutes of patience."""

FLAT = 64 * 2**20
"""Bytes that memory may grow from a fifth to the end of very many tiny photos."""


def digests(folder: Path) -> dict[str, str]:
    found = [path for path in folder.glob("*") if path.is_file() and not path.name.startswith(".")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


class Soak:
    """Batches of one folder of photos, and what must hold after each."""

    def __init__(self, photos: Path, folder: Path, dice: random.Random) -> None:
        self.photos, self.out, self.dice = photos, folder / "out", dice
        self.counts: Counter[str] = Counter()
        self.problems: list[str] = []
        self._state = folder / "state"
        self._times = self._snapshot()
        clean = self.start(folder / "clean", "")  # which may have to compile
        clean.communicate()
        self.expected = digests(folder / "clean")
        assert clean.returncode == 0, "the undisturbed batch failed"

    def _snapshot(self) -> dict[str, tuple[str, int]]:
        return {
            path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
            for path in self.photos.iterdir()
        }

    def start(self, out: Path, patience: str = PATIENCE) -> subprocess.Popen[str]:
        usual = (
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"  # nohup ignores it
        )
        script = f"import signal, sys\n{usual}{patience}from photoedit.__main__ import main\nsys.exit(main())"
        words = ["batch", str(self.photos), "-o", str(out), "--resume", "--json", "--workers", "2"]
        if self.dice.random() < 0.2:
            words += ["--execution", "threads"]
        return subprocess.Popen(
            [sys.executable, "-c", script, *words, "--", *CHAIN], text=True, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            env=os.environ | {"XDG_STATE_HOME": str(self._state)},
        )  # fmt: skip

    def round(self) -> None:
        """One batch and one fault."""
        if len(digests(self.out)) == len(self.expected):
            shutil.rmtree(self.out)
        fault = self.dice.choice(FAULTS)
        process = self.start(self.out)
        if self.dice.random() < 0.8:
            self._wait_for_work(process)
        family = self._family_at(process, self.dice.random() * 2)
        hit = process.poll() is None and self.harm(fault, process)
        try:
            _, err = process.communicate(timeout=180)
        except subprocess.TimeoutExpired:
            process.kill()
            _, err = process.communicate()
            self.problems.append(f"{fault}: it hung")
        name = fault if hit else "too late"
        self.counts[f"{name}: {process.returncode}"] += 1
        self.check(fault, process, family, err)

    def _wait_for_work(self, process: subprocess.Popen[str]) -> None:
        """Until it writes its first results; the other faults hit it while it starts."""
        known = len(digests(self.out)) if self.out.is_dir() else 0
        while process.poll() is None and (not self.out.is_dir() or len(digests(self.out)) <= known):
            time.sleep(0.05)

    def _family_at(self, process: subprocess.Popen[str], seconds: float) -> list[psutil.Process]:
        time.sleep(seconds)
        with contextlib.suppress(psutil.NoSuchProcess):
            return [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
        return []

    def harm(self, fault: str, process: subprocess.Popen[str]) -> bool:
        """Do it; whether there was something to do it to."""
        try:
            program = psutil.Process(process.pid)
            workers = [one for server in program.children() for one in server.children()]
        except psutil.NoSuchProcess:
            return False
        results = [self.out / name for name in digests(self.out)] if self.out.is_dir() else []
        if fault in SIGNALS:
            process.send_signal(SIGNALS[fault])
        elif fault.startswith("worker"):
            number = {"worker crashed": signal.SIGSEGV, "worker frozen": signal.SIGSTOP}.get(
                fault, signal.SIGKILL
            )
            for worker in workers[: 2 if fault.endswith("twice") else 1]:
                with contextlib.suppress(psutil.NoSuchProcess):
                    worker.send_signal(number)
            return bool(workers)
        elif fault == "program killed":
            process.kill()
        elif fault == "all killed":
            os.killpg(process.pid, signal.SIGKILL)
        elif fault == "suspended":
            os.killpg(process.pid, signal.SIGSTOP)
            time.sleep(2)
            os.killpg(process.pid, signal.SIGCONT)
        elif fault.startswith("result"):
            if not results:
                return False
            one = self.dice.choice(results)
            if fault == "result deleted":
                one.unlink()
            elif fault == "result cut":
                one.write_bytes(one.read_bytes()[: one.stat().st_size // 2])
            else:
                os.utime(one, ns=(1, 1))
        return True

    def check(
        self, fault: str, process: subprocess.Popen[str], family: list[psutil.Process], err: str
    ) -> None:
        """Write down what does not hold."""
        status = process.returncode
        usual = {0, 128 + SIGNALS[fault], -SIGNALS[fault]} if fault in SIGNALS else {0}
        if fault in ("program killed", "all killed"):
            usual = {0, -signal.SIGKILL}
        if "the program died" in err:  # we killed it twice while it had this photo alone
            usual.add(1)
        if status not in usual:
            self.problems.append(f"{fault}: status {status}: {err[-500:]}")
        if self._snapshot() != self._times:
            self.problems.append(f"{fault}: an original was changed")
        if fault != "result cut":
            wrong = [name for name, one in digests(self.out).items() if self.expected.get(name) != one]
            if wrong:
                self.problems.append(f"{fault}: wrong results {wrong}")
        _, alive = psutil.wait_procs(family, timeout=3)
        if [one for one in alive if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]:
            self.problems.append(f"{fault}: processes are left {alive}")
        killed = fault in ("program killed", "all killed")
        left = list(Path("/dev/shm").glob(f"photoedit-{process.pid}-*"))
        if left and fault != "all killed":
            self.problems.append(f"{fault}: memory is left {left}")
        if not killed and self.out.is_dir() and list(self.out.glob(".*.part")):
            self.problems.append(f"{fault}: half files are left")

    def finish(self) -> None:
        """At the end, an undisturbed batch must complete whatever is there."""
        process = self.start(self.out)
        _, err = process.communicate()
        if "the program died" in err:  # that batch has come to its end: the next one tries it again
            process = self.start(self.out)
            _, err = process.communicate()
        if process.returncode or digests(self.out) != self.expected:
            self.problems.append(f"the last batch did not complete: {process.returncode} {err[-500:]}")
        if list(self.out.glob(".*")):
            self.problems.append(f"left in the folder: {list(self.out.glob('.*'))}")


def many_tiny(count: int, folder: Path) -> str:
    """One batch of very many photos; returns what its memory did."""
    photos = folder / "tiny"
    photos.mkdir()
    random_pixels = np.random.default_rng(1)
    for number in range(count):
        pixels = random_pixels.integers(0, 256, (4, 4, 3), np.uint8)
        Image.fromarray(pixels).save(photos / f"{number}.png", compress_level=0)
    line = [sys.executable, "-m", "photoedit", "batch", str(photos), "-o", str(folder / "tiny-out"), "--json"]
    process = subprocess.Popen([*line, "--", *CHAIN], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    done = (line for line in process.stdout if json.loads(line)["event"] == "photo_done")
    step, watched = max(count // 20, 1), psutil.Process(process.pid)
    sizes = [watched.memory_info().rss for number, _ in enumerate(done, 1) if number % step == 0]
    process.wait()
    grown = sizes[-1] - sizes[len(sizes) // 5]
    told = f"{count} tiny photos: status {process.returncode}, memory grew by {grown / 2**20:.1f} MiB"
    if process.returncode or grown > FLAT:
        raise SystemExit(told)
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--many", type=int, default=0)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if wish.many:
            print(many_tiny(wish.many, folder), flush=True)
        shutil.copytree(wish.photos, folder / "photos")
        soak = Soak(folder / "photos", folder, random.Random(wish.seed))
        end = time.monotonic() + 60 * wish.minutes
        rounds = 0
        while time.monotonic() < end:
            known = len(soak.problems)
            soak.round()
            rounds += 1
            for problem in soak.problems[known:]:
                print(f"round {rounds}: {problem}", flush=True)
        soak.finish()
    print(f"{rounds} rounds, {len(soak.problems)} problems; how each fault ended (fault: exit status):")
    for fault, count in sorted(soak.counts.items()):
        print(f"{count:6} {fault}")
    return 1 if soak.problems else 0


if __name__ == "__main__":
    sys.exit(main())
