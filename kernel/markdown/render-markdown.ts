import MarkdownIt from 'markdown-it';

interface Options {
  /** The text is the program's own: links below `/` and `#` open here, and headings have an `id` that links lead to. */
  readonly ownPages?: boolean;
  /** Where a link of one's own pages really leads: it may have to carry a query. */
  readonly hrefOf?: (path: string) => string;
}

/** No HTML of the text's own, no pictures from elsewhere: what comes out is safe to show. */
const markdown = new MarkdownIt({ html: false, linkify: true }).disable('image');

/** markdown-it hands what it was called with to its rules, untyped. */
const optionsOf = (env: Readonly<Record<string, unknown>> | undefined): Options =>
  (env?.options ?? {}) as Options;

const drawLink =
  markdown.renderer.rules.link_open ??
  ((tokens, at, options, _env, renderer) => renderer.renderToken(tokens, at, options));

markdown.renderer.rules.link_open = (tokens, at, options, env, renderer) => {
  const { ownPages, hrefOf } = optionsOf(env);
  const token = tokens[at];
  const href = String(token?.attrGet('href') ?? '');
  if (ownPages && /^[/#](?!\/)/.test(href)) token?.attrSet('href', hrefOf?.(href) ?? href);
  else {
    token?.attrSet('rel', 'noopener noreferrer nofollow');
    token?.attrSet('target', '_blank');
  }
  return drawLink(tokens, at, options, env, renderer);
};

markdown.renderer.rules.heading_open = (tokens, at, options, env, renderer) => {
  if (optionsOf(env).ownPages) tokens[at]?.attrSet('id', headingId(tokens[at + 1]?.content ?? ''));
  return renderer.renderToken(tokens, at, options);
};

/** `Sur WordPress` -> `sur-wordpress`. */
const headingId = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Markdown as HTML. */
export const renderMarkdown = (text: string, options: Options = {}): string =>
  markdown.render(text, { options });
