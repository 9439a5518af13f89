/**
 * The groups of files that import each other in a circle, by Tarjan's algorithm ("Depth-first search and linear graph
 * algorithms", 1972), with a stack of its own so that a long chain cannot overflow node's.
 *
 * `edges`: file -> files it imports. Each group is sorted; a file that imports itself is a group of one.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const search = new Search(edges);
  for (const node of edges.keys()) search.from(node);
  return search.groups.map((group) => group.sort()).sort((a, b) => compare(a[0], b[0]));
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : 1;
}

interface Frame {
  node: string;
  /** How many of its edges have been followed. */
  next: number;
}

class Search {
  readonly groups: string[][] = [];
  private readonly index = new Map<string, number>();
  private readonly low = new Map<string, number>();
  private readonly open: string[] = [];
  private readonly isOpen = new Set<string>();

  constructor(private readonly edges: ReadonlyMap<string, readonly string[]>) {}

  from(start: string): void {
    if (this.index.has(start)) return;
    const frames: Frame[] = [this.enter(start)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const target = this.targets(frame.node)[frame.next++];
      if (target === undefined) {
        frames.pop();
        this.leave(frame.node, frames.at(-1)?.node);
      } else if (!this.index.has(target)) {
        frames.push(this.enter(target));
      } else if (this.isOpen.has(target)) {
        this.lower(frame.node, this.index.get(target) ?? 0);
      }
    }
  }

  private targets(node: string): readonly string[] {
    return this.edges.get(node) ?? [];
  }

  private enter(node: string): Frame {
    this.low.set(node, this.index.size);
    this.index.set(node, this.index.size);
    this.open.push(node);
    this.isOpen.add(node);
    return { node, next: 0 };
  }

  private leave(node: string, parent: string | undefined): void {
    if (this.low.get(node) === this.index.get(node)) this.close(node);
    if (parent !== undefined) this.lower(parent, this.low.get(node) ?? 0);
  }

  private lower(node: string, value: number): void {
    this.low.set(node, Math.min(this.low.get(node) ?? value, value));
  }

  private close(root: string): void {
    const group = this.open.splice(this.open.indexOf(root));
    for (const node of group) this.isOpen.delete(node);
    if (group.length > 1 || this.targets(root).includes(root)) this.groups.push(group);
  }
}
