import { ConfigError } from '#kernel/config';
import { defineCheck } from '#kernel/module';
import { mailDomainSetting } from '../settings.ts';
import { isPublished, lookAtRecords, wantedRecords } from '../signing/mail-records.ts';
import { signingKey } from '../signing/signing-key.ts';

/** Whether others can recognise our mail. */
export const recordsCheck = defineCheck({
  name: 'mail.records',
  findings: {
    local: 'pass',
    found: 'pass',
    missing: 'warn',
    different: 'warn',
    unknown: 'warn',
    unsigned: 'warn',
    wrong_key: 'fail',
  },
  async look({ config, dns, clock }) {
    const domain = config.get(mailDomainSetting);
    if (!isPublished(config)) return [{ code: 'local', vars: { domain } }];
    try {
      const unsigned = signingKey(config) === null ? [{ code: 'unsigned' as const }] : [];
      const records = await lookAtRecords(dns, wantedRecords(config), clock.now().getTime());
      const findings = records.map(({ kind, name, value, state }) => ({
        code: state,
        vars: { kind: kind.toUpperCase(), name, value },
      }));
      return [...findings, ...unsigned];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return [{ code: 'wrong_key', vars: { reason: error.message } }];
    }
  },
});
