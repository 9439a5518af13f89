import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../listen/index.ts';

/** A fault as the vendors document it; without one, a word is heard in every second of voice. */
export type SpeechTurn =
  | { readonly status: number; readonly retryAfter?: number }
  | { readonly body: string }
  | { readonly breaks: true };

export interface FakeSpeech {
  readonly url: string;
  readonly key: string;
  /** `POST /v1/listen?model=nova-3`, in their order. */
  readonly calls: string[];
  /** Bodies of those that are JSON. */
  readonly orders: Record<string, unknown>[];
  stop(): Promise<void>;
}

interface HeardWord {
  readonly text: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly speaker: number;
}

/** A word for each second of a WAV file (16 bits, 16 kHz) in which there is voice; two speakers take turns of ten seconds. */
export function wordsIn(wav: Buffer): HeardWord[] {
  const words: HeardWord[] = [];
  const second = 32_000;
  for (let at = 44; at < wav.length; at += second) {
    const piece = wav.subarray(at, at + second);
    let loudest = 0;
    for (let sample = 0; sample + 1 < piece.length; sample += 2) {
      loudest = Math.max(loudest, Math.abs(piece.readInt16LE(sample)));
    }
    if (loudest < 1_000) continue;
    const start = (at - 44) / second;
    const text = words.length % 5 === 4 ? 'end.' : 'word';
    words.push({ text, start: start + 0.1, end: start + 0.6, speaker: Math.floor(start / 10) % 2 });
  }
  return words;
}

/** Servers that speak as much of the APIs of Deepgram and AssemblyAI as recordings need. */
export function startFakeDeepgram(turn: () => SpeechTurn | null): Promise<FakeSpeech> {
  return start('Token dg-fake-canary-3f7a', turn, async (request, outgoing) => {
    if (request.path.startsWith('/v1/projects')) return send(outgoing, 200, { projects: [] });
    if (!request.path.startsWith('/v1/listen?')) return send(outgoing, 404, {});
    const query = new URLSearchParams(request.path.split('?')[1]);
    return send(outgoing, 200, listenOf(wordsIn(await request.bytes()), query));
  });
}

/** `ListenV1Response`. */
export function listenOf(words: readonly HeardWord[], query: URLSearchParams) {
  const spoken = words.map(({ text, start, end, speaker }) => ({
    word: text.replace('.', ''),
    punctuated_word: text,
    start,
    end,
    confidence: 0.98,
    ...(query.has('diarize_model') && { speaker, speaker_confidence: 0.9 }),
  }));
  const transcript = words.map(({ text }) => text).join(' ');
  return {
    metadata: {
      request_id: '0193b1c2-0000-7000-8000-000000000001',
      sha256: '0'.repeat(64),
      created: '2026-11-20T10:00:00.000Z',
      duration: 45,
      channels: 1,
      models: ['nova-3'],
      model_info: {},
    },
    results: {
      channels: [
        {
          alternatives: [{ transcript, confidence: 0.98, words: spoken }],
          ...(query.get('detect_language') === 'true' && { detected_language: 'en' }),
        },
      ],
      utterances:
        spoken.length === 0
          ? []
          : [{ start: 0, end: 45, confidence: 0.98, channel: 0, transcript, words: spoken }],
    },
  };
}

/** The work takes so many looks before it is done. */
export function startFakeAssemblyAi(turn: () => SpeechTurn | null, looks = 2): Promise<FakeSpeech> {
  const uploads: Buffer[] = [];
  const jobs = new Map<string, { order: Record<string, unknown>; words: HeardWord[]; looked: number }>();
  return start('aai-fake-canary-77d0', turn, async (request, outgoing, { url, orders }) => {
    const { method, path } = request;
    if (path === '/v2/upload') {
      uploads.push(await request.bytes());
      return send(outgoing, 200, { upload_url: `${url}/uploads/${uploads.length - 1}` });
    }
    if (path.startsWith('/v2/transcript?')) return send(outgoing, 200, { transcripts: [] });
    if (method === 'POST' && path === '/v2/transcript') {
      const order = JSON.parse((await request.bytes()).toString()) as Record<string, unknown>;
      orders.push(order);
      const wav = uploads[Number(String(order.audio_url).split('/').at(-1))] ?? Buffer.alloc(0);
      const id = `job-${jobs.size + 1}`;
      jobs.set(id, { order, words: wordsIn(wav), looked: 0 });
      return send(outgoing, 200, transcriptOf(id, order, null));
    }
    const id = path.split('/').at(-1) ?? '';
    const job = jobs.get(id);
    if (!job) return send(outgoing, 404, { error: 'Not found' });
    job.looked += 1;
    return send(outgoing, 200, transcriptOf(id, job.order, job.looked > looks ? job.words : null));
  });
}

/** `Transcript`; null words while it is worked at. */
export function transcriptOf(id: string, order: Record<string, unknown>, words: readonly HeardWord[] | null) {
  const known = {
    id,
    audio_url: String(order.audio_url),
    speech_model: null,
    language_model: 'assemblyai_default',
    acoustic_model: 'assemblyai_default',
    webhook_auth: false,
    auto_highlights: false,
    redact_pii: false,
    summarization: false,
    language_confidence_threshold: null,
    language_confidence: null,
  };
  if (words === null) return { ...known, status: 'processing' };
  if (words.length === 0 && order.language_detection === true) {
    const error = 'language_detection cannot be performed on files with no spoken audio.';
    return { ...known, status: 'error', error };
  }
  return {
    ...known,
    status: 'completed',
    language_code: order.language_code ?? 'en_us',
    text: words.map(({ text }) => text).join(' '),
    words: words.map(({ text, start, end, speaker }) => ({
      text,
      start: Math.round(start * 1_000),
      end: Math.round(end * 1_000),
      confidence: 0.98,
      speaker: order.speaker_labels === true ? 'AB'.charAt(speaker) : null,
    })),
  };
}

interface Call {
  readonly method: string;
  readonly path: string;
  bytes(): Promise<Buffer>;
}

async function start(
  authorization: string,
  turn: () => SpeechTurn | null,
  answer: (call: Call, outgoing: ServerResponse, fake: FakeSpeech) => Promise<unknown>,
): Promise<FakeSpeech> {
  const calls: string[] = [];
  const server = await listen(async (incoming, outgoing) => {
    const { method = '', url: path = '' } = incoming;
    if (incoming.headers.authorization !== authorization)
      return send(outgoing, 401, { error: 'Unauthorized' });
    calls.push(`${method} ${path}`);
    const met = turn();
    if (!met) return answer({ method, path, bytes: () => buffer(incoming) }, outgoing, fake);
    await buffer(incoming);
    if ('breaks' in met) return outgoing.destroy();
    if ('body' in met) return outgoing.writeHead(200, { 'content-type': 'application/json' }).end(met.body);
    const after = met.retryAfter === undefined ? {} : { 'retry-after': String(met.retryAfter) };
    return send(outgoing, met.status, { error: 'Refused' }, after);
  });
  const fake: FakeSpeech = {
    url: server.url,
    key: authorization.split(' ').at(-1) ?? '',
    calls,
    orders: [],
    stop: server.stop,
  };
  return fake;
}

function send(outgoing: ServerResponse, status: number, body: object, headers = {}): unknown {
  return outgoing
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}
