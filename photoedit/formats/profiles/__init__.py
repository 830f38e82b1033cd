"""What the numbers of a photo mean as files say it: ICC profiles, and conversions between them."""
