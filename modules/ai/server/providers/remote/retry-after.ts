/** The limits of Anthropic's API, each with the time at which it is whole again ("Rate limits", platform.claude.com). */
const anthropicLimits = ['requests', 'tokens', 'input-tokens', 'output-tokens'];

/**
 * For how long a provider asks to be left alone: by Retry-After, or, where only its limits are told, until the last of those
 * that are used up is whole again.
 * @returns milliseconds from now, or null
 */
export function readPatience(headers: Headers, now: Date): number | null {
  const told = readRetryAfter(headers.get('retry-after'), now);
  if (told !== null) return told;
  const waits = anthropicLimits.flatMap((name) => {
    const left = headers.get(`anthropic-ratelimit-${name}-remaining`);
    const wait = readRetryAfter(headers.get(`anthropic-ratelimit-${name}-reset`), now);
    return left === '0' && wait !== null ? [wait] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : null;
}

/** Seconds or a date (HTTP's, RFC 9110, 10.2.3; or RFC 3339) as milliseconds from now; null for anything else. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
