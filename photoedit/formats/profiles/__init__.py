"""What the numbers of a photo mean as files say it: ICC profiles, and conversions between them."""

INTENTS = {
    "perceptual": "Keeps how colours look beside each other; for profiles that have tables for it",
    "relative": "Keeps the colours that are possible, white stays white; the others become the nearest",
    "saturation": "Keeps colours strong; for charts",
    "absolute": "As relative, but also shows the tint of the paper",
}
"""What becomes of colours that the other profile does not have (ICC.1:2022, 6.2), in the ICC's order."""
