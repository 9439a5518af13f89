import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { type Chunk, firstScreen } from './weights/first-screen.ts';

/** Bytes of JavaScript, gzipped, that a first screen may need: the words of one language and the frame's parts included. */
const MAX_BYTES = 200_000;
/** The languages whose words are weighed; the heavier one counts. */
const LOCALES = ['en', 'fr'];

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
};

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
  for (const [screen, page] of Object.entries(SCREENS)) {
    const [heaviest] = LOCALES.map((locale) => firstScreen(chunks, `/modules/${page}`, locale)).sort(
      (a, b) => b.bytes - a.bytes,
    );
    if (!heaviest) continue;
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
    const parts = heaviest.chunks.slice(0, 8).map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`);
    console.log(`${kilobytes(heaviest.bytes).padStart(9)}  ${screen.padEnd(12)} ${parts.join(', ')}`);
    if (heaviest.bytes <= MAX_BYTES) continue;
    const message = `${screen} needs ${kilobytes(heaviest.bytes)} of JavaScript, at most ${kilobytes(MAX_BYTES)}`;
    findings.push({ rule: 'first-screen', path: `modules/${page}`, message });
  }
  report('weights', findings);
}

if (isCommand(import.meta.url)) await weigh();
