import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';
import { createHttpHistogram, HTTP_BUCKETS, type HttpHistogram } from './http-histogram.ts';

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
  const registers = [registry];
  // The event loop's lag is sampled 20 times a second: the default of 100 keeps an idle process busy.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 50 });
  const once = createOnce();
  let http: HttpHistogram | undefined;

  const metrics: Metrics = {
    counter: (name, help, labelNames = []) =>
      once(
        'counter',
        name,
        labelNames,
        () => new Counter({ name, help, labelNames: [...labelNames], registers }),
      ),
    gauge: (name, help, labelNames = []) =>
      once(
        'gauge',
        name,
        labelNames,
        () => new Gauge({ name, help, labelNames: [...labelNames], registers }),
      ),
    histogram: (name, help, labelNames = [], buckets = DURATION_BUCKETS) =>
      once('histogram', name, labelNames, () => {
        return new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers });
      }),
    httpHistogram() {
      const labels = ['method', 'route', 'status'] as const;
      const help = 'Time from a request to the end of its answer';
      http ??= createHttpHistogram(
        metrics.histogram('http_request_duration_seconds', help, labels, HTTP_BUCKETS),
      );
      return http;
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
  return metrics;
}

/** Makes a metric at the first call for its name and gives the same one at the others. */
function createOnce() {
  const known = new Map<string, { shape: string; metric: unknown }>();

  return <M>(kind: string, name: string, labels: readonly string[], make: () => M): M => {
    const shape = `${kind}(${[...labels].sort().join(',')})`;
    const found = known.get(name);
    if (found && found.shape !== shape)
      throw new TypeError(`Metric ${name} is a ${found.shape}, not a ${shape}`);
    // The type is made of the kind and the labels, which are the shape: the cast cannot lie.
    if (found) return found.metric as M;
    const metric = make();
    known.set(name, { shape, metric });
    return metric;
  };
}
