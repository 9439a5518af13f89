import type { Random } from '../random.ts';
import { hostileTexts, hostileValues } from './hostile-values.ts';

/** As much of JSON Schema as the API's description uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly example?: unknown;
}

/** A value for one place: what the schema's own limits allow or just refuse, or what breaks programs. */
export function valueFor(schema: JsonSchema, random: Random): unknown {
  if (random.chance(0.5)) return random.pick(hostileValues);
  if (schema.anyOf) return valueFor(random.pick(schema.anyOf), random);
  const atLimits = limitsOf(schema);
  return atLimits.length > 0 ? random.pick(atLimits) : random.pick(hostileTexts);
}

function limitsOf(schema: JsonSchema): unknown[] {
  const values: unknown[] = [...(schema.enum ?? [])];
  if (schema.const !== undefined) values.push(schema.const);
  if (schema.example !== undefined) values.push(schema.example);
  if (schema.type === 'string') {
    const { minLength = 0, maxLength = 300 } = schema;
    for (const length of [minLength - 1, minLength, maxLength, maxLength + 1]) {
      if (length >= 0) values.push('m'.repeat(length), '🎁'.repeat(length / 2));
    }
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum = -(2 ** 31), maximum = 2 ** 31 } = schema;
    values.push(minimum - 1, minimum, maximum, maximum + 1, (minimum + maximum) / 2 + 0.5, String(maximum));
  }
  if (schema.type === 'array') {
    const { maxItems = 20 } = schema;
    const item = schema.items?.example ?? 'a';
    values.push(
      [],
      Array.from({ length: maxItems }, () => item),
      Array.from({ length: maxItems + 1 }, () => item),
    );
  }
  return values;
}

interface Place {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/** Every place of a body that its schema names. */
function placesOf(schema: JsonSchema, path: readonly string[] = []): Place[] {
  const inner = (schema.anyOf ?? [schema]).flatMap((one) => [
    ...Object.entries(one.properties ?? {}).flatMap(([name, held]) => placesOf(held, [...path, name])),
    ...(one.items ? placesOf(one.items, [...path, '0']) : []),
    ...(typeof one.additionalProperties === 'object'
      ? placesOf(one.additionalProperties, [...path, 'any'])
      : []),
  ]);
  return path.length === 0 ? inner : [{ path, schema }, ...inner];
}

/** A body like the example, with one to three of its places changed, left out, or one that nobody knows added. */
export function mutate(example: unknown, schema: JsonSchema, random: Random): unknown {
  const body: unknown = structuredClone(example ?? {});
  const places = placesOf(schema);
  for (let changes = 1 + random.below(3); changes > 0 && places.length > 0; changes -= 1) {
    const { path, schema: held } = random.pick(places);
    if (random.chance(0.15)) setAt(body, path, undefined);
    else setAt(body, path, valueFor(held, random));
  }
  if (random.chance(0.1)) setAt(body, [random.pick(hostileTexts)], random.pick(hostileValues));
  return body;
}

function setAt(body: unknown, path: readonly string[], value: unknown): void {
  let at = body;
  for (const name of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return;
    const held = at as Record<string, unknown>;
    if (!Object.hasOwn(held, name) || typeof held[name] !== 'object' || held[name] === null) held[name] = {};
    at = held[name];
  }
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined) return;
  // A copy, because the next change may go into it and the lists of values are shared; as its own property, even if it
  // is called `__proto__`.
  const own = { value: structuredClone(value), enumerable: true, configurable: true, writable: true };
  Object.defineProperty(at, last, own);
}
