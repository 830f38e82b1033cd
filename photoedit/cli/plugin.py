"""``photoedit plugin``: filters from other packages."""

from __future__ import annotations

import click

from photoedit.cli.output import printable, show, show_table
from photoedit.filters import _plugins

_NAME = click.argument("name")


@click.group("plugin")
def command() -> None:
    """Use filters from other packages, or stop doing so."""


@command.command("list")
def list_plugins() -> None:
    """List the filters that installed packages offer."""
    used = _plugins.enabled()
    rows = [
        (printable(name), "enabled" if name in used else "not enabled", printable(one.value))
        for name, one in _plugins.offered().items()
    ]
    if not rows:
        show("No installed package offers a filter.")
    show_table(rows)


@command.command()
@_NAME
def enable(name: str) -> None:
    """Use the filter NAME. It is a program of whoever made its package."""
    _plugins.enable(name)
    show(f"{printable(name)} is enabled; 'photoedit filters {printable(name)}' explains it")


@command.command()
@_NAME
def disable(name: str) -> None:
    """Use the filter NAME no longer."""
    was = _plugins.disable(name)
    show(f"{printable(name)} is disabled" if was else f"{printable(name)} was not enabled")
