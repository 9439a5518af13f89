import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';
import { createHttpHistogram, type HttpHistogram } from './http-histogram.ts';

export type { Counter, Gauge, Histogram } from '@prometheus-io/client';
export type { HttpHistogram } from './http-histogram.ts';

/** Seconds, from an answer out of memory to a call to a slow vendor. */
const DURATION_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What a process counts, in a registry of its own. Asking twice for one name gives the same metric, so that parts need not
 * know of each other; another kind or other labels under a known name throw. Labels have few values: never an id.
 */
export interface Metrics {
  counter<L extends string>(name: string, help: string, labels?: readonly L[]): Counter<L>;
  gauge<L extends string>(name: string, help: string, labels?: readonly L[]): Gauge<L>;
  /** `buckets` in the unit of the name; durations in seconds unless told. */
  histogram<L extends string>(
    name: string,
    help: string,
    labels?: readonly L[],
    buckets?: readonly number[],
  ): Histogram<L>;
  /** `http_request_duration_seconds` by method, route template and status. */
  httpHistogram(): HttpHistogram;
  /** Everything in Prometheus' text format. */
  render(): Promise<{ contentType: string; body: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  let http: HttpHistogram | undefined;
  const known = new Map<string, { shape: string; metric: unknown }>();

  /** The caller's type parameters are what the shape was made of, so the cast cannot lie. */
  function once<M>(kind: string, name: string, labels: readonly string[], make: () => M): M {
    const shape = `${kind}(${[...labels].sort().join(',')})`;
    const found = known.get(name);
    if (found && found.shape !== shape)
      throw new TypeError(`Metric ${name} is a ${found.shape}, not a ${shape}`);
    const metric = found ? (found.metric as M) : make();
    known.set(name, { shape, metric });
    return metric;
  }

  const metrics: Metrics = {
    counter: (name, help, labels = []) =>
      once(
        'counter',
        name,
        labels,
        () => new Counter({ name, help, labelNames: [...labels], registers: [registry] }),
      ),
    gauge: (name, help, labels = []) =>
      once(
        'gauge',
        name,
        labels,
        () => new Gauge({ name, help, labelNames: [...labels], registers: [registry] }),
      ),
    histogram: (name, help, labels = [], buckets = DURATION_BUCKETS) =>
      once('histogram', name, labels, () => {
        return new Histogram({
          name,
          help,
          labelNames: [...labels],
          buckets: [...buckets],
          registers: [registry],
        });
      }),
    httpHistogram: () => {
      http ??= createHttpHistogram(metrics);
      return http;
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
  return metrics;
}
