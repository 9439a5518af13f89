import { randomUUID } from 'node:crypto';

/** An organisation, its members' socket, and a visitor who writes. */
export interface Shop {
  readonly members: { readonly path: string; readonly token: string };
  readonly visitors: { readonly path: string; readonly token: string };
  /** The visitor writes; the assistant is off, so that nothing else happens. */
  write(text: string): Promise<void>;
}

interface Visit {
  readonly conversation: { readonly id: string };
  readonly visitorToken: string;
}

export async function openShop(url: string, index: number): Promise<Shop> {
  // What these four answer is the API's own tests' matter.
  const call = async <T>(method: string, path: string, body: unknown, token?: string): Promise<T> => {
    const reply = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  const { accessToken: token } = await call<{ accessToken: string }>('POST', '/api/v1/auth/register', {
    email: `owner-${index}@crowd.example`,
    password: 'Vélo-Nuage-Tambour-47',
    fullName: 'Odile Martin',
    organisationName: `Maison ${index}`,
    locale: 'fr',
  });
  const site = { kind: 'website', name: 'Site' };
  const { key } = await call<{ key: string }>('POST', '/api/v1/channels', site, token);
  const visit = await call<Visit>('POST', `/api/v1/widget/${key}/conversations`, {
    clientId: randomUUID(),
    text: 'Bonjour',
  });
  const { id } = visit.conversation;
  await call('PATCH', `/api/v1/conversations/${id}`, { assistant: 'off' }, token);
  return {
    members: { path: '/api/v1/events', token },
    visitors: { path: `/api/v1/widget/${key}/events`, token: visit.visitorToken },
    write: async (text) => {
      const path = `/api/v1/widget/${key}/conversations/${id}/messages`;
      await call('POST', path, { clientId: randomUUID(), text }, visit.visitorToken);
    },
  };
}
