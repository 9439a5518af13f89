/**
 * `npm run bench -- classes`: how often the rules of `modules/inbox/server/assistant/class-rules.ts` give a short
 * conversation the stage that its author gave it, on the conversations that were held back; beside the share of the stage
 * that is most frequent there. `--failures` lists those that went wrong of the set by which the rules were steered.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { localEngines } from '#modules/ai';
import { stageSchema } from '#modules/contacts/contract';
import { classifyByRules } from '#modules/inbox';

const setSchema = z.array(
  z.strictObject({
    trade: z.string(),
    language: z.enum(['fr', 'en']),
    stage: stageSchema.nullable(),
    /** Oldest first; `c: ` says the customer, `s: ` the shop. */
    said: z.array(z.string().regex(/^[cs]: /)),
  }),
);
type Talk = z.infer<typeof setSchema>[number];

const { understander } = localEngines();

async function classed({ said }: Talk) {
  const messages = await Promise.all(
    said.map(async (line, at) => {
      const text = line.slice(3);
      const { understanding } = await understander.understand({ text, defaultRegion: 'FR' });
      return { id: String(at), author: line.startsWith('c') ? 'visitor' : 'member', text, understanding };
    }),
  );
  const { stage, reasons } = classifyByRules(messages);
  for (const { messageId, quote } of reasons) {
    if (!messages.some(({ id, text }) => id === messageId && text.includes(quote)))
      throw new Error(`Nobody wrote "${quote}".`);
  }
  return { stage, reasons };
}

async function measured(file: string, lists: boolean) {
  const talks = setSchema.parse(
    JSON.parse(readFileSync(new URL(`sets/${file}.json`, import.meta.url), 'utf8')),
  );
  const results = [];
  for (const talk of talks) {
    const found = await classed(talk);
    const right = found.stage === talk.stage;
    if (lists && !right) {
      const why = found.reasons.map(({ rule, quote }) => `${rule} "${quote}"`).join('; ');
      console.log(`  ${talk.stage} read as ${found.stage} (${why}): ${talk.said.join(' / ')}`);
    }
    results.push({ ...talk, found: found.stage, right });
  }
  return results;
}

const percent = (share: number) => Math.round(share * 1_000) / 10;
const share = (hits: readonly { right: boolean }[]) => hits.filter(({ right }) => right).length / hits.length;
const told = (hits: readonly { right: boolean }[]) =>
  `${hits.filter(({ right }) => right).length}/${hits.length}`;

const steered = await measured('steer', process.argv.includes('--failures'));
const held = await measured('held-back', false);
const stages = [...stageSchema.options, null];
for (const language of ['fr', 'en'])
  console.log(`held back, ${language}: ${told(held.filter((one) => one.language === language))}`);
for (const stage of stages) {
  const ofStage = held.filter((one) => one.stage === stage);
  const named = held.filter((one) => one.found === stage);
  console.log(
    `held back, ${stage ?? 'not enough said'}: found ${told(ofStage)}, right where named ${told(named)}`,
  );
}
const mostFrequent = Math.max(...stages.map((stage) => held.filter((one) => one.stage === stage).length));
const [ours, peer] = [percent(share(held)), percent(mostFrequent / held.length)];
console.log(
  JSON.stringify({
    name: 'classes',
    ours,
    peer,
    ratio: Math.round((ours / peer) * 100) / 100,
    unit: '% of held-back conversations whose stage is right',
    note: `peer: the most frequent stage for all; by which the rules were steered: ${percent(share(steered))} %; ${held.length} held back, ${steered.length} to steer by`,
  }),
);
