import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { manualClock } from '#kernel/clock';
import { loadConfig } from '#kernel/config';
import { createSecrets } from '#kernel/secrets';
import { accountsSettings } from '../settings.ts';
import { readAccessToken, signAccessToken } from './access-token.ts';

const claims = {
  userId: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
  sessionId: '01938b5e-7c1a-7d3e-9b6f-4c6d8e0f2a3b',
  organisationId: '01938b5e-7c1a-7d3e-9b6f-3a5b7c9d1e2f',
};
const firstKey = 'Zq8-test-only-mN4vXb2LkPw7Rt5Ys9';
const secondKey = 'Yp7-test-only-nM3wCa1KjQx6Su4Zr8';
const minute = 60_000;

function setUp(secretKey = firstKey, previousSecretKey?: string) {
  return {
    clock: manualClock('2026-11-20T09:00:00Z'),
    config: loadConfig(accountsSettings, {}),
    secrets: createSecrets({ secretKey, previousSecretKey }),
  };
}

describe('an access token', () => {
  it('carries sub, sid, org, iat and exp, 15 minutes apart, and nothing else', async () => {
    const services = setUp();
    const token = await signAccessToken(services, claims);
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const iat = services.clock.now().getTime() / 1000;
    expect(payload).toEqual({
      sub: claims.userId,
      sid: claims.sessionId,
      org: claims.organisationId,
      iat,
      exp: iat + 900,
    });
  });

  it('survives a restart', async () => {
    const token = await signAccessToken(setUp(), claims);
    expect(await readAccessToken(setUp(), token)).toEqual(claims);
  });

  it('is refused once it has expired, a minute of clock skew granted', async () => {
    const services = setUp();
    const token = await signAccessToken(services, claims);
    services.clock.advance(15 * minute + 59_000);
    expect(await readAccessToken(services, token)).toEqual(claims);
    services.clock.advance(2_000);
    expect(await readAccessToken(services, token)).toBeNull();
  });

  it('is accepted by a process whose clock is a minute behind', async () => {
    const services = setUp();
    const token = await signAccessToken(services, claims);
    services.clock.advance(-minute);
    expect(await readAccessToken(services, token)).toEqual(claims);
  });

  it('outlives a rotation of the secret key, and not two', async () => {
    const token = await signAccessToken(setUp(firstKey), claims);
    expect(await readAccessToken(setUp(secondKey, firstKey), token)).toEqual(claims);
    expect(await readAccessToken(setUp(secondKey), token)).toBeNull();
  });

  it('is refused when another key, another algorithm or none signed it', async () => {
    const services = setUp();
    const expiry = Math.floor(services.clock.now().getTime() / 1000) + 900;
    const payload = { sub: claims.userId, sid: claims.sessionId, org: claims.organisationId };
    const foreign = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime(expiry)
      .sign(new Uint8Array(32).fill(7));
    const longer = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS512' })
      .setIssuedAt()
      .setExpirationTime(expiry)
      .sign(services.secrets.derive('accounts.access_token', 64));
    const unsigned = new UnsecuredJWT(payload).setIssuedAt().setExpirationTime(expiry).encode();
    for (const token of [foreign, longer, unsigned, 'no.token.atall', '']) {
      expect(await readAccessToken(services, token)).toBeNull();
    }
  });

  it('is refused when a part of it was changed', async () => {
    const services = setUp();
    const [header, payload, signature] = (await signAccessToken(services, claims)).split('.');
    const other = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
    other.org = claims.userId;
    const forged = Buffer.from(JSON.stringify(other)).toString('base64url');
    expect(await readAccessToken(services, `${header}.${forged}.${signature}`)).toBeNull();
  });
});
