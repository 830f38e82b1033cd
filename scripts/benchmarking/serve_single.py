"""The process a rival of the single operations runs in: `python -m benchmarking.serve_single PEER VARIANT N`.

Each line it is sent is one call: an operation, its arguments, the picture (a ``.npy`` file, kept in memory
until another is asked for) and perhaps where the result is to go. It answers with the seconds of the
operation alone: no file is read or written inside that time.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from benchmarking.peers import Missing
from benchmarking.serve import own_stdout, say


def main() -> None:
    answers = own_stdout()
    peer, variant, workers = sys.argv[1], sys.argv[2], int(sys.argv[3])
    try:
        module = importlib.import_module(f"benchmarking.peers.{peer}")
        hands = module.Singles(workers)
    except (ImportError, Missing) as problem:
        say(answers, {"error": str(problem)})
        return
    if variant:
        hands.execution = variant
    say(answers, {"about": module.about()})
    bench = Bench(hands)
    for line in sys.stdin:
        try:
            say(answers, bench.call(json.loads(line)))
        except Exception as problem:  # noqa: BLE001  one operation that fails must not end the others
            say(answers, {"error": f"{type(problem).__name__}: {problem}"})
    if hasattr(hands, "close"):
        hands.close()


class Bench:
    """A library's operations, and the picture they are tried on."""

    def __init__(self, hands: Any) -> None:
        self._hands = hands
        self._pictures: dict[str, Any] = {}

    def call(self, order: dict[str, Any]) -> dict[str, Any]:
        """Do one call; see the module."""
        operation = getattr(self._hands, order["operation"], None)
        if operation is None:
            return {"missing": "has no such operation"}
        if order["picture"] not in self._pictures:
            self._pictures = {order["picture"]: self._hands.take(np.load(order["picture"]))}
        picture = self._pictures[order["picture"]]
        begun = time.perf_counter()
        try:
            made = operation(picture, *order["arguments"])
        except Missing as reason:
            return {"missing": str(reason)}
        seconds = time.perf_counter() - begun
        if order.get("keep"):
            np.save(Path(order["keep"]), self._hands.give(made))
        return {"seconds": seconds}


if __name__ == "__main__":
    main()
