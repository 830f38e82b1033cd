"""Going on with an unfinished batch: which results of earlier ones stand, and which jobs are left.

A result is complete if it is there as it was written, and the same work would make it again from the same
photo. What earlier batches wrote here and nobody has touched since may be replaced; so may what is damaged.
A file of that name which somebody else made or changed is a conflict as ever.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Sequence

from photoedit.engine.inputs import Found, Skip
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.journal import Record, Records, work_of
from photoedit.engine.naming import Outputs, exist_already, plan_jobs, skip_existing
from photoedit.errors import PhotoEditError
from photoedit.formats import recognise
from photoedit.formats.base import Format, SaveOptions

ALREADY_DONE = "already_done"
"""The code of photos whose results stand."""


def plan_rest(
    photos: Sequence[Found],
    outputs: Outputs,
    options_for: Callable[[Format], SaveOptions],
    records: Records,
    spec: BatchSpec,
) -> tuple[list[Job], list[Skip]]:
    """What is left to be done for `photos`, and which are left out because their results stand.

    `spec` is the batch without its jobs. The rest is as `plan_jobs` has it.

    Raises:
        UsageError: as `plan_jobs`.
    """
    renames = outputs.on_conflict == "rename"
    policy = "rename" if renames else "overwrite"
    planned, _ = plan_jobs(photos, dataclasses.replace(outputs, on_conflict=policy), options_for)
    left: list[Job] = []
    skips: list[Skip] = []
    clashes: list[Job] = []
    for job in planned:
        work = work_of(spec, job)
        record = records.of(job.source, work) if renames else records.at(job.target)
        if record is not None and record.stands and record.is_of(job, work):
            skips.append(_done(job, record))
        elif record is not None and _is_ours(record):
            left.append(dataclasses.replace(job, target=record.target, overwrite=True))
        elif renames or outputs.on_conflict == "overwrite" or not os.path.lexists(job.target):
            left.append(dataclasses.replace(job, overwrite=outputs.on_conflict == "overwrite"))
        else:
            clashes.append(job)
    if clashes and outputs.on_conflict == "fail":
        raise exist_already([job.target for job in clashes])
    return left, [*skips, *(skip_existing(job.source, job.target) for job in clashes)]


def _done(job: Job, record: Record) -> Skip:
    message = f"{job.source} is left out: its result {record.target} is complete"
    return Skip(job.source, record.target, ALREADY_DONE, message)


def _is_ours(record: Record) -> bool:
    """Whether the file of that name is what was written, or damaged: nobody's work is lost with it."""
    return os.path.lexists(record.target) and (record.stands or _is_damaged(record))


def _is_damaged(record: Record) -> bool:
    try:
        recognise(record.target).read(record.target)
    except PhotoEditError:
        return True
    return False
