"""ISO base media boxes: what AVIF and HEIC files are made of, and partly JPEG XL and JPEG 2000."""
