import type { Finding } from '../source/finding.ts';
import { areaOf } from './areas.ts';
import type { Code, Link } from './code.ts';

/**
 * The modules from the ground up; a line is a tier. A module may import those before it, left to right inside a tier
 * too, and never one after it: a lower one learns from a higher one by registration.
 */
const MODULE_ORDER = [
  ['accounts'],
  ['billing', 'developers', 'connections', 'branding'],
  ['contacts', 'ai', 'knowledge', 'mail', 'prompts'],
  ['tools', 'inbox', 'campaigns', 'studio'],
  ['channels', 'scenarios', 'marketplace'],
  ['operations'],
  ['site'],
].flat();

/** Reads everybody's contract, and nobody depends on it. */
const READS_ALL_CONTRACTS = 'insights';

/** Between modules: only downwards, and only what the manifest says in `dependsOn`. */
export function tierFindings(code: Code): Finding[] {
  return [...manifestFindings(code), ...code.links.flatMap((link) => linkFindings(code, link))];
}

function manifestFindings(code: Code): Finding[] {
  return [...code.dependsOn].flatMap(([module, names]) =>
    [...new Set(names)].flatMap((name) => {
      const message = orderProblem(module, name);
      return message ? [{ rule: 'tiers', path: `modules/${module}/server/module.ts`, message }] : [];
    }),
  );
}

function linkFindings(code: Code, { from, import: found, target }: Link): Finding[] {
  if (target.kind !== 'file') return [];
  const source = areaOf(from.path);
  const goal = areaOf(target.path);
  if (source.kind !== 'module' || goal.kind !== 'module' || source.module === goal.module) return [];
  if (source.module === READS_ALL_CONTRACTS && goal.side === 'contract') return [];
  const at = { path: from.path, line: found.line };
  const problem = orderProblem(source.module, goal.module);
  if (problem) return [{ ...at, rule: 'tiers', message: problem }];
  if (code.dependsOn.get(source.module)?.includes(goal.module)) return [];
  const manifest = `modules/${source.module}/server/module.ts`;
  return [{ ...at, rule: 'depends-on', message: `'${goal.module}' is not in dependsOn of ${manifest}` }];
}

function orderProblem(from: string, to: string): string | undefined {
  if (to === READS_ALL_CONTRACTS) return `nobody depends on ${READS_ALL_CONTRACTS}`;
  if (from === READS_ALL_CONTRACTS) return undefined;
  for (const module of [from, to]) {
    if (!MODULE_ORDER.includes(module))
      return `'${module}' has no place in MODULE_ORDER (tools/boundaries/tiers.ts)`;
  }
  if (MODULE_ORDER.indexOf(from) > MODULE_ORDER.indexOf(to)) return undefined;
  return `'${from}' stands below '${to}' and may not depend on it; let '${to}' register with '${from}' instead`;
}
