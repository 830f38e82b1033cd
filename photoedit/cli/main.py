"""The group of all commands, and what they have in common: how errors end.

`photoedit` without a command opens the window on the paths that follow. A word that is a command is that
command; a file of that name is reached as ``./batch``.
"""

from __future__ import annotations

import importlib
import sys
import traceback
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import click

from photoedit import __version__
from photoedit.cli.output import BROKEN_PIPE, close_quietly, output_fails, printable, say
from photoedit.errors import PhotoEditError, UsageError
from photoedit.lab.pinning import pin_libraries
from photoedit.params import nearest

OpenWindow = Callable[[Sequence[Path]], int]

COMMANDS = {
    "batch": "Edit photos and write the results into a folder",
    "doctor": "Show what this machine has: cores, memory, codecs, display",
    "filters": "List the filters, or explain one",
    "formats": "List what can be read and written, with which options",
    "info": "Show what is known of photos: size, depth, profile, camera",
    "lab": "The GIL laboratory: measure what threads and processes gain here, and why",
    "queue": "Keep batches in a file, and run them one after the other",
    "plugin": "Use filters from other packages",
    "recipe": "Check or show a recipe",
    "script": "Allow Python scripts to run as filters",
    "watch": "Edit photos as they come into a folder",
    "warm-up": "Compile the filters now instead of when they are first used",
}
CANCELLED = 130


class LazyGroup(click.Group):
    """Imports a command when it is asked for; other words are paths for the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if cmd_name == "lab":
            pin_libraries()  # before its module is imported, and NumPy with it
        command: click.Command = importlib.import_module(
            f"photoedit.cli.{cmd_name.replace('-', '_')}"
        ).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        return "window", window, args

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    no_args_is_help=False,
    subcommand_metavar="[COMMAND | PATH ...]",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="photoedit", message="%(prog)s %(version)s")
@click.pass_context
def group(context: click.Context) -> int | None:
    """Edit many photos at once.

    Without a command, open the window on photos or folders.
    """
    return None if context.invoked_subcommand else _open_window(context, [])


@click.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_context
def window(context: click.Context, paths: tuple[Path, ...]) -> int:
    """Open the window on photos or folders."""
    for path in paths:
        if not path.exists():
            hint = nearest(str(path), COMMANDS) or "; 'photoedit --help' lists the commands"
            raise UsageError(f"There is no photo, folder or command {path}{hint}")
    return _open_window(context, paths)


def _open_window(context: click.Context, paths: Sequence[Path]) -> int:
    open_window: OpenWindow = context.obj
    return open_window(paths)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Do what the command line says; returns the exit status.

    `open_window` is passed in because nothing here may know the window.
    """
    sys.excepthook = _report_bug
    warnings.filterwarnings("ignore", module="PIL")  # what is wrong with a file, its own reader says
    try:
        status = group.main(list(arguments), "photoedit", standalone_mode=False, obj=open_window)
        sys.stdout.flush()
        return int(status or 0)
    except (BrokenPipeError, SystemExit):  # click exits by itself if nobody reads what it prints
        return BROKEN_PIPE
    except OSError as problem:
        if not output_fails():
            raise
        say(f"photoedit: standard output can't be written: {problem.strerror}")
        return 1
    except (click.Abort, KeyboardInterrupt):
        say("photoedit: cancelled")
        return CANCELLED
    except click.exceptions.NoArgsIsHelpError as problem:
        problem.show()
        return problem.exit_code
    except click.ClickException as problem:
        say(f"photoedit: {printable(problem.format_message())}")
        if isinstance(problem, click.UsageError) and problem.ctx is not None:
            say(f"Try '{problem.ctx.command_path} --help'.")
        return problem.exit_code
    except PhotoEditError as problem:
        say(f"photoedit: {printable(problem.message)}")
        return problem.exit_code
    finally:
        close_quietly()


def _report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    say(f"photoedit: an unexpected error, which is a bug; please report it with these lines: {error}")
    say("".join(traceback.format_exception(kind, error, trace)).rstrip())
