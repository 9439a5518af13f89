import * as z from 'zod';
import { type Contract, kernelErrors } from '#kernel/contract';
import { AppError, type FieldError } from '#kernel/errors';

const messages: Record<string, z.core.$ZodErrorMap> = {
  en: z.locales.en().localeError,
  fr: z.locales.fr().localeError,
};

export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A zero byte is legal JSON and no text that PostgreSQL can store, so it is refused at the door. */
function holdsZeroByte(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(holdsZeroByte);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).some(([key, held]) => holdsZeroByte(key) || holdsZeroByte(held));
  }
  return false;
}

/**
 * Parses all of a request's input and collects every refusal, in the caller's language.
 * An id in the path that is no id names nothing, so it is "not found" rather than "invalid".
 */
export function validateInput(contract: Contract, raw: RawInput, locale: string) {
  const fields: FieldError[] = [];
  if (contract.params && !contract.params.safeParse(raw.params).success)
    throw new AppError(kernelErrors.notFound);
  const parse = (part: 'params' | 'query' | 'body') => {
    const schema = contract[part];
    if (!schema) return undefined;
    const parsed = schema.safeParse(raw[part], { error: messages[locale] ?? messages.en });
    if (parsed.success) {
      if (holdsZeroByte(parsed.data)) fields.push({ path: part, message: 'U+0000' });
      return parsed.data;
    }
    fields.push(
      ...parsed.error.issues.map((issue) => ({
        path: [part, ...issue.path].join('.'),
        message: issue.message,
      })),
    );
    return undefined;
  };
  const input = { params: parse('params'), query: parse('query'), body: parse('body') };
  if (fields.length > 0) throw new AppError(kernelErrors.validationFailed, { fields });
  return input;
}
