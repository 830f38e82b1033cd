"""Tests of the status bar's sentences."""

from __future__ import annotations

from dataclasses import replace

from photoedit.engine.events import Finished
from photoedit.engine.jobs import How
from photoedit.engine.meter import Card
from photoedit.gui.canvas.pictures import Facts, profile_name
from photoedit.gui.facts import last_run, mode, outcome, photo_facts
from photoedit.photo import Size

CARD = Card("processes", "compiled", 24, 398.2, 2.9, 5.6, 0.008, 0.0, {}, ())
RUN = Finished(done=24, failed=0, skipped=0, unfinished=0, cancelled=False, card=CARD)


def test_the_photo() -> None:
    facts = Facts(Size(6000, 4000), 8, 3, None)
    assert photo_facts(facts, 0.42) == "24 MP · sRGB · 8 bit · 42 %"
    grey = Facts(Size(1000, 1200), 32, 1, None)
    assert photo_facts(grey, None) == "1.2 MP · grey · 32 bit float"


def test_the_last_run() -> None:
    said = last_run(RUN)
    assert said == "last run: 24 photos, 398 MP, 2.9 s, 1.93 cores, GIL wait 1 % · processes"
    one = replace(RUN, card=replace(CARD, photos=1, execution="threads", kernels="interpreted"))
    assert last_run(one).startswith("last run: 1 photo,")
    assert last_run(one).endswith("· threads only, interpreted")


def test_who_works() -> None:
    assert mode(How("threads", workers=2)) == "2 workers · threads only"
    assert mode(How("serial", workers=4)) == "1 worker · one after the other"
    words = "2 workers · threads only, interpreted, so the window may stall"
    assert mode(How("threads", "interpreted", 2)) == words


def test_what_became_of_it() -> None:
    assert outcome(RUN) == "Finished: 24 done"
    stopped = replace(RUN, done=3, failed=1, unfinished=20, cancelled=True)
    assert outcome(stopped) == "Cancelled: 3 done, 1 failed, 20 not done"


def test_a_profile_says_its_name() -> None:
    text = "Display P3".encode("utf-16-be")
    tag = b"mluc" + bytes(4) + (1).to_bytes(4, "big") + (12).to_bytes(4, "big") + b"enUS"
    tag += len(text).to_bytes(4, "big") + (28).to_bytes(4, "big") + text
    table = (1).to_bytes(4, "big") + b"desc" + (144).to_bytes(4, "big") + len(tag).to_bytes(4, "big")
    assert profile_name(bytes(128) + table + tag) == "Display P3"
    assert profile_name(b"") == ""
    assert profile_name(bytes(128) + b"\xff" * 100) == ""
