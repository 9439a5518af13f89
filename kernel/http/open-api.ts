import * as z from 'zod';
import { type Contract, type ErrorDefinition, kernelErrors, problemSchema } from '#kernel/contract';

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** What an error's code means, in English. */
  readonly explain: (error: ErrorDefinition) => string;
}

type Json = Record<string, unknown>;

const securitySchemes = {
  member: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Access token of a signed-in user (15 minutes; POST /api/v1/auth/refresh gives the next one).',
  },
  visitor: {
    type: 'http',
    scheme: 'bearer',
    description: 'Token of one conversation, given when it was opened.',
  },
};

/** The API's description, OpenAPI 3.1, derived from the contracts alone. */
export function openApiDocument(contracts: readonly Contract[], info: ApiInfo): Json {
  const paths: Record<string, Json> = {};
  for (const contract of contracts) {
    paths[contract.path] ??= {};
    (paths[contract.path] as Json)[contract.method.toLowerCase()] = operation(contract, info);
  }
  const tags = [...new Set(contracts.map(tagOf))].map((name) => ({ name }));
  return {
    openapi: '3.1.0',
    info: {
      title: info.title,
      version: info.version,
      description: info.description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags,
    paths,
    components: { securitySchemes, schemas: { Problem: schemaOf(problemSchema, 'output') } },
  };
}

const tagOf = (contract: Contract) => contract.id.split('.')[0] ?? contract.id;

function operation(contract: Contract, info: ApiInfo): Json {
  const { access } = contract;
  return {
    operationId: contract.id,
    tags: [tagOf(contract)],
    summary: contract.summary,
    description: `${contract.description}\n\n${accessSentence(contract)}`,
    security: access.kind === 'public' ? [] : [{ [access.kind === 'visitor' ? 'visitor' : 'member']: [] }],
    parameters: parameters(contract),
    ...(contract.upload && { requestBody: uploadBody(contract) }),
    ...(contract.body && !contract.upload && { requestBody: requestBody(contract) }),
    responses: { ...successes(contract), ...problems(contract, info) },
  };
}

function accessSentence({ access }: Contract): string {
  if (access.kind === 'member') {
    return `Needs the permission \`${access.permission.name}\` (${access.permission.roles.join(', ')}).`;
  }
  if (access.kind === 'visitor') return 'For the visitor who holds the conversation’s token.';
  if (access.kind === 'administrator') return 'For the administrator of the installation.';
  return access.kind === 'user' ? 'For any signed-in user.' : `Public: ${access.reason}`;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return json;
}

function parameters(contract: Contract): Json[] {
  const of = (schema: z.ZodObject | undefined, place: 'path' | 'query') => {
    if (!schema) return [];
    const json = schemaOf(schema, 'input');
    const required = new Set((json.required as string[] | undefined) ?? []);
    return Object.entries((json.properties as Record<string, Json>) ?? {}).map(([name, one]) => ({
      name,
      in: place,
      required: place === 'path' || required.has(name),
      schema: one,
      ...(contract.examples[0][place === 'path' ? 'params' : 'query']?.[name] !== undefined && {
        example: contract.examples[0][place === 'path' ? 'params' : 'query']?.[name],
      }),
    }));
  };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Makes a repeat harmless for 24 hours: the same key gives the stored reply.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  };
  const keyed =
    contract.method !== 'GET' &&
    !contract.upload &&
    (contract.access.kind === 'member' || contract.access.kind === 'visitor' || contract.keyed === true);
  return [...of(contract.params, 'path'), ...of(contract.query, 'query'), ...(keyed ? [key] : [])];
}

const examplesOf = (contract: Contract, part: 'body' | 'response') =>
  Object.fromEntries(
    contract.examples
      .filter((example) => example[part] !== undefined)
      .map((example) => [example.name, { summary: example.name, value: example[part] }]),
  );

/** The file beside the body's fields. */
function uploadBody(contract: Contract): Json {
  const fields = contract.body ? schemaOf(contract.body, 'input') : {};
  const file = { type: 'string', format: 'binary', description: 'The file; its part has a file name.' };
  const schema = {
    type: 'object',
    properties: { ...(fields.properties as Json | undefined), file },
    required: [...((fields.required as string[] | undefined) ?? []), 'file'],
    additionalProperties: false,
  };
  const examples = contract.examples.map(({ name, body, upload }) => [
    name,
    { summary: name, value: { ...(body as Json | undefined), file: upload?.text } },
  ]);
  return {
    required: true,
    content: { 'multipart/form-data': { schema, examples: Object.fromEntries(examples) } },
  };
}

function requestBody(contract: Contract): Json {
  const schema = contract.body ? schemaOf(contract.body, 'input') : {};
  return {
    required: true,
    content: { 'application/json': { schema, examples: examplesOf(contract, 'body') } },
  };
}

const rateLimitHeaders = Object.fromEntries(
  ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => [
    name,
    { schema: { type: 'integer' } },
  ]),
);

const anyBytes = {
  headers: rateLimitHeaders,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
};

/** A file comes whole, in part, or not again. */
function successes(contract: Contract): Json {
  if (!contract.download) return { [contract.status]: success(contract) };
  return {
    200: { description: 'The file, under its own media type.', ...anyBytes },
    206: { description: 'The range that was asked for.', ...anyBytes },
    304: { description: 'The client has it already.' },
  };
}

function success(contract: Contract): Json {
  if (!contract.response) return { description: 'Done.', headers: rateLimitHeaders };
  return {
    description: 'Success.',
    headers: rateLimitHeaders,
    content: {
      'application/json': {
        schema: schemaOf(contract.response, 'output'),
        examples: examplesOf(contract, 'response'),
      },
    },
  };
}

/** Every error that the contract declares, and those that its shape implies. */
export function errorsOf(contract: Contract): ErrorDefinition[] {
  const { access } = contract;
  return [
    ...contract.errors,
    ...(contract.body || contract.query ? [kernelErrors.validationFailed] : []),
    ...(access.kind === 'public' ? [] : [kernelErrors.unauthenticated]),
    ...(access.kind === 'member' || access.kind === 'administrator' ? [kernelErrors.forbidden] : []),
    ...(contract.params ? [kernelErrors.notFound] : []),
    ...(contract.upload ? [kernelErrors.unsupportedMediaType, kernelErrors.timeout] : []),
    ...(contract.download ? [kernelErrors.rangeNotSatisfiable] : []),
    kernelErrors.rateLimited,
  ];
}

function problems(contract: Contract, info: ApiInfo): Record<string, Json> {
  const byStatus = new Map<number, Set<ErrorDefinition>>();
  for (const error of errorsOf(contract)) {
    byStatus.set(error.status, (byStatus.get(error.status) ?? new Set()).add(error));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, errors]) => [
      String(status),
      {
        description: [...errors].map((error) => `\`${error.code}\`: ${info.explain(error)}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
