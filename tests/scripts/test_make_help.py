"""The help page is what the declarations say at this moment."""

from __future__ import annotations

import make_help
import pytest
from make_help import PAGE, main

from photoedit.filters import filters
from photoedit.gui.help_page import page


def test_the_page_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run scripts/make_help.py"


def test_every_filter_is_explained() -> None:
    text = page()
    assert all(f"<code>{name}</code>" in text for name in filters())


def test_check_tells_a_stale_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--check"]) == 0
    monkeypatch.setattr(make_help, "page", str)
    assert main(["--check"]) == 1
    assert "stale" in capsys.readouterr().out
