"""The photo on the screen: what of it is seen, how its pixels get there, and what is drawn over it."""
