/** A field with one of these in its name holds a secret, however the name is cased or punctuated. */
const SECRET_WORDS =
  'password|passwd|passphrase|passcode|pwd|motdepasse|secret|token|apikey|authorization|cookie|credential|privatekey|accesskey|signingkey|encryptionkey|secretkey|masterkey|signature|csrf|xsrf|jwt|bearer|sessionid|sessionkey|recoverycode|backupcode|codeverifier|clientassertion|samlresponse|connectionstring|databaseurl|redisurl|cardnumber|securitycode|iban';

/** Short words that are secrets only as a whole name: `otp` is one, `hotprice` is not. */
const SECRET_WHOLE = /^(otp|totp|pin|pincode|cvc|cvv|cvv2|pan|auth|sid|key|dsn)$/;

/** `promptTokens: 312` and `tokenExpiresInMs: 900` are figures, not secrets. */
const FIGURE = /(tokens|count|length|size|bytes|ms|seconds|expiry|expiresin|expiresat|credits|version)$/;

const SECRET_PART = new RegExp(SECRET_WORDS);

/** Written the way text spells names: `api_key`, `Api-Key`, `apiKey`; for use inside the text patterns. */
export const SECRET_NAME_SOURCE = SECRET_WORDS.replaceAll('apikey', 'api[-_. ]?key')
  .replaceAll('motdepasse', 'mot[-_ ]?de[-_ ]?passe')
  .replace(/(private|access|signing|encryption|secret|master|session)key/g, '$1[-_]?key')
  .replace(/(recovery|backup|security)code/g, '$1[-_]?code')
  .replace('sessionid', 'session[-_]?id')
  .replace('codeverifier', 'code[-_]?verifier')
  .replace('clientassertion', 'client[-_]?assertion')
  .replace('connectionstring', 'connection[-_ ]?string')
  .replace('databaseurl', 'database[-_]?url')
  .replace('redisurl', 'redis[-_]?url')
  .replace('cardnumber', 'card[-_ ]?number');

/** Whether the value of a field with this name must not be written; `value` tells figures from secrets. */
export function isSecretField(name: string, value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return false;
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (!SECRET_PART.test(plain) && !SECRET_WHOLE.test(plain)) return false;
  return !(typeof value === 'number' && isFigure(plain));
}

/** Whether a number under this name counts or dates secrets instead of being one. */
export function isFigure(name: string): boolean {
  return FIGURE.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** A bare name such as `Cookie` or `--password` in a list: what follows it is its value. */
export function isSecretLabel(text: string): boolean {
  return text.length <= 64 && /^-{0,2}[a-z][\w.-]*:?$/i.test(text) && isSecretField(text, '');
}
