import { describe, expect, it } from 'vitest';
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
