import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const folder = new URL('../../../shared/specs/', import.meta.url);

/** Says what a body breaks of its vendor's description; an empty list when it keeps all of it. */
type Judge = (body: unknown) => string[];

/** Compiling a description takes a second: one of each for everybody. */
const descriptions = new Map<string, { ajv: Ajv2020; described: Described }>();

/**
 * A vendor's official description, where this machine has it (`../shared/specs`): the bodies that we send, and those that our
 * fakes answer, are held against it.
 * @param file e.g. `openai/openapi.json`, `mistral/openapi.yaml`
 * @param pointer to a schema in it, e.g. `/components/schemas/CreateImageRequest`
 * @returns null where the file is absent: the test skips, and says so
 */
export function vendorDescription(file: string, pointer: string): Judge | null {
  const found = open(file);
  if (!found) return null;
  const validate = found.ajv.compile({ $ref: `${file}#${pointer}` });
  return (body) => {
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  };
}

interface Described {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { parameters?: { name: string }[] }>>>>;
}

/**
 * The same for what stands in an address.
 * @param path as the description writes it
 */
export function vendorParameters(
  file: string,
  path: string,
  method: string,
): ((name: string, value: unknown) => string[]) | null {
  const parameters = open(file)?.described.paths?.[path]?.[method]?.parameters;
  if (!parameters) return null;
  const pointer = `/paths/${path.replaceAll('/', '~1')}/${method}/parameters`;
  return (name, value) => {
    const index = parameters.findIndex((one) => one.name === name);
    if (index < 0) return [`there is no parameter ${name}`];
    const faults = vendorDescription(file, `${pointer}/${index}/schema`)?.(value) ?? [];
    return faults.map((fault) => `${name}: ${fault}`);
  };
}

function open(file: string): { ajv: Ajv2020; described: Described } | null {
  const path = new URL(file, folder);
  if (!existsSync(path)) return null;
  const known = descriptions.get(file);
  if (known) return known;
  // Descriptions carry vendors' own keywords and formats, which say nothing about a body's shape.
  const lenient = { strict: false, validateFormats: false, validateSchema: false, logger: false } as const;
  const ajv = new Ajv2020({ ...lenient, allErrors: true });
  const described = read(path);
  ajv.addSchema(described, file);
  descriptions.set(file, { ajv, described });
  return { ajv, described };
}

function read(path: URL): Described {
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
