import * as z from 'zod';
import { aiErrors } from '../../../contract/index.ts';
import type { TextPart, Translator } from '../../ports/translate.port.ts';
import type { RemoteClient } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';
import { readXml, writeXml } from './xml-parts.ts';

const timeoutMs = 60_000;
const maxBytes = 4 * 1024 * 1024;
/** 50 texts and 128 KiB a request (developers.deepl.com, "Translate text"); a character takes up to four bytes. */
const most = { segments: 50, characters: 25_000 };

/** Two letters -> DeepL's target; where it has variants, the one that is written in Europe. */
const TARGETS: ReadonlyMap<string, string> = new Map(
  [
    ...'ar bg cs da de el es et fi fr he hu id it ja ko lt lv nb nl pl ro ru sk sl sv th tr uk vi zh'.split(
      ' ',
    ),
  ].map((code): [string, string] => [code, code.toUpperCase()]),
)
  .set('en', 'EN-GB')
  .set('pt', 'PT-PT')
  .set('no', 'NB');

const answerSchema = z.object({
  translations: z.array(z.object({ detected_source_language: z.string().optional(), text: z.string() })),
});

/** Translates by DeepL. What stays is shown to it between tags that it reads and does not translate. */
export function createDeepLTranslator(remote: RemoteClient): Translator {
  return {
    engine: 'deepl.translate',
    most,
    serves: (from, to) => TARGETS.has(to) && (from === null || TARGETS.has(from)),
    async translate({ segments, from, to }, { account, signal }) {
      const body = JSON.stringify({
        text: segments.map(writeXml),
        target_lang: TARGETS.get(to) ?? to.toUpperCase(),
        // A source has no variant.
        ...(from !== null && { source_lang: (TARGETS.get(from) ?? from).slice(0, 2).toUpperCase() }),
        tag_handling: 'xml',
        ignore_tags: ['x'],
        outline_detection: false,
        split_sentences: 'nonewlines',
        preserve_formatting: true,
      });
      const sent = { path: '/v2/translate', body, contentType: 'application/json' };
      const { translations } = await remote.json(
        { ...sent, account, signal, timeoutMs, maxBytes },
        answerSchema,
      );
      if (translations.length !== segments.length) {
        throw new RemoteFailure(aiErrors.answerMalformed, { provider: remote.provider });
      }
      return {
        segments: translations.map(({ text }): readonly TextPart[] => readXml(text)),
        from: translations[0]?.detected_source_language?.slice(0, 2).toLowerCase() ?? null,
      };
    },
  };
}

/** Keys of the free plan end in `:fx` and have a server of their own (developers.deepl.com, "Authentication"). */
export const deepLServer = (apiKey: string): string =>
  apiKey.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
