import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { type Chunk, firstScreen } from './weights/first-screen.ts';

/** Bytes of JavaScript, gzipped, that a first screen may need, the frame's parts included. Words are JSON, and not code. */
const MAX_BYTES = 200_000;
const CONFIG = 'apps/web/vite.config.ts';

/** What stands first in most people's day. `/` leads to the first line of the rail, the inbox. */
const SCREENS = {
  'sign-in': 'accounts/web/pages/sign-in-page.tsx',
  welcome: 'accounts/web/pages/welcome-page.tsx',
  'home, inbox': 'inbox/web/pages/inbox-page.tsx',
  contacts: 'contacts/web/pages/contacts-page.tsx',
  contact: 'contacts/web/pages/contact-page.tsx',
  leads: 'contacts/web/pages/leads-page.tsx',
  knowledge: 'knowledge/web/pages/articles-page.tsx',
  tools: 'tools/web/pages/tools-page.tsx',
  credits: 'billing/web/pages/credits-page.tsx',
};
/** A tool's page shows its own view at once (`tools/web/tool-entries.ts`). */
const TOOL_VIEWS = [
  'transcribe/index',
  'read/view',
  'feel/feel-view',
  'translate/translate-view',
  'write/write-view',
  'draw/draw-view',
];

/** The web application as Vite builds it, in memory. */
async function buildChunks(): Promise<Chunk[]> {
  const result = await build({
    configFile: join(ROOT, CONFIG),
    logLevel: 'error',
    build: { write: false, reportCompressedSize: false },
  });
  const files = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return files
    .filter((file) => file.type === 'chunk')
    .map(({ fileName, name, code, imports, dynamicImports, facadeModuleId, moduleIds, isEntry }) => ({
      file: fileName,
      name,
      bytes: gzipSync(code, { level: 9 }).length,
      imports,
      lazy: dynamicImports,
      sources: [facadeModuleId ?? '', ...moduleIds],
      isEntry,
    }));
}

/**
 * The weight of first screens: what a browser with an empty cache fetches before a page stands there. Run it with
 * `npx tsx tools/weights.ts`, which also says what each is made of; `npm run check` does without that.
 */
async function weigh(): Promise<void> {
  const chunks = await buildChunks();
  const findings: Finding[] = [];
  const toolViews = TOOL_VIEWS.map((view) => [
    view.split('/')[0],
    'tools/web/pages/tool-page.tsx',
    `/modules/tools/web/${view}.tsx`,
  ]);
  for (const [screen = '', page, view] of [...Object.entries(SCREENS), ...toolViews]) {
    const needed = firstScreen(chunks, `/modules/${page}`, view);
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
    const parts = needed.chunks.slice(0, 8).map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`);
    console.log(`${kilobytes(needed.bytes).padStart(9)}  ${screen.padEnd(12)} ${parts.join(', ')}`);
    if (needed.bytes <= MAX_BYTES) continue;
    const message = `${screen} needs ${kilobytes(needed.bytes)} of JavaScript, at most ${kilobytes(MAX_BYTES)}`;
    findings.push({ rule: 'first-screen', path: `modules/${page}`, message });
  }
  report('weights', findings);
}

if (isCommand(import.meta.url)) await weigh();
