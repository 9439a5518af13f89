import { join } from 'node:path';
import { ConfigError, dataFolderOf, kernelSettings } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { createMailReceiver, type MailReceiver } from '#kernel/smtp';
import { mailDomainOf } from '#modules/mail';
import { findMailbox } from '../use-cases/find-mailbox.ts';
import { journalMail } from '../use-cases/journal-mail.ts';

/** How often a process that found the port taken looks again. */
const retryMs = 5_000;

/**
 * Opens the installation's door for mail. Where another process of the same machine has it already, this one waits and
 * takes over when that one ends. @returns what closes it
 * @throws ConfigError when the port cannot be had at all
 */
export async function openMailDoor(services: Services): Promise<() => Promise<void>> {
  const port = services.config.get(kernelSettings.mailInPort);
  if (port === 0) return async () => undefined;
  const stopped = new AbortController();
  let receiver = await listen(services, port);
  if (!receiver) services.log.warn({ port }, 'MAIL_IN_PORT is taken; mail is received when it is free');
  const waiting = (async () => {
    while (!receiver && !stopped.signal.aborted) {
      await pause(retryMs, stopped.signal);
      if (!stopped.signal.aborted) receiver = await listen(services, port);
    }
  })().catch((error: unknown) => services.log.error({ err: error, port }, 'mail is not received'));
  return async () => {
    stopped.abort();
    await waiting;
    await receiver?.stop();
  };
}

/** Null where somebody listens there already. */
async function listen(services: Services, port: number): Promise<MailReceiver | null> {
  const host = services.config.get(kernelSettings.host);
  try {
    return await createMailReceiver({
      port,
      host,
      mailDomain: mailDomainOf(services),
      resolve: (address) => findMailbox(services, address),
      deliver: (mail, envelope) => journalMail(services, mail, envelope),
      spoolFolder: join(dataFolderOf(services.config), 'mail-in'),
      rateLimits: services.rateLimits,
      log: services.log,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return null;
    if (code === 'EACCES') throw new ConfigError(`MAIL_IN_PORT: this program may not listen on ${port}.`);
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
