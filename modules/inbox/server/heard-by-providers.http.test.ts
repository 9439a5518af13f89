import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventually, testApp } from '#testkit';
import { startFakeOpenAi } from '#testkit/fake-openai';
import { testDesk } from './desk.fixture.ts';
import { espeak, patience, say, shown } from './file-texts.fixture.ts';

describe.skipIf(!existsSync(espeak))(
  'a recording in French, where a provider hears (skipped without espeak-ng)',
  { timeout: 2 * patience },
  () => {
    const french = () => say('fr', 'Bonjour, je voudrais savoir si vous livrez en Belgique et quand.');
    const speaks = async (credits: string, text: string) => {
      const provider = await startFakeOpenAi(
        () => ({ status: 404 }),
        undefined,
        () => ({ body: JSON.stringify({ language: 'french', text, words: [] }) }),
      );
      const paid = await testApp({
        environment: {
          OPENAI_BASE_URL: provider.url,
          OPENAI_API_KEY: provider.key,
          OPENAI_TRANSCRIPTION_MODEL: 'whisper-1',
          WELCOME_CREDITS: credits,
        },
      });
      const shop = await testDesk(paid);
      const visit = await shop.open('Bonjour');
      const uploaded = await shop.upload(visit, 'vocal.wav', french());
      const { body: sent } = await shop.write(visit, '', [uploaded.body.id]);
      const content = async () => (await shown(shop, visit, sent.id)).files[0]?.content;
      const balance = async () => (await shop.call('GET', '/api/v1/credits')).body;
      const stop = () => paid.stop().finally(() => provider.stop());
      /** As if nobody had heard it. */
      const forget = () =>
        paid.database.query(
          `update file_texts set state = 'failed', error = '{"code":"inbox.file_not_understood","vars":{}}'
           where message_id = $1`,
          [sent.id],
        );
      return { provider, shop, visit, sent, content, balance, forget, stop };
    };

    it('is heard by it, paid once by the conversation, and understood', async () => {
      const text = 'Rappelez-moi au 06 12 34 56 78.';
      const { provider, shop, visit, content, balance, stop } = await speaks('5', text);
      try {
        await eventually(async () => expect((await content())?.state).toBe('found'), patience);
        expect(await content()).toMatchObject({ text, language: 'fr', engine: 'openai.whisper-1' });
        await eventually(async () => {
          const { contact } = await shop.conversation(visit);
          const { body } = await shop.call('GET', `/api/v1/contacts/${contact.id}`);
          expect(JSON.stringify(body.identities)).toContain('+33612345678');
        }, patience);
        expect(provider.speeches).toHaveLength(1);
        expect(await balance()).toMatchObject({ settled: 4, held: 0 });
        const { body } = await shop.call('GET', `/api/v1/conversations/${visit.id}/costs`);
        expect(JSON.stringify(body)).toContain('inbox.hear');
      } finally {
        await stop();
      }
    });

    it('is paid from the budget of the member who asks for it, and of nobody where it begins by itself', async () => {
      const { provider, shop, sent, content, balance, forget, stop } = await speaks('5', 'Bonjour');
      try {
        await eventually(async () => expect((await content())?.state).toBe('found'), patience);
        const of = { kind: 'member', memberId: shop.owner.userId };
        const spent = async () => {
          const { body } = await shop.call('GET', '/api/v1/credits/budgets');
          return body.items.find((one: { of: object }) => JSON.stringify(one.of) === JSON.stringify(of))
            ?.spent;
        };
        await shop.call('PUT', '/api/v1/credits/budgets', { of, limit: 1 });
        expect(await spent()).toBe(0);
        const path = `/api/v1/messages/${sent.id}/files/${sent.files[0].id}/text`;
        const again = async (state: string) => {
          await forget();
          expect((await shop.call('POST', path)).status).toBe(202);
          await eventually(async () => {
            expect((await content())?.state).toBe(state);
            expect(await content()).not.toMatchObject({ error: { code: 'inbox.file_not_understood' } });
          }, patience);
        };
        await again('found');
        expect([await spent(), provider.speeches.length]).toEqual([1, 2]);
        await again('failed');
        expect((await content())?.error).toMatchObject({ code: 'billing.budget_exceeded' });
        expect([await balance(), provider.speeches.length]).toMatchObject([{ settled: 3, held: 0 }, 2]);
      } finally {
        await stop();
      }
    });

    it('costs nothing and says so where the balance cannot pay, and waits for a member to ask', async () => {
      const { provider, shop, sent, content, balance, stop } = await speaks('0', 'Bonjour');
      try {
        await eventually(async () => expect((await content())?.state).toBe('failed'), patience);
        expect((await content())?.error).toMatchObject({ code: 'billing.insufficient_credits' });
        expect(provider.speeches).toEqual([]);
        expect(await balance()).toMatchObject({ settled: 0, held: 0 });
        const path = `/api/v1/messages/${sent.id}/files/${sent.files[0].id}/text`;
        expect((await shop.call('POST', path)).status).toBe(202);
        await eventually(async () => expect((await content())?.state).toBe('failed'), patience);
      } finally {
        await stop();
      }
    });
  },
);
