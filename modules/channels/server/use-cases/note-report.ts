import type { ReadMail } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import { setDelivery } from '#modules/inbox';
import { noteReturn, type ReturnReport } from '#modules/mail';
import { findNamed, type NamedMail } from '../repo/mail-link.repo.ts';

type State = 'bounced' | 'complained' | null;

/**
 * Notes on a message that its mail came back, or that its reader complained of it.
 * @returns the message; undefined for what reports on no mail that this mailbox really sent
 */
export async function noteReport(
  scope: Scope,
  channelId: string,
  mail: ReadMail,
): Promise<string | undefined> {
  const id = (mail.bounce ?? mail.complaint)?.originalMessageId ?? null;
  if (id === null) return undefined;
  const named = await findNamed(scope, channelId, [id]);
  const message = named.find(({ direction }) => direction === 'out');
  if (!message) return undefined;
  const { state, report } = read(mail, message);
  if (state !== null) {
    const told = await noteReturn(scope, { ...report, messageId: id });
    if (told === null) return undefined;
    const { reason } = report;
    await setDelivery(scope, message.message_id, { state, reason, cause: told.cause, suppressed: null });
  }
  return message.message_id;
}

function read(
  { bounce, complaint }: ReadMail,
  { answer_to }: NamedMail,
): { state: State; report: Omit<ReturnReport, 'messageId'> } {
  if (complaint) {
    const { recipient } = complaint;
    return { state: 'complained', report: { kind: 'complaint', recipient, status: null, reason: null } };
  }
  const failed = bounce?.recipients.filter(({ action }) => action === 'failed') ?? [];
  const about = failed.find(({ recipient }) => recipient.toLowerCase() === answer_to.toLowerCase());
  // Some servers name an address that ours was forwarded to; a report of a delay alone changes nothing.
  const told = about ?? failed[0];
  const status = told?.status ?? null;
  const words = told?.diagnostic ?? '';
  const reason = (status === null || words.includes(status) ? words : `${status} ${words}`).trim() || null;
  const report = { kind: 'bounce', recipient: told?.recipient ?? null, status, reason } as const;
  return { state: told ? 'bounced' : null, report };
}
