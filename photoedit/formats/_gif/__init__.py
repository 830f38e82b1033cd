"""What GIF files need beside their decoder."""
