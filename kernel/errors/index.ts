import type { ErrorDefinition } from '#kernel/contract';

/** What a field's value was refused for; `path` is `body.email`, say. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** An error that the caller is told about: a code with localised words, never a stack. */
export class AppError extends Error {
  readonly definition: ErrorDefinition;
  readonly vars: Record<string, unknown>;
  readonly fields: readonly FieldError[];
  readonly headers: Record<string, string>;
  /** Further members of the problem (RFC 9457, 3.2), which the contract's description names. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    definition: ErrorDefinition,
    options: {
      vars?: Record<string, unknown>;
      fields?: readonly FieldError[];
      headers?: Record<string, string>;
      extensions?: Readonly<Record<string, unknown>>;
      cause?: unknown;
    } = {},
  ) {
    super(definition.code, { cause: options.cause });
    this.name = 'AppError';
    this.definition = definition;
    this.vars = options.vars ?? {};
    this.fields = options.fields ?? [];
    this.headers = options.headers ?? {};
    this.extensions = options.extensions ?? {};
  }
}

/** Ends a use-case with an error that its contract declares. */
export function fail(definition: ErrorDefinition, vars?: Record<string, unknown>): never {
  throw new AppError(definition, { vars });
}
