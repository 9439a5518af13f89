import type { Problem } from '#kernel/contract';

/** The code of an error that never reached the server. */
export const unreachable = 'kernel.unreachable';

/** Why a call failed: what the server said (RFC 9457), or that it could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** `contacts.email_taken`; `kernel.unreachable` when no answer came. */
  readonly code: string;
  readonly problem: Problem | null;
  /** For the error state, to copy. */
  readonly requestId: string | undefined;
  /** Seconds after which it may be tried again, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(facts: {
    status: number;
    code: string;
    problem?: Problem;
    requestId?: string;
    retryAfter?: number;
    cause?: unknown;
  }) {
    super(facts.problem?.title ?? facts.code, { cause: facts.cause });
    this.status = facts.status;
    this.code = facts.code;
    this.problem = facts.problem ?? null;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
  }

  /** A further member of the problem, as the contract's description names it. */
  extension(name: string): unknown {
    return new Map<string, unknown>(Object.entries(this.problem ?? {})).get(name);
  }

  /** What is wrong with single fields of the body, by their path: `{ password: '...' }`. */
  get fields(): Readonly<Record<string, string>> {
    const errors = this.problem?.errors ?? [];
    return Object.fromEntries(errors.map(({ path, message }) => [path.replace(/^body\./, ''), message]));
  }
}

/** Whether this is our server speaking: what is shown is there. */
function isProblem(body: unknown): body is Problem {
  const { code, title, detail }: Partial<Problem> = Object(body);
  return [code, title, detail].every((text) => typeof text === 'string');
}

/** Reads an answer that is not a success; whatever stands between us and the server may answer in its own words. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = isProblem(body) ? body : undefined;
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ApiError({
    status: response.status,
    code: problem?.code ?? 'kernel.unavailable',
    problem,
    requestId: problem?.requestId ?? response.headers.get('x-request-id') ?? undefined,
    retryAfter: Number.isFinite(after) ? after : undefined,
  });
}
