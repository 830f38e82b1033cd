"""What can go wrong in a batch, and the tests that show what becomes of it.

Here real processes have real accidents; what is smaller stands beside the part it concerns. By kind of fault:

- a worker is killed, crashes, freezes:
  `test_processes`; `engine/test_workers`, `engine/pool/test_patience`
- a cancel while a worker dies, or starts:
  `engine/test_workers`
- the program is killed, alone or with all its processes:
  `test_processes`, `cli/test_resume`, `engine/test_shared`
- a decoder takes the program with it:
  `test_processes`, `engine/safety/test_suspects`
- a codec or a file hangs:
  `engine/test_batch_hanging`
- Ctrl-C, SIGTERM, SIGHUP, twice:
  `test_processes`, `cli/test_stopping`
- the machine sleeps, the clock jumps:
  `test_processes`, `engine/pool/test_patience`, `engine/safety/test_journal`
- shared memory is too small:
  `test_disks`, `engine/test_shared`
- a photo is larger than the memory budget:
  `engine/flights/test_flow`, `engine/test_batch`, `formats/test_memory`
- the disk is full, read-only, gone; files may not be so large:
  `test_disks`, `engine/test_batch`, `formats/test_files`
- a photo goes or changes in the middle:
  `test_disks`, `engine/flights/test_flow`
- files cut off, damaged, bombs, of a wrong name or odd kind:
  `test_every_format`, `formats/`, `scripts/test_corpus`
- metadata too large, broken or hostile:
  `formats/metadata/`, `test_every_format`
- results that would meet each other or an original:
  `engine/orders/test_naming`, `cli/test_names_of_results`
- odd names, loops of folders, pipes, devices:
  `engine/orders/test_inputs`, `cli/test_names_of_results`
- nothing to do; a hundred thousand photos:
  `cli/test_batch`; `test_memory`, ``scripts/soak.py --many 100000``
- tiles smaller than a halo, odd sizes, impossible parameters:
  `test_every_filter`, `test_params`
- errors in filters and scripts:
  `engine/test_workers`, `filters/test_python_script`
- recipes, queues, reports, journals by strangers:
  `test_recipe`, `engine/orders`, `engine/reports`, `engine/safety`
- errors in the window, and what ends it:
  `gui/test_mishaps`, `gui/test_interrupts`, `gui/test_recovery`

Random faults for as long as one likes: ``scripts/soak.py``, and damaged files: ``scripts/fuzz.py``.

Of a cluster, whose workers can be lost and whose tasks can run twice, there is nothing to test: photoedit
works on one machine. What a task that runs twice would need holds all the same: it writes the same bytes, and
a result gets its name in one step.
"""
