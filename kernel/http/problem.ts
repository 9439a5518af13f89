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

/** PostgreSQL's codes (class 57, 53 and 08) that mean "not now" rather than "a mistake". */
const unavailableCodes = /^(57P0[123]|53300|08\d{3}|ECONNREFUSED|ECONNRESET)$/;

/** Any thrown value as an error that may be told. What nobody expected becomes `kernel.internal`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string') {
    const reading = readingErrors[code];
    if (reading) return new AppError(reading, { cause: error });
    if (unavailableCodes.test(code)) return new AppError(kernelErrors.unavailable, { cause: error });
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
    type: `/docs/errors#${code}`,
    title: i18n.t(locale, errorKey(code, 'title'), error.vars),
    status,
    detail: i18n.t(locale, errorKey(code, 'detail'), error.vars),
    code,
    requestId,
    ...(error.fields.length > 0 && { errors: [...error.fields] }),
  };
}
