import { json } from 'node:stream/consumers';
import { listen } from '../listen/index.ts';

export interface TranslateRequest {
  readonly text: readonly string[];
  readonly target_lang: string;
  readonly source_lang?: string;
  readonly [field: string]: unknown;
}

/** Translations, one a text, or a fault as the vendor documents it. */
export type DeepLTurn =
  | { readonly texts: readonly string[]; readonly from?: string }
  | { readonly status: number; readonly retryAfter?: number }
  | { readonly body: string };

export interface FakeDeepL {
  /** For `DEEPL_BASE_URL`. */
  readonly url: string;
  /** For `DEEPL_API_KEY`; another one is refused. */
  readonly key: string;
  readonly requests: TranslateRequest[];
  stop(): Promise<void>;
}

/** A server that speaks as much of DeepL's API as translating text needs. */
export async function startFakeDeepL(
  answer: (request: TranslateRequest) => DeepLTurn | Promise<DeepLTurn>,
): Promise<FakeDeepL> {
  const key = 'deepl-fake-canary-51c3:fx';
  const requests: TranslateRequest[] = [];
  const server = await listen(async (incoming, outgoing) => {
    const send = (status: number, body: object | string, headers: Record<string, string> = {}) =>
      outgoing
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    if (incoming.headers.authorization !== `DeepL-Auth-Key ${key}`)
      return send(403, { message: 'Forbidden' });
    if (incoming.url !== '/v2/translate') return send(404, { message: 'Not found' });
    const request = (await json(incoming)) as TranslateRequest;
    requests.push(request);
    const turn = await answer(request);
    if ('body' in turn) return send(200, turn.body);
    if ('status' in turn) {
      const after: Record<string, string> =
        turn.retryAfter === undefined ? {} : { 'retry-after': String(turn.retryAfter) };
      return send(turn.status, { message: 'Refused' }, after);
    }
    const { texts, from = 'EN' } = turn;
    return send(200, { translations: texts.map((text) => ({ detected_source_language: from, text })) });
  });
  return {
    url: server.url,
    key,
    requests,
    stop: server.stop,
  };
}
