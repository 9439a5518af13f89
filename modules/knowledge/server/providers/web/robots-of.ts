import type { Reading } from '../../crawl/reading.ts';
import { everythingAllowed, nothingAllowed, type RobotsRules, readRobots } from '../../crawl/robots.ts';
import { agentToken, fetchPage } from './fetch-page.ts';

const mostBytes = 600 * 1024;

/** The rules of an address's origin: asked for once, before anything else is. */
export async function robotsOf(reading: Reading, url: string): Promise<RobotsRules> {
  const { origin } = new URL(url);
  const known = reading.robots.get(origin);
  if (known) return known;
  const rules = await ask(reading, `${origin}/robots.txt`, 3);
  reading.robots.set(origin, rules);
  return rules;
}

/** RFC 9309, 2.3.1: redirects are followed; a refusal means no rules, a failure that nothing is allowed. */
async function ask(reading: Reading, url: string, redirects: number): Promise<RobotsRules> {
  const { services, signal } = reading;
  const fetched = await fetchPage(services, { url, maxBytes: mostBytes, delayMs: 0, signal });
  if (fetched.kind === 'redirect' && redirects > 0) return ask(reading, fetched.to, redirects - 1);
  if (fetched.kind !== 'answer') return fetched.kind === 'failed' ? nothingAllowed : everythingAllowed;
  if (fetched.status >= 500 || fetched.status === 429) return nothingAllowed;
  if (fetched.status >= 400) return everythingAllowed;
  return readRobots(new TextDecoder().decode(fetched.bytes), agentToken);
}
