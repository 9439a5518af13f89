/**
 * Judges the local answer engine on the question sets and prints the figures.
 *   npx tsx bench/answers/evaluate.ts [--set name] [--failures] [--heldout]
 * Development sets by default; `--heldout` adds the sets that nothing was tuned on.
 */
import { type AnswerResult, answer, createAnswerIndex } from '#modules/ai';
import { compareMethods } from './baseline.ts';
import { type AnswerSet, loadSets, type SetQuestion } from './sets.ts';

interface Verdict {
  set: string;
  question: SetQuestion;
  result: AnswerResult;
  ok: boolean;
  quoteOk: boolean;
  valid: boolean;
}

function verdictOf(set: AnswerSet, question: SetQuestion, result: AnswerResult): Verdict {
  const bodies = new Map(set.articles.map((article) => [article.id, article.body]));
  const valid = result.evidence.every(
    (quote) => bodies.get(quote.articleId)?.slice(quote.start, quote.end) === quote.quote,
  );
  const pattern = question.expect.mustQuote ? new RegExp(question.expect.mustQuote, 'i') : null;
  const cited = result.evidence.filter((quote) => question.expect.articles.includes(quote.articleId));
  const action = question.expect.action.includes(result.action);
  const wantsQuote =
    question.kind === 'answerable' || question.kind === 'multi' || question.kind === 'crosslingual';
  const refused = question.kind === 'crosslingual' && result.action === 'handed_over';
  const ok = action && (!wantsQuote || cited.length > 0 || refused);
  const quoteOk = ok && (refused || !pattern || cited.some((quote) => pattern.test(quote.quote)));
  return { set: set.name, question, result, ok, quoteOk, valid };
}

function share(list: readonly Verdict[], test: (verdict: Verdict) => boolean): string {
  if (list.length === 0) return '   -  ';
  return `${((100 * list.filter(test).length) / list.length).toFixed(1)} %`.padStart(7);
}

function rowOf(name: string, verdicts: readonly Verdict[]): string {
  const of = (...kinds: string[]): Verdict[] =>
    verdicts.filter((verdict) => kinds.includes(verdict.question.kind));
  const answered = (verdict: Verdict): boolean => verdict.result.evidence.length > 0;
  const known = of('answerable', 'multi');
  return [
    name.padEnd(20),
    `right article ${share(known, (v) => v.question.expect.articles.some((id) => v.result.evidence.some((quote) => quote.articleId === id)))}`,
    `right quote ${share(of('answerable'), (v) => v.quoteOk)}`,
    `wrong article ${share(known, (v) => answered(v) && !v.result.evidence.some((q) => v.question.expect.articles.includes(q.articleId)))}`,
    `multi exact ${share(of('multi'), (v) => v.ok)}`,
    `handed over ${share(of('unanswerable', 'offtopic'), (v) => v.ok)}`,
    `crosslingual answered ${share(of('crosslingual'), (v) => v.ok && answered(v))} wrong ${share(of('crosslingual'), (v) => !v.ok)}`,
    `courtesy ${share(of('greeting', 'thanks'), (v) => v.ok)}`,
    `insult/spam ${share(of('insult', 'spam'), (v) => v.ok && !answered(v))}`,
    `statement ${share(of('statement'), (v) => v.ok)}`,
    `quotes valid ${share(verdicts.filter(answered), (v) => v.valid)}`,
  ].join(' | ');
}

const only = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1] : undefined;
const heldOut = process.argv.includes('--heldout');
const sets = loadSets((name) => (only ? name === only : heldOut || !name.startsWith('heldout-')));
const verdicts: Verdict[] = [];
let cpuMs = 0;
let messages = 0;
let indexMs = 0;
for (const set of sets) {
  const before = performance.now();
  const index = createAnswerIndex(set.articles.map((article) => ({ ...article, version: 1 })));
  indexMs = Math.max(indexMs, performance.now() - before);
  const start = process.cpuUsage();
  const results = set.questions.map((question) =>
    answer(index, { text: question.text, language: question.language, organisationName: 'Comptoir' }),
  );
  const used = process.cpuUsage(start);
  cpuMs += (used.user + used.system) / 1000;
  messages += results.length;
  set.questions.forEach((question, at) => {
    const result = results[at];
    if (result) verdicts.push(verdictOf(set, question, result));
  });
}
for (const set of sets)
  console.log(
    rowOf(
      set.name,
      verdicts.filter((verdict) => verdict.set === set.name),
    ),
  );
console.log(rowOf('all', verdicts));
console.log(
  `CPU ${(cpuMs / messages).toFixed(2)} ms a message, ${messages} messages; slowest index ${indexMs.toFixed(0)} ms`,
);

if (process.argv.includes('--failures')) {
  for (const { set, question, result } of verdicts.filter((verdict) => !verdict.quoteOk)) {
    const best = result.parts.flatMap((part) =>
      part.candidates.slice(0, 1).map((c) => `${c.score} ${c.articleId} «${c.passage.slice(0, 110)}»`),
    );
    console.log(
      `${set} ${question.id} ${question.kind} [${question.expect.articles.join(',')}] ${question.text}\n   -> ${result.action} ${result.parts.map((part) => `${part.rule}(${part.checks.unknownWords ?? ''})`).join(' ')} ${best.join(' // ')}`,
    );
  }
}

const decisive = verdicts.filter((verdict) =>
  ['answerable', 'multi', 'unanswerable', 'offtopic'].includes(verdict.question.kind),
);
const ours = decisive.filter((verdict) => verdict.ok).length / decisive.length;
const methods = compareMethods(sets);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
for (const method of methods)
  console.log(
    `${method.name.padEnd(22)} top article ${percent(method.topArticle)}, right at its best threshold ${percent(method.rightAtBest)}`,
  );
console.log(`${'ours, checks included'.padEnd(22)} right at the fixed threshold ${percent(ours)}`);
const peer = methods[0]?.rightAtBest ?? 0;
console.log(
  JSON.stringify({
    name: 'answers',
    ours: Number(ours.toFixed(4)),
    peer: Number(peer.toFixed(4)),
    ratio: Number((ours / peer).toFixed(3)),
    unit: 'share right',
    note: `questions answered from the right article or rightly handed over, ${decisive.length} of ${sets.map((set) => set.name).join(', ')}; peer = BM25 top 1 with its best threshold`,
  }),
);
