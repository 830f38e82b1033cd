"""Replace a table in a Markdown file; the scripts that measure write their numbers with it."""

from __future__ import annotations

import re
from pathlib import Path


def write_table(path: Path, mark: str, text: str) -> None:
    """Put `text` between the comments ``<!-- mark -->`` and ``<!-- end of mark -->`` of a file.

    Raises:
        ValueError: the file has no such comments.
    """
    begin, end = f"<!-- {mark} -->", f"<!-- end of {mark} -->"
    before = path.read_text(encoding="utf-8")
    after, count = re.subn(
        f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n{text}\n{end}", before, flags=re.S
    )
    if count != 1:
        raise ValueError(f"{path} needs the comments {begin} and {end} once")
    path.write_text(after, encoding="utf-8")
