"""What JPEG XL files need beside their codec."""
