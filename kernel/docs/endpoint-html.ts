import type { Contract } from '#kernel/contract';
import { escapeHtml } from '#kernel/html';
import { errorsOf } from '#kernel/http';
import type { Api, DocsReader } from './docs-reader.ts';
import { type Field, fieldsOf } from './fields-of.ts';
import { requestExamples } from './request-examples.ts';

/** Every endpoint of a module in full. */
export function moduleHtml(reader: DocsReader, api: Api, name: string, held: readonly Contract[]): string {
  return `<h1>${escapeHtml(name)}</h1>
<div class="token" data-token data-renew="${api.renewToken?.path ?? ''}" data-lock="${api.renewToken?.id ?? ''}" data-words="${escapeHtml(JSON.stringify(consoleWords(reader)))}" hidden></div>
${held.map((contract) => endpoint(reader, contract)).join('\n')}`;
}

const consoleKeys = [
  'try',
  'send',
  'token',
  'token_help',
  'body',
  'file',
  'sending',
  'failed',
  'bytes',
] as const;

/** What the script says. */
const consoleWords = ({ words }: DocsReader): Record<string, string> =>
  Object.fromEntries(consoleKeys.map((key) => [key, words(`kernel.docs.console.${key}`)]));

/** What stands between back-quotes is code. */
const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function endpoint(reader: DocsReader, contract: Contract): string {
  const { say } = reader;
  const [example] = contract.examples;
  const name = `examples-${contract.id}`;
  const requests = requestExamples(contract, reader.origin).map(
    ({ language, code }, at) =>
      `<details name="${name}"${at === 0 ? ' open' : ''}><summary>${language}</summary><pre>${escapeHtml(code)}</pre></details>`,
  );
  const answer =
    example.response === undefined
      ? ''
      : `<details><summary>${contract.status}</summary><pre>${escapeHtml(JSON.stringify(example.response, null, 2))}</pre></details>`;
  return `<section class="endpoint" id="${contract.id}" aria-labelledby="h-${contract.id}">
<h2 id="h-${contract.id}">${escapeHtml(contract.summary)}</h2>
<p class="address"><code>${contract.method} ${escapeHtml(contract.path)}</code></p>
<p>${prose(contract.description)}</p><p class="soft">${access(reader, contract)}</p>
${fieldTable(reader, fieldsOf(contract))}
<h3>${say('kernel.docs.request')}</h3>${requests.join('')}
<h3>${say('kernel.docs.response')}</h3>${answer || `<p>${contract.status}</p>`}
<p class="soft">${say('kernel.docs.errors')} ${errorsOf(contract)
    .map(({ code }) => `<a href="/docs/errors#${code}"><code>${code}</code></a>`)
    .join(' ')}</p>
<div class="try" data-try="${escapeHtml(JSON.stringify(tryable(contract)))}" hidden></div>
</section>`;
}

/** What the script needs to build its form. */
function tryable({ method, path, access: { kind }, examples: [example], upload, body }: Contract) {
  return {
    method,
    path,
    secret: kind !== 'public',
    params: example.params ?? {},
    query: example.query ?? {},
    ...(body && { body: example.body ?? {} }),
    ...(upload && { upload: true }),
  };
}

function access({ say }: DocsReader, { access: { kind, ...more } }: Contract): string {
  const permission = 'permission' in more ? more.permission : undefined;
  if (!permission) return say(`kernel.docs.access.${kind}`);
  return `${say('kernel.docs.access.member')} <code>${permission.name}</code> (${permission.roles.join(', ')})`;
}

function fieldTable({ say }: DocsReader, fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(
    ({ name, place, kind, required }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${say(`kernel.docs.place.${place}`)}</td><td>${escapeHtml(kind)}</td><td>${required ? say('kernel.docs.required') : ''}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">${say('kernel.docs.field')}</th><th scope="col">${say('kernel.docs.place')}</th><th scope="col">${say('kernel.docs.kind')}</th><th scope="col">${say('kernel.docs.required')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
