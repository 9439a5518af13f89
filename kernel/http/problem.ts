import { errorKey, kernelErrors, type Problem } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { I18n } from '#kernel/i18n';

/** Codes of the errors that Fastify itself raises while it reads a request. */
const readingErrors: Record<string, (typeof kernelErrors)[keyof typeof kernelErrors]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: kernelErrors.payloadTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: kernelErrors.unsupportedMediaType,
  FST_ERR_CTP_INVALID_JSON_BODY: kernelErrors.malformedJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: kernelErrors.malformedJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: kernelErrors.malformedRequest,
  FST_ERR_BAD_URL: kernelErrors.notFound,
  FST_ERR_MAX_PARAM_LENGTH: kernelErrors.notFound,
};

/**
 * PostgreSQL's codes that mean "not now" rather than "a mistake": it is away, starts or stops (08, 57P), lacks something
 * (53), gave up waiting (57014, 55P03, 25P03), or ended one of two transactions that waited for each other (class 40).
 */
const unavailableCodes = /^(08...|53...|57P..|57014|55P03|25P03|40...)$/;
const unreachableCodes = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/;
/** What `pg` says without a code when a connection ends under a query, or none is to be had. */
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

function isUnavailable(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code === 'string') return unavailableCodes.test(code) || unreachableCodes.test(code);
  return error instanceof Error && lostConnection.test(error.message);
}

/** Any thrown value as an error that may be told. What nobody expected becomes `kernel.internal`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isUnavailable(error)) return new AppError(kernelErrors.unavailable, { cause: error });
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string') {
    const reading = readingErrors[code];
    if (reading) return new AppError(reading, { cause: error });
    // A zero byte inside a string is the one text that PostgreSQL cannot hold.
    if (code === '22021' || code === '22P05')
      return new AppError(kernelErrors.validationFailed, { cause: error });
  }
  if (statusCode === 400) return new AppError(kernelErrors.malformedJson, { cause: error });
  if (statusCode === 408) return new AppError(kernelErrors.timeout, { cause: error });
  return new AppError(kernelErrors.internal, { cause: error });
}

/** RFC 9457 problem details in the reader's language. */
export function toProblem(error: AppError, i18n: I18n, locale: string, requestId: string): Problem {
  const { code, status } = error.definition;
  return {
    ...error.extensions,
    type: `/docs/errors#${code}`,
    title: i18n.t(locale, errorKey(code, 'title'), error.vars),
    status,
    detail: i18n.t(locale, errorKey(code, 'detail'), error.vars),
    code,
    requestId,
    ...(error.fields.length > 0 && { errors: [...error.fields] }),
  };
}
