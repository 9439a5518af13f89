import * as z from 'zod';
import { aiErrors } from '../../../contract/index.ts';
import type { Drawer, DrawInput, DrawnImage } from '../../ports/draw.port.ts';
import type { EngineRun } from '../../ports/engine-run.ts';
import type { RemoteClient } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';

const timeoutMs = 180_000;
/** Ten pictures of 1536 x 1024 as PNG in base64. */
const maxBytes = 64 * 1024 * 1024;

/** `ImagesResponse`, as far as it is needed. */
const imagesSchema = z.object({ data: z.array(z.object({ b64_json: z.string().min(1) })) });

/** Draws by any server that speaks as OpenAI's image endpoints do. It has no seeds. */
export function createOpenAiDrawer(given: { remote: RemoteClient; model: string }): Drawer {
  const engine = `openai.${given.model}`;
  return {
    engine,
    async draw(input, run) {
      const { data } = await given.remote.json(
        { ...(await requestOf(given.model, input)), ...limits(run) },
        imagesSchema,
      );
      const images = data.slice(0, input.count).map(({ b64_json }) => pictureOf(b64_json));
      if (images.length < input.count || images.includes(null)) {
        throw new RemoteFailure(aiErrors.answerMalformed, { provider: given.remote.provider });
      }
      return { images: images.filter((image) => image !== null), engine };
    },
  };
}

const limits = ({ account, signal }: EngineRun) => ({ account, signal, timeoutMs, maxBytes });

async function requestOf(model: string, { prompt, count, size, parent }: DrawInput) {
  const fields = {
    model,
    n: count,
    size: `${size.width}x${size.height}`,
    // The gpt-image models always answer in base64 and refuse the field; without it the others answer with addresses.
    ...(!isGptImage(model) && { response_format: 'b64_json' }),
  };
  if (parent === null) {
    const body = JSON.stringify({ prompt, ...fields });
    return { path: '/images/generations', body, contentType: 'application/json' };
  }
  // Only dall-e-2 varies a picture by itself; the others edit it by the prompt.
  const varies = model === 'dall-e-2';
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...(!varies && { prompt }) })) {
    form.append(name, String(value));
  }
  form.append('image', new Blob([new Uint8Array(parent)], { type: 'image/png' }), 'parent.png');
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? 'multipart/form-data';
  const body = new Uint8Array(await encoded.arrayBuffer());
  return { path: varies ? '/images/variations' : '/images/edits', body, contentType };
}

const isGptImage = (model: string): boolean => /^(gpt-image|chatgpt-image)/.test(model);

/** The kind by the first bytes; null for what is no picture. */
function pictureOf(base64: string): DrawnImage | null {
  const bytes = Buffer.from(base64, 'base64');
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG')) return { bytes, type: 'image/png', seed: null };
  if (head.startsWith('\xff\xd8\xff')) return { bytes, type: 'image/jpeg', seed: null };
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return { bytes, type: 'image/webp', seed: null };
  return null;
}
