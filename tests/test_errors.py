"""The error family."""

from __future__ import annotations

import pickle

from photoedit.errors import Cancelled, EngineError, RecipeError


def test_errors_survive_the_way_home_from_a_worker() -> None:
    error: EngineError = pickle.loads(pickle.dumps(EngineError("no", code="worker_died")))
    assert (type(error), error.message, error.code, error.exit_code) == (EngineError, "no", "worker_died", 1)


def test_exit_codes() -> None:
    assert RecipeError("x").exit_code == 2
    assert Cancelled("x").exit_code == 130
