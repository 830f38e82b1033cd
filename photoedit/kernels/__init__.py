"""The pixel loops, and nothing else.

A kernel is a plain Python function over *rows*: sequences of rows of numbers, which it indexes, slices and
writes into. It uses only ``len``, ``range``, indexing, slices of a row, arithmetic and ``math``, so that one
source has two lives:

- *compiled*: Numba turns it into machine code that releases the GIL. This is what users run.
- *interpreted*: the same file, run by the interpreter as it stands. It is the oracle of the tests and the
  exhibit that shows what the GIL costs: threads gain nothing from it, processes do.

Rows are interleaved: a row of an RGB tile is r g b r g b …, so a step to the right is an offset of 3.
Numbers are float32 unless a kernel says otherwise; 0..1 nominal, never clamped except where it says so.
`tools` picks the life, hands out rows and scratch memory; `compiling` holds the decorator.
"""
