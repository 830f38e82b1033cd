"""Events of a batch as plain data: lines for ``--json``."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

from photoedit.engine.events import Event, Finished, PhotoDone, Seconds
from photoedit.engine.meter import Card
from photoedit.formats.notes import word
from photoedit.lab.why import diagnose
from photoedit.photo import Size


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
    found = diagnose(card)
    workers = [
        {**dataclasses.asdict(one), "worker": {"process": one.worker[0], "thread": one.worker[1]}}
        for one in card.workers
    ]
    return {
        "event": "timing",
        **dataclasses.asdict(card),
        "cores_used": card.cores_used,
        "bound": None if found is None else dataclasses.asdict(found),
        "workers": workers,
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
