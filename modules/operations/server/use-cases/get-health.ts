import type { ResponseOf } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { getHealthContract, HealthStatus } from '../../contract/index.ts';

const order: readonly HealthStatus[] = ['pass', 'warn', 'fail'];

/** Looks at everything now, in the reader's language. */
export async function getHealth(
  services: Services,
  locale: string,
): Promise<ResponseOf<typeof getHealthContract>> {
  const checks = await services.health.look(locale);
  const worst = Math.max(0, ...checks.map(({ status }) => order.indexOf(status)));
  return { status: order[worst] ?? 'pass', version: services.version, checks: [...checks] };
}
