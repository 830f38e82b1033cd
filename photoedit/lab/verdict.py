"""The verdict: what the numbers of a race say about the GIL, and when they say nothing.

The lane in processes is one control: each process has a GIL of its own, so what does not scale there is not
held up by it. Plain busy processes are the other one (see `photoedit.lab.control`): what they don't gain, the
machine has not. The bounds are those of measurements on many kernels: what releases the GIL waits for it for
less than 5 % of its time, two threads that hold it for 40 to 50 %.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NamedTuple

from photoedit.lab.outcome import Holds, Kind, Lane
from photoedit.settings import cores

HELD = 0.25
"""From this share of GIL wait on, a kernel holds it."""

FREE = 0.05
"""Up to this share, it does not."""

SCALES = 1.3
"""The least gain from two whole cores that is one."""

LEAST = 1.15
"""What busy processes must gain for anything to be said, and processes over threads that hold the GIL."""

BUSY = 0.12
"""From this share of the time on in which others had the cores, nothing can be said."""

WORKING = 0.75
"""The share of the cores that is in use if all workers work, even if they do nothing but wait for memory."""

SHORT = 0.0015
"""A switch interval in seconds at which even short calls that do not let go can be told."""

UNINTERRUPTED = 3.0
"""With one worker, a stall of so many switch intervals is a call that did not let go: bytecode hands the GIL
over after one."""


class Verdict(NamedTuple):
    """What was found, and the sentence with the numbers."""

    kind: Kind
    words: str


def of_control(gain: float, control: float | None, workers: int) -> float:
    """What `gain` on whole cores is where busy processes gain no more than `control`."""
    most = max(min(workers, cores()), 2) - 1
    share = 1.0 if control is None else min((control - 1) / most, 1.0)
    return 1 + (gain - 1) * max(share, 0.0)


def held_back(gain: float, waited: float, scales: float = SCALES) -> Holds:
    """Whether it holds that threads gain nothing because of the GIL.

    Threads that gain refute it; that they don't, proves it only if it was the GIL they waited for.
    """
    if gain >= scales:
        return Holds.FALSE
    return Holds.TRUE if waited >= HELD else Holds.UNKNOWN


def judge(
    lanes: Sequence[Lane], workers: int, stall: float | None = None, control: float | None = None
) -> Verdict:
    """What `lanes`, among them serial, threads and processes, say about the kernel that `workers` ran.

    `stall` is how long another thread usually waits beside the serial lane at the switch interval `SHORT`, in
    seconds: with many workers the pieces of work are short, and at the usual interval so are all stalls.
    `control` is what plain busy processes gained in the same rounds.
    """
    by_name = {lane.lane: lane for lane in lanes}
    serial, threads, processes = by_name["serial"], by_name["threads"], by_name["processes"]
    numbers = _numbers(threads, processes, control)
    if cores() < 2:
        return Verdict(Kind.NONE, "no verdict: with one core nothing can scale")
    if workers < 2:
        return Verdict(Kind.NONE, "no verdict: one worker has nobody to wait for; give it --workers 2")
    if threads.gil_wait is None or processes.gil_wait is None:
        return Verdict(Kind.NONE, "no verdict: nothing was metered")
    if serial.cores_used is not None and serial.cores_used > 1.2:
        return Verdict(
            Kind.NONE,
            f"no verdict: the serial lane used {serial.cores_used:.1f} cores, so a library runs threads of "
            "its own",
        )
    if is_busy(lanes, workers):
        return Verdict(Kind.BUSY, f"{Kind.BUSY}; {_busy_words(lanes, workers)}; {numbers}")
    if control is not None and control < LEAST:
        return Verdict(Kind.NONE, f"no verdict: on this machine not even busy processes gained; {numbers}")
    scales = of_control(SCALES, control, workers)
    if control is not None and threads.gil_wait >= HELD:
        gained = processes.speedup >= LEAST * threads.speedup
    else:
        gained = max(threads.speedup, processes.speedup) >= scales
    if not gained:
        kept_busy = (processes.cores_used or 0.0) > WORKING * min(workers, cores())
        if threads.speedup < scales and threads.gil_wait < FREE and kept_busy:
            return Verdict(Kind.MEMORY, f"{Kind.MEMORY}; {numbers}")
        return Verdict(Kind.NONE, f"no verdict: not even processes gained; {numbers}")
    kind = _kind(serial, threads, stall)
    return Verdict(kind, f"{kind}; {numbers}")


def _kind(serial: Lane, threads: Lane, stall: float | None) -> Kind:
    assert threads.gil_wait is not None
    if threads.gil_wait >= HELD:
        interval = SHORT
        if stall is None:
            stall, interval = (serial.longest_stall_ms or 0.0) / 1e3, sys.getswitchinterval()
        return Kind.IN_C if stall > UNINTERRUPTED * interval else Kind.BYTECODE
    return Kind.RELEASES if threads.gil_wait < FREE else Kind.PARTLY


def is_busy(lanes: Sequence[Lane], workers: int) -> bool:
    """Whether other programs took so much of the cores that a comparison means nothing."""
    return _queued(lanes, workers) > BUSY


def _queued(lanes: Sequence[Lane], workers: int) -> float:
    """The largest share of a lane's time in which others had its cores.

    Where there are more workers than cores they wait for each other's, so only serial lanes tell of others.
    """
    telling = [lane for lane in lanes if workers <= cores() or lane.lane.endswith("serial")]
    return max((lane.queued for lane in telling if lane.queued is not None), default=0.0)


def _busy_words(lanes: Sequence[Lane], workers: int) -> str:
    return f"other programs had the cores for {100 * _queued(lanes, workers):.0f} % of a lane's time"


def busy_note(lanes: Sequence[Lane], workers: int) -> str:
    """The same as a note; empty if the machine is quiet."""
    return f"machine busy: {_busy_words(lanes, workers)}" if is_busy(lanes, workers) else ""


def _numbers(threads: Lane, processes: Lane, control: float | None) -> str:
    waited = "not known" if threads.gil_wait is None else f"{100 * threads.gil_wait:.0f} %"
    stall = "" if threads.longest_stall_ms is None else f", longest stall {threads.longest_stall_ms:.0f} ms"
    plain = "" if control is None else f" (plain busy ones x{control:.2f})"
    return (
        f"threads x{threads.speedup:.2f}, processes x{processes.speedup:.2f}{plain}, GIL wait in threads "
        f"{waited}{stall}"
    )
