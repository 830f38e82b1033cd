"""Tests of the sums that number fields take."""

from __future__ import annotations

import pytest

from photoedit.gui.forms.expressions import evaluate


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3), ("-0,5", -0.5), ("1200/2", 600), ("2*(3+4)", 14), ("−2", -2), (" 1e3 ", 1000),
        ("3×2", 6), ("8÷4", 2), ("+7", 7), ("2-5", -3),
    ],
)  # fmt: skip
def test_simple_sums(text: str, value: float) -> None:
    assert evaluate(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "1/0",
        "9**9**9",
        "__import__('os')",
        "True",
        "(1",
        "1 if 1 else 2",
        "1e999",
        "1" * 65,
        "'3'",
        "1j",
    ],
)
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="Type a number"):
        evaluate(text)
