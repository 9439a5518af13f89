import { Readable } from 'node:stream';
import ipaddr from 'ipaddr.js';
import { type Dns, isSilent } from '#kernel/dns';
import { boundedDns } from './bounded-dns.ts';
import { boundedMail } from './bounded-mail.ts';
import { type MailOrigin, type OriginResult, uncheckedOrigin } from './origin.ts';

/** What the connection said of a mail. */
export interface MailEnvelope {
  /** SMTP's MAIL FROM; '' for reports. */
  readonly from: string;
  readonly remoteAddress: string;
  readonly helo: string;
  /** The address that is shown as the sender, which is what a forger means; '' where the mail names none. */
  readonly shownFrom: string;
}

export interface CheckOptions {
  readonly dns: Dns;
  /** Given where a test moves it. */
  readonly clock?: () => number;
  readonly timeoutMs?: number;
}

const sliceBytes = 64 * 1024;

/** Whether the domain that a mail says it is from stands by it. Never throws. */
export async function checkOrigin(
  raw: Uint8Array,
  envelope: MailEnvelope,
  { dns, clock = Date.now, timeoutMs = 8_000 }: CheckOptions,
): Promise<MailOrigin> {
  const domain = domainOf(envelope.shownFrom);
  const unchecked = uncheckedOrigin(domain);
  const until = clock() + timeoutMs;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<MailOrigin>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, unchecked).unref();
  });
  const work = (async () => {
    if (await isSilent(dns, clock())) return unchecked;
    return check(raw, envelope, { domain, resolver: boundedDns(dns, until, clock), until, clock });
  })().catch(() => unchecked);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface Checking {
  readonly domain: string | null;
  readonly resolver: ReturnType<typeof boundedDns>;
  readonly until: number;
  readonly clock: () => number;
}

async function check(raw: Uint8Array, envelope: MailEnvelope, checking: Checking): Promise<MailOrigin> {
  const { domain, resolver } = checking;
  const [spf, dkim] = [await checkSpf(envelope, resolver), await checkDkim(raw, checking)];
  const verdict = domain === null ? nothingAsked : await checkDmarc(domain, spf, dkim, resolver);
  return { spf: spf.result, dkim: dkim.result, domain, ...verdict };
}

type Verdict = Pick<MailOrigin, 'dmarc' | 'policy' | 'forged'>;
const nothingAsked: Verdict = { dmarc: 'none', policy: null, forged: false };

/** What a mechanism says, the domains that it proves, and those that it might have proved had somebody answered. */
interface Proof {
  readonly result: OriginResult;
  readonly proved: readonly string[];
  readonly unanswered: readonly string[];
}

async function checkSpf(
  { from, helo, remoteAddress }: MailEnvelope,
  resolver: Checking['resolver'],
): Promise<Proof> {
  const sender = from === '' ? `postmaster@${helo}` : from;
  const domain = domainOf(sender);
  if (domain === null) return { result: 'none', proved: [], unanswered: [] };
  const ip = publicAddress(remoteAddress);
  if (ip === null) return { result: 'not_checked', proved: [], unanswered: [domain] };
  const { spf } = await import('mailauth/lib/spf/index.js');
  const { status } = await spf({ sender, ip, helo, mta: 'comptoir', resolver });
  if (status.result === 'pass') return { result: 'pass', proved: [domain], unanswered: [] };
  if (status.result === 'temperror') return { result: 'not_checked', proved: [], unanswered: [domain] };
  const none = status.result === 'none' || status.result === 'neutral';
  return { result: none ? 'none' : 'fail', proved: [], unanswered: [] };
}

async function checkDkim(raw: Uint8Array, { resolver, until, clock }: Checking): Promise<Proof> {
  const { bytes, signatures } = boundedMail(raw);
  const broken: Proof = { result: signatures > 0 ? 'fail' : 'none', proved: [], unanswered: [] };
  if (bytes === null || signatures === 0) return broken;
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  const source = Readable.from(slices(bytes, until, clock), { objectMode: false });
  const { results } = await dkimVerify(source, { resolver });
  const signed = results.filter(({ signingDomain }) => signingDomain);
  const passed = signed.filter(({ status }) => status.result === 'pass');
  const silent = signed.filter(({ status }) => status.result === 'temperror');
  const proved = passed.map(({ signingDomain }) => String(signingDomain));
  const unanswered = silent.map(({ signingDomain }) => String(signingDomain));
  if (proved.length > 0) return { result: 'pass', proved, unanswered };
  return { result: unanswered.length > 0 ? 'not_checked' : broken.result, proved, unanswered };
}

async function checkDmarc(
  domain: string,
  spf: Proof,
  dkim: Proof,
  resolver: Checking['resolver'],
): Promise<Verdict> {
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const ask = (spfDomains: string[], dkimDomains: string[]) =>
    dmarc({
      headerFrom: [`postmaster@${domain}`],
      spfDomains,
      dkimDomains: dkimDomains.map((signed) => ({ domain: signed })),
      resolver,
    });
  const told = await ask([...spf.proved], [...dkim.proved]);
  if (!told || told.status.result === 'none') return nothingAsked;
  if (told.status.result === 'temperror') return { dmarc: 'not_checked', policy: null, forged: false };
  const policy = policyOf(told.policy);
  if (told.status.result === 'pass') return { dmarc: 'pass', policy, forged: false };
  const hoped = await ask([...spf.proved, ...spf.unanswered], [...dkim.proved, ...dkim.unanswered]);
  if (hoped && hoped.status.result !== 'fail') return { dmarc: 'not_checked', policy, forged: false };
  return { dmarc: 'fail', policy, forged: policy === 'reject' || policy === 'quarantine' };
}

function policyOf(written: unknown): MailOrigin['policy'] {
  const policy = String(written).trim().toLowerCase();
  return policy === 'reject' || policy === 'quarantine' ? policy : 'none';
}

/** Ends where time is over, so that hashing a large mail for nobody ends too. */
function* slices(bytes: Buffer, until: number, clock: () => number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    if (clock() > until) throw new Error('Time is over.');
    yield bytes.subarray(at, at + sliceBytes);
  }
}

function domainOf(address: string): string | null {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  return address.includes('@') && domain !== '' && domain.length <= 253 ? domain : null;
}

/** Null for an address of the house, about which no record on the internet says anything. */
function publicAddress(text: string): string | null {
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  return address.range() === 'unicast' ? address.toString() : null;
}
