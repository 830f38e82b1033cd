"""One photo's way through a batch, and what all of them added up to."""
