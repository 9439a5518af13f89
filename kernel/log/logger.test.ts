import { describe, expect, it } from 'vitest';
import { addLogContext, createLogger, withLogContext } from './index.ts';

function recorder() {
  const lines: string[] = [];
  return {
    stream: { write: (line: string) => void lines.push(line) },
    lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('a log line', () => {
  it('is one JSON object with time, level, message, context and fields', () => {
    const out = recorder();
    const log = createLogger({ stream: out.stream });
    withLogContext({ requestId: 'r1', orgId: 'o1', userId: 'u1', route: '/api/v1/contacts/{id}' }, () => {
      log.info({ ms: 12.5 }, 'request done');
    });
    const [line] = out.lines();
    expect(line).toMatchObject({
      level: 'info',
      msg: 'request done',
      requestId: 'r1',
      orgId: 'o1',
      userId: 'u1',
      route: '/api/v1/contacts/{id}',
      ms: 12.5,
    });
    expect(new Date(String(line?.time)).toISOString()).toBe(line?.time);
  });

  it('never has a field twice, whatever a caller names its own', () => {
    const lines: string[] = [];
    const log = createLogger({ stream: { write: (line: string) => void lines.push(line) } });
    withLogContext({ orgId: 'o1' }, () => log.info({ level: 3, time: 'noon', orgId: 'o2' }, 'hello'));
    for (const name of ['"level"', '"time"', '"orgId"']) expect(lines[0]?.split(name)).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', level_: 3, orgId: 'o1', orgId_: 'o2' });
  });

  it('keeps to the level that was asked for, in children too', () => {
    const out = recorder();
    const log = createLogger({ level: 'warn', stream: out.stream });
    log.info('no');
    log.child({ part: 'mail' }).warn('yes');
    expect(out.lines()).toMatchObject([{ level: 'warn', part: 'mail', msg: 'yes' }]);
  });

  it('formats printf arguments', () => {
    const out = recorder();
    createLogger({ stream: out.stream }).info('%d of %s', 3, 'ten');
    expect(out.lines()[0]?.msg).toBe('3 of ten');
  });

  it('carries an error with its code, causes and message', () => {
    const out = recorder();
    const cause = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
    createLogger({ stream: out.stream }).error(new TypeError('sync failed', { cause }));
    expect(out.lines()[0]).toMatchObject({
      msg: 'sync failed',
      err: { type: 'TypeError', cause: { code: 'ECONNREFUSED', message: 'connection refused' } },
    });
  });

  it('runs the serializers that a child brings before it masks', () => {
    const out = recorder();
    const log = createLogger({ stream: out.stream }).child(
      { req: { url: '/a?token=canary-1' } },
      { serializers: { req: (req: { url: string }) => ({ path: req.url }) } },
    );
    log.info({ req: { url: '/b?token=canary-2' } }, 'x');
    log.child({}).info({ req: { url: '/c' } }, 'x');
    expect(JSON.stringify(out.lines())).not.toContain('canary');
    expect(out.lines().map((line) => line.req)).toMatchObject([
      { path: '/b?token=[masked]' },
      { path: '/c' },
    ]);
  });
});

describe('the log context', () => {
  it('reaches what runs later, adds to the one around it, and ends with its function', async () => {
    const out = recorder();
    const log = createLogger({ stream: out.stream });
    await withLogContext({ requestId: 'r1' }, async () => {
      addLogContext({ userId: 'u1' });
      await new Promise((resolve) => setImmediate(resolve));
      await withLogContext({ orgId: 'o1' }, async () => log.info('inner'));
      log.info('outer');
    });
    log.info('outside');
    const [inner, outer, outside] = out.lines();
    expect(inner).toMatchObject({ requestId: 'r1', userId: 'u1', orgId: 'o1' });
    expect(outer).toMatchObject({ requestId: 'r1', userId: 'u1' });
    expect(outer).not.toHaveProperty('orgId');
    expect(outside).not.toHaveProperty('requestId');
  });

  it('does not mix two requests that run at the same time', async () => {
    const out = recorder();
    const log = createLogger({ stream: out.stream });
    const request = (id: string) =>
      withLogContext({ requestId: id }, async () => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        log.info(id);
      });
    await Promise.all(Array.from({ length: 50 }, (_, n) => request(`r${n}`)));
    expect(out.lines().every((line) => line.msg === line.requestId)).toBe(true);
  });
});
