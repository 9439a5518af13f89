import { defineContract } from '#kernel/contract';
import { switchesSchema } from '../entities.ts';

export const getSwitchesContract = defineContract({
  id: 'operations.getSwitches',
  method: 'GET',
  path: '/api/v1/admin/switches',
  summary: 'Read what was turned while running',
  description: 'Whether anything may leave the installation (off after a restore), and the level of the log.',
  access: { kind: 'administrator' },
  status: 200,
  response: switchesSchema,
  errors: [],
  examples: [{ name: 'As after a start', response: { outgoing: true, logLevel: null } }],
});
