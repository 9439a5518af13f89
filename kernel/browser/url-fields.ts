/** Reads one field of a URL. Anybody may edit a URL: what cannot be meant is read as if it were not there. */
export type FieldReader<T> = (raw: unknown) => T;
export type FieldReaders = Readonly<Record<string, FieldReader<unknown>>>;

type Optional<S extends FieldReaders> = {
  [N in keyof S]: undefined extends ReturnType<S[N]> ? N : never;
}[keyof S];

/** What readers make of a query: `undefined` where a field says nothing. */
export type FieldsOf<S extends FieldReaders> = {
  -readonly [N in Exclude<keyof S, Optional<S>>]: ReturnType<S[N]>;
} & { -readonly [N in Optional<S>]?: ReturnType<S[N]> };

/** Reads the named fields and leaves the others. */
export function readFields<S extends FieldReaders>(readers: S, raw: unknown): FieldsOf<S> {
  const given = new Map(Object.entries(typeof raw === 'object' && raw !== null ? raw : {}));
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(given.get(name))]);
  return Object.fromEntries(read) as FieldsOf<S>;
}

/** What somebody typed, up to `most` characters; '' without any. */
export const textField =
  (most: number): FieldReader<string> =>
  (raw) =>
    typeof raw === 'string' && raw.length <= most ? raw : '';

/** A name of 1 to `most` characters, such as a tag. */
export const nameField =
  (most: number): FieldReader<string | undefined> =>
  (raw) =>
    textField(most)(raw) || undefined;

/** One of these words; `otherwise` (undefined without it) for any other. */
export function choiceField<const T extends string>(words: readonly T[]): FieldReader<T | undefined>;
export function choiceField<const T extends string>(words: readonly T[], otherwise: T): FieldReader<T>;
export function choiceField<const T extends string>(
  words: readonly T[],
  otherwise?: T,
): FieldReader<T | undefined> {
  return (raw) => words.find((word) => word === raw) ?? otherwise;
}

/** A whole number from `least` to `most`. */
export const wholeField =
  (least: number, most = Number.MAX_SAFE_INTEGER): FieldReader<number | undefined> =>
  (raw) => {
    const number = typeof raw === 'string' && raw !== '' ? Number(raw) : raw;
    return Number.isSafeInteger(number) && Number(number) >= least && Number(number) <= most
      ? Number(number)
      : undefined;
  };

const matching =
  (form: RegExp): FieldReader<string | undefined> =>
  (raw) =>
    typeof raw === 'string' && form.test(raw) ? raw : undefined;

/** An identifier: UUID, lower case. */
export const idField = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** A day, `2026-11-20`. */
export const dayField = matching(/^\d{4}-\d{2}-\d{2}$/);

/** An instant in UTC, `2026-11-20T08:30:00.000Z`. */
export const instantField: FieldReader<string | undefined> = (raw) =>
  typeof raw === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(raw) && !Number.isNaN(Date.parse(raw))
    ? raw
    : undefined;

/** A language of a text: ISO 639-1. */
export const languageField = matching(/^[a-z]{2}$/);
