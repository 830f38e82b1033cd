"""Notes: a stable word for programs, a sentence for people."""

from __future__ import annotations

import pickle

import pytest

from photoedit.formats.notes import Note, salvaged, sentence, word


@pytest.mark.parametrize("note", list(Note))
def test_every_note_is_a_word_with_a_sentence(note: Note) -> None:
    assert note.isidentifier()
    assert note == note.lower() == word(note) == str(note)
    assert note.sentence.endswith(".")
    assert note.sentence[0].isupper()
    assert "_" not in note.sentence
    assert pickle.loads(pickle.dumps(note)) is note


@pytest.mark.parametrize(("rows", "percent"), [(1, 0), (500, 50), (999, 99)])
def test_how_much_was_salvaged_is_told(rows: int, percent: int) -> None:
    note = salvaged(rows, 1000)
    assert word(note) == "salvaged"
    assert f" {percent} % of its rows" in sentence(note)


def test_a_file_of_which_every_row_could_be_read_is_not_said_to_be_grey_in_part() -> None:
    assert salvaged(1000, 1000) == "salvaged:100"
    assert "every row could be read" in sentence(salvaged(1000, 1000))
    assert "grey" not in sentence(salvaged(1000, 1000))
