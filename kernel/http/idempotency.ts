import { createHash } from 'node:crypto';
import { type Contract, kernelErrors } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { Scope, SystemScope } from '#kernel/scope';
import { type IdempotencyKeys, keysOfOrganisation, keysOfUser } from './idempotency-keys.repo.ts';

export interface StoredReply {
  readonly status: number;
  readonly body: string;
}

export interface IdempotentRequest {
  /** The header `Idempotency-Key`. */
  readonly key: string;
  /** The contract's id and the path's parameters. */
  readonly route: string;
  /** The body as it was parsed. */
  readonly body: unknown;
}

type Replayed = StoredReply & { readonly replayed: boolean };

const maxKeyLength = 255;
const purpose = 'kernel.idempotency';

const digest = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What a request asks to be done once, or null when it carries no key. */
export function idempotentRequest(
  contract: Contract,
  given: { readonly key: string | string[] | undefined; readonly params: unknown; readonly body: unknown },
): IdempotentRequest | null {
  const { key, params, body } = given;
  if (typeof key !== 'string' || contract.method === 'GET') return null;
  if (key.length === 0 || key.length > maxKeyLength) {
    throw new AppError(kernelErrors.validationFailed, {
      fields: [{ path: 'headers.idempotency-key', message: `1-${maxKeyLength}` }],
    });
  }
  return { key, route: `${contract.id} ${JSON.stringify(params ?? {})}`, body };
}

/**
 * Runs an effect once per key (principal and route included) within 24 hours, with Stripe's semantics: the same
 * request gets the stored reply, another body or a request still in flight is 409. The reply is stored in the
 * effect's own transaction, so an effect that failed leaves nothing behind and may be tried again.
 */
export function runOnce(
  scope: Scope,
  request: IdempotentRequest,
  act: () => Promise<StoredReply>,
): Promise<Replayed> {
  const keys = keysOfOrganisation(scope);
  return once({ session: scope, keys, owner: principalKey(scope), request }, act);
}

/** The same for what a user does outside any organisation, founding one included. */
export function runOnceForUser(
  system: SystemScope,
  userId: string,
  request: IdempotentRequest,
  act: () => Promise<StoredReply>,
): Promise<Replayed> {
  return once({ session: system, keys: keysOfUser(system, userId), owner: userId, request }, act);
}

const principalKey = ({ principal }: Scope): string =>
  principal.kind === 'member'
    ? principal.userId
    : principal.kind === 'visitor'
      ? principal.conversationId
      : 'job';

async function once(
  given: {
    readonly session: Scope | SystemScope;
    readonly keys: IdempotencyKeys;
    readonly owner: string;
    readonly request: IdempotentRequest;
  },
  act: () => Promise<StoredReply>,
): Promise<Replayed> {
  const { session, keys, owner, request } = given;
  const { secrets } = session.services;
  const keyHash = digest(owner, request.route, request.key);
  const requestHash = digest(JSON.stringify(request.body ?? null));
  if (!(await keys.take(keyHash))) fail(kernelErrors.idempotencyInFlight);
  const stored = await keys.find(keyHash);
  if (stored) {
    if (stored.request_hash !== requestHash) fail(kernelErrors.idempotencyConflict);
    const body = secrets.open(purpose, stored.body, keyHash).toString('utf8');
    return { status: stored.status, body, replayed: true };
  }
  const reply = await act();
  await keys.keep(keyHash, {
    request_hash: requestHash,
    status: reply.status,
    body: secrets.seal(purpose, reply.body, keyHash),
  });
  return { ...reply, replayed: false };
}
