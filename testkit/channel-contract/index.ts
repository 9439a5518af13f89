import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelKind } from '#modules/inbox/contract';
import { eventually } from '../eventually.ts';
import { type Registered, registerOrganisation } from '../register-organisation.ts';
import { type TestApp, testApp } from '../test-app.ts';

/** The other side of a channel, as its vendor or visitor behaves: it delivers at least once, and remembers what it got. */
export interface ChannelPeer {
  /** Delivers a message; the same delivery may come any number of times. Answers the conversation's id. */
  deliver(delivery: { id: string; text: string }): Promise<string>;
  /** Texts that reached the other side, those that it wrote itself left out, oldest first. */
  received(): Promise<string[]>;
}

/** What every kind of channel keeps; its test runs this against a peer of its own, for which `options` start the application. */
export function describeChannel(
  kind: ChannelKind,
  connect: (app: TestApp, owner: Registered) => Promise<ChannelPeer>,
  options: () => Promise<Parameters<typeof testApp>[0]> = async () => ({}),
): void {
  describe(`the channel ${kind}`, () => {
    let app: TestApp;
    let owner: Registered;
    beforeAll(async () => {
      app = await testApp(await options());
      owner = await registerOrganisation(app);
    });
    afterAll(() => app.stop());

    const api = (method: 'GET' | 'POST', path: string, body?: unknown) =>
      app.call(method, path, { token: owner.token, ...(body !== undefined && { body }) });
    const texts = async (id: string, author: string) =>
      (await api('GET', `/api/v1/conversations/${id}/messages?limit=100`)).body.items
        .filter((message: { author: string }) => message.author === author)
        .map((message: { text: string }) => message.text)
        .reverse();

    it('stores a delivery once, however often it comes, and in order', async () => {
      const peer = await connect(app, owner);
      const [one, two] = [
        { id: randomUUID(), text: 'Bonjour' },
        { id: randomUUID(), text: 'Êtes-vous là ?' },
      ];
      const id = await peer.deliver(one);
      expect(await peer.deliver(one)).toBe(id);
      expect(await peer.deliver(two)).toBe(id);
      await Promise.all([peer.deliver(two), peer.deliver(one), peer.deliver(two)]);
      expect(await texts(id, 'visitor')).toEqual(['Bonjour', 'Êtes-vous là ?']);
    });

    it('answers each message once, to the other side too', async () => {
      const peer = await connect(app, owner);
      const id = await peer.deliver({ id: randomUUID(), text: 'Vendez-vous des tracteurs ?' });
      await eventually(async () => expect(await peer.received()).toHaveLength(1), 15_000);
      expect(await texts(id, 'assistant')).toEqual(await peer.received());
    });

    it('brings a member’s message to the other side once, and a note never', async () => {
      const peer = await connect(app, owner);
      const id = await peer.deliver({ id: randomUUID(), text: 'Bonjour' });
      await eventually(async () => expect(await peer.received()).toHaveLength(1), 15_000);
      const path = `/api/v1/conversations/${id}/messages`;
      const reply = { clientId: randomUUID(), text: 'Bonjour, c’est Odile.' };
      const sent = await Promise.all([api('POST', path, reply), api('POST', path, reply)]);
      expect(sent.map(({ status }) => status)).toEqual([201, 201]);
      await api('POST', path, { clientId: randomUUID(), text: 'Entre nous.', visibility: 'note' });
      await eventually(async () => expect(await peer.received()).toContain(reply.text), 15_000);
      const received = await peer.received();
      expect(received.filter((text) => text === reply.text)).toHaveLength(1);
      expect(received).not.toContain('Entre nous.');
    });

    it('keeps texts in any script as they were written', async () => {
      const peer = await connect(app, owner);
      const text = 'مرحبا 👋🏽 “é” \u202eabc\n\n– fin';
      const id = await peer.deliver({ id: randomUUID(), text });
      expect(await texts(id, 'visitor')).toEqual([text]);
    });
  });
}
