"""Part one: four recipes over a folder of photos.

Slow rivals get fewer photos and fewer rounds, so that a whole run stays bearable. Their time is scaled up to
all photos, and their row says so. photoedit and the floor always do everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarking import agreement
from benchmarking.figures import FLOOR, OWN, Apart, Row
from benchmarking.lanes import LANES, Cold, Failure, Ground, Lane, Warm, first_guess
from benchmarking.photos import PhotoSet
from benchmarking.progress import say
from benchmarking.recipes import Job

COLD_ROUNDS = 2
SIDE_ROUNDS = 2
COMPARED = 4
"""Photos of which results are compared pixel by pixel."""

REFERENCE = f"{OWN}, processes"


@dataclass
class Contestant:
    """A rival in one recipe: who, on which photos, in how many rounds, and what came of it."""

    rival: Warm | Cold
    photos: PhotoSet
    rounds: int
    row: Row

    has_failed: bool = False

    def take_turn(self, number: int) -> None:
        """Do one round, or sit it out."""
        seconds = None
        if number < self.rounds and not self.has_failed:
            try:
                last = number == self.rounds - 1
                turn = self.rival.run(self.photos.paths, keep=last)
                seconds = turn.seconds / self.row.share
                if turn.cpu is not None:
                    self.row.cpu.append(turn.cpu / self.row.share)
            except Failure as problem:
                self.has_failed = True
                self.row.note = f"failed: {problem}"
        self.row.seconds.append(seconds)


@dataclass(frozen=True)
class Terms:
    """How thorough the comparison is.

    Attributes:
        patience: seconds a rival may take for a round; who would take longer gets fewer photos. One that
            may be the best may take three times as long.
    """

    rounds: int
    patience: float

    def share(self, lane: Lane, guess: float) -> float:
        """How much of the photos a rival gets that would take `guess` seconds for all."""
        if lane.name.startswith((OWN, FLOOR)):
            return 1.0
        return min(1.0, self.patience * (3 if lane.leading else 1) / guess)

    def rounds_for(self, row: Row, *, leading: bool) -> int:
        """In how many rounds a rival takes part."""
        return self.rounds if leading and row.share == 1 else min(SIDE_ROUNDS, self.rounds)


@dataclass(frozen=True)
class Contest:
    """What is compared: a recipe on some photos, by some rivals; `part` and `case` name the rows."""

    part: str
    case: str
    job: Job
    photos: PhotoSet
    lanes: tuple[Lane, ...] = LANES


def compare(contest: Contest, ground: Ground, terms: Terms) -> list[Row]:
    """All rivals in one recipe, round by round."""
    if contest.job.missing:
        reason = f"this photoedit has no filter {' and no '.join(contest.job.missing)}"
        return [Row(contest.part, contest.case, lane.name, "warm", note=reason) for lane in contest.lanes]
    with _contestants(contest, ground, terms) as (contestants, rows):
        for number in range(terms.rounds):
            for index in range(len(contestants)):
                contestants[(index + number) % len(contestants)].take_turn(number)
            say(f"{contest.case}: round {number + 1} of {terms.rounds} done")
        _look_at_results(contestants)
    return rows


@contextmanager
def _contestants(
    contest: Contest, ground: Ground, terms: Terms
) -> Iterator[tuple[list[Contestant], list[Row]]]:
    """Everybody, started and warmed; a rival that is not here has a row all the same."""
    contestants: list[Contestant] = []
    rows: list[Row] = []
    try:
        for lane in contest.lanes:
            contestants += _of_lane(lane, contest, ground, terms, rows)
        yield contestants, rows
    finally:
        for contestant in contestants:
            contestant.rival.close()


def _of_lane(lane: Lane, contest: Contest, ground: Ground, terms: Terms, rows: list[Row]) -> list[Contestant]:
    job, photos = contest.job, contest.photos
    row = Row(contest.part, contest.case, lane.name, "warm", megapixels=photos.megapixels)
    rows.append(row)
    try:
        warm = Warm(lane, job, ground)
        guess = first_guess(warm, photos, ground.workers)
    except Failure as problem:
        row.note = str(problem)
        return []
    row.note = warm.note
    some = photos.part(terms.share(lane, guess), ground.workers)
    row.share = some.megapixels / photos.megapixels
    say(f"{contest.case}: {lane.name} is ready, about {guess:.1f} s ({warm.about})")
    made = [Contestant(warm, some, terms.rounds_for(row, leading=lane.leading), row)]
    if lane.cold:
        cold = Row(contest.part, contest.case, lane.name, "cold", megapixels=photos.megapixels)
        rows.append(cold)
        if row.share < 1:
            cold.note = "not measured: too slow for all photos, and start-up can't be scaled"
        else:
            made.append(Contestant(Cold(lane, job, ground), some, min(COLD_ROUNDS, terms.rounds), cold))
    return made


def _look_at_results(contestants: Sequence[Contestant]) -> None:
    """How far everybody's results are from photoedit's."""
    reference = next((one for one in contestants if one.row.lane == REFERENCE), None)
    if reference is None or not reference.row.values or reference.has_failed:
        return
    chosen = reference.photos.distinct(COMPARED)
    for one in contestants:
        if one is reference or one.row.lane == FLOOR or not one.row.values or one.has_failed:
            continue
        done = [path for path in chosen if path in one.photos.paths] or list(one.photos.paths[:COMPARED])
        one.row.apart = _apart(reference.rival.out, one.rival.out, done)
        if one.row.apart is None:
            one.row.note = f"{one.row.note}; its results have another size".lstrip("; ")


def _apart(mine: Path, theirs: Path, photos: Sequence[Path]) -> Apart | None:
    names = [f"{path.stem}.jpg" for path in photos]
    return agreement.of_files((mine / name, theirs / name) for name in names)
