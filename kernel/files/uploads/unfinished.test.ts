import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createUnfinished } from './unfinished.ts';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-unfinished-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('what is asked before an upload begins does not grow with what others have begun, nor with what has ended', async () => {
  const there = new Set<string>();
  const asked: string[] = [];
  const unfinished = createUnfinished(folder, async (id) => {
    asked.push(id);
    return there.has(id);
  });
  const begin = (creator: string, id: string) => {
    there.add(id);
    unfinished.note({ org: 'one', creator }, id);
  };
  for (let at = 0; at < 500; at += 1) begin(`stranger ${at}`, `theirs-${at}`);
  begin('me', 'a');
  begin('me', 'b');
  const me = { org: 'one', creator: 'me' };
  expect(await unfinished.count(me)).toBe(2);
  there.delete('a');
  expect(await unfinished.count(me)).toBe(1);
  expect(await unfinished.count({ ...me, org: 'other' })).toBe(0);
  asked.length = 0;
  expect(await unfinished.count(me)).toBe(1);
  expect(asked).toEqual(['b']);
});
