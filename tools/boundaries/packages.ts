import type { Finding } from '../source/finding.ts';
import { type Area, areaOf, isConfiguration, isTest } from './areas.ts';
import type { Code, Link } from './code.ts';

/** Only where tests run and programs are built. */
const FOR_DEVELOPMENT = [
  'vitest',
  'fast-check',
  '@playwright/test',
  'typescript',
  'tsx',
  'knip',
  '@axe-core/playwright',
];

/** Packages that draw: no business of the server. */
const FOR_BROWSERS = [
  'react',
  'react-dom',
  'react-i18next',
  'lucide-react',
  'clsx',
  'tailwind-merge',
  'konva',
  'recharts',
];
const BROWSER_SCOPES = ['@base-ui/', '@tanstack/', '@tiptap/', '@fontsource'];

/** Which packages each part of the house may use. */
export function packageFindings(code: Code): Finding[] {
  return code.links.flatMap((link) => {
    const message = refusal(link);
    return message ? [{ rule: 'packages', path: link.from.path, line: link.import.line, message }] : [];
  });
}

function refusal({ from, target }: Link): string | undefined {
  if (target.kind !== 'package' && target.kind !== 'builtin') return undefined;
  const area = areaOf(from.path);
  if (isTest(from.path) || isConfiguration(from.path)) return undefined;
  if (!['kernel', 'module', 'ui', 'apps'].includes(area.kind.replace(/-.*/, ''))) return undefined;
  const { name } = target;
  if (FOR_DEVELOPMENT.includes(name)) return `${name} belongs to tests and tools`;
  if (isContract(area) && name !== 'zod') return `a contract is zod only, and safe in a browser: not ${name}`;
  if (area.kind === 'module' && area.side === 'widget') return `the widget carries no package: not ${name}`;
  if (runsInBrowsers(area) && target.kind === 'builtin') return `${name} does not exist in a browser`;
  if (runsOnServer(area) && isForBrowsers(name)) return `${name} belongs to the web program`;
  return undefined;
}

function isContract(area: Area): boolean {
  return area.kind === 'kernel-contract' || (area.kind === 'module' && area.side === 'contract');
}

function runsInBrowsers(area: Area): boolean {
  return (
    ['kernel-browser', 'kernel-sound', 'kernel-anywhere', 'ui', 'apps-web'].includes(area.kind) ||
    (area.kind === 'module' && area.side === 'web')
  );
}

function runsOnServer(area: Area): boolean {
  return (
    ['kernel', 'kernel-anywhere', 'apps'].includes(area.kind) ||
    (area.kind === 'module' && area.side === 'server')
  );
}

function isForBrowsers(name: string): boolean {
  return FOR_BROWSERS.includes(name) || BROWSER_SCOPES.some((scope) => name.startsWith(scope));
}
