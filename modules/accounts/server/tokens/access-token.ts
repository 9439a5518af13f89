import { createSecretKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { Secrets } from '#kernel/secrets';
import { accessTokenSecondsSetting } from '../settings.ts';

/** Whom an access token speaks for, and where. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
  readonly organisationId: string;
}

const algorithm = 'HS256';
const purpose = 'accounts.access_token';
const keyBytes = 32;
/** Two processes of one installation may disagree about the time by this much. */
const clockToleranceSeconds = 60;

const claimsSchema = z.object({
  sub: idSchema,
  sid: idSchema,
  org: idSchema,
  iat: z.number(),
  exp: z.number(),
});

type TokenServices = Pick<Services, 'clock' | 'config' | 'secrets'>;

/** A JWT that is good for 15 minutes, unless ACCESS_TOKEN_SECONDS says less. */
export async function signAccessToken(services: TokenServices, claims: AccessClaims): Promise<string> {
  const issuedAt = Math.floor(services.clock.now().getTime() / 1000);
  const [key] = keysOf(services.secrets);
  return new SignJWT({ sid: claims.sessionId, org: claims.organisationId })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(claims.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + services.config.get(accessTokenSecondsSetting))
    .sign(key);
}

/** The claims of a token that we signed and that has not expired; null for anything else. */
export async function readAccessToken(services: TokenServices, token: string): Promise<AccessClaims | null> {
  const memory = verifiedOf(services.secrets);
  const known = memory.get(token);
  const found = known ?? (await verify(services, token));
  if (!found) return null;
  if (!known) remember(memory, token, found);
  const nowSeconds = Math.floor(services.clock.now().getTime() / 1000);
  return found.expiresAtSeconds > nowSeconds - clockToleranceSeconds ? found.claims : null;
}

interface Verified {
  readonly claims: AccessClaims;
  readonly expiresAtSeconds: number;
}

async function verify(services: TokenServices, token: string): Promise<Verified | null> {
  for (const key of keysOf(services.secrets)) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        clockTolerance: clockToleranceSeconds,
        currentDate: services.clock.now(),
      });
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success) return null;
      const { sub: userId, sid: sessionId, org: organisationId, exp } = claims.data;
      return { claims: { userId, sessionId, organisationId }, expiresAtSeconds: exp };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) return null;
    }
  }
  return null;
}

/**
 * Tokens whose signatures were verified, so that a page which asks often pays for it once (0.4 ms of CPU, more than a
 * list's query). Whether they have expired and whether their sessions last is looked at each time.
 */
const verified = new WeakMap<Secrets, Map<string, Verified>>();
const maxVerified = 5_000;

function verifiedOf(secrets: Secrets): Map<string, Verified> {
  const memory = verified.get(secrets) ?? new Map<string, Verified>();
  verified.set(secrets, memory);
  return memory;
}

function remember(memory: Map<string, Verified>, token: string, found: Verified): void {
  memory.set(token, found);
  const [oldest] = memory.keys();
  if (memory.size > maxVerified && oldest !== undefined) memory.delete(oldest);
}

const keys = new WeakMap<Secrets, readonly [KeyObject, ...KeyObject[]]>();

/** The key that signs, then the one before a rotation of SECRET_KEY, which still verifies. */
function keysOf(secrets: Secrets): readonly [KeyObject, ...KeyObject[]] {
  const known = keys.get(secrets);
  if (known) return known;
  const previous = secrets.derivePrevious(purpose, keyBytes);
  const derived = [
    createSecretKey(secrets.derive(purpose, keyBytes)),
    ...(previous ? [createSecretKey(previous)] : []),
  ] as const;
  keys.set(secrets, derived);
  return derived;
}
