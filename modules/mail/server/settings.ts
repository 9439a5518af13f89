import * as z from 'zod';
import { defineSetting } from '#kernel/config';

export const smtpUrlSetting = defineSetting({
  name: 'SMTP_URL',
  schema: z.url({ error: 'must be an smtp:// URL', protocol: /^smtps?$/ }).optional(),
  shown: 'none: mail is caught',
  description: 'Mail server through which mail leaves.',
  secret: true,
});

export const mailDomainSetting = defineSetting({
  name: 'MAIL_DOMAIN',
  schema: z.string().min(1).default('localhost'),
  shown: 'localhost',
  description: 'Domain of the addresses that the installation writes from and receives at.',
});

export const dkimDomainSetting = defineSetting({
  name: 'DKIM_DOMAIN',
  schema: z.string().min(1).max(253).optional(),
  shown: 'MAIL_DOMAIN',
  description: 'Domain in whose name mail is signed (DKIM): MAIL_DOMAIN or one above it.',
});

export const dkimSelectorSetting = defineSetting({
  name: 'DKIM_SELECTOR',
  schema: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i, { error: 'must be letters, digits and hyphens' })
    .default('comptoir'),
  shown: 'comptoir',
  description: 'Under which name below `_domainkey` the public key is published.',
});

export const dkimKeyFileSetting = defineSetting({
  name: 'DKIM_KEY_FILE',
  schema: z.string().min(1).optional(),
  shown: 'none: mail leaves unsigned',
  description: 'File with the private RSA key (PEM) that signs mail. Without it the mail server may sign.',
});
