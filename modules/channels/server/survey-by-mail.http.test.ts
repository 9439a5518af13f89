import { expect, it } from 'vitest';
import { openMailDesk } from './fixtures/mail-desk.fixture.ts';

const { sink, app, desk, mailTo, reply } = await openMailDesk();

const from = 'camille@client.example';
const settings = { website: true, mail: true, waitMinutes: 0, question: { fr: null, en: null } };
const resolve = (id: string) => desk.call('PATCH', `/api/v1/conversations/${id}`, { status: 'resolved' });

it('nobody is asked by mail until the shop wants it', async () => {
  await desk.write({
    from: 'first@client.example',
    subject: 'Une gourde',
    text: 'Livrez-vous en Belgique ?',
  });
  const { conversationId } = await desk.message('Livrez-vous en Belgique ?');
  await desk.settled();
  await resolve(conversationId);
  await desk.settled();
  expect(sink.to('first@client.example')).toHaveLength(1);
});

it('a mail of the same thread asks how it was, and what is chosen behind its link is shown to members', async () => {
  await desk.call('PUT', '/api/v1/survey-settings', settings);
  const asked = await desk.write({ from, subject: 'Ma gourde', text: 'Vendez-vous des tracteurs ?' });
  const { conversationId } = await desk.message('Vendez-vous des tracteurs ?');
  await desk.settled();
  const before = sink.to(from).length;
  await reply(conversationId, 'Non, mais des gourdes.');
  await mailTo(from, before + 1);
  await resolve(conversationId);
  const survey = await mailTo(from, before + 2);
  expect(survey?.from?.address).toBe(desk.address);
  expect(survey?.inReplyTo).toContain(asked);
  const token = /\/survey\?lang=fr#4\.([\w-]+)/.exec(survey?.text ?? '')?.[1] ?? '';
  const rated = await app.call('POST', '/api/v1/surveys/rate', { body: { token, rating: 4 } });
  expect(rated.body).toMatchObject({ rating: 4, changeable: true });
  expect((await desk.conversation(conversationId)).rating).toBe(4);

  // What the visitor answers to the mail itself comes back into the conversation, which is open again.
  await desk.write({
    from,
    subject: `Re: ${survey?.subject}`,
    text: 'Encore une question, au fait.',
    inReplyTo: survey?.messageId ?? '',
    references: `<${asked}> ${survey?.messageId ?? ''}`,
  });
  const back = await desk.message('Encore une question, au fait.');
  expect(back.conversationId).toBe(conversationId);
  expect((await desk.conversation(conversationId)).status).not.toBe('resolved');
  await desk.settled();
});

it('a program that wrote is not asked', async () => {
  const robot = 'robot@client.example';
  await desk.writeRaw(
    [
      `From: ${robot}`,
      `To: ${desk.address}`,
      'Subject: Absence',
      'Message-ID: <away-1@client.example>',
      'Auto-Submitted: auto-replied',
      '',
      'Je suis absente cette semaine.',
    ].join('\r\n'),
    robot,
  );
  const { conversationId } = await desk.message('Je suis absente');
  await desk.call('PATCH', `/api/v1/conversations/${conversationId}`, { status: 'open' });
  await reply(conversationId, 'Bien reçu.');
  await desk.settled();
  const before = sink.to(robot).length;
  await resolve(conversationId);
  await desk.settled();
  expect(sink.to(robot)).toHaveLength(before);
});
