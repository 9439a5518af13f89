import type { Finding } from '../source/finding.ts';
import type { Code } from './code.ts';

/** Words that name a drawer instead of a thing. */
const REFUSED = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'service',
  'base',
  'types',
  'v2',
]);

const KEBAB = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
const CODE = /\.(tsx?|mjs|css|sql)$/;
const FENCED = /^(kernel|modules|ui|apps|testkit|e2e|bench|tools)\//;

/** kebab-case with the kind as suffix, and no drawer names, folders included. */
export function fileNameFindings({ tree }: Code): Finding[] {
  return tree.paths
    .filter((path) => FENCED.test(path) && CODE.test(path) && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const message = refusal(path);
      return message ? [{ rule: 'file-name', path, message }] : [];
    });
}

function refusal(path: string): string | undefined {
  const parts = path.replace(CODE, '').split('/');
  // A migration's name begins with its instant: 20261120T0900-contacts.sql. A service worker is the web's own word.
  const words = parts.flatMap((part) =>
    part
      .replace(/^\d{8}T\d{4}-/, '')
      .replace('service-worker', '')
      .split(/[-.]/),
  );
  // A word list may well hold common words.
  const drawer = !path.endsWith('.words.ts') && words.find((word) => REFUSED.has(word));
  if (drawer) return `'${drawer}' names a drawer, not a thing; say what it does`;
  const odd = parts.find((part) => !KEBAB.test(part.replace(/^\d{8}T\d{4}-/, '')));
  return odd ? `'${odd}' is not kebab-case` : undefined;
}
