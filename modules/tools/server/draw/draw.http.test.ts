import { describe, expect, it } from 'vitest';
import type { Turn } from '#testkit/fake-openai';
import { openProvidedShops } from '#testkit/provided-app';

let drawn: () => Turn = () => ({ draws: true });
const { app, provider, other, call, ended } = await openProvidedShops(
  [() => ({ status: 500 }), () => drawn()],
  { WELCOME_CREDITS: '500', OPENAI_IMAGE_MODEL: 'gpt-image-1' },
);

describe('pictures', () => {
  it('are drawn as many as were asked for, each paid once, and hang in the gallery under signed links', async () => {
    const { body } = await call('POST', '/tasks/draw', { prompt: 'Une boulangerie à l’aube', count: 3 });
    expect(body.quote.credits).toBe(15);
    const task = await ended(body.id);
    expect(task.result).toMatchObject({ engine: 'openai.gpt-image-1', parentId: null });
    expect(task.result.images).toHaveLength(3);
    expect(task.credits).toBe(15);
    const { body: gallery } = await call('GET', '/images?search=boulangerie%20a');
    expect(gallery.items).toHaveLength(3);
    const [image] = gallery.items;
    expect(image).toMatchObject({ prompt: 'Une boulangerie à l’aube', taskId: body.id, seed: null });
    const picture = await app.call('GET', image.url);
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await call('GET', '/images', undefined, other)).body.items).toEqual([]);
  });

  it('vary another one, which they name', async () => {
    const first = await call('POST', '/tasks/draw', { prompt: 'Un pain' });
    const parentId = (await ended(first.body.id)).result.images[0].fileId;
    const again = await call('POST', '/tasks/draw', { prompt: 'Un pain doré', parentId, count: 2 });
    expect((await ended(again.body.id)).result).toMatchObject({ parentId });
    expect(provider.images.at(-1)?.path).toBe('/images/edits');
    expect((await call('GET', `/images?parentId=${parentId}`)).body.items).toHaveLength(2);
    const foreign = await call('POST', '/tasks/draw', { prompt: 'x', parentId }, other);
    expect(foreign.status).toBe(404);
  });

  it('are gone from the gallery with their task', async () => {
    const { body } = await call('POST', '/tasks/draw', { prompt: 'Une tarte éphémère' });
    await ended(body.id);
    expect((await call('DELETE', `/tasks/${body.id}`)).status).toBe(204);
    expect((await call('GET', '/images?search=ephemere')).body.items).toEqual([]);
  });

  it('that the provider refuses cost nothing', async () => {
    drawn = () => ({ status: 401 });
    const { body } = await call('POST', '/tasks/draw', { prompt: 'Rien', count: 2 });
    const task = await ended(body.id, 'failed');
    drawn = () => ({ draws: true });
    expect([task.error.code, task.credits]).toEqual(['ai.provider_key_refused', 0]);
  });
});
