import { type Contract, type ErrorDefinition, errorKey, kernelErrors } from '#kernel/contract';
import type { Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
const code = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const style = `
  :root{color-scheme:light dark;--canvas:oklch(98.5% .003 90);--surface:oklch(100% 0 0);--sunken:oklch(96.5% .004 90);--line:oklch(91% .005 90);--ink:oklch(23% .01 90);--soft:oklch(46% .01 90);--accent:oklch(43% .085 165)}
  @media(prefers-color-scheme:dark){:root{--canvas:oklch(18% .006 90);--surface:oklch(21.5% .006 90);--sunken:oklch(16% .006 90);--line:oklch(29% .006 90);--ink:oklch(95% .005 90);--soft:oklch(74% .008 90);--accent:oklch(74% .105 165)}}
  body{margin:0;background:var(--canvas);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif}
  main{max-width:860px;margin:0 auto;padding:48px 24px}
  h1{font-size:34px;line-height:1.25;margin:0 0 8px}h2{font-size:20px;margin:48px 0 8px}
  a{color:var(--accent)}a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
  details{background:var(--surface);border:1px solid var(--line);border-radius:10px;margin:8px 0}
  summary{cursor:pointer;padding:12px 16px;font-size:14px;overflow-wrap:anywhere}
  .in{padding:0 16px 16px;font-size:14px}.soft{color:var(--soft)}
  code,pre{font:13px/1.5 ui-monospace,monospace}pre{background:var(--sunken);border-radius:6px;padding:12px;overflow:auto}
  dt{font-weight:600;margin-top:12px;font-size:14px;overflow-wrap:anywhere}dd{margin:0;font-size:14px}`;

/** The API's documentation: one page, no script, made from the same contracts as the server. */
export function docsPage(
  contracts: readonly Contract[],
  registry: Registry,
  services: Services,
  locale: string,
  nonce: string,
): string {
  const say = (key: string) => escapeHtml(services.i18n.t(locale, key));
  const groups = groupByModule(contracts);
  const errors = [
    ...Object.values(kernelErrors),
    ...registry.modules.flatMap((module) => module.errors ?? []),
  ];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${say('kernel.docs.title')}</title><meta name="description" content="${say('kernel.docs.lead')}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><style nonce="${nonce}">${style}</style></head><body><main>
<h1>${say('kernel.docs.title')}</h1><p class="soft">${say('kernel.docs.lead')} <a href="/api/v1/openapi.json">openapi.json</a></p>
${[...groups].map(([name, held]) => `<section><h2 id="${name}">${escapeHtml(name)}</h2>${held.map((one) => endpoint(one, say)).join('')}</section>`).join('')}
<section><h2 id="errors">${say('kernel.docs.errors')}</h2><dl>${errors.map((error) => errorEntry(error, services, locale)).join('')}</dl></section>
</main></body></html>`;
}

function groupByModule(contracts: readonly Contract[]): Map<string, Contract[]> {
  const groups = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const name = contract.id.split('.')[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), contract]);
  }
  return groups;
}

function endpoint(contract: Contract, say: (key: string) => string): string {
  const [example] = contract.examples;
  const block = (label: string, value: unknown) =>
    value === undefined
      ? ''
      : `<p class="soft">${label}</p><pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;
  return `<details id="${contract.id}"><summary><code>${contract.method} ${escapeHtml(contract.path)}</code> ${escapeHtml(contract.summary)}</summary>
<div class="in"><p>${code(contract.description)}</p>${block(say('kernel.docs.request'), example.upload ?? example.body)}${block(`${say('kernel.docs.response')} ${contract.status}`, example.response)}</div></details>`;
}

function errorEntry(error: ErrorDefinition, services: Services, locale: string): string {
  const detail = services.i18n.t(locale, errorKey(error.code, 'detail'));
  return `<dt id="${error.code}"><code>${error.code}</code> ${error.status}</dt><dd>${escapeHtml(detail)}</dd>`;
}
