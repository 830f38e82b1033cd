"""The process a rival of the batches runs in: `python -m benchmarking.serve ORDER.json`.

Warm: it starts its pool, does one small photo in every worker, says that it is ready, and then does the
photos of every line it is sent. Cold: the photos stand in the order, and it ends when they are done.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Any, TextIO

from benchmarking.peers import Editor, Job, Missing

Pair = tuple[Path, Path]
Do = Callable[[Sequence[Pair]], object]
Order = dict[str, Any]


def main() -> None:
    answers = own_stdout()
    order: Order = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    try:
        peer = importlib.import_module(f"benchmarking.peers.{order['peer']}")
        with _opened(order) as do:
            if "pairs" in order:
                do(_pairs(order["pairs"]))
                return
            do(_pairs([order["warm"]]))
            note = peer.note(order["job"]) if hasattr(peer, "note") else ""
            say(answers, {"about": peer.about(), "note": note})
            for line in sys.stdin:
                do(_pairs(json.loads(line)))
                say(answers, {})
    except (ImportError, Missing) as problem:
        say(answers, {"error": str(problem)})
    except Exception as problem:
        say(answers, {"error": f"{type(problem).__name__}: {problem}"})
        if "pairs" in order:
            raise


def own_stdout() -> TextIO:
    """Standard output for answers alone: what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


def say(answers: TextIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


def _pairs(texts: Sequence[Sequence[str]]) -> list[Pair]:
    return [(Path(source), Path(target)) for source, target in texts]


@contextmanager
def _opened(order: Order) -> Iterator[Do]:
    """The rival, ready to do photos, with all its workers started."""
    job, workers = order["job"], order["workers"]
    if order["spread"] == "engine":
        from benchmarking.peers.own import Standing

        own = Standing(job, order["variant"], workers)
        yield own.do
        own.close()
    elif order["spread"] == "one":
        editor = make_editor(order["peer"], order["variant"], job)

        def one_by_one(pairs: Sequence[Pair]) -> None:
            for pair in pairs:
                editor(*pair)

        yield one_by_one
    else:
        with _pool(order) as pool:
            yield lambda pairs: _finish(pool, pairs)


def _pool(order: Order) -> Executor:
    """N threads or N processes, each with the rival's editor and, if it is to be warm, used once."""
    workers, begin = order["workers"], (order["peer"], order["variant"], order["job"], order.get("warm"))
    if order["spread"] == "threads":
        _begin(*begin)
        return ThreadPoolExecutor(workers)
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=begin)
    if order.get("warm"):
        # A pool starts a process only when the others are busy.
        list(pool.map(time.sleep, [0.3] * workers))
    return pool


_editor: list[Editor] = []
"""The editor of this process."""


def make_editor(peer: str, variant: str, job: Job) -> Editor:
    """The rival's editor of one recipe."""
    editor: Editor = importlib.import_module(f"benchmarking.peers.{peer}").editor(job, variant)
    return editor


def _begin(peer: str, variant: str, job: Job, warm: Sequence[str] | None) -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    _editor.append(make_editor(peer, variant, job))
    if warm:
        source, target = Path(warm[0]), Path(warm[1])
        _edit((source, target.with_stem(f"{target.stem}-{os.getpid()}")))


def _end_with(sentinel: int) -> None:
    """A worker of a pool would wait for ever when its parent was killed."""
    wait_for([sentinel])
    os._exit(1)


def _edit(pair: Pair) -> None:
    _editor[-1](*pair)


def _finish(pool: Executor, pairs: Sequence[Pair]) -> None:
    for _ in pool.map(_edit, pairs):
        pass


if __name__ == "__main__":
    main()
