import MarkdownIt from 'markdown-it';

/** No HTML of the text's own, no pictures from elsewhere: what comes out is safe to show. */
const markdown = new MarkdownIt({ html: false, linkify: true }).disable('image');

const drawLink =
  markdown.renderer.rules.link_open ??
  ((tokens, at, options, _env, renderer) => renderer.renderToken(tokens, at, options));

markdown.renderer.rules.link_open = (tokens, at, options, env, renderer) => {
  tokens[at]?.attrSet('rel', 'noopener noreferrer nofollow');
  tokens[at]?.attrSet('target', '_blank');
  return drawLink(tokens, at, options, env, renderer);
};

export const renderMarkdown = (text: string): string => markdown.render(text);
