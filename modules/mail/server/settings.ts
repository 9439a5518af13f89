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
