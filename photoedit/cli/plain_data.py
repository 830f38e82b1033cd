"""Events of a batch as plain data: lines for ``--json`` and for ``--report``."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

from photoedit.engine.events import (
    Event,
    Finished,
    PhotoDone,
    PhotoFailed,
    PhotoSkipped,
    Seconds,
)
from photoedit.engine.meter import Card
from photoedit.formats.notes import sentence, word
from photoedit.photo import Size

PhotoEnd = PhotoDone | PhotoFailed | PhotoSkipped

_STATUS: dict[type, str] = {PhotoDone: "done", PhotoFailed: "failed", PhotoSkipped: "skipped"}


def event_line(event: Event) -> dict[str, Any]:
    """An event for a program: its name in ``event``, and what it says."""
    if isinstance(event, PhotoDone):
        event = dataclasses.replace(event, notes=tuple(word(note) for note in event.notes))
    if isinstance(event, Finished):
        facts = _facts(event)
        facts.pop("card")
        facts.update(megapixels=event.card.megapixels, seconds=event.card.wall)
    else:
        facts = _facts(event)
    return {"event": _snake_case(type(event).__name__), **facts}


def timing_line(card: Card) -> dict[str, Any]:
    """The timing card for a program."""
    workers = [
        {**dataclasses.asdict(one), "worker": {"process": one.worker[0], "thread": one.worker[1]}}
        for one in card.workers
    ]
    return {
        "event": "timing",
        **dataclasses.asdict(card),
        "cores_used": card.cores_used,
        "workers": workers,
    }


def report_line(event: PhotoEnd, target: Path | None) -> dict[str, Any]:
    """One photo's line of a report; `target` is where its result is, or would be."""
    line: dict[str, Any] = {
        "input": str(event.source),
        "output": None if target is None else str(target),
        "status": _STATUS[type(event)],
        "code": "ok",
        "message": "",
        "seconds": dataclasses.asdict(Seconds()),
        "sha256": None,
        "width": None,
        "height": None,
        "notes": [],
    }
    if not isinstance(event, PhotoSkipped):
        line["seconds"] = dataclasses.asdict(event.seconds)
    if isinstance(event, PhotoDone):
        line.update(_facts_of_result(event))
    else:
        line.update(code=event.code, message=event.message)
    return line


def _facts_of_result(event: PhotoDone) -> dict[str, Any]:
    return {
        "sha256": event.sha256,
        "width": event.size.width,
        "height": event.size.height,
        "notes": [word(note) for note in event.notes],
        "message": " ".join(sentence(note) for note in event.notes),
    }


def _facts(event: Event) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for field in dataclasses.fields(event):
        value = getattr(event, field.name)
        if isinstance(value, Size):
            facts.update(width=value.width, height=value.height)
        elif isinstance(value, Seconds):
            facts[field.name] = dataclasses.asdict(value)
        else:
            facts[field.name] = str(value) if isinstance(value, Path) else value
    return facts


def _snake_case(name: str) -> str:
    return re.sub("(?<!^)([A-Z])", r"_\1", name).lower()
