import { randomUUID } from 'node:crypto';
import {
  createChannelContract,
  openConversationContract,
  sendVisitorMessageContract,
  updateConversationContract,
} from '#modules/inbox/contract';
import { createApi, openAccount } from '../api/index.ts';

/** An organisation, its members' socket, and a visitor who writes. */
export interface Shop {
  readonly members: { readonly path: string; readonly token: string };
  readonly visitors: { readonly path: string; readonly token: string };
  /** The visitor writes; the assistant is off, so that nothing else happens. */
  write(text: string): Promise<void>;
}

export async function openShop(url: string, index: number): Promise<Shop> {
  const { api, accessToken } = await openAccount(url, `Maison ${index}`);
  const { key } = await api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } });
  const words = (text: string) => ({ clientId: randomUUID(), text });
  const opening = { params: { key }, body: words('Bonjour') };
  const { conversation, visitorToken } = await createApi(url).call(openConversationContract, opening);
  const { id } = conversation;
  await api.call(updateConversationContract, { params: { id }, body: { assistant: 'off' } });
  const visitor = createApi(url, visitorToken);
  return {
    members: { path: '/api/v1/events', token: accessToken },
    visitors: { path: `/api/v1/widget/${key}/events`, token: visitorToken },
    write: async (text) => {
      await visitor.call(sendVisitorMessageContract, { params: { key, id }, body: words(text) });
    },
  };
}
