import * as z from 'zod';
import type { Services } from '#kernel/scope';
import { sealPurpose } from '../places.ts';
import type { MailRow } from '../repo/tables.ts';

const bodySchema = z.object({ text: z.string(), html: z.string().nullable() });

/** What a mail says. @throws SealBrokenError when the installation no longer has the key it was sealed with */
export function openBody(services: Pick<Services, 'secrets'>, mail: Pick<MailRow, 'id' | 'body'>) {
  if (mail.body === null) return { text: '', html: null };
  const opened = services.secrets.open(sealPurpose, mail.body, mail.id).toString('utf8');
  return bodySchema.parse(JSON.parse(opened));
}
