import { maskText } from '#kernel/log';
import { defineCheck } from '#kernel/module';
import { inspectMailServer } from '#kernel/smtp';
import { mailDomainSetting, smtpUrlSetting } from '../settings.ts';

/** Whether mail can leave. */
export const leavingCheck = defineCheck({
  name: 'mail.check',
  findings: {
    reached: 'pass',
    caught: 'pass',
    caught_in_production: 'warn',
    refused: 'fail',
    no_domain: 'warn',
  },
  async look({ config }) {
    const url = config.get(smtpUrlSetting);
    if (url === undefined) return [{ code: config.production ? 'caught_in_production' : 'caught' }];
    const server = new URL(url).host;
    const domain = config.get(mailDomainSetting);
    // Nobody answers to an address there, and most servers refuse to take mail from it.
    const written = domain === 'localhost' ? [{ code: 'no_domain' as const, vars: { domain } }] : [];
    try {
      await inspectMailServer(url);
      return [{ code: 'reached', vars: { server } }, ...written];
    } catch (error) {
      return [{ code: 'refused', vars: { server, reason: maskText((error as Error).message) } }, ...written];
    }
  },
});
