import type { Contract, Example } from '#kernel/contract';

export interface RequestExample {
  readonly language: string;
  readonly code: string;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly secret: boolean;
  readonly body: unknown;
  readonly upload: Example['upload'];
}

/** How a contract's first example is called from a shell, from JavaScript and from Python, each as it may be pasted. */
export function requestExamples(contract: Contract, origin: string): RequestExample[] {
  const [example] = contract.examples;
  const request = {
    method: contract.method,
    url: origin + addressOf(contract.path, example),
    secret: contract.access.kind !== 'public',
    body: example.body,
    upload: contract.upload && (example.upload ?? { name: 'file.txt', text: '' }),
  };
  return [
    { language: 'curl', code: inCurl(request) },
    { language: 'JavaScript', code: inJavaScript(request) },
    { language: 'Python', code: inPython(request) },
  ];
}

/** `/api/v1/contacts/42?limit=10`. */
function addressOf(path: string, { params = {}, query = {} }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? name));
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** In single quotes nothing means anything to a shell but the quote itself. */
const inShell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function inCurl({ method, url, secret, body, upload }: Request): string {
  const parts = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${inShell(url)}`,
    ...(secret ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(upload ? [`-F ${inShell(`file=@${upload.name}`)}`, ...fieldsOf(body).map(asField)] : []),
    ...(body !== undefined && !upload
      ? [`-H 'Content-Type: application/json'`, `-d ${inShell(JSON.stringify(body))}`]
      : []),
  ];
  return parts.join(' \\\n  ');
}

const asField = ([name, value]: [string, unknown]) => `-F ${inShell(`${name}=${String(value)}`)}`;

const fieldsOf = (body: unknown): [string, unknown][] =>
  typeof body === 'object' && body !== null ? Object.entries(body) : [];

function inJavaScript({ method, url, secret, body, upload }: Request): string {
  const headers = [
    ...(secret ? ["    Authorization: 'Bearer ' + token,"] : []),
    ...(body !== undefined && !upload ? [`    'Content-Type': 'application/json',`] : []),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...(headers.length > 0 ? ['  headers: {', ...headers, '  },'] : []),
    ...(upload ? ['  body: form,'] : []),
    ...(body !== undefined && !upload
      ? [`  body: JSON.stringify(${indented(JSON.stringify(body, null, 2))}),`]
      : []),
  ];
  const form = upload
    ? [
        'const form = new FormData();',
        ...fieldsOf(body).map(([name, value]) => `form.append('${name}', ${JSON.stringify(String(value))});`),
        `form.append('file', file, ${JSON.stringify(upload.name)});`,
      ]
    : [];
  const call =
    options.length === 0
      ? `const reply = await fetch(${JSON.stringify(url)});`
      : [`const reply = await fetch(${JSON.stringify(url)}, {`, ...options, '});'].join('\n');
  return [...form, call].join('\n');
}

const indented = (text: string) => text.replaceAll('\n', '\n  ');

function inPython({ method, url, secret, body, upload }: Request): string {
  const headers = secret ? ['    headers={"Authorization": f"Bearer {token}"},'] : [];
  const fields = fieldsOf(body).map(([name, value]) => `${JSON.stringify(name)}: ${asPython(String(value))}`);
  const sent = upload
    ? [
        ...(fields.length > 0 ? [`    data={${fields.join(', ')}},`] : []),
        `    files={"file": open(${JSON.stringify(upload.name)}, "rb")},`,
      ]
    : body === undefined
      ? []
      : [`    json=${indented(indented(asPython(body)))},`];
  return [
    'import requests',
    '',
    `reply = requests.${method.toLowerCase()}(`,
    `    ${JSON.stringify(url)},`,
    ...headers,
    ...sent,
    ')',
  ].join('\n');
}

/** JSON is Python but for three words. */
function asPython(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `  ${JSON.stringify(key)}: ${indented(asPython(one))},`,
  );
  return entries.length === 0 ? '{}' : ['{', ...entries, '}'].join('\n');
}
