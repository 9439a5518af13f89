/** What a page says of an endpoint, in its `data-try`. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly secret: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly upload?: true;
}

export interface Values {
  readonly params: Readonly<Record<string, string>>;
  /** As it stands in an address, without its question mark. */
  readonly query: string;
  /** JSON. */
  readonly body: string;
  readonly file?: File;
}

/** The request that a form asks for. Throws where the body is not JSON. */
export function requestOf(endpoint: Endpoint, values: Values, token: string): [string, RequestInit] {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values.params[name] ?? ''),
  );
  const url = values.query === '' ? path : `${path}?${values.query}`;
  const headers: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
  const { method } = endpoint;
  if (endpoint.upload) return [url, { method, headers, body: formOf(values) }];
  if (endpoint.body === undefined || values.body.trim() === '') return [url, { method, headers }];
  const body = JSON.stringify(JSON.parse(values.body));
  return [url, { method, headers: { ...headers, 'content-type': 'application/json' }, body }];
}

function formOf({ body, file }: Values): FormData {
  const form = new FormData();
  const fields: Record<string, unknown> = body.trim() === '' ? {} : JSON.parse(body);
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  if (file) form.append('file', file);
  return form;
}
