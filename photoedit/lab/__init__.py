"""The GIL laboratory: the program's real work as an instrument that shows what Python's GIL costs.

An *experiment* is one file in `experiments`, found by being there. It makes *lanes* (the same work done
serially, in threads, in processes, …) and lets them take turns in a `race`; what comes out is plain data, an
`Outcome`, with a *verdict* that is computed from the numbers and says when there is none. The command line
prints outcomes, `report` draws them, the window shows them; none of them knows anything about an experiment.

Nothing is imported here: `elsewhere` is also loaded by interpreters that have only the standard library.
"""
