import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { storeBytes } from '#kernel/files';
import { defineTool, type TaskRun } from '#kernel/tasks';
import { type DrawnImage, drawerOf } from '#modules/ai';
import { drawInputSchema, drawResultSchema, drawStepSchema, imageSizes } from '../../contract/index.ts';
import { drawnPurpose } from '../purposes.ts';
import { hangImage } from '../use-cases/hang-image.ts';
import { takeDownImages } from '../use-cases/take-down-images.ts';
import { openParent } from './open-parent.ts';

type Input = z.output<typeof drawInputSchema>;
type Step = z.output<typeof drawStepSchema>;

const maxMs = 30 * 60 * 1_000;
const seeds = 2_147_483_648;

/** Draws pictures one by one: each is a step, so that exactly those are paid that were made. */
export const drawTool = defineTool({
  name: 'draw',
  input: drawInputSchema,
  step: drawStepSchema,
  result: drawResultSchema,
  maxMs,
  async measure(services, principal, { prompt, count, parentId }) {
    await drawerOf(services, principal.orgId);
    const parent = await openParent(services, principal, parentId);
    return {
      title: prompt.replace(/\s+/g, ' ').slice(0, 120),
      units: count,
      files: parent ? [parent.file] : [],
    };
  },
  async run(run, input) {
    const { services, principal, taskId, signal } = run;
    const drawer = await drawerOf(services, principal.orgId);
    const parent = await (await openParent(services, principal, input.parentId))?.png();
    const [width, height] = imageSizes[input.size];
    const first = input.seed ?? seedOf(taskId);
    for (const step of run.steps) await show(run, input, step);
    for (let index = run.steps.length; index < input.count; index += 1) {
      const seed = (first + index) % seeds;
      const asked = { prompt: input.prompt, count: 1, size: { width, height }, seed, parent: parent ?? null };
      const { images, engine } = await drawer.draw(asked, { account: principal.orgId, signal });
      const [image] = images;
      if (!image) return fail(tasksErrors.failed);
      const fileId = await keep(run, image, input.prompt);
      const step = { fileId, seed: image.seed, width, height, engine };
      // Cancelled meanwhile, the picture is made, kept and paid all the same.
      try {
        await run.finish(step, 1, [fileId]);
      } finally {
        if (signal.reason !== 'lost') await show(run, input, step);
      }
    }
  },
  assemble: (steps, { prompt, parentId }) => ({
    images: steps.map(({ engine: _, ...image }) => image),
    engine: steps[0]?.engine ?? '',
    prompt,
    parentId: parentId ?? null,
  }),
  textOf: ({ prompt }) => prompt,
  forget: takeDownImages,
  exports: {
    json: {
      mediaType: 'application/json; charset=utf-8',
      write: ({ result }) => JSON.stringify(result, null, 2),
    },
  },
});

async function keep(
  { services, principal }: TaskRun<Step>,
  image: DrawnImage,
  prompt: string,
): Promise<string> {
  const ending = image.type.slice('image/'.length);
  const name = `${prompt
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)}.${ending}`;
  const file = await storeBytes(services, principal, { name, bytes: image.bytes, purpose: drawnPurpose });
  return file.id;
}

async function show({ services, principal, taskId }: TaskRun<Step>, input: Input, step: Step): Promise<void> {
  const { fileId: id, seed, ...made } = step;
  await hangImage(services, principal, {
    id,
    task_id: taskId,
    prompt: input.prompt,
    parent_id: input.parentId ?? null,
    ...made,
    seed: seed === null ? null : String(seed),
  });
}

/** The same for the same task, whoever goes on with it. */
const seedOf = (taskId: string): number =>
  createHash('sha256').update(taskId).digest().readUInt32BE(0) % seeds;
