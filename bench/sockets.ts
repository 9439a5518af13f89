/**
 * What a socket that says nothing costs, and how soon an event reaches one among many:
 *   npm run bench -- sockets [--sockets 10000] [--messages 500]
 * Beside it in the same run: the same events with ten sockets open. The memory is the process's, resident, before and
 * after the sockets were opened. Both ends run on this machine, over the loopback.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CrowdResult, gatherCrowd } from '#testkit/crowd';
import { ensureBuilt, serverProcess } from '#testkit/processes';

const { values } = parseArgs({
  options: { sockets: { type: 'string', default: '10000' }, messages: { type: 'string', default: '500' } },
});
const sockets = Number(values.sockets);
const messages = Number(values.messages);

ensureBuilt();
const few = await measure(10);
const many = await measure(sockets);
const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const p = (result: CrowdResult, share: number) => Number(quantile(result.told, share).toFixed(1));

console.log(`10 sockets: event p50 ${p(few, 0.5)} ms, p95 ${p(few, 0.95)} ms`);
console.log(
  `${sockets} sockets: ${many.addedMb} MB more than none (${((many.addedMb * 1024) / sockets).toFixed(1)} kB each), event p50 ${p(many, 0.5)} ms, p95 ${p(many, 0.95)} ms, p99 ${p(many, 0.99)} ms`,
);
console.log(`${many.drops} sockets were cut and came back; wrong: ${many.wrong.length}`);
for (const complaint of many.wrong.slice(0, 5)) console.log(complaint);
console.log(
  JSON.stringify({
    name: 'sockets',
    ours: p(many, 0.95),
    peer: p(few, 0.95),
    ratio: Number((p(many, 0.95) / p(few, 0.95)).toFixed(2)),
    unit: 'ms from the POST to the event, p95',
    note: `${sockets} sockets on one process, ${many.addedMb} MB above none, ${many.drops} drops, ${many.wrong.length} sockets that lost, doubled or mixed something; peer = the same with 10 sockets`,
  }),
);
process.exitCode = many.wrong.length > 0 ? 1 : 0;

async function measure(size: number): Promise<CrowdResult> {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
  const server = await serverProcess(folder, {}, ['dist/cli.js', 'serve']);
  try {
    await server.start();
    const crowd = await gatherCrowd(server, size);
    const result = await crowd.writeWhileSocketsDrop(messages, Math.random);
    crowd.close();
    return result;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
