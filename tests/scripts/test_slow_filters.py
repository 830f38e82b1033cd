"""Which filters are slow: every operation is measured in turns, and the page names those over the limit."""

from __future__ import annotations

import pytest
import slow_filters
from benchmarking.figures import Results, Row
from benchmarking.operations import REASONS
from benchmarking.singles import ONE_CORE

from tests.conftest import picture


def test_the_operations_of_the_named_filters_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    rows = slow_filters.measured(picture(30, 40), ["invert", "median"], rounds=2)
    assert [row.case for row in rows] == ["median radius=1", "median radius=2", "invert"]
    assert all(row.lane == ONE_CORE and row.median is not None and row.median < 60 for row in rows)
    assert rows[0].megapixels == pytest.approx(0.0012)
    assert "2 of 2: invert" in capsys.readouterr().err


def test_the_page_names_slow_filters_with_their_reasons_and_counts_the_others() -> None:
    rows = [
        Row("single", case, ONE_CORE, "", [seconds], 24.0)
        for case, seconds in (("nl-means strength=0.05", 3.0), ("invert", 0.02), ("sepia", 0.03))
    ]
    page = slow_filters.page(Results(rows=rows))
    assert page.startswith("# More than 1 s for 24 MP on one core\n")
    assert f"| nl-means strength=0.05 | 3.0 | {REASONS['nl-means']} |" in page
    assert "The other 2 of 3 operations" in page and "invert" not in page
