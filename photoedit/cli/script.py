"""``photoedit script``: which Python scripts may run as filters."""

from __future__ import annotations

from pathlib import Path

import click

from photoedit.cli.option_types import Place
from photoedit.cli.output import printable, show, show_table
from photoedit.filters._trust import allow as allow_script
from photoedit.filters._trust import allowed, forbid

_FILE = click.argument("file", type=Place())


@click.group("script")
def command() -> None:
    """Allow Python scripts to run as filters, or take that back."""


@command.command()
@_FILE
def allow(file: Path) -> None:
    """Let FILE run as it is now. It is a program: read it first."""
    digest = allow_script(file)
    show(f"{printable(file)} may run, as long as it stays as it is (SHA-256 {digest[:16]}…)")


@command.command()
@_FILE
def forget(file: Path) -> None:
    """Take back that FILE may run."""
    count = forbid(file)
    show(f"{printable(file)} may no longer run" if count else f"{printable(file)} was not allowed to run")


@command.command("list")
def list_scripts() -> None:
    """List the scripts that may run."""
    scripts = allowed()
    if not scripts:
        show("No script may run.")
    show_table(
        [(name, digest[:16] + "…") for digest, name in sorted(scripts.items(), key=lambda one: one[1])]
    )
