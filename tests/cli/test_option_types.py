"""What words on the command line may be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photoedit.cli.option_types import Place


def test_a_photo_that_may_not_be_read_is_left_to_its_reader_and_costs_no_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "a.jpg"
    photo.touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert Place().convert(str(photo), None, None) == photo
