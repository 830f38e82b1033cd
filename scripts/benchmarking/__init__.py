"""The benchmark: photoedit and its peers do the same jobs, side by side, on the same machine.

What it measures is in six parts, each in a module of its own:

- `batches`: four recipes over a folder of photos, warm and cold; with the floor below which nobody gets;
- `singles`: one operation on one photo in memory, with its error against a float64 reference;
- `growth`: time and memory for more photos, larger photos and more workers;
- `commands`: what starting the program costs;
- `large`: one photo of 200 megapixels;
- `budget`: whether memory stays inside `--memory`.

Two ideas run through all of it. *Turns*: the rivals take turns in every round and a ratio is taken inside a
round, so a machine whose speed drifts favours nobody (`lanes`). *Agreement*: what they made is compared
pixel by pixel, so nobody wins by doing less (`agreement`).

`recipes` says what is done, `tones` and `peers` how each library does it, `serve` and `serve_single` are the
fresh processes the rivals run in. `figures` holds what was measured, `targets` what was promised, `tables`,
`page` and `chart` show it. `regression` is a small benchmark of its own, for continuous integration.
"""
