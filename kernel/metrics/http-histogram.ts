import type { Histogram } from '@prometheus-io/client';

/** Far above what a server has, far below what a scanner of addresses could make up. */
const MAX_ROUTES = 500;
/** Seconds. Fewer than for other durations: this histogram has a series for each route, method and status. */
export const HTTP_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export type HttpLabel = 'method' | 'route' | 'status';

export interface HttpLabels {
  method: string;
  /** The route's template (`/api/v1/contacts/:id`), or `none` for an address that no route has. */
  route: string;
  status: string;
}

export interface HttpHistogram {
  observe(labels: HttpLabels, seconds: number): void;
}

/** However odd the requests are, the number of series stays bounded: what is unknown counts as `other`. */
export function createHttpHistogram(histogram: Pick<Histogram<HttpLabel>, 'observe'>): HttpHistogram {
  const routes = new Set<string>();

  return {
    observe({ method, route, status }, seconds) {
      if (routes.size < MAX_ROUTES) routes.add(route);
      histogram.observe(
        {
          method: METHODS.has(method) ? method : 'other',
          route: routes.has(route) ? route : 'other',
          status: /^[1-5]\d\d$/.test(status) ? status : 'other',
        },
        seconds,
      );
    },
  };
}
