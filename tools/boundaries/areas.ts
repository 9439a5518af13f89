/** The parts of the house, as far as imports are concerned. */
export type Side = 'contract' | 'server' | 'web' | 'widget' | 'locales';

export type Area =
  | {
      kind: 'kernel' | 'kernel-contract' | 'kernel-browser' | 'kernel-sound' | 'kernel-anywhere';
      part: string;
    }
  | { kind: 'module'; module: string; side: Side }
  /** modules/index.server.ts and modules/index.web.ts: the two lists of manifests. */
  | { kind: 'module-list' }
  | { kind: 'ui' | 'sdk' | 'apps' | 'apps-web' | 'testkit' | 'e2e' | 'bench' | 'tools' }
  /** start.mjs and the configuration files beside it. */
  | { kind: 'root' }
  | { kind: 'nowhere' };

const TOP_LEVEL = new Set(['ui', 'sdk', 'testkit', 'e2e', 'bench', 'tools'] as const);
const SIDES: readonly string[] = ['contract', 'server', 'web', 'widget', 'locales'] satisfies Side[];

export function areaOf(path: string): Area {
  const [top = '', second = '', third = ''] = path.split('/');
  if (path === top) return { kind: 'root' };
  if (isTopLevel(top)) return { kind: top };
  if (top === 'apps') return { kind: second === 'web' ? 'apps-web' : 'apps' };
  if (top === 'kernel') return { kind: kernelKind(second), part: second };
  if (top === 'modules') return moduleArea(path, second, third);
  return { kind: 'nowhere' };
}

function isTopLevel(name: string): name is 'ui' | 'sdk' | 'testkit' | 'e2e' | 'bench' | 'tools' {
  return (TOP_LEVEL as ReadonlySet<string>).has(name);
}

/** Parts that both programs carry beside the contract, with a package or two of their own. */
const ANYWHERE: readonly string[] = ['markdown'];

function kernelKind(part: string): Extract<Area, { part: string }>['kind'] {
  if (part === 'contract') return 'kernel-contract';
  if (ANYWHERE.includes(part)) return 'kernel-anywhere';
  if (part === 'sound') return 'kernel-sound';
  return part === 'browser' ? 'kernel-browser' : 'kernel';
}

function moduleArea(path: string, module: string, side: string): Area {
  if (/^modules\/index\.(server|web)\.ts$/.test(path)) return { kind: 'module-list' };
  return SIDES.includes(side) ? { kind: 'module', module, side: side as Side } : { kind: 'nowhere' };
}

/** A file that only runs under test: it may reach for `#testkit`, SQL and the environment. */
export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path) || isSuite(path) || /(\.fixtures?\.ts|\/fixtures\/.*)$/.test(path);
}

/** `contract.ts` beside the providers of a kind, or `x.contract.ts`: the suite that all of a kind pass. */
function isSuite(path: string): boolean {
  return /(\/|\.)contract\.ts$/.test(path) && !/^(kernel|modules\/[^/]+)\/contract\//.test(path);
}

/** The configuration of a tool, wherever it stands. */
export function isConfiguration(path: string): boolean {
  return path.endsWith('.config.ts');
}

/** A file of the product that runs on the server. */
export function isServerCode(path: string): boolean {
  const area = areaOf(path);
  return area.kind === 'kernel' || area.kind === 'apps' || (area.kind === 'module' && area.side === 'server');
}

/** A file that is part of what users run, tests apart. */
export function isProduct(path: string): boolean {
  return /^(kernel|modules|ui|apps)\//.test(path) && !isTest(path);
}
