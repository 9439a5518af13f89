import type { Finding } from '../source/finding.ts';
import { isTest } from './areas.ts';
import type { Code, Link } from './code.ts';

type Layer =
  | 'routes'
  | 'use-cases'
  | 'repo'
  | 'jobs'
  | 'listeners'
  | 'providers'
  | 'migrations'
  | 'wiring'
  | 'logic';

/**
 * Inside a module's server: routes -> use-cases -> repo, jobs and listeners -> use-cases. `job-definition` is the
 * value that names a job (`x.job.ts`), which whoever enqueues it needs; its handler is nobody's but the job's.
 * `wiring` is module.ts, index.ts and seed.ts; whatever else lies in server/ is `logic`: pure rules that know neither
 * SQL nor HTTP.
 */
const MAY_IMPORT: Record<Exclude<Layer, 'wiring'>, readonly (Layer | 'job-definition')[]> = {
  routes: ['routes', 'use-cases', 'logic'],
  'use-cases': ['use-cases', 'repo', 'providers', 'logic', 'job-definition'],
  repo: ['repo', 'logic'],
  jobs: ['jobs', 'use-cases', 'logic'],
  listeners: ['listeners', 'use-cases', 'logic', 'job-definition'],
  providers: ['providers', 'logic'],
  migrations: [],
  logic: ['logic', 'providers'],
};

const FOLDERS: readonly string[] = [
  'routes',
  'use-cases',
  'repo',
  'jobs',
  'listeners',
  'providers',
  'migrations',
];
const WIRING: readonly string[] = ['module.ts', 'index.ts', 'seed.ts'];

export function layerFindings(code: Code): Finding[] {
  return code.links.flatMap(linkFindings);
}

function linkFindings({ from, import: found, target }: Link): Finding[] {
  if (target.kind !== 'file' || isTest(from.path)) return [];
  const source = serverFile(from.path);
  const goal = serverFile(target.path);
  if (!source || !goal || source.module !== goal.module || source.layer === 'wiring') return [];
  const at = { path: from.path, line: found.line };
  if (goal.path === 'module.ts')
    return [{ ...at, rule: 'layers', message: 'the manifest is read by modules/index.server.ts only' }];
  if (goal.layer === 'wiring') return [];
  const permitted = MAY_IMPORT[source.layer];
  if (permitted.includes(goal.layer)) return [];
  if (permitted.includes('job-definition') && goal.path.endsWith('.job.ts')) return [];
  return [
    { ...at, rule: 'layers', message: `${source.layer} may not import ${goal.layer} (${target.path})` },
  ];
}

interface ServerFile {
  module: string;
  layer: Layer;
  /** Below server/. */
  path: string;
}

function serverFile(path: string): ServerFile | undefined {
  const [, module, rest] = /^modules\/([^/]+)\/server\/(.+)$/.exec(path) ?? [];
  if (!module || !rest) return undefined;
  const folder = rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : undefined;
  if (WIRING.includes(rest)) return { module, layer: 'wiring', path: rest };
  return { module, layer: folder && FOLDERS.includes(folder) ? (folder as Layer) : 'logic', path: rest };
}
