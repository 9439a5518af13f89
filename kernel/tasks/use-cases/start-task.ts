import { beginTaskJob, type StartedTask, type TaskSubject, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { attachFile } from '#kernel/files';
import { newId } from '#kernel/ids';
import type { Principal, Scope, Services } from '#kernel/scope';
import { chargesOf } from '../charges.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { countOpen, findSame, insertTask } from '../repo/task.repo.ts';
import { taskFileOwner } from '../task-file-owner.ts';
import { type Asked, pricedAs } from '../tool.ts';
import { announceTask } from './announce-task.ts';
import { finishTask } from './finish-task.ts';
import { toCredits } from './present-task.ts';

/** Tasks of one organisation that wait or run at the same time. */
const mostOpen = 2_000;
/** What is held for a task is given back after so long; by then it has ended one way or another. */
const holdMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Measures what is asked and queues it, paid beforehand.
 * @param asked.about the thing that it is done for, by which it is found again and its cost is counted
 * @param asked.askedBy the member for whom a job asks: the task is theirs, and their budget pays
 * @param once does the effect once per `Idempotency-Key`
 * @throws what the tool's measure says, `tasks.too_many`, and what the ledger says to a price that it cannot hold
 */
export async function startTask(
  services: Services,
  principal: Principal,
  { tool, input, about = null, askedBy = null }: Pick<Asked, 'tool' | 'input'> & For,
  once: (scope: Scope, effect: () => Promise<StartedTask>) => Promise<StartedTask>,
): Promise<StartedTask> {
  const measured = await tool.measure(services, principal, input);
  return services.scopes.withOrg(principal, (scope) =>
    once(scope, () => queueTask(scope, { tool, input, measured }, { about, askedBy })),
  );
}

/** For what, and for whom. */
interface For {
  readonly about?: TaskSubject | null;
  readonly askedBy?: string | null;
}

async function queueTask(
  scope: Scope,
  asked: Asked,
  { about = null, askedBy = null }: For,
): Promise<StartedTask> {
  const { tool, input, measured } = asked;
  if ((await countOpen(scope)) >= mostOpen) fail(tasksErrors.tooMany, { most: mostOpen });
  const id = newId();
  for (const file of measured.files) await attachFile(scope, file.id, { kind: taskFileOwner, id });
  const { price, same, fingerprint } = await priceTask(scope, asked);
  const memberId = scope.principal.kind === 'member' ? scope.principal.userId : askedBy;
  const title = measured.title.slice(0, 200);
  await insertTask(scope, {
    id,
    tool: tool.name,
    title,
    searchText: title,
    input,
    fingerprint,
    units: measured.units,
    about_kind: about?.kind ?? null,
    about_id: about?.id ?? null,
    quoted: price.amount,
    price_version: price.version,
    created_by: memberId,
    created_at: scope.now(),
  });
  if (same) {
    await finishTask(scope, tool, { id, title }, { result: same.result, charged: 0n, cached: true });
  } else {
    const spent = { tool: tool.name, pricedAs: pricedAs(tool), about };
    const hold = { taskId: id, ...spent, memberId, amount: price.amount };
    const expiresAt = new Date(scope.now().getTime() + holdMs);
    if (hold.amount > 0n) await chargesOf(scope.services).hold(scope, { ...hold, expiresAt });
    scope.enqueue(beginTaskJob, { taskId: id });
  }
  const started = { id, tool: tool.name, status: same ? ('succeeded' as const) : ('queued' as const) };
  announceTask(scope, started);
  return { ...started, cached: same !== undefined, quote: { credits: toCredits(price.amount) } };
}

/** What the task will cost at today's prices: nothing where the same was asked before. */
export async function priceTask(scope: Scope, asked: Asked) {
  const fingerprint = fingerprintOf(asked);
  const same = fingerprint === null ? undefined : await findSame(scope, fingerprint);
  const price = same
    ? { amount: 0n, version: same.price_version }
    : await chargesOf(scope.services).quote(scope, {
        tool: pricedAs(asked.tool),
        units: asked.measured.units,
      });
  return { fingerprint, same, price };
}
