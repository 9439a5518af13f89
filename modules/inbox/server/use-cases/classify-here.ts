import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { enginesIn } from '#modules/ai';
import { rulesEngine } from '#modules/contacts/contract';
import { classifyByRules } from '../assistant/classify-by-rules.ts';
import { headOf } from '../repo/merge.repo.ts';
import { keepProposal } from './keep-proposal.ts';
import { readSaid } from './read-said.ts';

/** What is older tells no more where somebody stands. */
const mostCharacters = 12_000;

/** Finds by rules of this machine at which stage a prospect stands, where no model is set up that a member could ask. */
export async function classifyHere(scope: Scope, id: string): Promise<void> {
  if ((await enginesIn(scope)).writer) return;
  const conversationId = (await headOf(scope, id)) ?? id;
  const { messages } = await readSaid(scope, conversationId, mostCharacters);
  const last = messages.at(-1);
  if (!last) return;
  const found = { ...classifyByRules(messages), engine: rulesEngine, at: last.created_at };
  await keepProposal(scope, { ...found, id: newId(), conversationId });
}
