import * as z from 'zod';
import {
  defineContract,
  filesErrors,
  idSchema,
  instantSchema,
  page,
  pageQuery,
  startedTaskSchema,
  tasksErrors,
  tasksPermissions,
} from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { toolsErrors } from './errors.ts';
import { toolsPermissions } from './permissions.ts';

export const mostImages = 8;
export const imageSizes = { square: [1024, 1024], wide: [1536, 1024], tall: [1024, 1536] } as const;

const seedSchema = z.number().int().min(0).max(2_147_483_647);

export const drawInputSchema = z.strictObject({
  prompt: z.string().trim().min(1).max(4_000),
  count: z.number().int().min(1).max(mostImages).default(1),
  size: z.enum(['square', 'wide', 'tall']).default('square'),
  seed: seedSchema
    .optional()
    .meta({ description: 'The same seed draws the same picture, where the engine has seeds' }),
  parentId: idSchema.optional().meta({ description: 'A picture to vary: the fileId of a result' }),
});

const imageFields = {
  fileId: idSchema,
  seed: seedSchema.nullable().meta({ description: 'null where the engine has none' }),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
};

export const drawStepSchema = z.object({ ...imageFields, engine: z.string() });

export const drawResultSchema = z.object({
  images: z.array(z.object(imageFields)),
  engine: z.string(),
  prompt: z.string(),
  parentId: idSchema.nullable(),
});
export type DrawResult = z.infer<typeof drawResultSchema>;

/** A picture of the gallery. */
const drawnImageSchema = z.object({
  ...imageFields,
  taskId: idSchema,
  prompt: z.string(),
  parentId: idSchema.nullable(),
  engine: z.string(),
  createdAt: instantSchema,
  url: z.string().meta({ description: 'Signed: whoever has it reads the picture until it expires' }),
  smallUrl: z.string(),
});
export type DrawnImageView = z.infer<typeof drawnImageSchema>;

const ids = {
  task: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5982',
  file: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5983',
};

export const startDrawContract = defineContract({
  id: 'tools.startDraw',
  method: 'POST',
  path: '/api/v1/tasks/draw',
  summary: 'Draw',
  description:
    'Pictures by a prompt, or variations of one that was drawn. Each picture is priced, and only those that were made are paid.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: drawInputSchema,
  status: 202,
  response: startedTaskSchema,
  errors: [aiErrors.notConfigured, tasksErrors.tooMany, filesErrors.notFound, toolsErrors.parentRefused],
  examples: [
    {
      name: 'Two pictures',
      body: { prompt: 'A bakery at dawn, watercolour', count: 2 },
      response: { id: ids.task, tool: 'draw', status: 'queued', cached: false, quote: { credits: 10 } },
    },
  ],
});

export const listImagesContract = defineContract({
  id: 'tools.listImages',
  method: 'GET',
  path: '/api/v1/images',
  summary: 'List drawn pictures',
  description:
    'Every picture that was drawn, newest first, with its prompt, its seed and its parent: those in whose prompt these words stand, or the variations of one.',
  access: { kind: 'member', permission: toolsPermissions.read },
  query: pageQuery.extend({
    search: z.string().trim().max(200).optional(),
    parentId: idSchema.optional(),
  }),
  status: 200,
  response: page(drawnImageSchema),
  errors: [],
  examples: [
    {
      name: 'One',
      response: {
        items: [
          {
            fileId: ids.file,
            seed: 7,
            width: 1024,
            height: 1024,
            taskId: ids.task,
            prompt: 'A bakery at dawn',
            parentId: null,
            engine: 'openai.gpt-image-1',
            createdAt: '2026-11-20T08:30:00.000Z',
            url: '/files/x',
            smallUrl: '/files/y',
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
