import { innerHeader } from '../attachments.ts';
import type { Complaint } from '../mail.ts';
import { readAddresses } from '../mime/addresses.ts';
import type { Part } from '../mime/part-tree.ts';
import { allParts, originalMessageId } from './report-parts.ts';

/** RFC 5965, 7.3: what its reader thinks of a mail; `not-spam` takes a complaint back. */
const COMPLAINTS = ['abuse', 'fraud', 'virus', 'opt-out', 'other'];

/** The complaint about a mail of ours that a mailbox provider passes on (RFC 5965); null for every other mail. */
export function readComplaint(root: Part, text: string): Complaint | null {
  const parts = allParts(root);
  const report = parts.find(({ mediaType }) => mediaType === 'message/feedback-report');
  if (!report) return null;
  const fields = innerHeader(report);
  const kind = fields.first('feedback-type').trim().toLowerCase();
  if (!COMPLAINTS.includes(kind)) return null;
  const [recipient] = readAddresses(fields.all('original-rcpt-to').map(withoutType), 2);
  return { kind, recipient: recipient?.address || null, originalMessageId: originalMessageId(parts, text) };
}

/** Some write `rfc822;user@example.com`, as delivery reports do. */
const withoutType = (value: string) => value.replace(/^\s*rfc822\s*;/i, '');
