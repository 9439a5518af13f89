import { kernelSettings } from '#kernel/config';
import { inspectCertificate } from '#kernel/http-client';
import { defineCheck } from '#kernel/module';
import { reasonOf } from './reason-of.ts';

const renewWithinDays = 14;
const own = /^(localhost|127\.|\[::1\])/;

export const publicUrlCheck = defineCheck({
  name: 'checks.public_url',
  findings: {
    own: 'pass',
    unset: 'warn',
    plain: 'warn',
    trusted: 'pass',
    expires: 'warn',
    untrusted: 'fail',
    unreached: 'warn',
  },
  async look({ config, clock }) {
    const text = config.get(kernelSettings.publicUrl);
    if (text === undefined) return [{ code: config.production ? 'unset' : 'own' }];
    const url = new URL(text);
    if (own.test(url.hostname)) return [{ code: 'own' }];
    const vars = { url: url.origin };
    if (url.protocol === 'http:') return [{ code: 'plain', vars }];
    try {
      const { trusted, reason, until } = await inspectCertificate(url.hostname, Number(url.port || 443));
      if (!trusted) return [{ code: 'untrusted', vars: { ...vars, reason } }];
      const days = Math.floor((until.getTime() - clock.now().getTime()) / 86_400_000);
      return [{ code: days < renewWithinDays ? 'expires' : 'trusted', vars: { ...vars, days } }];
    } catch (error) {
      return [{ code: 'unreached', vars: { ...vars, reason: reasonOf(error) } }];
    }
  },
});
