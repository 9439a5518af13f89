export interface DifferenceLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What changes line by line from one text to another: the fewest lines that have to go and to come. */
export function differenceOf(before: string, after: string): DifferenceLine[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const lengths = commonLengths(old, now);
  const lines: DifferenceLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [left, right] = [old[at], now[to]];
    if (left !== undefined && left === right) {
      lines.push({ kind: 'same', text: left });
      at += 1;
      to += 1;
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      lines.push({ kind: 'removed', text: left });
      at += 1;
    } else if (right !== undefined) {
      lines.push({ kind: 'added', text: right });
      to += 1;
    }
  }
  return lines;
}

const lengthAt = (lengths: readonly (readonly number[])[], at: number, to: number): number =>
  lengths[at]?.[to] ?? 0;

/** For each pair of places the length of the longest sequence of lines that both texts have from there on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = lengths[at] ?? [];
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === now[to]
          ? 1 + lengthAt(lengths, at + 1, to + 1)
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}
