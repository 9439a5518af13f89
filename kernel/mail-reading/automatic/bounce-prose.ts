import type { BouncedRecipient, MailAddress } from '../mail.ts';
import type { HeaderFields } from '../mime/header-fields.ts';
import { normaliseSubject } from '../threading/subject.ts';

/** Senders of reports, and subjects that only reports have. */
const REPORTER =
  /^(?:"?system ?administrator"?|mailer-?daemon|mail-?daemon|postmaster|mail(?:er)?|mdaemon|majordomo|daemon|mail[._-]?delivery.*|microsoftexchange.*|bounce[^@]*|mdelivery|no-?reply|system|root|uucp)@|^<>$/i;
const REPORTER_NAME =
  /mail(?:er)? ?(?:delivery|daemon)|delivery (?:sub)?system|postmaster|mailer|administrat(?:or|eur)|system/i;
const SUBJECT =
  /undeliver|failed mail|has not yet been delivered|not yet been delivered|delivery.{0,20}(?:fail|status|problem|error|delay|notification|report)|fail(?:ed|ure).{0,20}(?:deliver|mail|notice|notification)|failure notice|returned mail|mail (?:delivery|failed|error|system|status)|returning (?:message|to sender)|could not be delivered|non.?(?:delivery|remis|distribu)|not delivered|message status|bounced?|rejected|warning.{0,30}(?:delay|could not|message)|nondeliver|message.{0,30}(?:delayed|not sent)|échec de (?:la )?remise|non remis|[ée]chec d.envoi|unzustellbar|nicht zustellbar|nicht zugestellt|no se (?:ha podido|pudo) entregar|no entregado|mancato recapito|impossibile recapitare|return(?:ed)? to sender|user unknown|unknown user|account (?:closed|disabled)/i;
const BODY =
  /not yet been delivered|invalid final delivery|not delivered to|delivery problems|no valid recipients|did not (?:exactly )?match|did not receive|could not be delivered|couldn.t be delivered|wasn.t able to deliver|not able to deliver|unable to deliver|undeliverable|was not delivered|not be delivered|could not deliver|cannot (?:be )?deliver|delivery (?:failed|to the following|has failed|temporarily)|failed to (?:reach|deliver)|did not reach|following (?:address|recipient)|permanent (?:fatal )?error|fatal errors|user unknown|unknown (?:user|recipient|address|or illegal)|no such (?:user|account|mailbox|recipient|person)|mailbox (?:is )?(?:full|unavailable|not found|has)|over.?quota|quota exceeded|exceeded (?:the )?(?:storage|quota)|doesn.t have an? \S+ account|account (?:has been |is )?(?:disabled|closed|not|inactive)|does not exist|doesn.t exist|unknown address|not listed in|invalid (?:address|recipient|mailbox|user)|has been (?:delayed|rejected|returned)|delayed|will (?:continue|keep) (?:to try|trying)|rejected (?:your|the|by)|bounced|not accept|returned (?:to|because|for)|non remis|n.a pas pu [êe]tre|konnte nicht|no (?:se )?(?:ha podido|pudo)|impossibile|(?:is )?not a (?:valid|known)|no longer (?:valid|active|work|exist|in use)|address(?:es)? (?:is |are )?(?:no longer|not|unknown|invalid|fail)|addressee|550[ -]|5\.\d\.\d|error (?:is|was|message)/i;

/** Where a report hands over to the mail that it is about. */
const COPY =
  /^[^\w\n]{0,100}(?:original message|copy of (?:the|your) (?:message|letter)|this is a copy of|below this line is a copy|returned message|message (?:header|text) follow|headers? follow|(?:unsent|original) (?:message|mail) (?:follows|below|header)|your (?:original )?message (?:follows|reads)|the (?:header|first \d+ lines|original message|message header)|start of (?:returned|message)|received:|return-path:)/im;

const MAX_LINE_CHARS = 500;

export interface ProseEvidence {
  readonly fields: HeaderFields;
  readonly from: MailAddress | null;
  readonly subject: string;
  readonly text: string;
  readonly envelopeFrom: string | null;
  /** Addresses that are no recipients of ours: the sender's and the reader's own. */
  readonly others: readonly string[];
  /** A mail came along. */
  readonly hasCopy: boolean;
  /** The mail has a part that is a delivery status, empty or not. */
  readonly hasStatus: boolean;
}

