import { tasksErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Scope, Services } from '#kernel/scope';
import type { Interruption } from '#kernel/workshop';
import { toolNamed } from '../register-tool.ts';
import { releaseLease, renewLease } from '../repo/lease.repo.ts';
import { listSteps } from '../repo/step.repo.ts';
import type { TaskRow } from '../repo/tables.ts';
import { endTask, lockTask } from '../repo/task.repo.ts';
import { announceTask } from '../use-cases/announce-task.ts';
import { endCancelled } from '../use-cases/end-cancelled.ts';
import { finishTask } from '../use-cases/finish-task.ts';
import { forgiveTask, settleTask } from '../use-cases/settle-task.ts';
import type { Claimed } from './claim-next.ts';

/** Attempts that may fail before a task is given up; the pause before the next grows from this one. */
const mostFailures = 3;
const firstPauseMs = 1_000;

interface Attempt {
  /** Undefined when the tool came to its end. */
  readonly failure: unknown;
  readonly why: Interruption | undefined;
}

/** Writes what became of an attempt, with what it costs, in one transaction; nothing when the task is somebody else's. */
export async function endAttempt(
  services: Services,
  { task: { id }, principal }: Claimed,
  owner: string,
  attempt: Attempt,
): Promise<void> {
  if (attempt.why === 'lost') return;
  await services.scopes.withOrg(principal, async (scope) => {
    if ((await renewLease(scope, id, owner)) === undefined) return;
    const task = await lockTask(scope, id);
    if (!task) return;
    if (attempt.failure === undefined && task.cancel_requested_at === null) return succeed(scope, task);
    if (task.cancel_requested_at !== null) return endCancelled(scope, task);
    if (attempt.why === 'closing') return releaseLease(scope, id, owner);
    await endFailed(scope, task, owner, attempt);
  });
}

async function succeed(scope: Scope, task: TaskRow): Promise<void> {
  const tool = toolNamed(scope.services, task.tool);
  const steps = await listSteps(scope, task.id);
  const known = steps.map((step) => tool.step.parse(step));
  const result = tool.result.parse(tool.assemble(known, tool.input.parse(task.input)));
  await finishTask(scope, tool, task, { result, charged: await settleTask(scope, task) });
  announceTask(scope, { ...task, status: 'succeeded' });
}

async function endFailed(scope: Scope, task: TaskRow, owner: string, attempt: Attempt): Promise<void> {
  const { failure, why } = attempt;
  const final = why === 'late' || isFinal(failure) || task.failures + 1 >= mostFailures;
  if (!final) {
    const pauseMs = firstPauseMs * 4 ** task.failures;
    const wakeAt = new Date(scope.now().getTime() + pauseMs);
    return releaseLease(scope, task.id, owner, { wakeAt });
  }
  await forgiveTask(scope, task);
  await endTask(scope, task.id, { status: 'failed', charged: 0n, error: whyFailed(attempt) });
  announceTask(scope, { ...task, status: 'failed' });
}

/** What is wrong with the request stays wrong; that somebody is busy or away passes. */
const isFinal = (failure: unknown): boolean =>
  failure instanceof AppError && failure.definition.status < 500 && failure.definition.status !== 429;

function whyFailed({ failure, why }: Attempt) {
  if (why === 'late') return { code: tasksErrors.tookTooLong.code, vars: {} };
  if (failure instanceof AppError) return { code: failure.definition.code, vars: failure.vars };
  return { code: tasksErrors.failed.code, vars: {} };
}
