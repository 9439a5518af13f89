import { innerHeader } from '../attachments.ts';
import type { Bounce, BouncedRecipient, MailAddress } from '../mail.ts';
import { readAddresses } from '../mime/addresses.ts';
import { type Part, readPartTree } from '../mime/part-tree.ts';
import { readBounceProse } from './bounce-prose.ts';
import { readDeliveryStatus } from './delivery-status.ts';
import { allParts, isCopy, originalMessageId } from './report-parts.ts';

export interface BounceEvidence {
  readonly root: Part;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly envelopeFrom: string | null;
}

/** The report that a mail is, by RFC 3464 where it follows it, else by its prose; null for every other mail. */
export function readBounce(evidence: BounceEvidence): Bounce | null {
  const { root } = evidence;
  const parts = allParts(root);
  const declared = root.typeParameters.get('report-type')?.toLowerCase() === 'delivery-status';
  const statuses = parts.filter(isStatus);
  const hasStatus = statuses.length > 0 || (root.mediaType === 'multipart/report' && declared);
  const standard = statuses.flatMap(readDeliveryStatus);
  const recipients = standard.length > 0 ? standard : prose(evidence, parts, hasStatus);
  if (recipients === undefined) return null;
  const found = recipients.length > 0 ? recipients : fromCopies(parts);
  return { recipients: once(found), originalMessageId: originalMessageId(parts, evidence.text) };
}

function prose(
  evidence: BounceEvidence,
  parts: readonly Part[],
  hasStatus: boolean,
): BouncedRecipient[] | undefined {
  const { root, from, to, subject, text, envelopeFrom } = evidence;
  const others = [...to, ...(from ? [from] : [])].map(({ address }) => address);
  const hasCopy = parts.some(isCopy);
  return readBounceProse({
    fields: root.fields,
    from,
    subject,
    text,
    envelopeFrom,
    others,
    hasCopy,
    hasStatus,
  });
}

/** A report that names nobody: what it brings along is another report, or the mail and so its recipient. */
function fromCopies(parts: readonly Part[]): BouncedRecipient[] {
  const copies = parts.filter(isCopy);
  const limits = { headerBytes: 64 * 1024, headerFields: 500, parts: 20, depth: 4 };
  const inner = copies.flatMap((copy) => allParts(readPartTree(copy.content(), limits, new Set())));
  const statuses = inner.filter(isStatus).flatMap(readDeliveryStatus);
  if (statuses.length > 0) return statuses;
  const [recipient, ...more] = copies.flatMap((copy) => readAddresses(innerHeader(copy).all('to'), 2));
  if (!recipient?.address || more.length > 0) return [];
  return [{ recipient: recipient.address, status: null, action: 'failed', diagnostic: null }];
}

function isStatus({ mediaType }: Part): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(mediaType);
}

function once(recipients: readonly BouncedRecipient[]): BouncedRecipient[] {
  const seen = new Map(recipients.map((entry) => [entry.recipient.toLowerCase(), entry]));
  return [...seen.values()];
}
