import type { Judged } from './learn.ts';

const KINDS: Readonly<Record<string, string>> = {
  'dev-bakery': 'hard',
  'dev-bikes': 'hard',
  'dev-dental': 'hard',
  'dev-print': 'hard',
  'dev-candles': 'ordinary',
  'dev-gym': 'ordinary',
  'dev-plumber': 'ordinary',
  'dev-restaurant': 'ordinary',
};
/** How its questions are worded: plainly, paraphrased throughout, or some of each with many that only look answerable. */
export const wordingOf = (name: string): string => KINDS[name] ?? 'mixed';
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/** For each threshold: questions answered from the right article / unanswerable ones handed over, in per cent. */
export function printReport(name: string, all: readonly Judged[]): void {
  const judged = all.filter((one) => one.of.origin === 'asked');
  const yes = judged.filter((one) => one.of.answerable);
  const no = judged.filter((one) => !one.of.answerable);
  const share = (list: readonly Judged[], test: (one: Judged) => boolean): string =>
    list.length === 0 ? '-' : ((100 * list.filter(test).length) / list.length).toFixed(0);
  const line = THRESHOLDS.map((threshold) => {
    const right = share(yes, (one) => one.trust >= threshold && one.best?.rightArticle === true);
    return `${threshold}: ${right}/${share(no, (one) => one.trust < threshold)}`;
  });
  const answered = yes.filter((one) => one.trust >= 0.3 && one.best?.rightArticle);
  console.log(
    name.padEnd(14),
    `top ${share(yes, (one) => one.best?.rightArticle === true)} quote ${share(yes, (one) => one.quoted?.right === true)}`,
    `(of answered ${share(answered, (one) => one.quoted?.right === true)}) wrong ${share(yes, (one) => one.trust >= 0.3 && !one.best?.rightArticle)}`,
    `found ${share(yes, (one) => one.of.examples.some((example) => example.right && !example.vetoed))} |`,
    line.join('  '),
  );
}

export function printErrors(judged: readonly Judged[], threshold: number): void {
  for (const { of, best, quoted, trust } of judged) {
    if (of.origin !== 'asked') continue;
    const kind = !of.answerable ? 'FALSE' : best?.rightArticle ? (quoted?.right ? 'LOW' : 'QUOTE') : 'WRONG';
    const fine = kind === 'FALSE' ? trust < threshold : kind === 'LOW' && trust >= threshold;
    if (fine) continue;
    const right = of.examples.find((example) => example.right);
    console.log(
      `${kind} ${trust.toFixed(2)} ${of.id} ${of.text}\n      ${of.terms}\n      ${quoted?.excerpt}`,
    );
    if (of.answerable && kind !== 'LOW')
      console.log(`      RIGHT ${right?.excerpt ?? 'not among the candidates'}`);
  }
}
