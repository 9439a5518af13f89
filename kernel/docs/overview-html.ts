import { type Contract, errorKey } from '#kernel/contract';
import { escapeHtml } from '#kernel/html';
import { type Api, byModule, type DocsReader, moduleOf } from './docs-reader.ts';

const howKeys = ['token', 'lists', 'repeats', 'errors', 'live'] as const;

/** How the API works, and every endpoint on one line; with a question, those that it fits. */
export function overviewHtml(reader: DocsReader, { contracts }: Api, question: string): string {
  const { say } = reader;
  const head = `<h1>${say('kernel.docs.title')}</h1><p class="soft">${say('kernel.docs.lead')}</p>`;
  const found = contracts.filter((contract) => fits(contract, question));
  if (found.length === 0) return `${head}<p role="status">${say('kernel.docs.nothing')}</p>`;
  const how = howKeys.map(
    (key) => `<dt>${say(`kernel.docs.how.${key}.title`)}</dt><dd>${say(`kernel.docs.how.${key}.text`)}</dd>`,
  );
  const groups = [...byModule(found)].map(
    ([name, held]) =>
      `<section><h2 id="${name}">${escapeHtml(name)}</h2><ul class="list">${held.map(line).join('')}</ul></section>`,
  );
  return `${head}${question === '' ? `<dl>${how.join('')}</dl>` : ''}${groups.join('')}`;
}

/** All errors with their words, where a problem's `type` leads. */
export function errorsHtml(reader: DocsReader, { errors }: Api): string {
  const entries = errors.map(
    ({ code, status }) =>
      `<dt id="${code}"><code>${code}</code> ${status}</dt><dd>${reader.say(errorKey(code, 'detail'))}</dd>`,
  );
  return `<h1>${reader.say('kernel.docs.errors')}</h1><p class="soft">${reader.say('kernel.docs.errors_lead')}</p><dl>${entries.join('')}</dl>`;
}

const line = (contract: Contract) =>
  `<li id="${contract.id}"><a href="/docs/${moduleOf(contract)}#${contract.id}"><code>${contract.method} ${escapeHtml(contract.path)}</code></a> ${escapeHtml(contract.summary)}</li>`;

/** Every word of the question stands somewhere in what is said of the endpoint. */
function fits(contract: Contract, question: string): boolean {
  const { id, method, path, summary, description } = contract;
  const text = `${id} ${method} ${path} ${summary} ${description}`.toLowerCase();
  return question
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
