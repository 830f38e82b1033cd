"""The parts of JPEG files: markers and segments, and decoding and encoding by libjpeg-turbo in pieces."""
