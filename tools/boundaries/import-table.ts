import type { Finding } from '../source/finding.ts';
import { type Area, areaOf, isTest } from './areas.ts';
import type { Code, Link } from './code.ts';

/**
 * Who may import whom, the blueprint's table. `own-` and `other-` are seen from a module; `other-server` and
 * `other-web` are faces (index.ts), the only files of another module that an import can name.
 */
const TABLE: Record<string, readonly string[]> = {
  kernel: ['kernel', 'kernel-contract', 'kernel-anywhere'],
  'kernel-anywhere': ['kernel-anywhere'],
  'kernel-contract': ['kernel-contract'],
  'kernel-sound': ['kernel-sound'],
  'kernel-browser': ['kernel-browser', 'kernel-sound', 'kernel-contract', 'kernel-locales'],
  ui: ['ui'],
  sdk: ['sdk'],
  'module-contract': ['kernel-contract', 'own-contract', 'other-contract'],
  'module-server': [
    'kernel',
    'kernel-contract',
    'kernel-anywhere',
    'own-contract',
    'own-server',
    'own-locales',
    'other-server',
    'other-contract',
  ],
  'module-web': [
    'kernel-contract',
    'kernel-browser',
    'kernel-sound',
    'kernel-anywhere',
    'ui',
    'own-contract',
    'own-web',
    'own-locales',
    'other-web',
    'other-contract',
  ],
  'module-widget': ['kernel-contract', 'kernel-sound', 'own-contract', 'own-widget', 'own-locales'],
  'module-list': ['kernel', 'kernel-browser', 'manifest'],
  apps: ['apps', 'kernel', 'kernel-contract', 'module-list'],
  'apps-web': ['apps-web', 'kernel-contract', 'kernel-browser', 'ui', 'module-list'],
  testkit: ['testkit', 'kernel', 'kernel-contract', 'sdk', 'face', 'module-list', 'apps', 'tools'],
  e2e: ['e2e', 'testkit', 'kernel', 'kernel-contract', 'sdk', 'face', 'module-list', 'apps', 'tools'],
  bench: ['bench', 'testkit', 'kernel', 'kernel-contract', 'sdk', 'face', 'module-list', 'apps', 'tools'],
  tools: ['tools', 'testkit', 'kernel', 'kernel-contract', 'sdk', 'face', 'module-list', 'apps', 'root'],
  root: ['root', 'tools', 'testkit', 'kernel'],
};

/** Everything about single imports: they lead somewhere, to a permitted place, and through its face. */
export function importFindings(code: Code): Finding[] {
  return [...placeFindings(code), ...code.links.flatMap(linkFindings)];
}

function placeFindings(code: Code): Finding[] {
  return code.files
    .filter(({ path }) => areaOf(path).kind === 'nowhere')
    .map(({ path }) => ({
      rule: 'place',
      path,
      message: 'no part of the house; see ARCHITECTURE.md for the folders',
    }));
}

function linkFindings({ from, import: found, target }: Link): Finding[] {
  const at = { path: from.path, line: found.line };
  if (target.kind === 'missing') return [{ ...at, rule: 'unresolved', message: target.reason }];
  if (target.kind !== 'file') return [];
  const source = areaOf(from.path);
  const names = namesFor(source, target.path);
  const permitted = [...(TABLE[rowOf(source)] ?? []), ...(isTest(from.path) ? ['testkit'] : [])];
  if (!names.some((name) => permitted.includes(name))) {
    return [{ ...at, rule: 'import-table', message: `${label(source)} may not import ${target.path}` }];
  }
  if (found.specifier.startsWith('.') && !staysHome(from.path, target.path)) {
    return [
      {
        ...at,
        rule: 'face',
        message: `${target.path} is reached by its face (#...), not by a relative path`,
      },
    ];
  }
  return [];
}

function rowOf(area: Area): string {
  return area.kind === 'module' ? `module-${area.side}` : area.kind;
}

function label(area: Area): string {
  return area.kind === 'module' ? `modules/${area.module}/${area.side}` : area.kind.replace('-', '/');
}

/** The names under which the table may permit a file to somebody in `source`. */
function namesFor(source: Area, path: string): string[] {
  const area = areaOf(path);
  if (area.kind === 'kernel' && path.startsWith('kernel/i18n/locales/')) return ['kernel', 'kernel-locales'];
  if (area.kind !== 'module') return [area.kind];
  if (source.kind === 'module' && source.module === area.module) return [`own-${area.side}`];
  const names: string[] = [];
  if (path === `modules/${area.module}/${area.side}/index.ts`) names.push('face', `other-${area.side}`);
  if (/^modules\/[^/]+\/(server\/module\.ts|web\/module\.tsx|locales\/[^/]+)$/.test(path))
    names.push('manifest');
  return names;
}

/** Inside these, files name each other directly; whatever lies outside has a face. */
function homeOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'kernel' || top === 'modules' ? `${top}/${second}` : top;
}

function staysHome(from: string, to: string): boolean {
  if (homeOf(from) === homeOf(to)) return true;
  const target = areaOf(to);
  // These have no face: lists of manifests, the manifests for them, programs, tools, and plain data.
  if (['module-list', 'apps', 'apps-web', 'tools', 'root'].includes(target.kind)) return true;
  return (
    areaOf(from).kind === 'module-list' || (['kernel', 'ui'].includes(target.kind) && to.endsWith('.json'))
  );
}
