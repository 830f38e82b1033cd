"""The layer rule, and other promises about the sources themselves."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import photoedit

ROOT = Path(photoedit.__file__).parents[1]
SOURCES = sorted((ROOT / "photoedit").rglob("*.py"))
BANNED_CALLS = {"eval", "exec", "breakpoint", "__import__"}
RUNS_SCRIPTS = ROOT / "photoedit/filters/_script.py"
"""The one place that runs what it is given: a script of the user's own, after the user has allowed it."""
BANNED_IMPORTS = {"pickle", "marshal", "shelve"}


def test_layers(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename="pyproject.toml", cache_dir=None)
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_source_evaluates_text_or_unpickles(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            runs_scripts = node.func.id == "exec" and path == RUNS_SCRIPTS
            assert runs_scripts or node.func.id not in BANNED_CALLS, f"line {node.lineno}"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = {alias.name.split(".")[0] for alias in node.names} | {getattr(node, "module", "") or ""}
            assert not names & BANNED_IMPORTS, f"line {node.lineno}"
        if isinstance(node, ast.keyword):
            assert node.arg != "shell", "no shell"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_tells_its_story(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_package_itself_imports_nothing() -> None:
    script = "import sys; before = set(sys.modules); import photoedit; print(len(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "1"


def test_filters_and_recipes_are_known_without_compiling() -> None:
    """The command line lists filters without waiting for Numba."""
    script = (
        "import sys, photoedit.recipe as r; r.Recipe.from_text('exposure'); print('numba' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
