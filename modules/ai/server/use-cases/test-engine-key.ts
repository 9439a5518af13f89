import * as z from 'zod';
import { errorKey, type ResponseOf } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { aiErrors, type EngineVendor, type testEngineKeyContract } from '../../contract/index.ts';
import { connectBy } from '../choose-engines.ts';
import { accessBy } from '../own-access.ts';
import { selectEngineKey } from '../repo/engine-key.repo.ts';
import { vendors } from '../vendors/vendors.ts';

/** Somebody waits before a button. */
const limits = { timeoutMs: 10_000, patienceMs: 0, maxBytes: 4 * 1024 * 1024 };

/** Asks the vendor once for something that costs nothing, and tells what it answers in the reader's language. */
export async function testEngineKey(
  services: Services,
  principal: Principal,
  { vendor, locale }: { vendor: EngineVendor; locale: string },
): Promise<ResponseOf<typeof testEngineKeyContract>> {
  const { orgId } = principal;
  const row = await services.scopes.withOrg(principal, (scope) => selectEngineKey(scope, vendor));
  if (!row) return fail(aiErrors.keyNotFound);
  try {
    const access = accessBy(services, orgId, row) ?? fail(aiErrors.keyUnreadable);
    const { remote, look } = vendors[vendor];
    const client = remote(access, connectBy(services, false));
    await client.json({ method: 'GET', path: look, account: orgId, ...limits }, z.unknown());
    return { problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code } = error.definition;
    return { problem: { code, detail: services.i18n.t(locale, errorKey(code, 'detail'), error.vars) } };
  }
}
