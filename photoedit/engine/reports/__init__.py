"""What is told of a batch afterwards: reports, pages, traces."""
