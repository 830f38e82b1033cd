"""Going on with an unfinished batch: which results of earlier ones stand, and which jobs are left.

A result is complete if it is there as it was written, and the same work would make it again from the same
photo. What earlier batches wrote here and nobody has touched since may be replaced; so may what is damaged.
A file of that name which somebody else made or changed is a conflict as ever.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.orders.inputs import Found, Skip
from photoedit.engine.orders.naming import exist_already, skip_existing
from photoedit.engine.orders.outputs import Output, Wanted, plan_output, side_by_side
from photoedit.engine.safety.records import Record, Records, work_of
from photoedit.errors import PhotoEditError
from photoedit.formats import recognise

ALREADY_DONE = "already_done"
"""The code of photos whose results stand."""


def plan_rest(
    photos: Sequence[Found],
    outputs: Sequence[Output],
    recipe: str,
    wanted: Wanted,
    records: Records,
    spec: BatchSpec,
    completed: Callable[[Job], Job] = lambda job: job,
) -> tuple[list[Job], list[Skip]]:
    """What is left to be done for `photos`, and which are left out because their results stand.

    `spec` is the batch without its jobs, `completed` gives a job what photos have of their own. The rest is
    as `plan_results` has it.

    Raises:
        UsageError: as `plan_results`.
    """
    left: list[Job] = []
    skips: list[Skip] = []
    for output in outputs:
        jobs, left_out = _rest_of(photos, output, recipe, wanted, records, spec, completed)
        left += jobs
        skips += left_out
    return side_by_side(photos, left), skips


def _rest_of(
    photos: Sequence[Found],
    output: Output,
    recipe: str,
    wanted: Wanted,
    records: Records,
    spec: BatchSpec,
    completed: Callable[[Job], Job],
) -> tuple[list[Job], list[Skip]]:
    policy = output.on_conflict
    renames = policy == "rename"
    free = dataclasses.replace(output, on_conflict="rename" if renames else "overwrite")
    planned, _ = plan_output(photos, free, recipe, wanted)
    left: list[Job] = []
    skips: list[Skip] = []
    clashes: list[Job] = []
    for job in map(completed, planned):
        work = work_of(spec, job)
        record = records.of(job, work) if renames else records.at(job.target)
        if record is not None and record.stands and record.is_of(job, work):
            skips.append(_done(job.source, _as_asked(job, record)))
        elif record is not None and _is_ours(record):
            left.append(dataclasses.replace(job, target=_as_asked(job, record), overwrite=True))
        elif renames or policy == "overwrite" or not os.path.lexists(job.target):
            left.append(dataclasses.replace(job, overwrite=policy == "overwrite"))
        else:
            clashes.append(job)
    if clashes and policy == "fail":
        raise exist_already([job.target for job in clashes])
    return left, [*skips, *(skip_existing(job.source, job.target) for job in clashes)]


def _as_asked(job: Job, record: Record) -> Path:
    """The result's path as it would be told without a record, which has it absolute."""
    return job.target.with_name(record.target.name)


def _done(source: Path, result: Path) -> Skip:
    return Skip(source, result, ALREADY_DONE, f"{source} is left out: its result {result} is complete")


def _is_ours(record: Record) -> bool:
    """Whether the file of that name is what was written, or damaged: nobody's work is lost with it."""
    return os.path.lexists(record.target) and (record.stands or _is_damaged(record))


def _is_damaged(record: Record) -> bool:
    try:
        recognise(record.target).read(record.target)
    except PhotoEditError:
        return True
    return False
