"""The error family."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import photoedit.errors
from photoedit.engine.orders.inputs import NOT_SUPPORTED
from photoedit.engine.orders.naming import EXISTS
from photoedit.engine.pool.patience import FROZEN
from photoedit.engine.reports.report import _WAYS_OUT
from photoedit.engine.safety.lock import BUSY
from photoedit.engine.safety.resume import ALREADY_DONE
from photoedit.engine.safety.suspects import QUARANTINED
from photoedit.errors import HEADLINES, Cancelled, EngineError, RecipeError
from photoedit.filters._trust import NOT_ALLOWED


def test_errors_survive_the_way_home_from_a_worker() -> None:
    error: EngineError = pickle.loads(pickle.dumps(EngineError("no", code="worker_died")))
    assert (type(error), error.message, error.code, error.exit_code) == (EngineError, "no", "worker_died", 1)


def test_exit_codes() -> None:
    assert RecipeError("x").exit_code == 2
    assert Cancelled("x").exit_code == 130


def _codes(node: ast.AST) -> Iterator[str]:
    """The code that this piece of source gives to an error, if it is written there."""
    match node:
        case ast.keyword(arg="code", value=ast.Constant(value=str(code))):
            yield code
        case ast.Call(
            func=ast.Name(id="cant_read" | "_cant_write"), args=[_, _, ast.Constant(value=str(code))]
        ):
            yield code
        case ast.ClassDef(body=body):
            for line in body:
                match line:
                    case ast.Assign(targets=[ast.Name(id="code")], value=ast.Constant(value=str(code))):
                        yield code


def test_every_code_has_a_headline() -> None:
    """Those of the laboratory and of starting the window are never seen in it."""
    sources = Path(photoedit.errors.__file__).parent.glob("[efmrpk]*/**/*.py")
    trees = [
        ast.parse(file.read_text(encoding="utf-8")) for file in (Path(photoedit.errors.__file__), *sources)
    ]
    found = {code for tree in trees for node in ast.walk(tree) for code in _codes(node)}
    named = {ALREADY_DONE, BUSY, EXISTS, FROZEN, NOT_ALLOWED, NOT_SUPPORTED, QUARANTINED}
    assert {"truncated", "unreadable", "disk_full", "worker_died"} <= found
    assert found | named | set(_WAYS_OUT) <= set(HEADLINES)
