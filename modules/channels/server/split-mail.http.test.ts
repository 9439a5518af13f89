import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openMailDesk } from './fixtures/mail-desk.fixture.ts';

const { sink, desk, mailTo, reply } = await openMailDesk();

const from = 'ines@client.example';
const words = async (id: string) => (await desk.messages(id)).map(({ text }) => text);

describe('a thread of mails that is split', () => {
  it('goes on in both: an answer to a moved mail comes into the new conversation, one to another stays', async () => {
    const first = await desk.write({ from, subject: 'Tracteurs', text: 'Avez-vous des tracteurs ?' });
    const { conversationId: old } = await desk.message('Avez-vous des tracteurs ?');
    const about = { from, subject: 'Re: Tracteurs', inReplyTo: `<${first}>`, references: `<${first}>` };
    const second = await desk.write({ ...about, text: 'Et où est ma commande ?' });
    const moved = await desk.message('Et où est ma commande ?');
    expect(moved.conversationId).toBe(old);
    await desk.settled();

    const made = await desk.call('POST', `/api/v1/conversations/${old}/split`, {
      clientId: randomUUID(),
      fromId: moved.id,
      subject: 'Commande',
    });
    expect(made).toMatchObject({ status: 201, body: { subject: 'Commande', channel: { kind: 'mailbox' } } });
    const part: string = made.body.id;
    const before = sink.to(from).length;
    await reply(part, 'Elle part demain.');
    const answer = await mailTo(from, before + 1);
    expect(answer).toMatchObject({
      inReplyTo: [second],
      references: expect.arrayContaining([first, second]),
    });

    const references = `<${first}> <${second}>`;
    await desk.write({ ...about, inReplyTo: `<${second}>`, references, text: 'Merci pour la commande' });
    await desk.write({ ...about, text: 'Et les tracteurs ?' });
    expect((await desk.message('Merci pour la commande')).conversationId).toBe(part);
    expect((await desk.message('Et les tracteurs ?')).conversationId).toBe(old);
    await desk.settled();
    expect(await words(part)).not.toContain('Et les tracteurs ?');

    const [line] = (await desk.call('GET', `/api/v1/conversations/${part}/splits`)).body.items;
    await desk.call('POST', `/api/v1/conversation-splits/${line.id}/undo`);
    await desk.write({ ...about, inReplyTo: `<${second}>`, references, text: 'Encore merci' });
    expect((await desk.message('Encore merci')).conversationId).toBe(old);
    expect(await words(old)).toEqual(expect.arrayContaining(['Elle part demain.', 'Merci pour la commande']));
  });
});
