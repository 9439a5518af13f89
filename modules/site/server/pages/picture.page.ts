import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installRoot } from '#kernel/config';
import { definePage } from '#kernel/http';

const folder = join(installRoot(), 'modules', 'site', 'pictures');
/** Only what is listed here can be asked for. */
const names = new Set(readdirSync(folder).filter((name) => name.endsWith('.webp')));

/** A release changes them, and nobody looks at one for longer than a day. */
const forADay = 'public, max-age=86400';

export const picturePage = definePage({
  path: '/site/:picture',
  reason: 'Pictures of the public pages.',
  async respond({ request }) {
    const name = request.params.picture ?? '';
    if (!names.has(name)) return null;
    const body = await readFile(join(folder, name));
    return { contentType: 'image/webp', body, headers: { 'cache-control': forADay } };
  },
});
