import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeTranslator } from '../../ports/translate.contract.ts';
import type { Translator } from '../../ports/translate.port.ts';
import { findApertium } from './apertium-translator.ts';

const folder = await mkdtemp(join(tmpdir(), 'comptoir-apertium-'));
/** A program that knows French and English, and answers in capitals without touching tags. */
const program = join(folder, 'apertium');
await writeFile(
  program,
  `#!/usr/bin/env node
if (process.argv[2] === '-l') { console.log('  fra-eng\\n  fra-eng_old\\n  en-es'); process.exit(0); }
const text = require('node:fs').readFileSync(process.argv.at(-1), 'utf8');
if (text.includes('hang')) setTimeout(() => undefined, 60000);
else if (text.includes('fail')) process.exit(3);
else if (process.argv.slice(2, -1).join(' ') === '-u -f html-noent fra-eng') {
  const loud = text.replace(/>[^<]+</g, (one) => one.toUpperCase());
  process.stdout.write(loud.replace(/&(AMP|LT|GT);/g, (sign) => sign.toLowerCase()));
}
`,
);
await chmod(program, 0o755);
afterAll(() => rm(folder, { recursive: true, force: true }));

let apertium: Translator;
beforeAll(async () => {
  const found = await findApertium(program);
  if (!found) throw new Error('the fake is not found');
  apertium = found;
});
const run = { account: 'organisation-1' };
const translate = (text: string, given = {}) =>
  apertium.translate({ segments: [[text]], from: 'fr', to: 'en' }, { ...run, ...given });

describeTranslator('apertium', () => apertium);

describe('Apertium', () => {
  it('serves the pairs that are installed, by their two letters, when the language is known', () => {
    expect([apertium.serves('fr', 'en'), apertium.serves('en', 'es')]).toEqual([true, true]);
    expect([apertium.serves('en', 'fr'), apertium.serves(null, 'en')]).toEqual([false, false]);
  });

  it('is not there where the machine does not have it', async () => {
    expect(await findApertium(join(folder, 'nothing'))).toBeNull();
  });

  it('that fails gives no result', async () => {
    await expect(translate('fail')).rejects.toThrow('ai.program_failed');
  });

  it('is ended when the translation is given up', async () => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), 300);
    await expect(translate('hang', { signal: giveUp.signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

const real = await findApertium('apertium');

it.skipIf(!real?.serves('fr', 'ca'))(
  'the real one translates (skipped without apertium-fra-cat)',
  async () => {
    const segments = [['Bonjour ', { id: 4, stays: 'Lumen' }, ', merci beaucoup & à demain.']];
    const translated = await real?.translate({ segments, from: 'fr', to: 'ca' }, run);
    const [parts] = translated?.segments ?? [];
    expect(parts?.[0]).toBe('Bon dia ');
    expect(parts?.[1]).toEqual({ id: 4, stays: '' });
    expect(parts?.[2]).toMatch(/gràcies & .*demà/);
  },
);
