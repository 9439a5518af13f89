import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A program that does with its arguments as yt-dlp documents, where the machine has none: what a page has, its address tells
 * (`?sub=fr&sub=en` its captions; `/live`, `/nothing`). It asks the network for nothing, and refuses to run past our guard.
 * @returns where it is
 */
export async function writeFakeYtDlp(folder: string): Promise<string> {
  const program = join(folder, 'yt-dlp');
  await writeFile(program, source);
  await chmod(program, 0o755);
  return program;
}

const source = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const of = (name) => args[args.indexOf(name) + 1];
if (args.includes('--version')) { console.log('2026.11.01'); process.exit(0); }
const options = readFileSync(of('--config-locations'), 'utf8');
if (!args.includes('--ignore-config') || !/--proxy "http:\\/\\/comptoir:[^@]+@127\\.0\\.0\\.1:\\d+"/.test(options)) process.exit(2);
if (args.includes('--dump-json')) {
  const url = new URL(args.at(-1));
  if (url.pathname === '/nothing') process.exit(1);
  const subtitles = Object.fromEntries(url.searchParams.getAll('sub').map((key) => [key, [{ ext: 'vtt' }]]));
  console.log(JSON.stringify({ title: 'A film', language: 'fr', is_live: url.pathname === '/live', subtitles, id: 'x' }));
} else if (args.includes('--skip-download')) {
  const key = of('--sub-langs').replace(/[\\^$]/g, '').replaceAll('.', '-');
  writeFileSync(of('--output').replace('%(ext)s', key + '.vtt'), 'WEBVTT\\n\\n00:01.000 --> 00:02.000\\n' + key + '\\n');
} else writeFileSync(of('--output').replace('%(ext)s', 'm4a'), 'sound');
`;
