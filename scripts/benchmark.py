"""Measure photoedit against its peers: pyvips, OpenCV, Pillow, SciPy, scikit-image, ImageMagick.

    pip install -c constraints.txt -e '.[benchmark]'
    python scripts/benchmark.py [PHOTOS] [--quick] [--json result.json]
    python scripts/readme_tables.py result.json
    python scripts/benchmark.py --regression

The first prints everything and keeps it; the second writes it into the README and its page; the third is
short, needs no peers, and is what continuous integration prints. `scripts/benchmarking` is how it works.
"""

from __future__ import annotations

from benchmarking.main import main

if __name__ == "__main__":
    main()
