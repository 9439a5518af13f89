import { MASK } from './marks.ts';
import { maskText } from './mask-text.ts';
import { isCardNumber } from './numbers.ts';
import { isSecretField, isSecretLabel } from './secret-names.ts';

const MAX_DEPTH = 10;
const MAX_ENTRIES = 100;
/** All values of one log line together: what is larger belongs in a file, not in a log. */
const MAX_VALUES = 1500;

/** What one masking has left, and the objects on the way down, to recognise a cycle. */
interface Walk {
  left: number;
  readonly path: Set<object>;
}

/**
 * A copy of any value that can be written to a log: no secrets, no cycles, bounded in depth and size, and only what JSON
 * knows. Never throws, whatever a getter, a proxy or a `toJSON` does.
 */
export function maskSecrets(value: unknown): unknown {
  return mask(value, { left: MAX_VALUES, path: new Set() });
}

function mask(value: unknown, walk: Walk): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number') return maskNumber(value);
  if (typeof value !== 'object') return maskOdd(value);

  walk.left -= 1;
  if (walk.path.has(value)) return '[Circular]';
  if (walk.left < 0 || walk.path.size >= MAX_DEPTH) return '[Truncated]';
  walk.path.add(value);
  try {
    return maskObject(value, walk);
  } catch {
    return '[Unreadable]';
  } finally {
    walk.path.delete(value);
  }
}

function maskNumber(value: number): number | string {
  if (!Number.isFinite(value)) return String(value);
  return isCardNumber(String(value)) ? MASK : value;
}

function maskOdd(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'function') return `[Function ${maskText(String(value.name))}]`;
  return maskText(String(value));
}

function maskObject(value: object, walk: Walk): unknown {
  if (value instanceof Error) return maskError(value, walk);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `[${value.constructor.name} ${value.byteLength} bytes]`;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp || value instanceof URLSearchParams) return maskText(String(value));
  if (Array.isArray(value)) return maskArray(value, walk);
  if (value instanceof Set) return maskArray([...firstOf(value)], walk);
  if (value instanceof Map || value instanceof Headers) return maskEntries([...firstOf(value)], walk);
  if ('toJSON' in value && typeof value.toJSON === 'function') return mask(value.toJSON(), walk);
  return maskRecord(value, walk);
}

function* firstOf<T>(values: Iterable<T>): Generator<T> {
  let taken = 0;
  for (const value of values) {
    if (taken > MAX_ENTRIES) return;
    taken += 1;
    yield value;
  }
}

/** In lists such as Node's `rawHeaders` or a process' arguments, a name comes before its value. */
function maskArray(values: readonly unknown[], walk: Walk): unknown[] {
  const result: unknown[] = [];
  let label = false;
  for (let at = 0; at < values.length && at < MAX_ENTRIES; at += 1) {
    const value = values[at];
    result.push(label && typeof value === 'string' ? MASK : (mask(value, walk) ?? null));
    label = typeof value === 'string' && isSecretLabel(value);
  }
  if (values.length > MAX_ENTRIES) result.push(`... [${values.length - MAX_ENTRIES} more]`);
  return result;
}

function maskRecord(value: object, walk: Walk): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    if (entries.length > MAX_ENTRIES) break;
    entries.push([key, read(value, key)]);
  }
  return maskEntries(entries, walk);
}

function read(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return '[Throws]';
  }
}

function maskEntries(entries: readonly (readonly [unknown, unknown])[], walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const labelled = entries.some(
    ([key, value]) => isNaming(key) && typeof value === 'string' && isSecretLabel(value),
  );
  for (const [rawKey, value] of entries.slice(0, MAX_ENTRIES)) {
    const key = typeof rawKey === 'string' ? rawKey : String(mask(rawKey, walk));
    const secret = isSecretField(key, value) || (labelled && /^(value|content|data)$/i.test(key));
    // defineProperty: a key may be `__proto__`, which an assignment would swallow.
    Object.defineProperty(result, maskText(key).slice(0, 200), {
      value: secret ? maskWhole(value) : mask(value, walk),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (entries.length > MAX_ENTRIES) result['...'] = '[Truncated]';
  return result;
}

/** `{ name: 'Authorization', value: '...' }`, as HAR files and form libraries write it. */
function isNaming(key: unknown): boolean {
  return typeof key === 'string' && /^(name|key|header|field)$/i.test(key);
}

/** An empty value is worth knowing: it says that the secret was missing. */
function maskWhole(value: unknown): unknown {
  return value === '' ? '' : MASK;
}

function maskError(error: Error, walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = {
    type: mask(read(error, 'name'), walk),
    message: mask(read(error, 'message'), walk),
    stack: mask(read(error, 'stack'), walk),
  };
  const own = new Set(Object.keys(error));
  for (const inherited of ['code', 'cause', 'errors']) if (inherited in error) own.add(inherited);
  for (const known of ['name', 'message', 'stack']) own.delete(known);
  const entries = [...own].slice(0, MAX_ENTRIES).map((key) => [key, read(error, key)] as const);
  return { ...result, ...maskEntries(entries, walk) };
}
