import type { Plugin } from 'vite';
import { applyEdits, type Edit, isCall, type Node, nodesBelow, nodesOf } from './syntax.ts';

const definers = ['defineContract', 'defineEvent'];
/** What of a contract and of an event only the server, its description and tests read. */
const serversOwn = [
  'summary',
  'description',
  'params',
  'query',
  'body',
  'response',
  'errors',
  'examples',
  'data',
];

const nameOf = (node: Node | undefined): string => String(node?.name);
/** Takes properties of the server out of a contract. Lines are kept, so that errors name the right ones. */
function withoutServersOwn(code: string, program: Node): Edit[] {
  return nodesBelow(program)
    .filter((node) => isCall(node) && definers.includes(nameOf(nodesOf(node.callee)[0])))
    .flatMap((call) => nodesOf(nodesOf(call.arguments)[0]?.properties))
    .filter(({ key }) => serversOwn.includes(nameOf(nodesOf(key)[0])))
    .map(({ start, end }) => {
      const behind = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
      return { start, end: behind, text: code.slice(start, behind).replace(/\S/g, ' ') };
    });
}

/** `z.object(...)` has no effect, but a bundler cannot know: told so, it leaves out what no page names. */
function madeWhenUsed(program: Node): Edit[] {
  return nodesOf(program.body)
    .flatMap((statement) => nodesOf(statement.declaration ?? statement))
    .flatMap(({ declarations }) => nodesOf(declarations))
    .flatMap(({ init }) => nodesOf(init))
    .filter((init) => init.type !== 'ArrowFunctionExpression' && nodesBelow(init).some(isCall))
    .flatMap(({ start, end }) => [
      { start, end: start, text: '/* @__PURE__ */ (() => (' },
      { start: end, end, text: '))()' },
    ]);
}

/**
 * Contracts as a browser needs them: the server checks answers on their way out and requests on their way in, so of an
 * endpoint method, path and access are left, of an event its type, and of what else a contract's files declare that
 * which a page names. So zod, and the larger part of the contracts, only come with pages that have a form.
 */
export const leanContracts: Plugin = {
  name: 'lean-contracts',
  enforce: 'pre',
  transform: {
    filter: { id: /\/contract\/.*\.ts$/ },
    handler(code) {
      const program = this.parse(code, { lang: 'ts' }) as unknown as Node; // what all its kinds have
      return applyEdits(code, [...withoutServersOwn(code, program), ...madeWhenUsed(program)]);
    },
  },
};