/** Recipients of a report in prose (qmail, older Exim, Exchange and many more), or undefined for a mail that is none. */
export function readBounceProse(evidence: ProseEvidence): BouncedRecipient[] | undefined {
  const failed = evidence.fields.all('x-failed-recipients');
  const report = reportText(evidence.text);
  if (failed.length === 0 && !evidence.hasStatus && !isReport(evidence, report)) return undefined;
  const addresses = failed.length > 0 ? failed.flatMap(addressesIn) : blamed(report, evidence.others);
  const action = isDelay(evidence.subject, report) ? 'delayed' : 'failed';
  return addresses.map((recipient) => ({
    recipient,
    status: statusFor(report, action),
    action,
    diagnostic: diagnosticFor(report, recipient),
  }));
}

/** A sentence that only a mail system says: a mail, its failure and an address. */
const MACHINE =
  /(?:messages?|mails?|e-mails?|recipients?|usage|courriel)\b[^@]{0,80}(?:could not|couldn.t|not be|failed|n.a pas|konnte nicht|no (?:se )?(?:ha podido|pudo)|non [eè] stato)[^@]{0,120}\S@\S+\.\S|failed recipients?\W[^@]{0,60}\S@\S+\.\S|delivery of e?-?mail[^@]{0,80}\S@\S+\.\S/i;

/**
 * A daemon's mail is a report for one reason more; anybody else's needs its subject, its text and a third sign, and is
 * no answer: whoever passes a report on or asks about one is a person.
 */
function isReport(evidence: ProseEvidence, report: string): boolean {
  const { from, subject, hasCopy, fields } = evidence;
  const says = BODY.test(report);
  const titled = SUBJECT.test(subject);
  const { isReply, isForward } = normaliseSubject(subject);
  if (isReply || isForward) {
    if (isDaemon(evidence)) return says;
    return titled && MACHINE.test(report.slice(0, 300)) && !fields.has('in-reply-to') && !isForward;
  }
  if (isDaemon(evidence)) return says || titled || hasCopy;
  const reporter = REPORTER.test(from?.address ?? '') || REPORTER_NAME.test(from?.name ?? '');
  return says && titled && (reporter || hasCopy || MACHINE.test(report.slice(0, 1_000)));
}

function isDaemon({ from, fields, envelopeFrom, subject }: ProseEvidence): boolean {
  if (/^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon)@/i.test(from?.address ?? '')) return true;
  // The empty sender alone is an absence notice's too.
  const empty = envelopeFrom === '' || /^<\s*>$/.test(fields.first('return-path'));
  return empty && SUBJECT.test(subject);
}

function isDelay(subject: string, report: string): boolean {
  const says =
    /\b(?:delayed|warning|still trying|will (?:continue|keep)|being retried|you do not need to resend)\b/i;
  return (
    says.test(subject) ||
    (says.test(report) && !/permanent|giving up|given up|could not be delivered/i.test(report))
  );
}

/** The part that the reporting machine wrote itself. */
function reportText(text: string): string {
  const head = text.slice(0, 20_000);
  const copy = COPY.exec(head);
  return copy && copy.index > 80 ? head.slice(0, copy.index) : head;
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

/** Addresses that stand where reports name those that failed: alone, in brackets, or before a colon; else any. */
function blamed(report: string, others: readonly string[]): string[] {
  const own = new Set(others.map((address) => address.toLowerCase()));
  const proper = (address: string) =>
    !own.has(address.toLowerCase()) && !/^(?:mailer-daemon|postmaster)@/i.test(address);
  const placed = report
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE_CHARS))
    .filter((line) =>
      /^\W{0,20}(?:to:|rcpt to:|recipient:|address:|user:?|mailbox:?)?\s*[<"'(]*[^\s<>]+@[^\s<>]+[>"')]*(?:[\s:;,.-]|$)/i.test(
        line,
      ),
    )
    .flatMap((line) => addressesIn(line).slice(0, 1))
    .filter(proper);
  const found = placed.length > 0 ? placed : addressesIn(report).filter(proper);
  return [...new Set(found.map((address) => address.replace(/^[.'=]+|[.']+$/g, '')))].slice(0, 50);
}

function statusFor(report: string, action: 'failed' | 'delayed'): string | null {
  const wanted = action === 'delayed' ? /\b4\.\d{1,3}\.\d{1,3}\b/ : /\b5\.\d{1,3}\.\d{1,3}\b/;
  return wanted.exec(report)?.[0] ?? null;
}

function diagnosticFor(report: string, recipient: string): string | null {
  const lines = report.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.includes(recipient));
  const after = lines.slice(Math.max(0, at), at + 5).filter((line) => line !== '');
  const text = (after.find((line) => /\b[45]\d\d[ -]/.test(line)) ?? after.slice(0, 3).join(' ')).slice(
    0,
    1_000,
  );
  return text === '' ? null : text;
}
