import { kernelErrors, type Locale } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { type Owner, passwordRefusal } from '../passwords/password-refusal.ts';

/** Ends with 400 where a new password is everybody's or about its owner. @param field where it stands in the body */
export function refuseWeakPassword(
  services: Pick<Services, 'i18n'>,
  given: { readonly password: string; readonly owner: Owner; readonly locale: Locale },
  field = 'password',
): void {
  const refusal = passwordRefusal(given.password, given.owner);
  if (refusal === null) return;
  const message = services.i18n.t(given.locale, `accounts.password.${refusal}`);
  throw new AppError(kernelErrors.validationFailed, { fields: [{ path: `body.${field}`, message }] });
}
