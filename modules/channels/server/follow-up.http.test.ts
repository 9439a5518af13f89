import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { eventually } from '#testkit';
import { openMailDesk } from './fixtures/mail-desk.fixture.ts';

const { app, desk, mailTo } = await openMailDesk();

it('an answer that follows a visitor by mail comes from the mailbox, and what they answer comes back into the chat', async () => {
  const from = 'camille@client.example';
  const { key } = (await desk.call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' })).body;
  const base = `/api/v1/widget/${key}/conversations`;
  const opened = await app.call('POST', base, {
    body: { clientId: randomUUID(), text: 'Vendez-vous des tracteurs ?' },
  });
  const { id } = opened.body.conversation;
  const token = opened.body.visitorToken;
  await app.call('POST', `${base}/${id}/follow-up`, { token, body: { email: from } });
  const confirmation = await mailTo(from);
  const link = /#confirm\.([\w-]+)/.exec(confirmation?.text ?? '')?.[1] ?? '';
  expect((await app.call('POST', '/api/v1/follow-ups/confirm', { body: { token: link } })).status).toBe(204);
  const answer = { clientId: randomUUID(), text: 'Oui, lundi.' };
  await desk.call('POST', `/api/v1/conversations/${id}/messages`, answer);
  const mail = await mailTo(from, 2);
  expect(mail?.from?.address).toBe(desk.address);
  const delivered = () => desk.message('Oui, lundi.');
  await eventually(async () => expect((await delivered()).mail.delivery.state).toBe('sent'));

  await desk.write({
    from,
    subject: `Re: ${mail?.subject}`,
    text: 'Lundi me va bien.',
    inReplyTo: mail?.messageId ?? '',
  });
  const back = await desk.message('Lundi me va bien.');
  expect(back.conversationId).toBe(id);
  const seen = await app.call('GET', `${base}/${id}/messages`, { token });
  expect(JSON.stringify(seen.body)).toContain('Lundi me va bien.');
  await desk.settled();
});
