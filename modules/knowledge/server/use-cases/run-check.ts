import { setImmediate as pause } from 'node:timers/promises';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { type AnswerCorpus, localEngines } from '#modules/ai';
import { type CaseOutcome, type Change, type Difference, knowledgeEvents } from '../../contract/index.ts';
import { type AppliedChange, applyChange } from '../cases/apply-change.ts';
import { differs, judge } from '../cases/judge.ts';
import { mostCases } from '../corpus/limits.ts';
import { type CaseRow, casesToAsk, noteOutcome } from '../repo/case.repo.ts';
import { checkById, updateRunning } from '../repo/check.repo.ts';
import { toCheck } from '../views/case-view.ts';
import { answerCorpus } from './answer-corpus.ts';
import { readChange } from './read-change.ts';

/** A person waits for it. */
const longestMs = 20_000;
const tellEveryMs = 500;

interface Run {
  readonly services: Services;
  readonly orgId: string;
  readonly checkId: string;
  readonly organisationName: string;
  readonly change: Change;
  readonly applied: AppliedChange;
  readonly cases: readonly CaseRow[];
}

/**
 * Asks the cases on knowledge as it is and as the change would make it. Repeated from the beginning when it is cut: it
 * writes nothing that a second run would not write too.
 */
export async function runCheck(services: Services, orgId: string, checkId: string): Promise<void> {
  const principal = jobPrincipal(orgId, 'knowledge.run_check');
  const run = await services.scopes.withOrg(principal, (scope) => readRun(scope, checkId));
  if (!run) return;
  const until = performance.now() + longestMs;
  const differences: Difference[] = [];
  const outcomes = new Map<string, CaseOutcome>();
  let toldAt = performance.now();
  let done = 0;
  for (const one of run.cases) {
    if (performance.now() > until) break;
    const { before, after } = await askTwice(run, one);
    outcomes.set(one.id, before);
    if (differs(before, after)) {
      differences.push({ caseId: one.id, question: one.question, expects: one.expects, before, after });
    }
    done += 1;
    // Whoever else needs this process gets it between two cases.
    await pause();
    if (performance.now() - toldAt < tellEveryMs) continue;
    toldAt = performance.now();
    const goesOn = await services.scopes.withOrg(principal, (scope) =>
      tell(scope, checkId, { done, differences }),
    );
    if (!goesOn) return;
  }
  await services.scopes.withOrg(principal, async (scope) => {
    for (const [id, outcome] of outcomes) await noteOutcome(scope, id, outcome);
    await tell(scope, checkId, { done, differences, status: 'done' });
  });
}

async function readRun(scope: Scope, checkId: string): Promise<Run | null> {
  const check = await checkById(scope, checkId);
  if (check?.status !== 'running') return null;
  const applied = await readChange(scope, check.change);
  const concerned = [...applied.gone, ...applied.written.map(({ id }) => id)];
  return {
    services: scope.services,
    orgId: scope.orgId,
    checkId,
    organisationName: (await organisationProfile(scope)).name,
    change: check.change,
    applied,
    cases: await casesToAsk(scope, concerned, mostCases),
  };
}

async function askTwice(run: Run, one: CaseRow): Promise<{ before: CaseOutcome; after: CaseOutcome }> {
  const principal = jobPrincipal(run.orgId, 'knowledge.run_check');
  const corpus = await run.services.scopes.withOrg(principal, (scope) => answerCorpus(scope, one.question));
  const before = await answerOn(run, one, corpus);
  if (run.change.kind === 'none') return { before, after: before };
  const changed = {
    key: `${corpus.key}:${run.checkId}`,
    load: async () => applyChange(await corpus.load(), run.applied),
  };
  return { before, after: await answerOn(run, one, changed) };
}

/** By the local engine whatever the installation's: a run must cost nothing and give the same every time. */
async function answerOn({ organisationName }: Run, one: CaseRow, corpus: AnswerCorpus): Promise<CaseOutcome> {
  const { question: text, language } = one;
  return judge(one, await localEngines().answerer.answer({ text, language, organisationName, corpus }));
}

async function tell(
  scope: Scope,
  checkId: string,
  progress: { readonly done: number; readonly differences: Difference[]; readonly status?: 'done' },
): Promise<boolean> {
  const goesOn = await updateRunning(scope, checkId, progress);
  const row = await checkById(scope, checkId);
  if (row) scope.emit(knowledgeEvents.checkChanged, { checkId, check: toCheck(row) });
  return goesOn;
}
