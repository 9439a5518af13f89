import type { Line } from '../replies/line.ts';
import type { LineKind } from '../replies/split-reply.ts';
import { type HtmlNode, isElement } from './parse-html.ts';

type Content = 'empty' | 'kept' | 'folded';

/** The nodes that hold nothing but folded lines: what is left out to show only what is new. */
export function foldedNodes(
  nodes: readonly HtmlNode[],
  lines: readonly Line[],
  kinds: readonly LineKind[],
): ReadonlySet<HtmlNode> {
  const contents = new Map<HtmlNode, Content>();
  lines.forEach((line, index) => {
    for (const node of line.nodes) {
      // A text that runs over several lines stays while one of them does.
      if (kinds[index] === 'new') contents.set(node, 'kept');
      else if (!contents.has(node)) contents.set(node, 'folded');
    }
  });
  const folded = new Set<HtmlNode>();
  for (const node of nodes) collect(node, contents, folded);
  return folded;
}

function collect(node: HtmlNode, contents: ReadonlyMap<HtmlNode, Content>, folded: Set<HtmlNode>): Content {
  let content = contents.get(node) ?? 'empty';
  if (isElement(node)) {
    for (const child of node.childNodes) {
      const inner = collect(child, contents, folded);
      if (inner === 'kept' || content === 'empty') content = inner === 'empty' ? content : inner;
    }
  }
  if (content === 'folded') folded.add(node);
  return content;
}
