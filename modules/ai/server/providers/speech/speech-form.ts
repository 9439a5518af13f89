import { encodeWav } from '../../audio/encode-wav.ts';

/** A window of sound as a form, beside the fields that a server wants; one may stand there several times. */
export async function speechForm(
  samples: Float32Array,
  fields: readonly (readonly [name: string, value: string])[],
): Promise<{ body: Uint8Array; contentType: string }> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  form.append('file', new Blob([encodeWav(samples)], { type: 'audio/wav' }), 'speech.wav');
  const encoded = new Response(form);
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
  };
}
