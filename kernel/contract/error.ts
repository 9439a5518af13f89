/**
 * An error that may leave the server. `code` is `module.name`; its words stand in the module's locales under
 * `module.error.name.title` and `module.error.name.detail` (what happened, what to do next).
 */
export interface ErrorDefinition {
  readonly code: string;
  readonly status: number;
}

export function defineError(definition: ErrorDefinition): ErrorDefinition {
  return definition;
}

/** The locale key under which an error's words stand. */
export function errorKey(code: string, part: 'title' | 'detail'): string {
  const dot = code.indexOf('.');
  return `${code.slice(0, dot)}.error.${code.slice(dot + 1)}.${part}`;
}

/** The errors that any endpoint may answer with, whatever its module. */
export const kernelErrors = {
  validationFailed: defineError({ code: 'kernel.validation_failed', status: 400 }),
  malformedRequest: defineError({ code: 'kernel.malformed_request', status: 400 }),
  malformedJson: defineError({ code: 'kernel.malformed_json', status: 400 }),
  cursorInvalid: defineError({ code: 'kernel.cursor_invalid', status: 400 }),
  unauthenticated: defineError({ code: 'kernel.unauthenticated', status: 401 }),
  forbidden: defineError({ code: 'kernel.forbidden', status: 403 }),
  crossSite: defineError({ code: 'kernel.cross_site', status: 403 }),
  notFound: defineError({ code: 'kernel.not_found', status: 404 }),
  methodNotAllowed: defineError({ code: 'kernel.method_not_allowed', status: 405 }),
  timeout: defineError({ code: 'kernel.timeout', status: 408 }),
  conflict: defineError({ code: 'kernel.conflict', status: 409 }),
  idempotencyConflict: defineError({ code: 'kernel.idempotency_conflict', status: 409 }),
  idempotencyInFlight: defineError({ code: 'kernel.idempotency_in_flight', status: 409 }),
  payloadTooLarge: defineError({ code: 'kernel.payload_too_large', status: 413 }),
  unsupportedMediaType: defineError({ code: 'kernel.unsupported_media_type', status: 415 }),
  rangeNotSatisfiable: defineError({ code: 'kernel.range_not_satisfiable', status: 416 }),
  headersTooLarge: defineError({ code: 'kernel.headers_too_large', status: 431 }),
  rateLimited: defineError({ code: 'kernel.rate_limited', status: 429 }),
  internal: defineError({ code: 'kernel.internal', status: 500 }),
  unavailable: defineError({ code: 'kernel.unavailable', status: 503 }),
} as const;
