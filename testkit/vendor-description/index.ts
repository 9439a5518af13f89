import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../../shared/specs/', import.meta.url);

/** Says what a body breaks of its vendor's description; an empty list when it keeps all of it. */
type Judge = (body: unknown) => string[];

/** Compiling a description takes a second: one of each for everybody. */
const descriptions = new Map<string, Ajv2020>();

/**
 * A vendor's official description, where this machine has it (`../shared/specs`): the bodies that we send, and those that our
 * fakes answer, are held against it.
 * @param file e.g. `openai/openapi.json`
 * @param pointer to a schema in it, e.g. `/components/schemas/CreateImageRequest`
 * @returns null where the file is absent: the test skips, and says so
 */
export function vendorDescription(file: string, pointer: string): Judge | null {
  const path = new URL(file, folder);
  if (!existsSync(path)) return null;
  let ajv = descriptions.get(file);
  if (!ajv) {
    // Descriptions carry vendors' own keywords and formats, which say nothing about a body's shape.
    ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, logger: false });
    ajv.addSchema(JSON.parse(readFileSync(path, 'utf8'), withoutNullable), file);
    descriptions.set(file, ajv);
  }
  const validate = ajv.compile({ $ref: `${file}#${pointer}` });
  return (body) => {
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  };
}

/** `nullable` of OpenAPI 3.0, which newer descriptions still carry here and there, in JSON Schema's own words. */
function withoutNullable(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  if (typeof value.nullable !== 'boolean') return value;
  const { nullable, ...schema } = value;
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}
