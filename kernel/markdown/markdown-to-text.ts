import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false });

/** A text without the signs of Markdown: blocks apart, points of lists with a dash. */
export function markdownToText(text: string): string {
  const blocks: string[] = [];
  let marker = '';
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'list_item_open') marker = token.info ? `${token.info}. ` : '- ';
    else if (token.type === 'fence' || token.type === 'code_block') blocks.push(token.content.trimEnd());
    else if (token.type === 'inline') {
      const words = (token.children ?? [])
        .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
        .join('');
      blocks.push(marker + words);
      marker = '';
    }
  }
  return `${blocks.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}
