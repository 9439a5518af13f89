/** Fields of a form that asks for a transcription; the file as its bytes in base64. */
export interface SpeechRequest {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** `CreateTranscriptionResponseVerboseJson` of a window in which somebody speaks a word every second. */
export function transcriptOf(seconds: number, language = 'english') {
  const words = Array.from({ length: Math.max(1, Math.floor(seconds)) }, (_, at) => ({
    word: at % 5 === 4 ? 'end' : 'word',
    start: at + 0.1,
    end: at + 0.6,
  }));
  const text = words.map(({ word }) => (word === 'end' ? 'end.' : word)).join(' ');
  return { task: 'transcribe', language, duration: seconds, text, words };
}

/** Mistral's `TranscriptionResponse` of the same window, when words were asked for. */
export function voxtralOf(seconds: number) {
  const { text, words } = transcriptOf(seconds);
  const segments = words.map(({ word, start, end }) => ({
    type: 'transcription_segment',
    text: word === 'end' ? ' end.' : ` ${word}`,
    start,
    end,
  }));
  const usage = { prompt_tokens: 4, completion_tokens: 9, total_tokens: 13 };
  return { model: 'voxtral-mini-2602', text, language: 'en', segments, usage };
}

export async function readSpeechRequest(body: Buffer, type: string): Promise<SpeechRequest> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of form) {
    if (name.endsWith('[]')) {
      const list = name.slice(0, -2);
      fields[list] = [...(fields[list] ?? []), String(value)];
    } else if (typeof value === 'string') fields[name] = value;
    else fields[name] = Buffer.from(await value.arrayBuffer()).toString('base64');
  }
  return { fields };
}

/** Of the WAV file that was sent: 16 bits at 16 kHz. */
export const secondsOf = ({ fields }: SpeechRequest): number =>
  (Buffer.from(String(fields.file), 'base64').length - 44) / 32_000;
