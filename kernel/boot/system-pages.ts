import { sql } from 'kysely';
import { kernelSettings } from '#kernel/config';
import type { ErrorDefinition } from '#kernel/contract';
import { errorKey } from '#kernel/contract';
import { docsPages } from '#kernel/docs';
import { type ApiInfo, definePage, openApiDocument, type PageContext, type PublicPage } from '#kernel/http';
import type { Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';
import { version } from './version.ts';

const json = 'application/json; charset=utf-8';
const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** What every process tells of itself: whether it lives, whether it takes requests, and its figures. */
export function healthPages(services: Services, draining: () => boolean): PublicPage[] {
  const live = definePage({
    path: '/health/live',
    reason: 'Supervisors ask it whether the process answers.',
    respond: async () => ({ contentType: json, body: JSON.stringify({ status: 'live' }) }),
  });
  const ready = ['/health', '/health/ready'].map((path) =>
    definePage({
      path,
      reason: 'Load balancers ask it whether requests may come; it tells no detail.',
      respond: async () => {
        const answers = !draining() && (await databaseAnswers(services));
        const body = { status: answers ? 'ready' : 'unavailable', version };
        return { status: answers ? 200 : 503, contentType: json, body: JSON.stringify(body) };
      },
    }),
  );
  return [live, ...ready, metricsPage(services)];
}

function metricsPage(services: Services): PublicPage {
  return definePage({
    path: '/metrics',
    reason: 'Prometheus reads it with METRICS_TOKEN, or from the machine itself.',
    respond: async ({ request }) => (mayReadMetrics(services, request) ? services.metrics.render() : null),
  });
}

/** The API's description, for people and for programs. */
export function apiPages(registry: Registry, services: Services): PublicPage[] {
  const contracts = registry.modules.flatMap((module) =>
    (module.routes ?? []).map((route) => route.contract),
  );
  const info: ApiInfo = {
    title: 'Comptoir API',
    version,
    description:
      'The API of the AI front desk. Lists are keyset-paged (`limit` 1-100, `cursor`, `nextCursor`), errors are RFC 9457 problem details with a stable `code`, and a POST takes an `Idempotency-Key`.',
    explain: ({ code }: ErrorDefinition) => services.i18n.t('en', errorKey(code, 'detail')),
  };
  const text = JSON.stringify(openApiDocument(contracts, info));
  return [
    definePage({
      path: '/api/v1/openapi.json',
      reason: 'The description of the API is public.',
      crossOrigin: true,
      respond: async () => ({ contentType: json, body: text }),
    }),
    ...docsPages(registry),
  ];
}

const databasePatienceMs = 2_000;

async function databaseAnswers(services: Services): Promise<boolean> {
  const late = new Promise<boolean>((resolve) =>
    setTimeout(() => resolve(false), databasePatienceMs).unref(),
  );
  const asked = services.scopes
    .withSystem('health', async (scope) => {
      await sql`select 1`.execute(scope.tables<unknown>());
      return true;
    })
    .catch(() => false);
  return Promise.race([asked, late]);
}

/** Without a token only the machine itself may read; what a proxy passed on comes from somewhere else. */
function mayReadMetrics(services: Services, request: PageContext['request']): boolean {
  const token = services.config.get(kernelSettings.metricsToken);
  if (token === undefined) return loopback.test(request.ip) && !request.forwarded;
  return services.secrets.safeEqual(request.authorization, `Bearer ${token}`);
}
