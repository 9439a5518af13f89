import type { BouncedRecipient } from '../mail.ts';
import { decodeRaw, oneLine } from '../mime/encoded-words.ts';
import { type HeaderFields, readHeader } from '../mime/header-fields.ts';
import type { Part } from '../mime/part-tree.ts';

const MAX_RECIPIENTS = 200;
const MAX_DIAGNOSTIC_CHARS = 1_000;

/** The recipients of a `message/delivery-status` part (RFC 3464, RFC 6533): groups of fields, each below a blank line. */
export function readDeliveryStatus(part: Part): BouncedRecipient[] {
  const content = part.content();
  const recipients: BouncedRecipient[] = [];
  let at = 0;
  while (at < content.length && recipients.length < MAX_RECIPIENTS) {
    const limits = { headerBytes: 64 * 1024, headerFields: 200 };
    const { fields, bodyStart } = readHeader(content, at, content.length, limits);
    const recipient = readRecipient(fields);
    if (recipient) recipients.push(recipient);
    // A line that is no field ends a group as well, and must be stepped over.
    at = bodyStart > at ? bodyStart : nextLine(content, at);
    if (fields.count === 0) at = Math.max(at, nextLine(content, bodyStart));
  }
  return recipients;
}

function nextLine(content: Buffer, at: number): number {
  const found = content.indexOf(0x0a, at);
  return found === -1 ? content.length : found + 1;
}

function readRecipient(fields: HeaderFields): BouncedRecipient | undefined {
  const written = fields.first('original-recipient') || fields.first('final-recipient');
  const final = fields.first('final-recipient') || written;
  if (final === '' && !fields.has('action')) return undefined;
  const recipient = addressOf(final) || addressOf(written) || addressOf(fields.first('x-actual-recipient'));
  if (recipient === '') return undefined;
  const diagnostic = oneLine(decodeRaw(fields.first('diagnostic-code')), MAX_DIAGNOSTIC_CHARS).replace(
    /^[\w-]+\s*;\s*/,
    '',
  );
  return {
    recipient,
    status: /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.first('status'))?.[1] ?? null,
    action: actionOf(fields.first('action')),
    diagnostic: diagnostic || null,
  };
}

function actionOf(text: string): BouncedRecipient['action'] {
  const action = /^(failed|delayed|delivered|relayed|expanded)/.exec(text.trim().toLowerCase())?.[1];
  return (action as BouncedRecipient['action'] | undefined) ?? 'failed';
}

/** `rfc822; <user@example.com>` without what is around the address. */
function addressOf(text: string): string {
  const value = decodeRaw(text.replace(/^[\w-]+\s*;/, ''));
  return /[^\s<>;,()"]+@[^\s<>;,()"]+/.exec(value)?.[0]?.slice(0, 320) ?? '';
}
