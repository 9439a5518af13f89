import * as z from 'zod';
import type { Contract } from '#kernel/contract';

export interface Field {
  readonly name: string;
  readonly place: 'path' | 'query' | 'body';
  /** In the words of JSON Schema: `string (uuid)`, `integer`, `open | closed`. */
  readonly kind: string;
  readonly required: boolean;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** What a request may carry, by name. A body that may have several shapes has the fields of all of them. */
export function fieldsOf(contract: Contract): Field[] {
  return [
    ...fields(contract.params, 'path'),
    ...fields(contract.query, 'query'),
    ...fields(contract.body, 'body'),
  ];
}

function fields(schema: z.ZodType | undefined, place: Field['place']): Field[] {
  if (!schema) return [];
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  const shapes = [json, ...(json.anyOf ?? []), ...(json.oneOf ?? [])];
  const found = new Map<string, Field>();
  for (const { properties = {}, required = [] } of shapes) {
    for (const [name, one] of Object.entries(properties)) {
      const known = found.get(name);
      const needed = required.includes(name) && (shapes.length === 1 || known?.required !== false);
      found.set(name, {
        name,
        place,
        kind: known?.kind ?? kindOf(one),
        required: place === 'path' || needed,
      });
    }
  }
  return [...found.values()];
}

function kindOf(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(kindOf))].join(' | ');
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.items) return `${kindOf(schema.items)}[]`;
  const type = [schema.type ?? 'any'].flat().join(' | ');
  return schema.format === undefined ? type : `${type} (${schema.format})`;
}
