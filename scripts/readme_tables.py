"""Write what was measured into Markdown files.

    python scripts/readme_tables.py result.json

takes what `scripts/benchmark.py --json result.json` measured, and renews the README's part, the page and
the chart in `resources/help`. `scripts/gil_table.py` writes its own table with `write_table`.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


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


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("result", type=Path, help="what scripts/benchmark.py --json wrote")
    parser.add_argument("--project", type=Path, default=PROJECT, help="whose files are renewed (this one)")
    arguments = parser.parse_args()

    from benchmarking.chart import chart
    from benchmarking.figures import Results
    from benchmarking.page import CHART, PAGE, page, readme_part

    results = Results.load(arguments.result)
    project: Path = arguments.project
    (project / CHART).write_text(chart(results), encoding="utf-8")
    (project / PAGE).write_text(page(results), encoding="utf-8")
    write_table(project / "README.md", "benchmark", readme_part(results))


if __name__ == "__main__":
    main()
