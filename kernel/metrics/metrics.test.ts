import { describe, expect, it } from 'vitest';
import { createMetrics } from './index.ts';

describe('metrics', () => {
  it('render the process and what was counted in the text format of Prometheus', async () => {
    const metrics = createMetrics();
    metrics.counter('messages_total', 'Messages', ['channel']).inc({ channel: 'website' }, 2);
    metrics.gauge('sockets', 'Open sockets').set(3);
    metrics.histogram('answer_seconds', 'Time to answer').observe(0.02);
    const { contentType, body } = await metrics.render();
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain('messages_total{channel="website"} 2');
    expect(body).toContain('sockets 3');
    expect(body).toContain('answer_seconds_bucket{le="0.025"} 1');
    expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    for (const line of body.split('\n')) expect(line).toMatch(/^$|^# (HELP|TYPE) |^\w+(\{.*\})? [-+\w.]+$/);
  });

  it('are the same when asked for twice, and refuse another kind or other labels under one name', () => {
    const metrics = createMetrics();
    const first = metrics.counter('jobs_total', 'Jobs', ['job', 'outcome']);
    expect(metrics.counter('jobs_total', 'Jobs', ['outcome', 'job'])).toBe(first);
    expect(() => metrics.gauge('jobs_total', 'Jobs', ['job', 'outcome'])).toThrow('jobs_total');
    expect(() => metrics.counter('jobs_total', 'Jobs', ['job'])).toThrow('jobs_total');
  });

  it('are separate for two processes in one', async () => {
    const [one, two] = [createMetrics(), createMetrics()];
    one.counter('a_total', 'A').inc();
    expect((await two.render()).body).not.toContain('a_total');
  });
});

describe('the HTTP histogram', () => {
  it('counts by method, route template and status', async () => {
    const metrics = createMetrics();
    metrics.httpHistogram().observe({ method: 'GET', route: '/api/v1/contacts/:id', status: '200' }, 0.004);
    metrics.httpHistogram().observe({ method: 'GET', route: '/api/v1/contacts/:id', status: '200' }, 0.2);
    expect((await metrics.render()).body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/contacts/:id",status="200"} 2',
    );
  });

  it('stays bounded whatever is thrown at it', async () => {
    const metrics = createMetrics();
    const http = metrics.httpHistogram();
    for (let n = 0; n < 5000; n += 1)
      http.observe({ method: `M${n}`, route: `/x/${n}`, status: `${n}` }, 0.01);
    const series = (await metrics.render()).body.match(/^http_request_duration_seconds_count/gm);
    expect(series?.length).toBeLessThan(1000);
  });
});
