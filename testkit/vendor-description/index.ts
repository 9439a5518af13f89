import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const folder = new URL('../../../shared/specs/', import.meta.url);

/** Says what a body breaks of its vendor's description; an empty list when it keeps all of it. */
type Judge = (body: unknown) => string[];

/** Compiling a description takes a second: one of each for everybody. */
const descriptions = new Map<string, Ajv2020>();

/**
 * A vendor's official description, where this machine has it (`../shared/specs`): the bodies that we send, and those that our
 * fakes answer, are held against it.
 * @param file e.g. `openai/openapi.json`, `mistral/openapi.yaml`
 * @param pointer to a schema in it, e.g. `/components/schemas/CreateImageRequest`
 * @returns null where the file is absent: the test skips, and says so
 */
export function vendorDescription(file: string, pointer: string): Judge | null {
  const path = new URL(file, folder);
  if (!existsSync(path)) return null;
  let ajv = descriptions.get(file);
  if (!ajv) {
    // Descriptions carry vendors' own keywords and formats, which say nothing about a body's shape.
    const lenient = { strict: false, validateFormats: false, validateSchema: false, logger: false } as const;
    ajv = new Ajv2020({ ...lenient, allErrors: true });
    ajv.addSchema(read(path), file);
    descriptions.set(file, ajv);
  }
  const validate = ajv.compile({ $ref: `${file}#${pointer}` });
  return (body) => {
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  };
}

function read(path: URL): object {
  const text = readFileSync(path, 'utf8');
  return path.pathname.endsWith('.json')
    ? JSON.parse(text, withoutNullable)
    : parse(text, withoutNullable, { maxAliasCount: -1 });
}

/** `nullable` of OpenAPI 3.0, which newer descriptions still carry here and there, in JSON Schema's own words. */
function withoutNullable(_: unknown, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  if (typeof value.nullable !== 'boolean') return value;
  const { nullable, ...schema } = value;
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}
