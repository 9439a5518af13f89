import { expect } from 'vitest';
import type { Registered, TestApp } from '#testkit';
import { describeChannel } from '#testkit/channel-contract';
import { websiteChannel } from './website.channel.ts';

/** A visitor's page: the first delivery opens the conversation, later ones go into it. */
describeChannel(websiteChannel.kind, async (app: TestApp, owner: Registered) => {
  const channel = await app.call('POST', '/api/v1/channels', {
    token: owner.token,
    body: { kind: 'website', name: 'Boutique' },
  });
  const base = `/api/v1/widget/${channel.body.key}/conversations`;
  let opened: { deliveryId: string; id: string; token: string } | undefined;

  return {
    async deliver({ id: clientId, text }) {
      if (opened && opened.deliveryId !== clientId) {
        const path = `${base}/${opened.id}/messages`;
        const sent = await app.call('POST', path, { token: opened.token, body: { clientId, text } });
        expect(sent.status).toBe(201);
        return opened.id;
      }
      const reply = await app.call('POST', base, { body: { clientId, text } });
      expect(reply.status).toBe(201);
      opened = { deliveryId: clientId, id: reply.body.conversation.id, token: reply.body.visitorToken };
      return opened.id;
    },
    async received() {
      const path = `${base}/${opened?.id}/messages?limit=100`;
      const { body } = await app.call('GET', path, { token: opened?.token ?? '' });
      return body.items
        .filter((message: { author: string }) => message.author !== 'visitor')
        .map((message: { text: string }) => message.text)
        .reverse();
    },
  };
});
