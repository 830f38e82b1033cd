"""What photos and their results are in memory: where they lie, in which colours and how deep."""
