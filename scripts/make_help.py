"""Keep the English help page beside its pictures, for those who read it without the window.

    python scripts/make_help.py            write resources/help/index.html
    python scripts/make_help.py --check    change nothing; fail if the page is stale

What it says is in photoedit/gui/help_page.py; its pictures come from `screenshots.py --steps`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from photoedit.gui.help_page import page
from photoedit.gui.resources import RESOURCES

PAGE = RESOURCES / "help" / "index.html"


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit status."""
    if arguments == ["--check"]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
        print(
            "The help page is as it should be."
            if fresh
            else "The help page is stale: run scripts/make_help.py"
        )
        return 0 if fresh else 1
    if arguments:
        print(__doc__)
        return 2
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
