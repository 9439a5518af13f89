import type { Finding } from '../source/finding.ts';
import { areaOf } from './areas.ts';
import type { Code } from './code.ts';

const MAX_LINES = 60;

/** apps/ is wiring: whoever writes more than a page there is writing a module. */
export function appFindings({ files }: Code): Finding[] {
  return files
    .filter(({ path }) => areaOf(path).kind.startsWith('apps') && !/\.test\.tsx?$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines >= MAX_LINES)
    .map(({ path, lines }) => ({
      rule: 'apps-size',
      path,
      message: `${lines} lines; apps/ is wiring only, fewer than ${MAX_LINES} a file`,
    }));
}
