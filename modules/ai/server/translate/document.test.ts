import { describe, expect, it } from 'vitest';
import { writeZip } from '#kernel/zip';
import { type TranslatedPart, translatedPartSchema } from '../../contract/index.ts';
import type { Translator } from '../ports/translate.port.ts';
import { createSandboxTranslator } from '../providers/sandbox/sandbox-translator.ts';
import { countCharacters, type DocumentFormat, openDocument, translateDocument } from './document.ts';

const run = { account: 'organisation-1' };
const order = { from: null, to: 'en', glossary: null };
const translate = async (format: DocumentFormat, content: string | Uint8Array) =>
  translateDocument([createSandboxTranslator()], await openDocument(format, content), order, run);

describe('a document', () => {
  it.each<[DocumentFormat, string, string]>([
    ['txt', 'Bonjour {{name}}\n\nÀ demain', '[en] Bonjour {{name}}\n\n[en] À demain'],
    ['md', '# Bonjour à tous', '# [en] Bonjour à tous'],
    ['html', '<p>Bonjour <b>à tous</b></p>', '<p>[en] Bonjour <b>à tous</b></p>'],
    [
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\nBonjour à tous\n',
      '1\n00:00:01,000 --> 00:00:02,000\n[en] Bonjour à tous\n',
    ],
  ])(
    'of kind %s is translated with its structure, its language found out',
    async (format, source, expected) => {
      const result = await translate(format, source);
      expect(result).toMatchObject({ text: expected, from: 'fr', to: 'en', engine: 'sandbox.translate' });
      expect(result.bytes.toString()).toBe(expected);
    },
  );

  it('is priced by the characters of its words, as people count them', async () => {
    expect((await openDocument('html', '<p class="x">Été <b>12</b> 👍</p>')).characters).toBe(8);
    expect(countCharacters('👍é')).toBe(2);
  });

  it.each([
    ['UTF-8', Buffer.from('Été chaud')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFÉté chaud')],
    ['UTF-16', Buffer.from('\uFEFFÉté chaud', 'utf16le')],
    ['Windows’ letters', Buffer.from('Été chaud', 'latin1')],
  ])('is read in %s', async (_, bytes) => {
    expect((await translate('txt', bytes)).text).toBe('[en] Été chaud');
  });
});

/** Tells of each text in what company it came: what one batch saw, another must not see. */
function companionable(): Translator & { texts: number } {
  return {
    engine: 'test.translate',
    most: { segments: 2, characters: 400 },
    texts: 0,
    serves: () => true,
    async translate({ segments }) {
      this.texts += segments.length;
      const company = segments
        .map((parts) => JSON.stringify(parts).replace(/\P{L}/gu, '').slice(0, 1))
        .join('');
      return { segments: segments.map((parts) => [`${company} `, ...parts]), from: 'fr' };
    },
  };
}

const paragraph = (text: string) =>
  `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>, en gras {{x}}</w:t></w:r></w:p>`;
const wordDocument = () =>
  writeZip([
    [
      'word/document.xml',
      `<w:document><w:body>${'abcdefg'.split('').map(paragraph).join('')}</w:body></w:document>`,
    ],
  ]);

describe('a document that was cut off', () => {
  const glossary = { from: 'fr', to: 'en', inflect: false, terms: [{ source: 'pain', target: 'Loaf' }] };
  const lines = ['Un pain', '', 'deux {{b}} pour 12 €', '—', 'trois', 'quatre', 'cinq pain', '', '12', 'six'];

  it.each<[DocumentFormat, () => Promise<string | Uint8Array>]>([
    ['txt', async () => lines.join('\n')],
    ['md', async () => lines.map((line) => `* **${line}** et [suite](https://a.example)`).join('\n')],
    ['html', async () => lines.map((line) => `<p>${line} <b>gras</b></p>`).join('')],
    ['docx', wordDocument],
  ])('of kind %s goes on behind any of its parts, to the same end', async (format, content) => {
    const source = await openDocument(format, await content());
    const asked = { from: 'fr', to: 'en', glossary };
    const parts: TranslatedPart[] = [];
    const whole = await translateDocument([companionable()], source, asked, {
      ...run,
      onPart: async (part) => void parts.push(part),
    });
    expect(parts.length).toBeGreaterThan(1);
    const paid = parts.reduce((sum, { characters }) => sum + characters, 0);
    expect(paid).toBeLessThan(source.characters);
    for (let kept = 0; kept <= parts.length; kept += 1) {
      const done = translatedPartSchema.array().parse(JSON.parse(JSON.stringify(parts.slice(0, kept))));
      const engine = companionable();
      const later: TranslatedPart[] = [];
      const again = await translateDocument([engine], await openDocument(format, await content()), asked, {
        ...run,
        done,
        onPart: async (part) => void later.push(part),
      });
      expect({ ...again, bytes: again.bytes.toString('hex') }).toEqual({
        ...whole,
        bytes: whole.bytes.toString('hex'),
      });
      expect([...done, ...later]).toEqual(parts);
      expect(engine.texts).toBeLessThanOrEqual(2 * (parts.length + 1 - kept));
    }
  });

  it('keeps what came out, and names what did not', async () => {
    const stubborn: Translator = {
      ...companionable(),
      translate: async ({ segments }) => ({
        segments: segments.map((parts) => (parts[0] === 'trois' ? null : ['said ', ...parts])),
        from: null,
      }),
    };
    const parts: TranslatedPart[] = [];
    const source = await openDocument('txt', 'un\ntrois\nquatre\ncinq');
    await translateDocument(
      [stubborn],
      source,
      { ...order, from: 'fr' },
      {
        ...run,
        onPart: async (part) => void parts.push(part),
      },
    );
    expect(parts).toEqual([
      {
        segments: [['said un'], 'missing'],
        engines: ['test.translate'],
        from: 'fr',
        characters: 7,
        text: 'said un\ntrois',
        untranslated: [{ text: 'trois', because: 'missing' }],
      },
    ]);
  });

  it('keeps nothing for as long as nothing came out', async () => {
    const parts: TranslatedPart[] = [];
    const deaf: Translator = {
      ...companionable(),
      translate: async ({ segments }) => ({ segments: segments.map(() => null), from: null }),
    };
    const asked = translateDocument([deaf], await openDocument('txt', lines.join('\n')), order, {
      ...run,
      onPart: async (part) => void parts.push(part),
    });
    await expect(asked).rejects.toThrow('ai.provider_malformed');
    expect(parts).toEqual([]);
  });
});
