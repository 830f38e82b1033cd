"""What can go wrong, as one small family of exceptions.

Every message is one plain sentence that names the photo, the step and the way out; `code` is the same
thing for programs (reports, tests). All of them survive pickling, because workers send them home.
"""

from __future__ import annotations

from typing import Any

HEADLINES = {
    "already_done": "It is done already",
    "bad_header": "The file is damaged",
    "bad_recipe": "The recipe is wrong",
    "bug": "Something unexpected went wrong",
    "busy": "Another batch works there",
    "cancelled": "It was cancelled",
    "codec_missing": "A library for this format is missing",
    "damaged": "The file is damaged",
    "disk_full": "The disk is full",
    "empty": "The file is empty",
    "engine": "The photo could not be worked on",
    "exists": "The result exists already",
    "failed": "It did not work",
    "filter_failed": "A filter failed",
    "frozen": "It took too long",
    "input_changed": "The photo was changed meanwhile",
    "is_folder": "It is a folder",
    "is_original": "An original is never written over",
    "missing": "The file is not there",
    "no_memory": "There is not enough memory",
    "no_permission": "The file may not be read",
    "no_workers": "The workers could not start",
    "not_a_file": "It is no file",
    "not_a_photo": "The file is no photo",
    "not_supported": "This format is not supported",
    "nothing_left": "Nothing is left of the photo",
    "output_gone": "The folder of the results has gone",
    "program_died": "The program itself died of this photo",
    "script": "The script failed",
    "script_not_allowed": "The script has not been allowed",
    "size_unreachable": "The file can't become that small",
    "too_large": "The photo is too large",
    "truncated": "The file is cut off",
    "unreadable": "The photo can't be read",
    "unwritable": "The result can't be written",
    "usage": "That is not possible",
    "worker_died": "A worker died",
}
"""What the codes of errors mean, in a few words: to be translated, where the message itself is English."""


class PhotoEditError(Exception):
    """Anything photoedit refuses or fails to do.

    Attributes:
        code: a short stable word for reports, for example ``truncated`` or ``too_large``.
        exit_code: what a command ends with when this error reaches it.
    """

    code = "failed"
    exit_code = 1

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.code)


def _rebuild(kind: type[PhotoEditError], message: str, code: str) -> PhotoEditError:
    return kind(message, code=code)


class UsageError(PhotoEditError):
    """The command or call itself is wrong; nothing was started."""

    code = "usage"
    exit_code = 2


class RecipeError(UsageError):
    """A recipe, a filter's name or one of its values is wrong."""

    code = "bad_recipe"


class ReadError(PhotoEditError):
    """A photo can't be read."""

    code = "unreadable"


class WriteError(PhotoEditError):
    """A result can't be written."""

    code = "unwritable"


class EngineError(PhotoEditError):
    """The engine can't work on a photo: no memory for it, workers that die or can't start."""

    code = "engine"


class Cancelled(PhotoEditError):  # noqa: N818  it is no error, but it travels as one
    """The user stopped the work."""

    code = "cancelled"
    exit_code = 130
