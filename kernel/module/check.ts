import type { Clock } from '#kernel/clock';
import type { Config } from '#kernel/config';
import type { Dns } from '#kernel/dns';
import type { ModuleSchema } from '#kernel/migrator';
import type { Secrets } from '#kernel/secrets';

/** `warn`: it works, and somebody should look; `fail`: it does not. */
export type CheckStatus = 'pass' | 'warn' | 'fail';

/** What a check may look at. It opens what else it needs itself, because nothing else may be running. */
export interface CheckContext {
  readonly config: Config;
  readonly dataFolder: string;
  readonly secrets: Secrets;
  readonly schemas: readonly ModuleSchema[];
  readonly clock: Clock;
  readonly dns: Dns;
}

export interface Finding<Code extends string = string> {
  readonly code: Code;
  /** Filled into the words; never a secret, and of an error no more than its message. */
  readonly vars?: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Looks whether one part of the installation is well, and changes nothing. `comptoir doctor` runs all of them, and so does
 * the administrator's health page. What it is called stands under its name in the locales, each finding under
 * `<name>.<code>`.
 */
export interface Check {
  /** `module.thing`. */
  readonly name: string;
  /** Every code that it may find, and how bad that is. */
  readonly findings: Readonly<Record<string, CheckStatus>>;
  look(context: CheckContext): Promise<readonly Finding[]>;
}

export function defineCheck<const Findings extends Readonly<Record<string, CheckStatus>>>(check: {
  name: string;
  findings: Findings;
  look(context: CheckContext): Promise<readonly Finding<keyof Findings & string>[]>;
}): Check {
  return check;
}
