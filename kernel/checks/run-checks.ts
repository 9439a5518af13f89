import type { Check, CheckContext, CheckStatus, Finding } from '#kernel/module';
import { reasonOf } from './own/reason-of.ts';

/** One line of the report. */
export interface Reported {
  /** `checks.disk` */
  readonly check: string;
  readonly code: string;
  readonly status: CheckStatus;
  readonly vars: Readonly<Record<string, string | number | undefined>>;
}

/** Longer than any check's own patience: one that hangs is told of, and the others are not kept waiting. */
const patienceMs = 15_000;

/** Runs checks beside each other. One that fails to look is itself a finding, under `checks.broken`. */
export async function runChecks(checks: readonly Check[], context: CheckContext): Promise<Reported[]> {
  const reports = await Promise.all(checks.map((check) => run(check, context)));
  return reports.flat();
}

/** What a check without an answer is reported as. */
export const broken = 'checks.broken';

async function run(check: Check, context: CheckContext): Promise<Reported[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    const found = await Promise.race([check.look(context), late]);
    return found.map((finding) => report(check, finding));
  } catch (error) {
    return [{ check: check.name, code: broken, status: 'fail', vars: { reason: reasonOf(error) } }];
  } finally {
    clearTimeout(timer);
  }
}

export function report({ name, findings }: Check, { code, vars = {} }: Finding): Reported {
  return { check: name, code, status: findings[code] ?? 'fail', vars };
}

const order: readonly CheckStatus[] = ['pass', 'warn', 'fail'];

/** The worst of them; of none, `pass`. */
export function worstOf(reports: readonly Reported[]): CheckStatus {
  return order[Math.max(0, ...reports.map(({ status }) => order.indexOf(status)))] ?? 'pass';
}
