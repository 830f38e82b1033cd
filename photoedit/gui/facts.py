"""The sentences of the status bar, as plain functions."""

from __future__ import annotations

from photoedit.engine.events import Finished
from photoedit.engine.jobs import How
from photoedit.engine.meter import Card
from photoedit.gui.batch.vitals import Live
from photoedit.gui.canvas.pictures import Facts
from photoedit.lab.verdict import BUSY
from photoedit.settings import cores

LIVE = (
    "Cores used; the share of time in which threads waited for Python's global lock; the longest time the "
    "window could not answer; tasks that workers have in hand"
)
GIL_WAIT = (
    "GIL wait: the share of the tiles' time in which a thread was ready to work but had to wait for "
    "Python's global lock; processes have a lock each, so they hardly wait."
)
MODES = {"processes": "processes", "threads": "threads only", "serial": "one after the other"}


def photo_facts(facts: Facts, zoom: float | None) -> str:
    """Like ``24 MP · sRGB · 8 bit · 42 %``."""
    depth = "32 bit float" if facts.bits == 32 else f"{facts.bits} bit"
    words = [f"{megapixels(facts.size.megapixels)} MP", facts.colours(), depth]
    if zoom is not None:
        words.append(percent(zoom))
    return " · ".join(words)


def megapixels(count: float) -> str:
    """Whole from 10 on, else with a decimal."""
    return f"{count:.0f}" if count >= 9.95 else f"{count:.1f}"


def percent(share: float) -> str:
    """Like ``42 %``; small ones with a decimal."""
    value = share * 100
    return f"{value:.0f} %" if value >= 9.95 else f"{value:.1f} %"


def last_run(finished: Finished) -> str:
    """Like ``last run: 24 photos, 398 MP, 2.9 s, 1.93 cores, GIL wait 1 % · processes``."""
    card = finished.card
    words = [
        f"{card.photos} photo{'' if card.photos == 1 else 's'}",
        f"{megapixels(card.megapixels)} MP",
        f"{card.wall:.1f} s",
        f"{card.cores_used:.2f} cores",
        f"GIL wait {card.gil_wait * 100:.0f} %",
    ]
    mode = MODES[card.execution] + (", changed on the way" if card.switched else "")
    if card.kernels == "interpreted":
        mode += ", interpreted"
    return f"last run: {', '.join(words)} · {mode}"


def live(vitals: Live) -> str:
    """Like ``1.9 cores · GIL wait 1 % · longest stall 12 ms · 4 tasks in hand``."""
    return " · ".join(
        (
            f"{vitals.cores:.1f} cores",
            f"GIL wait {vitals.gil_wait * 100:.0f} %",
            f"longest stall {vitals.stall * 1000:.0f} ms",
            f"{vitals.tasks} task{'' if vitals.tasks == 1 else 's'} in hand",
        )
    )


def compared(card: Card, other: Card) -> str:
    """Like ``the same with threads only: 3.9 s, GIL wait 45 %; now x1.8 as quick``."""
    busy = max(card.queued or 0.0, other.queued or 0.0) > BUSY
    return (
        f"the same photos and recipe with {MODES[other.execution]}: {other.wall:.1f} s, "
        f"{other.cores_used:.2f} cores, GIL wait {other.gil_wait * 100:.0f} %; "
        f"now x{other.wall / card.wall:.2f} as quick"
        + (", but the machine was busy: no verdict" if busy else "")
    )


def mode(how: How) -> str:
    """Like ``2 workers · processes``."""
    count = 1 if how.execution == "serial" else how.workers or cores()
    text = f"{count} worker{'' if count == 1 else 's'} · {MODES[how.execution]}"
    return f"{text}, interpreted" if how.kernels == "interpreted" else text


def outcome(finished: Finished) -> str:
    """What became of a batch, in one sentence."""
    words = [f"{finished.done} done"]
    words += [
        f"{count} {word}"
        for count, word in (
            (finished.failed, "failed"),
            (finished.skipped, "skipped"),
            (finished.unfinished, "not done"),
        )
        if count
    ]
    text = ", ".join(words)
    return f"Cancelled: {text}" if finished.cancelled else f"Finished: {text}"
