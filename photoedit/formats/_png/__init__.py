"""The parts of PNG files: chunks, what they tell of colours, texts, and what is left of damaged ones."""
