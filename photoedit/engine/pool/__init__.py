"""What the workers are made of: threads and processes, the tasks they get, and how long those may take."""
