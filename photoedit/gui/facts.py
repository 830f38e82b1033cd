"""The sentences of the status bar, as plain functions, in the user's language."""

from __future__ import annotations

from photoedit.engine.events import Finished
from photoedit.engine.jobs import How
from photoedit.engine.meter import Card
from photoedit.gui.batch.vitals import Live
from photoedit.gui.canvas.pictures import Facts
from photoedit.gui.canvas.pixels import Reading
from photoedit.gui.words import figures, tr
from photoedit.lab.verdict import BUSY
from photoedit.settings import cores


def live_help() -> str:
    """What the numbers of `live` are."""
    return tr(
        "Cores used; the share of time in which threads waited for Python's global lock; the longest time "
        "the window could not answer; tasks that workers have in hand"
    )


def gil_wait_help() -> str:
    """What GIL wait is."""
    return tr(
        "GIL wait: the share of the tiles' time in which a thread was ready to work but had to wait for "
        "Python's global lock; processes have a lock each, so they hardly wait."
    )


def mode_word(execution: str) -> str:
    """How people call a mode."""
    return {
        "processes": tr("processes"), "threads": tr("threads only"), "serial": tr("one after the other"),
    }[execution]  # fmt: skip


def photo_facts(facts: Facts, zoom: float | None) -> str:
    """Like ``24 MP · sRGB · 8 bit · 42 %``."""
    depth = tr("32 bit float") if facts.bits == 32 else tr("{0} bit").format(facts.bits)
    words = [f"{megapixels(facts.size.megapixels)} MP", facts.colours(), depth]
    if zoom is not None:
        words.append(percent(zoom))
    return " · ".join(words)


def reading(pixel: Reading) -> str:
    """Like ``1203, 845 · 12 44 200 → 20 50 210 · L* 23.1 a* 16.0 b* −48.2``."""
    values = " → ".join(" ".join(_value(each) for each in side) for side in _sides(pixel))
    lab = " ".join(f"{name}* {each:.1f}" for name, each in zip("Lab", pixel.lab, strict=True))
    return f"{pixel.x}, {pixel.y} · {values} · {lab}".replace("-", "−")


def _sides(pixel: Reading) -> tuple[tuple[float, ...], ...]:
    return (pixel.after,) if pixel.before == pixel.after else (pixel.before, pixel.after)


def _value(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.4f}"


def megapixels(count: float) -> str:
    """Whole from 10 on, else with a decimal."""
    return figures(count, 0 if count >= 9.95 else 1)


def percent(share: float) -> str:
    """Like ``42 %``; small ones with a decimal."""
    value = share * 100
    return figures(value, 0 if value >= 9.95 else 1) + " %"


def last_run(finished: Finished) -> str:
    """Like ``last run: 24 photos, 398 MP, 2.9 s, 1.93 cores, GIL wait 1 % · processes``."""
    card = finished.card
    words = [
        tr("%n photo(s)", "", card.photos),
        f"{megapixels(card.megapixels)} MP",
        f"{figures(card.wall, 1)} s",
        _cores(card.cores_used, 2),
        _gil_wait(card.gil_wait),
    ]
    modes = [mode_word(card.execution)]
    if card.switched:
        modes.append(tr("changed on the way"))
    if card.kernels == "interpreted":
        modes.append(tr("interpreted"))
    return tr("last run: {0} · {1}").format(", ".join(words), ", ".join(modes))


def _cores(count: float, decimals: int) -> str:
    return tr("{0} cores").format(figures(count, decimals))


def _gil_wait(share: float) -> str:
    return tr("GIL wait {0} %").format(figures(share * 100))


def live(vitals: Live) -> str:
    """Like ``1.9 cores · GIL wait 1 % · longest stall 12 ms · 4 tasks in hand``."""
    return " · ".join(
        (
            _cores(vitals.cores, 1),
            _gil_wait(vitals.gil_wait),
            tr("longest stall {0} ms").format(figures(vitals.stall * 1000)),
            tr("%n task(s) in hand", "", vitals.tasks),
        )
    )


def compared(card: Card, other: Card) -> str:
    """Like ``the same with threads only: 3.9 s, GIL wait 45 %; now x1.8 as quick``."""
    busy = max(card.lost_to_others, other.lost_to_others) > BUSY
    words = tr("the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick").format(
        mode_word(other.execution),
        figures(other.wall, 1),
        _cores(other.cores_used, 2),
        _gil_wait(other.gil_wait),
        figures(other.wall / card.wall, 2),
    )
    return tr("{0}, but the machine was busy: no verdict").format(words) if busy else words


def mode(how: How) -> str:
    """Like ``2 workers · processes``."""
    count = 1 if how.execution == "serial" else how.workers or cores()
    workers = tr("%n worker(s)", "", count)
    modes = [mode_word(how.execution)]
    if how.kernels == "interpreted":
        modes.append(tr("interpreted"))
        if how.execution != "processes":
            modes.append(tr("so the window may stall"))
    return f"{workers} · {', '.join(modes)}"


def outcome(finished: Finished) -> str:
    """What became of a batch, in one sentence."""
    words = [tr("%n done", "", finished.done)]
    if finished.failed:
        words.append(tr("%n failed", "", finished.failed))
    if finished.skipped:
        words.append(tr("%n skipped", "", finished.skipped))
    if finished.unfinished:
        words.append(tr("%n not done", "", finished.unfinished))
    sentence = tr("Cancelled: {0}") if finished.cancelled else tr("Finished: {0}")
    return sentence.format(", ".join(words))
