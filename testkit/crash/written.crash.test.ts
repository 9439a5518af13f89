import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTaskContract } from '#kernel/contract';
import { getCreditsContract, listEntriesContract } from '#modules/billing/contract';
import { getContactContract } from '#modules/contacts/contract';
import {
  classifyProspectContract,
  getClassificationContract,
  getSummaryContract,
  listConversationsContract,
  listMessagesContract,
  writeSummaryContract,
} from '#modules/inbox/contract';
import { eventually } from '#testkit';
import { type Api, enterDemo } from '#testkit/api';
import { type Cluster, startCluster } from '#testkit/cluster';
import { type FakeOpenAi, startFakeOpenAi } from '#testkit/fake-openai';

const kills = process.env.COMPTOIR_TEST_FULL === '1' ? 6 : 1;
/** Long enough that each kill falls into the middle of both. */
const every = 100;

let provider: FakeOpenAi;
let cluster: Cluster;
let demo: Api;
let quote = '';
beforeAll(async () => {
  provider = await startFakeOpenAi((request) => ({
    says: isSummary(request)
      ? `Somebody wrote to the shop about an order of theirs, and was answered. [[${quote}]]`
      : `qualified\nThey say what they want, and how they can be reached. [[${quote}]]`,
    every,
  }));
  const environment = { OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: provider.key };
  cluster = await startCluster({ environment });
  demo = await enterDemo(cluster);
});
afterAll(async () => {
  await cluster.stop();
  await provider.stop();
});

const isSummary = ({ messages }: FakeOpenAi['requests'][number]) =>
  String(messages[1]?.content).startsWith('Summarise');
const asked = () => [
  provider.requests.filter((request) => isSummary(request)).length,
  provider.requests.filter((request) => !isSummary(request)).length,
];
const settled = async () => (await demo.call(getCreditsContract, { query: {} })).settled;
const ended = (id: string) =>
  eventually(async () => {
    const found = await demo.call(getTaskContract, { params: { id } });
    expect(found.status).toBe('succeeded');
    return found;
  }, 60_000);

describe('a summary and a class whose workers are killed', () => {
  it('are there once, and charged once', async () => {
    const { items } = await demo.call(listConversationsContract, { query: {} });
    const params = { id: items[0]?.id ?? '' };
    const messages = await demo.call(listMessagesContract, { params, query: {} });
    quote = messages.items.find(({ author }) => author === 'visitor')?.text.split('\n')[0] ?? '';
    const before = await settled();
    const started = [
      await demo.call(writeSummaryContract, { params }),
      await demo.call(classifyProspectContract, { params }),
    ];
    const workers = cluster.processes.slice(2);
    for (let killed = 0; killed < kills; killed += 1) {
      await eventually(async () => expect(asked()).toEqual([killed + 1, killed + 1]), 60_000);
      for (const worker of workers) worker.killTree();
      await Promise.all(workers.map((worker) => worker.start()));
    }
    const tasks = await Promise.all(started.map(({ id }) => ended(id)));
    // What the dead ones had asked for is asked once more each time, and nothing else is.
    expect(asked()).toEqual([kills + 1, kills + 1]);

    const { summary } = await demo.call(getSummaryContract, { params });
    expect(summary?.sentences).toEqual([expect.objectContaining({ quote })]);
    const { proposal } = await demo.call(getClassificationContract, { params });
    expect(proposal).toMatchObject({ id: started[1]?.id, stage: 'qualified', reasons: [{ quote }] });
    const contactId = items[0]?.contact.id ?? '';
    const contact = await demo.call(getContactContract, { params: { id: contactId } });
    expect(contact.class).toEqual(proposal);

    const charges = tasks.map(({ credits }) => credits);
    expect(Math.min(...charges)).toBeGreaterThan(0);
    expect(before - (await settled())).toBeCloseTo(
      charges.reduce((sum, one) => sum + one, 0),
      3,
    );
    const entries = await demo.call(listEntriesContract, { query: {} });
    for (const { id } of started)
      expect(entries.items.filter(({ taskId, amount }) => taskId === id && amount < 0)).toHaveLength(1);
  });
});
