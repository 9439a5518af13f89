import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { uploadInParts } from './upload-in-parts.ts';

it.each(['before it begins', 'while it looks for what has come already'])(
  'an upload that is given up %s sends nothing',
  async (when) => {
    let requests = 0;
    const stop = new AbortController();
    if (when === 'before it begins') stop.abort('given up');
    const upload = uploadInParts(new File(['une ligne'], 'a.txt'), {
      endpoint: 'http://127.0.0.1:9/uploads',
      locale: 'fr',
      signal: stop.signal,
      accessToken() {
        requests += 1;
        return null;
      },
      refresh: async () => null,
    });
    stop.abort('given up');
    await expect(upload).rejects.toBe('given up');
    await wait(50);
    expect(requests).toBe(0);
  },
);
