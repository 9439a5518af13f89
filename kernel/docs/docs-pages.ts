import { kernelErrors } from '#kernel/contract';
import { escapeHtml } from '#kernel/html';
import { builtFile, definePage, type PublicPage } from '#kernel/http';
import type { Registry } from '#kernel/module';
import { docsPage } from './docs-page.ts';
import { type Api, byModule, docsReader } from './docs-reader.ts';
import { moduleHtml } from './endpoint-html.ts';
import { errorsHtml, overviewHtml } from './overview-html.ts';

const maxQuestion = 100;

/** The pages of the API's documentation, made from the manifests. */
export function docsPages({ modules }: Registry): PublicPage[] {
  const api: Api = {
    contracts: modules.flatMap((module) => (module.routes ?? []).map((route) => route.contract)),
    errors: [...Object.values(kernelErrors), ...modules.flatMap((module) => module.errors ?? [])],
    renewToken: modules.find((module) => module.renewToken)?.renewToken,
  };
  return [overviewPage(api), errorsPage(api), consoleScript, modulePage(api)];
}

const overviewPage = (api: Api) =>
  definePage({
    path: '/docs',
    reason: 'The documentation of the API is public.',
    async respond(context) {
      const reader = docsReader(context);
      const question = [context.request.query.q].flat().join(' ').trim().slice(0, maxQuestion);
      const main = overviewHtml(reader, api, question);
      return docsPage(reader, api, { path: '/docs', title: reader.say('kernel.docs.title'), main, question });
    },
  });

const errorsPage = (api: Api) =>
  definePage({
    path: '/docs/errors',
    reason: 'The documentation of the API is public.',
    async respond(context) {
      const reader = docsReader(context);
      const title = `${reader.say('kernel.docs.errors')} - ${reader.say('kernel.docs.title')}`;
      return docsPage(reader, api, { path: '/docs/errors', title, main: errorsHtml(reader, api) });
    },
  });

const modulePage = (api: Api) =>
  definePage({
    path: '/docs/:module',
    reason: 'The documentation of the API is public.',
    async respond(context) {
      const name = context.request.params.module ?? '';
      const held = byModule(api.contracts).get(name);
      if (!held) return null;
      const reader = docsReader(context);
      return docsPage(reader, api, {
        path: `/docs/${name}`,
        title: `${escapeHtml(name)} - ${reader.say('kernel.docs.title')}`,
        main: moduleHtml(reader, api, name, held),
      });
    },
  });

const consoleScript = definePage({
  path: '/docs/console.js',
  reason: 'The script of public pages.',
  respond: ({ request }) => builtFile('docs-console.js', request.acceptEncoding),
});
