import { randomBytes } from 'node:crypto';
import type { TestApp } from './test-app.ts';

export interface Registered {
  readonly token: string;
  readonly email: string;
  readonly password: string;
  readonly organisationId: string;
  readonly userId: string;
}

/** A new organisation with its owner, signed in. */
export async function registerOrganisation(app: TestApp, locale: 'fr' | 'en' = 'fr'): Promise<Registered> {
  const email = `owner-${randomBytes(5).toString('hex')}@test.example`;
  const password = `${randomBytes(12).toString('base64url')}!aZ7`;
  const reply = await app.call('POST', '/api/v1/auth/register', {
    body: { email, password, fullName: 'Odile Martin', organisationName: 'Maison Test', locale },
  });
  if (reply.status !== 201) throw new Error(`register answered ${reply.status}: ${reply.text}`);
  return {
    token: reply.body.accessToken,
    email,
    password,
    organisationId: reply.body.organisation.id,
    userId: reply.body.user.id,
  };
}
