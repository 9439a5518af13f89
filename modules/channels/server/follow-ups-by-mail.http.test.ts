import { describe, expect, it } from 'vitest';
import { openMailDesk } from './fixtures/mail-desk.fixture.ts';

const { sink, desk, mailTo, reply } = await openMailDesk();
const from = 'hugo@client.example';

describe('a follow-up to who wrote by mail', () => {
  it('leaves in their thread once a member has approved it, and not before', async () => {
    const id = await desk.write({
      from: `Hugo Blanc <${from}>`,
      subject: 'Devis',
      text: 'Un devis pour 60 stylos, merci.',
    });
    const { conversationId } = await desk.message('Un devis pour 60 stylos');
    await desk.settled();
    const before = sink.to(from).length;
    await reply(conversationId, 'Volontiers. Avec quel logo ?');
    await mailTo(from, before + 1);
    const path = `/api/v1/conversations/${conversationId}`;
    const { body: draft } = await desk.call('POST', `${path}/template-follow-ups`);
    expect(draft).toMatchObject({ kind: 'follow_up', engine: 'local.template.1' });
    expect(draft.text).toContain('Hugo');
    await desk.settled();
    expect(sink.to(from)).toHaveLength(before + 1);

    await desk.call('POST', `/api/v1/reply-drafts/${draft.id}/approve`, {
      text: 'Bonjour Hugo, avez-vous trouvé le logo ?',
    });
    const mail = await mailTo(from, before + 2);
    expect(mail).toMatchObject({ subject: 'Re: Devis', inReplyTo: [id], automatic: null });
    expect(mail?.replyText).toContain('avez-vous trouvé le logo');
  });
});
