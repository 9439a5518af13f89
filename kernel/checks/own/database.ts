import type { DatabaseFacts } from '#kernel/migrator';
import { defineCheck, type Finding } from '#kernel/module';
import { lookAtDatabase } from './database-place.ts';
import { reasonOf } from './reason-of.ts';

const oldestVersion = 150_000;
/** Tokens, leases and links are compared with both clocks. */
const skewWarnMs = 2_000;
const skewFailMs = 30_000;

type Code = keyof typeof findings;

const findings = {
  reached: 'pass',
  not_yet: 'pass',
  unreached: 'fail',
  too_old: 'fail',
  encoding: 'fail',
  no_schema: 'warn',
  roles: 'pass',
  roles_refused: 'fail',
  bound: 'pass',
  unbound: 'fail',
  schema_current: 'pass',
  schema_behind: 'warn',
  schema_ahead: 'warn',
  clock: 'pass',
  clock_off: 'warn',
  clock_wrong: 'fail',
} as const;

export const databaseCheck = defineCheck({
  name: 'checks.database',
  findings,
  async look(context) {
    try {
      const facts = await lookAtDatabase(context);
      return facts === null ? [{ code: 'not_yet' }] : [...server(facts), ...program(facts)];
    } catch (error) {
      return [{ code: 'unreached', vars: { reason: reasonOf(error) } }];
    }
  },
});

function server({ version, versionNumber, encoding, clockAheadMs }: DatabaseFacts): Finding<Code>[] {
  const skew = Math.abs(clockAheadMs);
  const clock = skew > skewFailMs ? 'clock_wrong' : skew > skewWarnMs ? 'clock_off' : 'clock';
  return [
    { code: versionNumber < oldestVersion ? 'too_old' : 'reached', vars: { version } },
    ...(encoding === 'UTF8' ? [] : [{ code: 'encoding' as const, vars: { encoding } }]),
    { code: clock, vars: { seconds: (clockAheadMs / 1000).toFixed(1) } },
  ];
}

function program(facts: DatabaseFacts): Finding<Code>[] {
  if (facts.logins === null) return [{ code: 'no_schema' }];
  if (!facts.rolesSignIn) return [{ code: 'roles_refused' }];
  return [
    { code: 'roles' },
    { code: facts.bound === true ? 'bound' : 'unbound' },
    ...(facts.missing > 0 ? [{ code: 'schema_behind' as const, vars: { count: facts.missing } }] : []),
    ...(facts.unknown > 0 ? [{ code: 'schema_ahead' as const, vars: { count: facts.unknown } }] : []),
    ...(facts.missing + facts.unknown === 0 ? [{ code: 'schema_current' as const }] : []),
  ];
}
