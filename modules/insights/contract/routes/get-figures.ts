import * as z from 'zod';
import { defineContract, instantSchema } from '#kernel/contract';
import { figureSchema, unitSchema } from '../entities.ts';
import { insightsPermissions } from '../permissions.ts';

export const getFiguresContract = defineContract({
  id: 'insights.getFigures',
  method: 'GET',
  path: '/api/v1/insights/figures',
  summary: 'Read the figures of the day',
  description:
    'The running day, week or month in the organisation’s time zone beside the same elapsed part of the one before, with the series behind it: 14 days, 12 weeks or 12 months.',
  access: { kind: 'member', permission: insightsPermissions.read },
  query: z.object({ unit: unitSchema.default('day') }),
  status: 200,
  response: z.object({
    unit: unitSchema,
    /** When the running day, week or month began. */
    since: instantSchema,
    items: z.array(figureSchema),
  }),
  errors: [],
  examples: [
    {
      name: 'A morning',
      query: { unit: 'day' },
      response: {
        unit: 'day',
        since: '2026-11-19T23:00:00.000Z',
        items: [
          {
            key: 'conversations',
            value: 12,
            of: null,
            previous: 9,
            points: [
              { at: '2026-11-19', value: 31 },
              { at: '2026-11-20', value: 12 },
            ],
          },
        ],
      },
    },
  ],
});
