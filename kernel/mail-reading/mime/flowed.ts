/** RFC 3676: a line that ends with a space goes on in the next of the same quote depth, `-- ` excepted. */
export function unflow(text: string, deleteSpace: boolean): string {
  const lines: { depth: number; text: string; open: boolean }[] = [];
  for (const line of text.split('\n')) {
    const quote = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(quote.length).replace(/^ /, '');
    const isSignature = content === '-- ';
    const flows = content.endsWith(' ') && !isSignature;
    const body = flows && deleteSpace ? content.slice(0, -1) : content;
    const last = lines.at(-1);
    if (last?.open && last.depth === quote.length && !isSignature) {
      last.text += body;
      last.open = flows;
    } else lines.push({ depth: quote.length, text: body, open: flows });
  }
  return lines.map(({ depth, text: line }) => (depth > 0 ? `${'>'.repeat(depth)} ${line}` : line)).join('\n');
}
