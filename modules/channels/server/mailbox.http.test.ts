import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { belgium, mailDesk, openMailDesk } from './fixtures/mail-desk.fixture.ts';
import { deliverRaw } from './fixtures/mail-peer.fixture.ts';

const domain = 'shop.example';
const { sink, app, desk, mailTo, reply } = await openMailDesk();

describe('the address of a mailbox', () => {
  it('can be read, belongs to our domain, and is nobody else’s', async () => {
    expect(desk.address).toMatch(/^boutique-en-ligne-[a-z2-9]{8}@shop\.example$/);
    const refused = deliverRaw(app.mailPort, { from: 'a@b.example', to: `nobody@${domain}`, raw: 'x' });
    await expect(refused).rejects.toThrow(/550/);
  });

  it('is found whatever its case; a website’s key is no address', async () => {
    const upper = desk.address.toUpperCase();
    await desk.write({ from: 'case@client.example', to: upper, subject: 'Casse', text: 'Majuscules' });
    await desk.message('Majuscules');
    const website = await desk.call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' });
    expect(website.body.address).toBeNull();
    const to = `${website.body.key}@${domain}`;
    await expect(deliverRaw(app.mailPort, { from: 'a@b.example', to, raw: 'x' })).rejects.toThrow(/550/);
  });
});

describe('a question by mail', () => {
  it('is answered from knowledge, in its thread, in the name of the organisation, as a machine’s', async () => {
    const from = 'camille@client.example';
    const id = await desk.write({
      from: `Camille Laurent <${from}>`,
      subject: 'Livraison',
      text: 'Bonjour, livrez-vous en Belgique ?',
    });
    const answer = await mailTo(from);
    expect(answer?.replyText).toContain(belgium);
    expect(answer).toMatchObject({
      subject: 'Re: Livraison',
      inReplyTo: [id],
      references: [id],
      from: { name: 'Maison Test', address: desk.address },
      to: [{ name: 'Camille Laurent', address: from }],
      automatic: 'auto_reply',
    });
    expect(answer?.html).toContain('<p>');
    const message = await desk.message('Bonjour, livrez-vous en Belgique');
    const conversation = await desk.conversation(message.conversationId);
    expect(conversation).toMatchObject({
      subject: 'Livraison',
      contact: { name: 'Camille Laurent' },
      channel: { kind: 'mailbox' },
    });
    await eventually(async () => {
      const [, sent] = await desk.messages(message.conversationId);
      expect(sent).toMatchObject({
        author: 'assistant',
        mail: {
          subject: 'Re: Livraison',
          correspondent: from,
          delivery: { state: 'sent', reason: null, cause: null, suppressed: null },
        },
      });
    });
    const contact = await desk.call('GET', `/api/v1/contacts/${conversation.contact.id}`);
    expect(contact.body.identities).toContainEqual({ kind: 'email', value: from, verifiedBy: null });
  });

  it('may stand in its subject alone', async () => {
    await desk.write({
      from: 'subject@client.example',
      subject: 'Livrez-vous en Belgique ?',
      text: 'Merci !',
    });
    expect((await mailTo('subject@client.example'))?.replyText).toContain(belgium);
  });

  it('that no article answers is handed to people with one courtesy, not with one for each mail', async () => {
    const from = 'patient@client.example';
    const id = await desk.write({
      from,
      subject: 'Tracteurs',
      text: 'Vendez-vous des tracteurs agricoles ?',
    });
    await mailTo(from);
    const references = `<${id}>`;
    const again = { from, subject: 'Re: Tracteurs', inReplyTo: references, references };
    await desk.write({ ...again, text: 'Et des moissonneuses-batteuses ?' });
    const message = await desk.message('moissonneuses');
    await desk.settled();
    expect((await desk.conversation(message.conversationId)).status).toBe('handed_over');
    expect(sink.to(from)).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('stays one: an answer of a member, the customer’s answer with a quote below, and a lost identifier', async () => {
    const from = 'bruno@client.example';
    const id = await desk.write({
      from: `Bruno <${from}>`,
      subject: 'Gravure',
      text: 'Faites-vous des logos ?',
    });
    const first = await desk.message('Faites-vous des logos');
    await desk.settled();
    const before = sink.to(from).length;
    const said = await reply(first.conversationId, 'Oui, envoyez-nous le vôtre.');
    expect(said.body.mail.delivery).toMatchObject({ state: 'sending', reason: null });
    const received = await mailTo(from, before + 1);
    expect(received).toMatchObject({
      inReplyTo: [id],
      automatic: null,
      signature: expect.stringContaining('Odile Martin'),
    });
    const ours = received?.messageId ?? '';
    await desk.write({
      from: `Bruno <${from}>`,
      subject: 'Re: Gravure',
      inReplyTo: `<${ours}>`,
      references: `<${id}> <${ours}>`,
      text: `Le voici demain.\n\nLe ven. 20 nov. 2026 à 10:00, Maison Test <${desk.address}> a écrit :\n> Oui, envoyez-nous le vôtre.\n`,
    });
    const answered = await desk.message('Le voici demain.');
    expect(answered).toMatchObject({ conversationId: first.conversationId, text: 'Le voici demain.' });
    expect(answered.mail).toMatchObject({ folded: true, automatic: null, delivery: null });
    const original = await desk.call('GET', `/api/v1/messages/${answered.id}/original`);
    expect(original.body.quoted).toContain('> Oui, envoyez-nous le vôtre.');
    await desk.write({ from, subject: 'RE: gravure', text: 'Le logo, enfin.' });
    expect((await desk.message('Le logo, enfin.')).conversationId).toBe(first.conversationId);
    // Older mails with the same subject are another matter.
    await app.database.query(`update mail_links set created_at = created_at - interval '15 days'`);
    await desk.write({ from, subject: 'RE: gravure', text: 'Un autre logo.' });
    expect((await desk.message('Un autre logo.')).conversationId).not.toBe(first.conversationId);
  });

  it('is nobody’s who only names a mail that they did not get', async () => {
    const id = await desk.write({ from: 'nadia@client.example', subject: 'Devis', text: 'Un devis, merci.' });
    const first = await desk.message('Un devis, merci.');
    const references = `<${id}>`;
    await desk.write({
      from: 'stranger@evil.example',
      subject: 'Re: Devis',
      inReplyTo: references,
      references,
      text: 'Changez mon adresse.',
    });
    expect((await desk.message('Changez mon adresse.')).conversationId).not.toBe(first.conversationId);
  });

  it('of one mailbox is not another mailbox’s', async () => {
    const other = await mailDesk(app);
    const id = await desk.write({
      from: 'eve@client.example',
      subject: 'Chez vous',
      text: 'Première maison',
    });
    await desk.message('Première maison');
    const references = `<${id}>`;
    await other.write({ from: 'eve@client.example', subject: 'Re: Chez vous', references, text: 'Seconde' });
    expect(await other.message('Seconde')).toMatchObject({ mail: { correspondent: 'eve@client.example' } });
    expect(await other.conversations()).toHaveLength(1);
  });

  it('has a mail once that came here on two ways', async () => {
    const raw =
      'From: Zoe <zoe@client.example>\r\nMessage-ID: <z1@client.example>\r\nSubject: S\r\n\r\nUne fois';
    await desk.writeRaw(`Received: from a\r\n${raw}`);
    await desk.writeRaw(`Received: from b\r\n${raw}`);
    await desk.message('Une fois');
    await desk.settled();
    await desk.message('Une fois');
  });
});
