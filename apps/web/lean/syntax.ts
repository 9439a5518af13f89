/** As much of a syntax tree (ESTree) as is asked here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A piece of the source, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';

/** A part of a node that holds nodes: one, several, or none. */
export const nodesOf = (part: unknown): Node[] => [part].flat().filter(isNode);

/** A part's nodes and all below them. */
export const nodesBelow = (part: unknown): Node[] =>
  nodesOf(part).flatMap((node) => [node, ...Object.values(node).flatMap(nodesBelow)]);

export const isCall = ({ type }: Node): boolean => type === 'CallExpression';

/** From the last to the first, so that places before an edit stay what they are. */
export const applyEdits = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
