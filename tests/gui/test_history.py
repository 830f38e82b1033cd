"""The history behind undo, without a window."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from photoedit.edits import NONE, Edits
from photoedit.gui import history
from photoedit.gui.history import History, Place, State
from photoedit.recipe import Recipe

PHOTO = Path("a.jpg")


def edited(stops: int, place: Place = PHOTO) -> State:
    return State({place: Edits(Recipe.from_text(f"exposure stops={stops / 100}"))})


def test_nothing_can_be_undone_at_first() -> None:
    fresh = History()
    assert (fresh.can_undo, fresh.can_redo) == (False, False)
    assert fresh.back() == fresh.forward() == State()


def test_a_drag_is_one_entry_until_it_rests() -> None:
    made = History()
    for step in range(3):
        made.add(edited(step), edited(step + 1), "stops")
    made.rest()
    made.add(edited(3), edited(4), "stops")
    assert made.back() == edited(3)
    assert made.back() == edited(0)
    assert not made.can_undo


def test_the_same_drag_elsewhere_is_another_entry() -> None:
    made = History()
    made.add(State({None: NONE}), edited(1, None), "stops")
    made.add(State({PHOTO: NONE}), edited(1), "stops")
    assert made.back() == State({PHOTO: NONE})
    assert made.back() == State({None: NONE})


def test_the_oldest_entries_go_first() -> None:
    made = History()
    for step in range(history.MOST + 10):
        made.add(edited(step), edited(step + 1))
    undone = 0
    while made.can_undo:
        last = made.back()
        undone += 1
    assert (undone, last) == (history.MOST, edited(10))


@given(st.lists(st.sampled_from(["edit", "back", "forward"]), max_size=40))
def test_any_steps_lead_where_a_list_of_all_states_would(steps: list[str]) -> None:
    made, states, at = History(), [0], 0
    for number, step in enumerate(steps, start=1):
        if step == "edit":
            made.add(edited(states[at]), edited(number))
            states[at + 1 :] = [number]
            at += 1
            continue
        by = -1 if step == "back" else 1
        found = made.back() if by < 0 else made.forward()
        there = 0 <= at + by < len(states)
        at += by if there else 0
        assert found == (edited(states[at]) if there else State())
    assert (made.can_undo, made.can_redo) == (at > 0, at < len(states) - 1)


def test_lists_of_photos_that_are_no_longer_open_are_not_brought_back() -> None:
    made = History()
    made.add(State({PHOTO: NONE}), edited(1))
    made.add(State(photos=(PHOTO,)), State(photos=()))
    made.add(edited(1), edited(2))
    made.back()
    made.forget_lists()
    assert made.back() == State({PHOTO: NONE})
    assert not made.can_undo
    assert (made.forward(), made.forward()) == (edited(1), edited(2))
