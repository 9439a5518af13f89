import { format } from 'node:util';
import { type DestinationStream, type Logger, type LoggerOptions as PinoOptions, pino } from 'pino';
import { currentLogContext } from './context.ts';
import { maskText } from './mask/mask-text.ts';
import { maskSecrets } from './mask/mask-value.ts';

export type { Logger } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export interface LoggerOptions {
  /** `info` unless told. */
  level?: LogLevel;
  /** Where the lines go; standard output unless told. */
  stream?: DestinationStream;
}

/** Names that the logger writes itself: a field of the same name would stand twice in a line. */
const OWN_FIELDS = new Set(['time', 'level', 'requestId', 'orgId', 'userId', 'route', 'ms']);

type Serializers = Readonly<Record<string, (value: unknown) => unknown>>;
const serializersOf = new WeakMap<object, Serializers>();
/** A logger's children, as long as somebody has them. */
const childrenOf = new WeakMap<object, Set<WeakRef<Logger>>>();

/**
 * One JSON object a line: `time` (ISO 8601), `level` (its name), `msg`, the running log context (`requestId`, `orgId`,
 * `userId`, `route`), and the fields of the call (`ms` for durations, `err` for an error). Secrets are masked in all of it.
 */
export function createLogger({ level = 'info', stream }: LoggerOptions = {}): Logger {
  const options: PinoOptions = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    // The hook below has turned errors into plain, masked objects already.
    serializers: { err: (error: unknown) => error },
    mixin: () => maskSecrets(currentLogContext()) as object,
    formatters: { level: (label) => ({ level: label }) },
    hooks: {
      logMethod(args, method) {
        const { fields, message } = readCall(args, serializersOf.get(this) ?? {});
        method.apply(this, [fields, message] as Parameters<typeof method>);
      },
    },
  };
  return withMaskedChildren(stream ? pino(options, stream) : pino(options));
}

/**
 * Pino writes a child's bindings once, when it is made, and passes them by every hook; and it would run a child's
 * serializers on what is masked already. So bindings are masked here and the serializers are run before the masking.
 */
function withMaskedChildren(logger: Logger): Logger {
  const { child, setBindings } = logger;
  logger.child = function maskedChild(this: Logger, bindings, options) {
    const { serializers, ...rest } = options ?? {};
    const all = { ...serializersOf.get(this), ...(serializers as Serializers | undefined) };
    const made = child.call(this, fieldsOf(maskSecrets(serialize(bindings, all))), rest);
    serializersOf.set(made, all);
    // Pino's child has levels of its own in its type, which nothing here adds.
    remember(this, made as unknown as Logger);
    return made;
  } as typeof child;
  logger.setBindings = function maskedBindings(this: Logger, bindings) {
    setBindings.call(this, fieldsOf(maskSecrets(bindings)));
  };
  return logger;
}

/**
 * Changes the level of a logger and of everybody's below it. Pino's children copy theirs when they are made; those of a
 * level of their own lose it.
 */
export function setLogLevel(logger: Logger, level: LogLevel): void {
  logger.level = level;
  for (const child of childrenOf.get(logger) ?? []) {
    const made = child.deref();
    if (made) setLogLevel(made, level);
    else childrenOf.get(logger)?.delete(child);
  }
}

const sweepAt = 1_000;

function remember(parent: Logger, child: Logger): void {
  const children = childrenOf.get(parent) ?? new Set();
  childrenOf.set(parent, children);
  if (children.size >= sweepAt) for (const one of children) if (!one.deref()) children.delete(one);
  children.add(new WeakRef(child));
}

/** The three ways to call a logger, `(fields, message?)`, `(error, message?)` and `(message)`, each with printf arguments. */
function readCall(args: readonly unknown[], serializers: Serializers) {
  const [first, ...rest] = args;
  if (typeof first !== 'object' || first === null) return { fields: {}, message: messageOf(args) };
  const message = messageOf(rest);
  if (!(first instanceof Error))
    return { fields: fieldsOf(maskSecrets(serialize(first, serializers))), message };
  return { fields: { err: maskSecrets(first) }, message: message ?? messageOf([first.message]) };
}

function messageOf(parts: readonly unknown[]): string | undefined {
  const [template, ...values] = parts;
  if (template === undefined) return undefined;
  const masked = values.map((value) => maskSecrets(value));
  // Masked before and after: a secret may be one of the values, or appear only when they are put together.
  return maskText(format(typeof template === 'string' ? template : maskSecrets(template), ...masked));
}

function serialize(fields: object, serializers: Serializers): object {
  const names = Object.keys(serializers).filter((name) => name !== 'err' && Object.hasOwn(fields, name));
  if (names.length === 0) return fields;
  const result: Record<string, unknown> = { ...fields };
  for (const name of names) {
    try {
      result[name] = serializers[name]?.(result[name]);
    } catch {
      result[name] = '[Unreadable]';
    }
  }
  return result;
}

function fieldsOf(masked: unknown): Record<string, unknown> {
  if (typeof masked !== 'object' || masked === null || Array.isArray(masked)) return { value: masked };
  const context = currentLogContext() as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(masked).map(([key, value]) => [clashes(key, context) ? `${key}_` : key, value]),
  );
}

function clashes(key: string, context: Record<string, unknown>): boolean {
  return OWN_FIELDS.has(key) && (key === 'time' || key === 'level' || context[key] !== undefined);
}
