"""What OpenEXR files need beside their decoder."""
