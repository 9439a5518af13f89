import { MASK } from './marks.ts';
import { maskCards, maskIbans } from './numbers.ts';
import { isFigure, SECRET_NAME_SOURCE } from './secret-names.ts';

/** Longest text in a log line; what follows is cut. */
const MAX_CHARACTERS = 8192;
/** Read beyond the cut, so that a secret that lies across it is recognised whole. */
const MARGIN_CHARACTERS = 4096;

/** A quote as it may stand in JSON inside JSON inside JSON. */
const QUOTE = String.raw`\\{0,15}["'\x60]`;
/** Between a name and its value: `=`, `:`, `=>` or their percent-encoded forms. */
const ASSIGN = String.raw`\s{0,4}(?:=>|[:=]|%3[AD])\s{0,4}`;
/** Up to the quote that is escaped as often as the opening one: an inner one is escaped more often. */
const QUOTED = String.raw`(?<quote>\\{0,15}["'\x60])[\s\S]*?(?:(?<!\\)\k<quote>|$)`;
/** A separator ends a bare value only where another name or a blank follows: passwords hold `&` and `;` too. */
const BARE = String.raw`(?:[^\s&;,"'<>)\]}]|[&;,)\]}](?![\w.%[\]-]{0,64}[=:]|[\s"'<>]|$))+`;
const NAME = `(?:[\\w.-]{0,40}?(?:${SECRET_NAME_SOURCE})[\\w.-]{0,40}|t?otp|pin|cv[cv]2?)`;

/** `password=...`, `"api_key": "..."`, `client-secret => ...`; the name may have a prefix and a suffix. */
const NAMED_VALUE = new RegExp(
  `((?<![\\w.-])${NAME}(?:\\[\\])?(?:${QUOTE})?${ASSIGN})(?!\\[masked\\])(${QUOTED}|${BARE})`,
  'gi',
);
/** Headers whose value holds blanks, so that it goes on to the end of its line or of its quotes. */
const NAMED_LINE = new RegExp(
  `((?:proxy-)?authorization|(?:set-)?cookie2?)((?:${QUOTE})?${ASSIGN}(?:${QUOTE})?)((?:=\\s?\\\\{0,15}"[^"\\r\\n]*"|[^\\r\\n"'\`\\\\])+)`,
  'gi',
);
/** Parameters that are secrets in an address only: `code` and `state` of OAuth, `key` of many vendors. */
const QUERY_VALUE =
  /([?&#](?:code|state|key|sig|sid|auth|ticket|assertion|hash|otp|k|access|X-Amz-[\w-]+)=)[^\s&#"'<>]+/gi;

const URL_USER = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"'<>]{1,512}@/gi;
/** Connection strings are often written by hand, with the reserved characters of a password left as they are. */
const DATABASE_USER =
  /\b((?:postgres(?:ql)?|mysql|mariadb|rediss?|valkeys?|mongodb(?:\+srv)?|amqps?|smtps?|imaps?|ldaps?):\/\/)[^\s"'<>]{1,512}@/gi;
const ENCODED_URL_USER = /(%3A%2F%2F)(?:(?!%2F)[^\s/?#&"'<>]){1,512}?%40/gi;

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}-----|$)/g;
const JWT = /(?<![A-Za-z0-9])eyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g;
const AUTH_SCHEME = /\b(Bearer|Basic|Digest|DPoP|ApiKey|Token)\s{1,4}([\w.~+/=-]{8,})/gi;
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})/gu;

/** Keys that say what they are by their beginning, our own and the vendors' that a shop connects. */
const PREFIXED_KEYS = [
  /\b(?:[cprsw]k|whsec|rk|st|ct|vt|inv)_(?:live_|test_)?[A-Za-z0-9_-]{12,}/g,
  /\bsk-[A-Za-z0-9_-]{12,}/g,
  /\b(?:gh[opsur]|github_pat|glpat|hf|npm|shpat|shpss|pypi|dop_v1|r8|gsk|xai)[_-][A-Za-z0-9_-]{16,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bya29\.[\w-]{10,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
  /\bEAA[A-Za-z0-9]{30,}/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /\$argon2(?:id|i|d)\$[^\s"']+/g,
  /\bv1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]+/g,
];

const registered = new Set<RegExp>();

/**
 * Adds a form of secret that a module issues, for instance `/\bcomptoir_inv_[\w-]{20,}/g`. The pattern must be global
 * and take linear time. Returns the way to remove it.
 */
export function registerSecretPattern(pattern: RegExp): () => void {
  if (!pattern.global) throw new TypeError(`A secret pattern must be global: ${pattern.source}`);
  registered.add(pattern);
  return () => registered.delete(pattern);
}

/** The text without its secrets, at most 8,192 characters of it. Time is linear in what is read. */
export function maskText(text: string): string {
  const cut = text.length > MAX_CHARACTERS;
  const masked = maskAll(cut ? text.slice(0, MAX_CHARACTERS + MARGIN_CHARACTERS) : text);
  if (!cut) return masked;
  return `${masked.slice(0, MAX_CHARACTERS)}... [${text.length} characters]`;
}

/** The commonest text in a log by far. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function maskAll(text: string): string {
  if (text.length === 36 && UUID.test(text)) return text;
  // Most lines are short words; nothing below matches without one of these characters.
  if (text.length < 6 || !/[\d:=@%_-]|eyJ|bearer|basic/i.test(text)) return maskRegistered(text);
  let masked = text
    .replace(PRIVATE_KEY, MASK)
    .replace(NAMED_LINE, `$1$2${MASK}`)
    .replace(DATABASE_USER, `$1${MASK}@`)
    .replace(URL_USER, `$1${MASK}@`)
    .replace(ENCODED_URL_USER, `$1${MASK}%40`)
    .replace(QUERY_VALUE, `$1${MASK}`)
    .replace(NAMED_VALUE, maskNamed)
    .replace(JWT, MASK)
    .replace(AUTH_SCHEME, maskScheme);
  for (const pattern of PREFIXED_KEYS) masked = masked.replace(pattern, MASK);
  return maskRegistered(maskCards(maskIbans(masked))).replace(EMAIL, '***@$1');
}

function maskRegistered(text: string): string {
  let masked = text;
  for (const pattern of registered) masked = masked.replace(pattern, MASK);
  return masked;
}

/** Words that say something about a secret instead of being one. */
const TELLING =
  /^(?:true|false|null|undefined|none|yes|no|missing|invalid|expired|required|unknown|revoked)$/;

/** Keeps the quotes around a value, so that JSON inside a text stays JSON. */
function maskNamed(_match: string, name: string, value: string, quote: string | undefined): string {
  if (TELLING.test(value) || (/^\d+$/.test(value) && isFigure(name))) return name + value;
  if (!quote) return name + MASK;
  const closed = value.length > quote.length && value.endsWith(quote);
  return name + quote + MASK + (closed ? quote : '');
}

/** "Basic understanding" is prose; a credential has a digit, an inner capital or padding. */
function maskScheme(match: string, scheme: string, credential: string): string {
  const random = /[\d=]/.test(credential) || /[a-z][A-Z]/.test(credential);
  return random || /^bearer$/i.test(scheme) ? `${scheme} ${MASK}` : match;
}
