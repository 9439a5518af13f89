import type { Dns, RecordType } from '#kernel/dns';

/** SPF alone may ask ten times, and each of its answers for more names; what a mail asks for in all ends here. */
const maxQuestions = 60;

/** Asks as `mailauth` does; beyond the limits nobody answers. */
export function boundedDns(dns: Dns, untilMs: number, clock: () => number) {
  let asked = 0;
  return async (name: string, type: string): Promise<unknown[]> => {
    asked += 1;
    if (asked > maxQuestions || clock() > untilMs)
      throw Object.assign(new Error('No more questions.'), { code: 'ETIMEOUT' });
    return dns.resolve(name, type as RecordType);
  };
}
