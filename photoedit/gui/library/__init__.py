"""The photos that are open: how they are opened, and the strip of their thumbnails."""
