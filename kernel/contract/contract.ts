import type * as z from 'zod';
import type { ErrorDefinition } from './error.ts';
import type { Permission } from './permission.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call an endpoint: a member who holds a permission (the handler gets that organisation's scope), a visitor
 * with the token of one conversation (likewise), any signed-in user, the installation's administrator (who reads no
 * organisation's content by it), or anybody. `user` and `public` give a reason.
 */
export type Access =
  | { readonly kind: 'member'; readonly permission: Permission }
  | { readonly kind: 'visitor' }
  | { readonly kind: 'user'; readonly reason: string }
  | { readonly kind: 'administrator' }
  | { readonly kind: 'public'; readonly reason: string };

/** One real exchange; it is shown in the API's documentation and replayed by a test. */
export interface Example {
  readonly name: string;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** The file of an upload; what is no text stands in base64. */
  readonly upload?: { readonly name: string; readonly text: string; readonly base64?: true };
  readonly response?: unknown;
}

type Shape = z.ZodObject;

/** An endpoint: everything that both sides of the wire must agree on, and nothing else. */
export interface Contract<
  P extends Shape | undefined = Shape | undefined,
  Q extends Shape | undefined = Shape | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  R extends z.ZodType | undefined = z.ZodType | undefined,
> {
  /** `module.verbNoun`; the operationId of the API's description. */
  readonly id: string;
  readonly method: Method;
  /** OpenAPI's form: `/api/v1/contacts/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Status of success; 204 has no response. */
  readonly status: 200 | 201 | 202 | 204;
  readonly response?: R;
  readonly errors: readonly ErrorDefinition[];
  /** Name of a rate limit that a manifest declares; the access's default applies without one. */
  readonly rateLimit?: string;
  /**
   * Outside an organisation (access `user`), and where a use-case waits for the network, the effect happens once per
   * `Idempotency-Key` only where this says so: the handler does it through `once`. Every other change does.
   */
  readonly keyed?: boolean;
  /** Answers any origin, without credentials (the widget's endpoints). */
  readonly crossOrigin?: boolean;
  /** Bytes a body may have; 256 KiB without it. */
  readonly bodyLimitBytes?: number;
  /** The request is multipart/form-data: one part named `file`, and the body's fields, if any, as parts of text. */
  readonly upload?: { readonly maxBytes: number };
  /** The answer is a file's bytes, whole or a range. */
  readonly download?: true;
  /** What follows the path stands in headers, as this protocol says: `tus` 1.0 (https://tus.io/protocols/resumable-upload). */
  readonly protocol?: 'tus';
  readonly examples: readonly [Example, ...Example[]];
}

export function defineContract<
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType | undefined = undefined,
>(contract: Contract<P, Q, B, R>): Contract<P, Q, B, R> {
  return contract;
}

/** A part that a contract may leave out is typed `S | undefined`; whether it has one, `S` alone says. */
type Part<S> = NonNullable<S>;
type Parsed<S> = [Part<S>] extends [z.ZodType]
  ? [Part<S>] extends [never]
    ? undefined
    : z.output<Part<S>>
  : undefined;
type Unparsed<S> = [Part<S>] extends [z.ZodType]
  ? [Part<S>] extends [never]
    ? undefined
    : z.input<Part<S>>
  : undefined;
type Given<S, K extends string> = [Part<S>] extends [never] ? unknown : { [key in K]: Unparsed<S> };

/** What a handler receives: parsed, defaults filled in. */
export interface InputOf<C extends Contract> {
  readonly params: Parsed<C['params']>;
  readonly query: Parsed<C['query']>;
  readonly body: Parsed<C['body']>;
}

/** What a handler returns, before it is parsed on the way out; a handler without a response returns when it is done. */
export type ResultOf<C extends Contract> = [Part<C['response']>] extends [never]
  ? // biome-ignore lint/suspicious/noConfusingVoidType: it is a function's result, one step removed
    void
  : Unparsed<C['response']>;

/** What a client sends. */
export type RequestOf<C extends Contract> = Given<C['params'], 'params'> &
  Given<C['query'], 'query'> &
  Given<C['body'], 'body'>;

/** What a client gets. */
export type ResponseOf<C extends Contract> = Parsed<C['response']>;
