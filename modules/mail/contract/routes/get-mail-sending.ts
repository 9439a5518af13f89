import { defineContract } from '#kernel/contract';
import { mailSendingSchema } from '../mail-records.ts';

export const getMailSendingContract = defineContract({
  id: 'mail.getMailSending',
  method: 'GET',
  path: '/api/v1/admin/mail-sending',
  summary: 'Look at the records that mail needs',
  description:
    'The DNS records (SPF, DKIM, DMARC) by which others recognise mail of this installation, ready to copy, and ' +
    'whether they are published. Asks name servers; takes some seconds where none answers.',
  access: { kind: 'administrator' },
  status: 200,
  response: mailSendingSchema,
  errors: [],
  examples: [
    {
      name: 'A domain that still needs its policy',
      response: {
        domain: 'shop.example',
        published: true,
        signs: true,
        records: [
          {
            kind: 'dmarc',
            name: '_dmarc.shop.example',
            value: 'v=DMARC1; p=quarantine',
            state: 'missing',
            found: null,
          },
        ],
      },
    },
  ],
});
