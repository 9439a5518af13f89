import { beforeEach, describe, expect, it } from 'vitest';
import { type DeepLTurn, startFakeDeepL, type TranslateRequest } from '#testkit/fake-deepl';
import { vendorDescription } from '#testkit/vendor-description';
import { describeTranslator } from '../../ports/translate.contract.ts';
import { openRemote } from '../remote/remote.fixture.ts';
import { createDeepLTranslator, deepLServer } from './deepl-translator.ts';

const echo = ({ text }: TranslateRequest): DeepLTurn => ({ texts: text.map((one) => `${one}!`), from: 'FR' });
let turn: (request: TranslateRequest) => DeepLTurn = echo;
const server = await startFakeDeepL((request) => turn(request));
const headers = { authorization: `DeepL-Auth-Key ${server.key}` };
const { remote } = openRemote(server, { headers, provider: 'DeepL' });
beforeEach(() => {
  turn = echo;
  server.requests.length = 0;
});

const translator = createDeepLTranslator(remote);
const batch = { segments: [['Bonjour & merci ', { id: 7, stays: '<b>' }]], from: 'fr', to: 'en' };
const run = { account: 'organisation-1' };

describeTranslator('deepl', () => translator);

describe('DeepL', () => {
  it('sees what stays between tags that it does not translate', async () => {
    await translator.translate(batch, run);
    expect(server.requests[0]).toMatchObject({
      text: ['Bonjour &amp; merci <x id="7">&lt;b&gt;</x>'],
      source_lang: 'FR',
      target_lang: 'EN-GB',
      tag_handling: 'xml',
      ignore_tags: ['x'],
    });
  });

  it('finds the language out when nobody says it', async () => {
    const { from } = await translator.translate({ ...batch, from: null }, run);
    expect(from).toBe('fr');
    expect(server.requests[0]).not.toHaveProperty('source_lang');
  });

  it.each<[string, DeepLTurn, string]>([
    ['refuses the key (403)', { status: 403 }, 'ai.provider_key_refused'],
    ['finds it too large (413)', { status: 413 }, 'ai.provider_too_large'],
    ['has used up its plan (456)', { status: 456 }, 'ai.provider_quota'],
    ['answers fewer texts', { texts: [] }, 'ai.provider_malformed'],
    ['answers something else', { body: '{"translations":"none"}' }, 'ai.provider_malformed'],
    ['is busy (429)', { status: 429, retryAfter: 90 }, 'ai.provider_busy'],
  ])('that %s gives no result', async (_, met, code) => {
    turn = () => met;
    await expect(translator.translate(batch, { account: code })).rejects.toThrow(code);
  });

  it('serves the languages that it lists', () => {
    expect(translator.serves('fr', 'en')).toBe(true);
    expect(translator.serves(null, 'ja')).toBe(true);
    expect(translator.serves('fr', 'la')).toBe(false);
    expect(translator.serves('la', 'fr')).toBe(false);
  });

  it('has a server for keys of its free plan', () => {
    expect(deepLServer('abc:fx')).toBe('https://api-free.deepl.com');
    expect(deepLServer('abc')).toBe('https://api.deepl.com');
  });
});

const path = '/paths/~1v2~1translate/post';
const request = vendorDescription(
  'deepl/openapi.json',
  `${path}/requestBody/content/application~1json/schema`,
);
const response = vendorDescription(
  'deepl/openapi.json',
  `${path}/responses/200/content/application~1json/schema`,
);

describe.skipIf(!request)('DeepL’s description (skipped without ../shared/specs)', () => {
  it('has every field of the request as it is sent', async () => {
    await translator.translate(batch, run);
    await translator.translate({ ...batch, from: null, to: 'pt' }, run);
    expect(server.requests.flatMap((one) => request?.(one))).toEqual([]);
  });

  it('is what the fake server keeps to', () => {
    expect(response?.({ translations: [{ detected_source_language: 'FR', text: 'Hello' }] })).toEqual([]);
  });
});
