import type { OpenedMail } from './entities.ts';
import type { Suppression } from './returns.ts';

const id = '01938b5e-7c1a-7d3e-9b6f-6a7b8c9d0e1f';

const reply: OpenedMail = {
  id,
  to: 'nadia@client.example',
  from: 'Quai des Initiales <boutique@localhost>',
  subject: 'Re: Livraison en Belgique',
  text: 'Bonjour, nous livrons en Belgique sous trois jours.',
  purpose: 'inbox.reply',
  at: '2026-11-20T09:30:00.000Z',
  html: null,
  messageId: `${id}@localhost`,
};

const reset: OpenedMail = {
  ...reply,
  to: 'camille@quai-des-initiales.example',
  from: 'Comptoir <no-reply@localhost>',
  subject: 'Choisissez un nouveau mot de passe',
  text: 'https://comptoir.example/reset-password#…',
  purpose: 'accounts.reset_password',
};

const listed = ({ html: _html, messageId: _messageId, ...mail }: OpenedMail) => mail;

const suppression: Suppression = {
  id,
  address: 'nadia@client.example',
  cause: 'bounced',
  returnCause: 'no_such_address',
  reason: '5.1.1 The address does not exist',
  at: '2026-11-20T09:30:00.000Z',
};

export const mailExamples = { id, reply, reset, listed, suppression };
