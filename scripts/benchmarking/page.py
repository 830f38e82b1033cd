"""The result in Markdown: a short part for the README, and a page with everything."""

from __future__ import annotations

from typing import Any

from benchmarking.figures import MOST_APART, Results, unrest
from benchmarking.tables import NOTHING, Table, every_table, seconds

PAGE = "resources/help/benchmark.md"
CHART = "resources/help/benchmark.svg"


def setting(results: Results) -> str:
    """What was measured on what, in two sentences."""
    machine, settings = results.machine, results.settings
    photos = f"{settings['photos']} camera JPEGs, {settings['megapixels']:.0f} MP"
    if settings["not_srgb"]:
        photos += f" ({settings['not_srgb']} of them not sRGB, which R4 converts for nobody)"
    return (
        f"{photos}, JPEG out at quality 90; {machine['cores']} cores ({machine['processor']}), "
        f"{machine['system']}, Python {machine['python']}, {machine['date']}; median (range) of "
        f"{settings['rounds']} rounds in turns."
    )


def readme_part(results: Results) -> str:
    """Seconds of everybody in the four recipes, and where the rest stands."""
    recipes: dict[str, str] = results.settings.get("recipes", {})
    cases = results.cases("batch")
    lanes = dict.fromkeys((row.lane, row.state) for row in results.of("batch"))
    lines = []
    for lane, state in lanes:
        found = [results.row("batch", case, lane, state) for case in cases]
        if any(row and row.values for row in found):
            cells = [seconds(row) if row else NOTHING for row in found]
            lines.append([lane, state, *cells])
    legend = "; ".join(f"{key} {recipes[key]}" for key in cases if key in recipes)
    table = Table("", ["seconds", "start", *cases], lines)
    return "\n\n".join(
        [
            setting(results),
            f"![Seconds for the four recipes]({CHART})",
            table.markdown(),
            f"{legend}. *floor*: decode and encode, nothing else. *warm*: the workers were running; *cold*: "
            "a whole command. ≈: from a part of the photos. Results that are more than "
            f"{MOST_APART:g} of 255 levels from photoedit's on average are marked in "
            f"[the whole result]({PAGE}), which also has single operations, growth, memory, and what was "
            "promised.",
        ]
    )


def page(results: Results) -> str:
    """Everything."""
    parts = [
        "# The benchmark",
        "Written by `python scripts/readme_tables.py` from what `python scripts/benchmark.py` measured. "
        "[How fast the window follows](latency.md) and [which filters are slow](slow-filters.md) stand on "
        "pages of their own.",
        setting(results),
        _versions(results.machine),
        f"The floor's time varied by a factor of {unrest(results.of('batch')):.2f} at most between rounds: "
        "the nearer to 1, the quieter the machine.",
        *([results.settings["remark"]] if "remark" in results.settings else []),
        f"![Seconds for the four recipes]({CHART.rpartition('/')[2]})",
    ]
    for table in every_table(results):
        parts += [f"## {table.title}", table.markdown()]
    return "\n\n".join(parts) + "\n"


def _versions(machine: dict[str, Any]) -> str:
    known = [f"{name} {version}" for name, version in machine["versions"].items() if version]
    return f"Versions: {', '.join(known)}."
