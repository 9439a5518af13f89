import { expect } from 'vitest';
import { eventually, type Registered, type TestApp } from '#testkit';
import { describeChannel } from '#testkit/channel-contract';
import { type MailSink, mailSink } from '#testkit/mail-sink';
import { deliverRaw } from '../fixtures/mail-peer.fixture.ts';

let sink: MailSink;
const people = { count: 0 };

/** A person with a mail program: the same delivery is the same bytes, and answers name what they answer. */
describeChannel(
  'mailbox',
  async (app: TestApp, owner: Registered) => {
    const created = await app.call('POST', '/api/v1/channels', {
      token: owner.token,
      body: { kind: 'mailbox', name: 'Boutique' },
    });
    expect(created.status).toBe(201);
    const { id: channelId, address } = created.body;
    people.count += 1;
    const from = `ann${people.count}@client.example`;
    const messages = async () => {
      const { body } = await app.call('GET', `/api/v1/conversations?channel=${channelId}`, {
        token: owner.token,
      });
      const found = await Promise.all(
        body.items.map((one: { id: string }) =>
          app.call('GET', `/api/v1/conversations/${one.id}/messages?limit=100`, { token: owner.token }),
        ),
      );
      return found.flatMap((reply) => reply.body.items);
    };
    const firstId = `first-${people.count}@client.example`;
    let opened: string | undefined;
    return {
      async deliver({ id, text }) {
        opened ??= id;
        const isFirst = opened === id;
        const raw = [
          `From: Ann Client <${from}>`,
          `To: <${address}>`,
          'Subject: Une question',
          `Message-ID: <${isFirst ? firstId : `${id}@client.example`}>`,
          ...(isFirst ? [] : [`In-Reply-To: <${firstId}>`, `References: <${firstId}>`]),
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(text).toString('base64'),
          '',
        ].join('\r\n');
        await deliverRaw(app.mailPort, { from, to: address, raw });
        return eventually(async () => {
          const shown = (await messages()).find((one: { text: string }) => one.text === text.trim());
          expect(shown).toBeDefined();
          return shown.conversationId as string;
        });
      },
      received: async () => sink.to(from).map((mail) => mail.replyText.trim()),
    };
  },
  async () => {
    sink = await mailSink();
    return { mailIn: true, environment: { SMTP_URL: sink.url, MAIL_DOMAIN: 'shop.example' } };
  },
);
