import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { claimOldestMail, endWaiting, keepMailLease, releaseMail } from '../repo/inbound-mail.repo.ts';
import type { InboundMailRow } from '../repo/tables.ts';
import { prepareMail } from './prepare-mail.ts';
import { takeMail } from './take-mail.ts';

/** A worker that dies is believed alive for so long; then another takes its mail. */
const leaseMs = 15_000;
const renewEveryMs = 5_000;
/** After so many attempts a mail is kept with nothing of it looked at, and after some more it is given up. */
const attemptsToRead = 3;
const attemptsToKeep = 6;

/**
 * Reads the waiting mails of one mailbox in their order, one after the other. Safe to call any number of times at once: a
 * mail is held by one caller, and becomes a message in the same transaction that ends its waiting.
 */
export async function readWaitingMail(services: Services, orgId: string, channelId: string): Promise<void> {
  const principal = jobPrincipal(orgId, 'channels.read_mail');
  const open = <T>(act: (scope: Scope) => Promise<T>) => services.scopes.withOrg(principal, act);
  const owner = newId();
  for (;;) {
    const waiting = await open((scope) => claimOldestMail(scope, channelId, owner, leaseMs));
    if (!waiting) return;
    const held = { id: waiting.id, owner, leaseMs };
    const keeping = setInterval(() => {
      // Whoever cannot renew loses the lease, and another process reads.
      open((scope) => keepMailLease(scope, held)).catch(() => undefined);
    }, renewEveryMs);
    try {
      await read(services, { waiting, orgId, owner, open });
    } catch (error) {
      await open((scope) => releaseMail(scope, waiting.id, owner));
      throw error;
    } finally {
      clearInterval(keeping);
    }
  }
}

interface Reading {
  readonly waiting: InboundMailRow;
  readonly orgId: string;
  readonly owner: string;
  open<T>(act: (scope: Scope) => Promise<T>): Promise<T>;
}

async function read(services: Services, { waiting, orgId, owner, open }: Reading): Promise<void> {
  const { id, attempts } = waiting;
  if (attempts > attemptsToKeep) {
    services.log.error({ orgId, inboundMailId: id }, 'a mail is given up; its bytes are kept');
    await open((scope) => endWaiting(scope, { id, owner }, { status: 'failed', message_id: null }));
    return;
  }
  const prepared = await prepareMail(services, orgId, waiting, attempts > attemptsToRead);
  await open((scope) => takeMail(scope, waiting, owner, prepared));
}
