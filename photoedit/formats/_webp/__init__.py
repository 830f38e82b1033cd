"""What WebP files need beside their codec."""
