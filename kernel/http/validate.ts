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

/** Whether any text, however deep inside, a key included, fits. */
function holds(value: unknown, fits: (text: string) => boolean): boolean {
  if (typeof value === 'string') return fits(value);
  if (Array.isArray(value)) return value.some((held) => holds(held, fits));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).some(([key, held]) => fits(key) || holds(held, fits));
  }
  return false;
}

/** A zero byte is legal JSON and no text that PostgreSQL can store, so it is refused at the door. */
const hasZeroByte = (text: string) => text.includes('\u0000');

const loneSurrogate = /\p{Surrogate}/u;
const hasLoneSurrogate = (text: string) => loneSurrogate.test(text);

/**
 * Half an emoji, where a program cut a text in the middle of one, becomes U+FFFD as in every browser's API: PostgreSQL
 * holds no such half, and the rest of a visitor's message is worth keeping.
 */
function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(mended);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [mended(key), mended(held)]));
  }
  return value;
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
    const read = readValue(schema, raw[part], locale, [part]);
    fields.push(...read.fields);
    return read.data;
  };
  const input = { params: parse('params'), query: parse('query'), body: parse('body') };
  if (fields.length > 0) throw new AppError(kernelErrors.validationFailed, { fields });
  return input;
}

/**
 * Parses one value, and says in the caller's language what of it is refused.
 * @param path where it stands in the request: `['body']`
 */
export function readValue<S extends z.ZodType>(
  schema: S,
  value: unknown,
  locale: string,
  path: readonly string[],
): { readonly data: z.output<S> | undefined; readonly fields: readonly FieldError[] } {
  const parsed = schema.safeParse(value, { error: messages[locale] ?? messages.en });
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({
      path: [...path, ...issue.path].join('.'),
      message: issue.message,
    }));
    return { data: undefined, fields };
  }
  const fields = holds(parsed.data, hasZeroByte) ? [{ path: path.join('.'), message: 'U+0000' }] : [];
  const data = holds(parsed.data, hasLoneSurrogate) ? (mended(parsed.data) as z.output<S>) : parsed.data;
  return { data, fields };
}
