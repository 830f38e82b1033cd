"""``photoedit formats``: what can be read and written, with which options."""

from __future__ import annotations

from typing import Any

import click

from photoedit.cli.output import show, show_json, show_table
from photoedit.formats import formats
from photoedit.formats.base import Format
from photoedit.params import params_of


@click.command("formats")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def command(as_json: bool) -> None:
    """List what can be read and written, with the options for '--set'."""
    known = list(formats())
    if as_json:
        show_json([_as_json(one) for one in known])
        return
    show_table([_row(one) for one in known], heads=("Format", "", "Suffixes", "Bits written", ""))
    for one in known:
        if missing := one.missing():
            show()
            show(missing + ".")
        options = params_of(one.options)
        if options:
            rows = [(p.name, p.describe_range(), f"default {p.format(p.default)}", p.help) for p in options]
            show()
            show_table(rows, title=f"Options of {one.name} (--set NAME=VALUE):")


def _row(one: Format) -> tuple[str, ...]:
    bits = " ".join(map(str, one.depths)) + " bits" if one.depths else ""
    return (
        one.name,
        _use(one),
        " ".join(one.suffixes),
        bits,
        "alpha" if one.writes_alpha else "no alpha",
    )


def _use(one: Format) -> str:
    """What can be done with a format."""
    if not one.depths:
        return "read"
    return "read" if one.missing() else "read, write"


def _as_json(one: Format) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "suffixes": list(one.suffixes),
        "read": True,
        "write": bool(one.depths) and not one.missing(),
        "missing": one.missing(),
        "depths": list(one.depths),
        "alpha": one.writes_alpha,
        "options": [param.to_json() for param in params_of(one.options)],
    }
