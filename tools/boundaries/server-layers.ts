import type { Finding } from '../source/finding.ts';
import { isTest } from './areas.ts';
import type { Code, Link } from './code.ts';

/**
 * Inside a module's server: routes -> use-cases -> repo, jobs and listeners -> use-cases. `job-definition` is the
 * value that names a job (`x.job.ts`), which whoever enqueues it needs; its handler is nobody's but the job's. Any
 * folder that is not named here is `logic`: pure rules that know neither SQL nor HTTP, but the shape of a row.
 */
const MAY_IMPORT = {
  routes: ['routes', 'use-cases', 'tools', 'logic'],
  // What else a manifest offers to the outside: HTML pages and WebSockets.
  pages: ['pages', 'use-cases', 'logic'],
  sockets: ['sockets', 'use-cases', 'logic'],
  'use-cases': ['use-cases', 'repo', 'providers', 'demo', 'logic', 'job-definition'],
  // Ways in beside HTTP.
  doors: ['doors', 'use-cases', 'logic'],
  // What people ask for as a task: `x.tool.ts`, in a folder of its own beside the rules that it goes by.
  tools: ['use-cases', 'logic'],
  repo: ['repo', 'logic'],
  jobs: ['jobs', 'use-cases', 'logic'],
  // Of the terminal's program.
  commands: ['commands', 'use-cases', 'logic'],
  schedules: ['schedules', 'use-cases', 'logic', 'job-definition'],
  listeners: ['listeners', 'use-cases', 'logic', 'job-definition'],
  providers: ['providers', 'logic'],
  migrations: [],
  demo: ['demo', 'use-cases', 'logic'],
  logic: ['logic', 'providers'],
} satisfies Record<string, string[]>;

/** `wiring` is module.ts, index.ts and seed.ts, which put the rest together. */
type Layer = keyof typeof MAY_IMPORT | 'wiring';

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
  const permitted: readonly string[] = MAY_IMPORT[source.layer];
  if (permitted.includes(goal.layer)) return [];
  if (source.layer === 'logic' && goal.layer === 'repo' && found.typeOnly) return [];
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
  const free = rest.endsWith('.tool.ts') ? 'tools' : 'logic';
  return { module, layer: isLayer(folder) ? folder : free, path: rest };
}

function isLayer(folder: string | undefined): folder is keyof typeof MAY_IMPORT {
  return folder !== undefined && folder in MAY_IMPORT;
}
