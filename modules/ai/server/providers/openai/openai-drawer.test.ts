import { beforeEach, describe, expect, it } from 'vitest';
import { picturesOf, startFakeOpenAi, type Turn, tinyPicture } from '#testkit/fake-openai';
import { vendorDescription } from '#testkit/vendor-description';
import { describeDrawer } from '../../ports/draw.contract.ts';
import { openRemote } from '../remote/remote.fixture.ts';
import { createOpenAiDrawer } from './openai-drawer.ts';

let turn: Turn = { draws: true };
const server = await startFakeOpenAi(
  () => ({ status: 500 }),
  () => turn,
);
const { remote } = openRemote(server);
beforeEach(() => {
  turn = { draws: true };
  server.images.length = 0;
});

const drawerOf = (model: string) => createOpenAiDrawer({ remote, model });
const size = { width: 1024, height: 1024 };
const input = { prompt: 'A bakery', count: 2, size, seed: null, parent: null };
const run = { account: 'organisation-1' };
const parent = Buffer.from(tinyPicture, 'base64');

describeDrawer('openai', () => drawerOf('gpt-image-1'));

describe('a picture', () => {
  it.each<[string, Turn, string]>([
    ['that is refused', { status: 400, code: 'content_policy_violation' }, 'ai.provider_refused'],
    ['that is too large', { status: 413 }, 'ai.provider_too_large'],
    ['that is missing', { body: '{"created":1,"data":[]}' }, 'ai.provider_malformed'],
    ['that is none', { body: '{"created":1,"data":[{"b64_json":"aGVsbG8="}]}' }, 'ai.provider_malformed'],
  ])('%s is no result', async (_, met, code) => {
    turn = met;
    await expect(drawerOf('gpt-image-1').draw({ ...input, count: 1 }, run)).rejects.toThrow(code);
  });

  it('is varied by the vendor where it can, and edited by the prompt where it cannot', async () => {
    await drawerOf('dall-e-2').draw({ ...input, parent }, run);
    await drawerOf('gpt-image-1').draw({ ...input, parent }, run);
    expect(server.images.map(({ path }) => path)).toEqual(['/images/variations', '/images/edits']);
    expect(server.images[0]?.fields).not.toHaveProperty('prompt');
    expect(server.images[1]?.fields).toMatchObject({ prompt: 'A bakery', n: '2', image: tinyPicture });
  });
});

const described = (name: string) =>
  vendorDescription('openai/openapi.json', `/components/schemas/${name}`) ?? undefined;
const generation = described('CreateImageRequest');

describe.skipIf(!generation)('OpenAI’s description (skipped without ../shared/specs)', () => {
  it.each(['gpt-image-1', 'dall-e-3', 'own-model'])('has every field that is sent for %s', async (model) => {
    await drawerOf(model).draw(input, run);
    expect(generation?.(server.images[0]?.fields)).toEqual([]);
  });

  it.each([
    ['dall-e-2', 'CreateImageVariationRequest'],
    ['gpt-image-1', 'CreateImageEditRequest'],
  ])('has every field of the form that is sent for a variation by %s', async (model, schema) => {
    await drawerOf(model).draw({ ...input, parent }, run);
    const { fields = {} } = server.images[0] ?? {};
    // A form has no numbers.
    expect(described(schema)?.({ ...fields, n: Number(fields.n) })).toEqual([]);
  });

  it('is what the fake server keeps to', () => {
    expect(described('ImagesResponse')?.(picturesOf({ path: '', fields: { n: 2 } }))).toEqual([]);
  });
});
