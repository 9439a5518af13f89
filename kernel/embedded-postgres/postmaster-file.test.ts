import { describe, expect, it } from 'vitest';
import { parsePostmasterFile } from './postmaster-file.ts';

describe('what a postmaster writes about itself', () => {
  it('is read whole when it is ready', () => {
    const text = '4711\n/srv/my shop/postgres\n1793600000\n15432\n\n127.0.0.1\n  123456   7\nready   \n';
    expect(parsePostmasterFile(text)).toEqual({
      pid: 4711,
      startedAtMs: 1_793_600_000_000,
      port: 15_432,
      status: 'ready',
    });
  });

  it('has no port and no status in its first moments', () => {
    expect(parsePostmasterFile('4711\n/srv/postgres\n1793600000\n')).toMatchObject({
      pid: 4711,
      port: undefined,
      status: undefined,
    });
  });

  it('is nothing when it was cut off or is not ours', () => {
    expect(parsePostmasterFile('')).toBeUndefined();
    expect(parsePostmasterFile('hello')).toBeUndefined();
    // A standalone backend writes its number negated.
    expect(parsePostmasterFile('-4711\n/srv/postgres\n')).toBeUndefined();
  });
});
