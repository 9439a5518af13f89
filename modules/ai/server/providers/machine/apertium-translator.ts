import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextPart, Translator } from '../../ports/translate.port.ts';
import { readXml, toXml } from '../deepl/xml-parts.ts';
import { inFolder } from './in-folder.ts';
import { runProgram } from './run-program.ts';

const limits = { timeoutMs: 60_000, maxBytes: 4 * 1024 * 1024 };
const most = { segments: 50, characters: 20_000 };

/**
 * Translates by Apertium, rules and dictionaries on this machine, for the pairs of languages that are installed. What stays is
 * shown to it as empty tags of HTML, which it carries along; a word that it does not know stays as it is.
 * @returns null where the machine has no such program, or no pair
 */
export async function findApertium(program: string): Promise<Translator | null> {
  const listed = await runProgram({ program, args: ['-l'], ...limits, timeoutMs: 10_000 }).catch(() => '');
  const modes = modesOf(listed);
  if (modes.size === 0) return null;
  return {
    engine: 'apertium.translate',
    most,
    serves: (from, to) => from !== null && modes.has(`${from}-${to}`),
    async translate({ segments, from, to }, { signal }) {
      const mode = modes.get(`${from}-${to}`);
      if (mode === undefined) return { segments: segments.map(() => null), from };
      const input = segments.map((parts, id) => `<p id="${id}">${writeHtml(parts)}</p>`).join('\n');
      const output = await inFolder(async (folder) => {
        // It opens what it reads a second time, which the line between two programs does not allow.
        const path = join(folder, 'text.html');
        await writeFile(path, input);
        return runProgram({ program, args: ['-u', '-f', 'html-noent', mode, path], signal, ...limits });
      });
      const found = new Map(
        [...output.matchAll(/<p id="(\d+)">(.*?)<\/p>/gs)].map(([, id, text]) => [Number(id), text ?? '']),
      );
      return {
        segments: segments.map((_, id): readonly TextPart[] | null => {
          const text = found.get(id);
          return text === undefined ? null : readXml(text);
        }),
        from,
      };
    },
  };
}

const writeHtml = (parts: readonly TextPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? toXml(part) : `<x id="${part.id}"></x>`)).join('');

/** `  fra-cat` under `fr-ca`: its languages have three letters or two, and variants (`fra-cat_pre2017`) are left to themselves. */
function modesOf(listed: string): Map<string, string> {
  const modes = new Map<string, string>();
  for (const line of listed.split('\n')) {
    const mode = line.trim();
    const [, from, to] = /^([a-z]{2,3})-([a-z]{2,3})$/.exec(mode) ?? [];
    if (from && to) modes.set(`${twoLetters(from)}-${twoLetters(to)}`, mode);
  }
  return modes;
}

/** `fra` as `fr`: what CLDR calls the canonical form of a language. */
const twoLetters = (code: string): string => new Intl.Locale(code).language;
