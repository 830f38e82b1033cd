"""The recipe's panel: cards for its steps, and the editors that a row of sliders would not do for."""
