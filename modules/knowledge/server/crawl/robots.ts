/** What a site asks of programs that collect its pages (RFC 9309). */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds between two requests, where the site names some (no part of the RFC, and widely used). */
  readonly crawlDelaySeconds: number | null;
  /** Addresses of its sitemaps, as they are written. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** RFC 9309, 2.5: a parser must read at least this much; nobody's is longer for a good reason. */
const mostCharacters = 512 * 1024;
const mostRules = 2_000;
const mostPatternLength = 1_000;
/** A longer wish is a refusal in other words; pages are read at this pace then. */
const longestDelaySeconds = 30;

/** @param agent our product's token, in lower case */
export function readRobots(text: string, agent: string): RobotsRules {
  const { groups, sitemaps } = parse(wholeLines(text));
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules).slice(0, mostRules);
  const delays = chosen.flatMap(({ delay }) => (delay === null ? [] : [delay]));
  return {
    allows: (url) => isAllowed(rules, url),
    crawlDelaySeconds: delays.length === 0 ? null : Math.min(longestDelaySeconds, Math.max(...delays)),
    sitemaps,
  };
}

/** RFC 9309, 2.3.1: no file means no rules; one that cannot be reached means that nothing is allowed. */
export const everythingAllowed: RobotsRules = { allows: () => true, crawlDelaySeconds: null, sitemaps: [] };
export const nothingAllowed: RobotsRules = { allows: () => false, crawlDelaySeconds: null, sitemaps: [] };

/** A rule that is cut in the middle would say something else. */
function wholeLines(text: string): string {
  return text.length <= mostCharacters ? text : text.slice(0, text.lastIndexOf('\n', mostCharacters) + 1);
}

function parse(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap' && value !== '' && sitemaps.length < 50) sitemaps.push(value);
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      naming = true;
      // A program is named by its token alone, whatever version follows.
      groups.at(-1)?.agents.push(value.toLowerCase().replace(/[/\s].*$/, ''));
      continue;
    }
    const group = groups.at(-1);
    if (!group || name === '') continue;
    if (name === 'allow' || name === 'disallow') {
      naming = false;
      if (value !== '')
        group.rules.push({ allow: name === 'allow', pattern: value.slice(0, mostPatternLength) });
    }
    if (name === 'crawl-delay') {
      naming = false;
      const seconds = Number(value);
      if (Number.isFinite(seconds) && seconds >= 0) group.delay = seconds;
    }
  }
  return { groups, sitemaps };
}

/** RFC 9309, 2.2.2: the longest rule that fits counts; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], address: string): boolean {
  const { pathname, search } = new URL(address);
  const path = decoded(pathname + search);
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!fits(decoded(rule.pattern), path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for anything and `$` for the end. Compared piece by piece: no pattern can make this slow. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const [first = ''] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (pieces.length === 1) return !anchored || path.length === at;
  const last = pieces.at(-1) ?? '';
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** One spelling of what may be written with or without percent signs. */
function decoded(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}
