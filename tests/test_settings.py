"""Settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.errors import UsageError
from photoedit.settings import Settings, cores


def test_saved_and_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    assert Settings.load(path) == Settings()
    changed = Settings(execution="threads", workers=3, memory=2**30, theme="light")
    changed.save(path)
    assert Settings.load(path) == changed


def test_they_live_in_the_users_config_folder() -> None:
    Settings(theme="light").save()
    assert Settings.load().theme == "light"


@pytest.mark.parametrize("text", ["execution = 'x'", "colour = 1", "[", "workers = 0"])
def test_damaged_settings_say_where_they_are(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"settings\.toml"):
        Settings.load(path)


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1
