import { kernelSettings } from '#kernel/config';
import { inspectQueue, type QueueFacts } from '#kernel/jobs';
import { jobsSchema } from '#kernel/migrator';
import { type CheckContext, defineCheck } from '#kernel/module';
import { lookAtDatabase } from './database-place.ts';
import { reasonOf } from './reason-of.ts';

export const queueCheck = defineCheck({
  name: 'checks.queue',
  findings: { working: 'pass', not_yet: 'pass', unreached: 'fail', evicts: 'fail', dead: 'warn' },
  async look(context) {
    try {
      const facts = await look(context);
      if (facts === null) return [{ code: 'not_yet' }];
      const { waiting, delayed, active, failed, redis } = facts;
      const place = redis === null ? 'PostgreSQL' : `Redis ${redis.version}`;
      return [
        { code: 'working', vars: { place, waiting, delayed, active } },
        ...(failed > 0 ? [{ code: 'dead' as const, vars: { count: failed } }] : []),
        // A Redis that may forget keys when it is full forgets jobs.
        ...(redis !== null && redis.maxMemoryPolicy !== 'noeviction'
          ? [{ code: 'evicts' as const, vars: { policy: redis.maxMemoryPolicy } }]
          : []),
      ];
    } catch (error) {
      return [{ code: 'unreached', vars: { reason: reasonOf(error) } }];
    }
  },
});

async function look(context: CheckContext): Promise<QueueFacts | null> {
  const redisUrl = context.config.get(kernelSettings.redisUrl);
  if (redisUrl !== undefined) return inspectQueue({ kind: 'redis', url: redisUrl });
  const database = await lookAtDatabase(context);
  if (!database?.logins) return null;
  const connectionString = database.logins.jobs;
  return inspectQueue({ kind: 'postgres', connectionString, schema: jobsSchema, poolSize: 1 });
}
