"""What JPEG 2000 files need beside their decoder."""
