import type { Config } from '#kernel/config';
import { type Dns, isSilent } from '#kernel/dns';
import type { MailRecord } from '../../contract/index.ts';
import { mailDomainSetting, smtpUrlSetting } from '../settings.ts';
import { signingKey } from './signing-key.ts';

type Wanted = Pick<MailRecord, 'kind' | 'name' | 'value'>;

/** Whether the domain of our addresses is one that others could ask about. */
export const isPublished = (config: Config): boolean => config.get(mailDomainSetting).includes('.');

/** The records that make others believe that our mail is ours; none for a domain of this machine alone. */
export function wantedRecords(config: Config): Wanted[] {
  if (!isPublished(config)) return [];
  const domain = config.get(mailDomainSetting).toLowerCase();
  const key = signingKey(config);
  const server = config.get(smtpUrlSetting);
  const machines = server === undefined ? 'mx' : `mx a:${new URL(server).hostname}`;
  return [
    { kind: 'spf', name: domain, value: `v=spf1 ${machines} ~all` },
    ...(key
      ? [
          {
            kind: 'dkim' as const,
            name: `${key.selector}._domainkey.${key.domain}`,
            value: `v=DKIM1; k=rsa; p=${key.publicKey}`,
          },
        ]
      : []),
    { kind: 'dmarc', name: `_dmarc.${domain}`, value: 'v=DMARC1; p=quarantine' },
  ];
}

/** Looks which of the records are published. */
export async function lookAtRecords(
  dns: Dns,
  wanted: readonly Wanted[],
  nowMs: number,
): Promise<MailRecord[]> {
  const silent = wanted.length > 0 && (await isSilent(dns, nowMs));
  return Promise.all(wanted.map((record) => (silent ? { ...record, ...unknown } : look(dns, record))));
}

const unknown = { state: 'unknown', found: null } as const;
const marks = { spf: /^v=spf1(?:\s|$)/i, dkim: /(?:^|;)\s*p=/i, dmarc: /^v=DMARC1\b/i };
const longestShown = 500;

async function look(dns: Dns, record: Wanted): Promise<MailRecord> {
  try {
    const texts = (await dns.resolve(record.name, 'TXT')).map((parts) => (parts as string[]).join(''));
    const found = texts.find((text) => marks[record.kind].test(text));
    if (found === undefined) return { ...record, state: 'missing', found: null };
    const state = record.kind === 'dkim' && keyIn(found) !== keyIn(record.value) ? 'different' : 'found';
    return { ...record, state, found: found.slice(0, longestShown) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const none = code === 'ENOTFOUND' || code === 'ENODATA';
    return { ...record, ...(none ? { state: 'missing', found: null } : unknown) };
  }
}

/** Publishers break long keys as they like. */
const keyIn = (text: string) => /(?:^|;)\s*p=([^;]*)/i.exec(text)?.[1]?.replace(/\s+/g, '') ?? '';
