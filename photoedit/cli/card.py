"""The timing card: what a batch took, where the time went, what the GIL cost, and what would help most."""

from __future__ import annotations

from collections.abc import Iterator

from photoedit.cli.output import counted, rounded
from photoedit.engine.meter import Card, WorkerTime
from photoedit.lab.why import diagnose
from photoedit.settings import cores

_GIL = "the lock that lets only one thread at a time run Python"


def card_lines(card: Card) -> Iterator[str]:
    """The card, line by line."""
    yield f"Timing: {counted(card.photos, 'photo')}, {rounded(card.megapixels)} MP, {_mode(card)}"
    yield f"  Wall            {_seconds(card.wall)}"
    yield f"  CPU             {_seconds(card.cpu)}"
    yield f"  Cores used      {card.cores_used:.2f} of {cores()}, on average"
    yield f"  GIL wait        {_percent(card.gil_wait)} of the tiles' time ({_GIL})"
    if card.queued is None:
        yield "  Core wait       not known here: this system doesn't tell how long a thread waits for a core"
    else:
        others = f", up to {_percent(card.lost_to_others)} because of other programs"
        yield f"  Core wait       {_percent(card.queued)} of the tiles' time waiting for a free core{others}"
    stages = ", ".join(f"{name} {_seconds(time)}" for name, time in card.stages.items())
    yield f"  Stages          {stages} (added up over the photos)"
    found = diagnose(card)
    yield f"  Bound by        {found.words() if found else 'no verdict: there was too little to do'}"
    for worker in card.workers:
        yield f"  Worker {_name(worker):<15}  {_work(worker)}"


def _mode(card: Card) -> str:
    changed = " (changed on the way)" if card.switched else ""
    return f"{card.execution}{changed}, {card.kernels} kernels"


def _name(worker: WorkerTime) -> str:
    process, thread = worker.worker
    return str(process) if process == thread else f"{process}/{thread}"


def _work(worker: WorkerTime) -> str:
    return (
        f"{counted(worker.tiles, 'tile')} in {_seconds(worker.wall)}: CPU {_seconds(worker.cpu)}, "
        f"GIL wait {_seconds(worker.gil_wait)}"
    )


def _seconds(value: float) -> str:
    return f"{rounded(value)} s"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
