"""A memory of colours: what became of 8-bit colours that were met before.

It is direct-mapped, as the caches of processors are (J. Hennessy, D. Patterson, "Computer Architecture", on
memory hierarchy): a colour has one place, and whoever came there last is remembered. The 24 bits of a colour
are told as three bytes: green, and how much redder and bluer than green it is, both modulo 256. Neighbours in
a photo differ least in those two, so the part of the memory that is in use stays near the core. The low bits
of the three (`PLACE_BITS` together) are the place, those left over the tag. An entry has 32 bits:

    bits 0-23    red, green, blue of the result; or, while it is asked for, its number in the list of new ones
    bits 24-26   the tag
    bits 27, 28  known; asked for

A row goes through in short passes, because a loop that does a single thing is done on many pixels at a time.
"""

from .compiling import Row, Rows, kernel, whole

PLACE_BITS = 21
PLACES = 2**PLACE_BITS
PLACE = PLACES - 1
TAG_SHIFT = 24
VALUE = 2**TAG_SHIFT - 1
KNOWN, ASKED = 8, 16
"""Bits of what is above the value: the states of an entry."""


@kernel
def recall(
    source: Rows, target: Rows, left: int, into_left: int, memory: Row, lines: Rows, gaps: Rows, ends: Row,
    new: Row,
) -> tuple[int, int]:  # fmt: skip
    """Write what became of the pixels of source rows, from sample `left` on, from sample `into_left` on.

    What is not known stays a gap. The two rows of `gaps` say at which pixel of its row a gap is, and which of
    the colours in `new`, listed there one after the other, belongs into it; `ends` has how many gaps there
    are up to the end of each row. Those colours are asked for: they have to be told to `learn`. `lines` is
    scratch, two rows of whole numbers as long as what is done of each row.

    Returns:
        How many gaps there are, and how many new colours.
    """
    places, found = lines[0], lines[1]
    width = len(places)
    gap_count, new_count = 0, 0
    for y in range(len(source)):
        row = source[y][left : left + 3 * width]
        _find(row, places)
        _fetch(places, memory, found)
        if _tell(places, found, target[y][into_left : into_left + 3 * width]) != 0:
            gap_count, new_count = _note(
                row, places, found, memory, gaps[0], gaps[1], gap_count, new, new_count
            )
        ends[y] = gap_count
    return gap_count, new_count


@kernel
def _find(row: Row, places: Row) -> None:
    """The place of each colour, and its tag above."""
    for x in range(len(places)):
        green = whole(row[3 * x + 1])
        redder, bluer = whole(whole(row[3 * x]) - green), whole(whole(row[3 * x + 2]) - green)
        tag = whole((redder & whole(192)) << whole(16)) | whole((bluer & whole(128)) << whole(14))
        place = whole((redder & whole(63)) << whole(15)) | whole((bluer & whole(127)) << whole(8))
        places[x] = tag | place | green


@kernel
def _fetch(places: Row, memory: Row, found: Row) -> None:
    for x in range(len(places)):
        found[x] = memory[places[x] & whole(PLACE)]


@kernel
def _tell(places: Row, found: Row, out: Row) -> int:
    """Write what was found, right or wrong; 0 if all of it was what was looked for."""
    wrong = whole(0)
    for x in range(len(places)):
        entry = found[x]
        out[3 * x] = entry & whole(255)
        out[3 * x + 1] = (entry >> whole(8)) & whole(255)
        out[3 * x + 2] = (entry >> whole(16)) & whole(255)
        wanted = whole(places[x] >> whole(PLACE_BITS)) | whole(KNOWN)
        wrong = whole(wrong | whole(whole(entry >> whole(TAG_SHIFT)) ^ wanted))
    return wrong


@kernel
def _note(
    row: Row, places: Row, found: Row, memory: Row, where: Row, which: Row, gap_count: int, new: Row,
    new_count: int,
) -> tuple[int, int]:  # fmt: skip
    """List what was not known of a row, and ask for it in the memory."""
    for x in range(len(places)):
        tag = places[x] >> PLACE_BITS
        if found[x] >> TAG_SHIFT != tag | KNOWN:
            place = places[x] & PLACE
            entry = memory[place]
            number = entry & VALUE
            if entry >> TAG_SHIFT != tag | ASKED:
                number = new_count
                for c in range(3):
                    new[3 * number + c] = row[3 * x + c]
                memory[place] = ((tag | ASKED) << TAG_SHIFT) | number
                new_count += 1
            where[gap_count] = x
            which[gap_count] = number
            gap_count += 1
    return gap_count, new_count


@kernel
def learn(new: Row, made: Row, places: Row, memory: Row) -> None:
    """Remember what became of new colours; `places` is scratch, one number for each of them."""
    _find(new, places)
    for i in range(len(places)):
        value = made[3 * i] | (made[3 * i + 1] << 8) | (made[3 * i + 2] << 16)
        memory[places[i] & PLACE] = (((places[i] >> PLACE_BITS) | KNOWN) << TAG_SHIFT) | value


@kernel
def fill(target: Rows, into_left: int, where: Row, which: Row, ends: Row, made: Row) -> None:
    """Write what was `made` of new colours into the gaps; see `recall`."""
    begin = 0
    for y in range(len(target)):
        out = target[y]
        for k in range(begin, ends[y]):
            start = into_left + 3 * where[k]
            for c in range(3):
                out[start + c] = made[3 * which[k] + c]
        begin = ends[y]
