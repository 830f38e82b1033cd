"""The parts of TIFF files: pages, samples, segments, and how directories and rows are written."""
