import type { ErrorDefinition } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { HttpClientError } from '#kernel/http-client';
import { aiErrors } from '../../../contract/index.ts';

/** A request to a provider that gave no result. Its message names the provider and a code: never what was sent or answered. */
export class RemoteFailure extends AppError {
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** Whether the same request may succeed in a moment. */
  readonly passing: boolean;
  /** For how long the provider asked to be left alone. */
  readonly retryAfterMs: number | null;

  constructor(
    definition: ErrorDefinition,
    given: {
      provider: string;
      status?: number | null;
      passing?: boolean;
      retryAfterMs?: number | null;
      cause?: unknown;
    },
  ) {
    super(definition, { vars: { provider: given.provider }, cause: given.cause });
    this.status = given.status ?? null;
    this.passing = given.passing ?? false;
    this.retryAfterMs = given.retryAfterMs ?? null;
  }
}

export interface RefusedAnswer {
  readonly status: number;
  /** For how long the provider asked to be left alone, if it did. */
  readonly retryAfterMs: number | null;
  /** The vendor's own code, such as `insufficient_quota`. */
  readonly code: string | null;
}

/** 529 is DeepL's and Anthropic's "too many requests right now"; 456 is DeepL's "quota exceeded". */
const BUSY = new Set([429, 529]);
const QUOTA = new Set([402, 456]);

/** The guard of the client says no before anything is sent. */
const ADDRESS = new Set([
  'invalid_url',
  'scheme_refused',
  'credentials_in_url',
  'port_refused',
  'address_refused',
]);

/** What an answer that is not 2xx means, by the vendors' documents. */
export function refusal(provider: string, { status, code, retryAfterMs }: RefusedAnswer): RemoteFailure {
  const given = { provider, status, retryAfterMs };
  // OpenAI answers 429 both for a moment's haste and for a plan that is used up; only the code tells.
  if (QUOTA.has(status) || code === 'insufficient_quota') {
    return new RemoteFailure(aiErrors.quotaUsedUp, given);
  }
  if (status === 401 || status === 403) return new RemoteFailure(aiErrors.keyRefused, given);
  if (status === 413 || status === 414) return new RemoteFailure(aiErrors.tooLarge, given);
  if (status === 408 || status === 504)
    return new RemoteFailure(aiErrors.providerTimedOut, { ...given, passing: true });
  if (BUSY.has(status)) return new RemoteFailure(aiErrors.providerBusy, { ...given, passing: true });
  if (status >= 500) return new RemoteFailure(aiErrors.providerUnavailable, { ...given, passing: true });
  return new RemoteFailure(aiErrors.requestRefused, given);
}

/** What went wrong on the way. Anything that is no failure of the network is handed back as it is. */
export function onTheWay(provider: string, error: unknown): unknown {
  if (!(error instanceof HttpClientError) || error.code === 'aborted' || error.code === 'inside_scope') {
    return error;
  }
  // The sound that was being sent could not be read: no fault of the provider's.
  if (error.cause instanceof AppError) return error.cause;
  if (ADDRESS.has(error.code)) return new RemoteFailure(aiErrors.addressRefused, { provider, cause: error });
  const given = { provider, passing: error.retryable && error.code !== 'outgoing_off', cause: error };
  if (error.code === 'timeout' || error.code === 'connect_timeout') {
    return new RemoteFailure(aiErrors.providerTimedOut, given);
  }
  if (error.code === 'body_too_large') return new RemoteFailure(aiErrors.answerMalformed, given);
  return new RemoteFailure(aiErrors.providerUnavailable, given);
}
