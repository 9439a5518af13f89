/** Fields of a request for images; of a multipart one, files as their bytes. */
export interface ImageRequest {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A picture of sixteen pixels, as PNG. */
export const tinyPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWOQrwqCIwbiOAB68w6xe7noogAAAABJRU5ErkJggg==';

export function picturesOf({ fields }: ImageRequest) {
  const count = Number(fields.n ?? 1);
  return { created: 1_764_000_000, data: Array.from({ length: count }, () => ({ b64_json: tinyPicture })) };
}

export async function readImageRequest(path: string, body: Buffer, type: string): Promise<ImageRequest> {
  if (type.startsWith('application/json')) {
    return { path, fields: JSON.parse(body.toString()) as Record<string, unknown> };
  }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = await Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()).toString('base64'),
    ]),
  );
  return { path, fields: Object.fromEntries(fields) as Record<string, unknown> };
}
