"""What can go wrong, as one small family of exceptions.

Every message is one plain sentence that names the photo, the step and the way out; `code` is the same
thing for programs (reports, tests). All of them survive pickling, because workers send them home.
"""

from __future__ import annotations

from typing import Any


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
