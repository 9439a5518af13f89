import { defineContract } from '#kernel/contract';
import { healthSchema } from '../entities.ts';

export const getHealthContract = defineContract({
  id: 'operations.getHealth',
  method: 'GET',
  path: '/api/v1/admin/health',
  summary: 'Look at every part of the installation',
  description:
    'What `comptoir doctor` prints: database, queue, files, mail, address, machine, disk, backups. Takes some seconds.',
  access: { kind: 'administrator' },
  status: 200,
  response: healthSchema,
  errors: [],
  examples: [
    {
      name: 'A sound installation',
      response: {
        status: 'pass',
        version: '0.1.0',
        checks: [
          { check: 'checks.disk', code: 'enough', status: 'pass', title: 'Disk', message: '42.0 GB free.' },
        ],
      },
    },
  ],
});
