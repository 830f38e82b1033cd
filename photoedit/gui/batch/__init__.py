"""From the export dialog to the files: jobs, their runs, the queue's rows, the timeline."""
