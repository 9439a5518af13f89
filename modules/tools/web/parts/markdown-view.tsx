import { renderMarkdown } from '#kernel/markdown';
import { cx } from '#ui';

const look = cx(
  'text-14 leading-normal wrap-anywhere [&>*+*]:mt-3 [&>*:first-child]:mt-0',
  '[&_:is(h1,h2,h3,h4,h5,h6)]:mt-6 [&_:is(h1,h2)]:text-16 [&_:is(h1,h2,h3,h4,h5,h6)]:font-semibold [&_:is(h1,h2,h3,h4,h5,h6)]:leading-tight',
  '[&_ul]:list-disc [&_ol]:list-decimal [&_:is(ul,ol)]:ps-6 [&_li+li]:mt-1',
  '[&_a]:text-accent [&_a]:underline [&_a]:underline-offset-2',
  '[&_blockquote]:border-s-2 [&_blockquote]:ps-3 [&_blockquote]:text-ink-soft',
  '[&_code]:rounded-[4px] [&_code]:bg-sunken [&_code]:px-1 [&_code]:font-mono [&_code]:text-13',
  '[&_pre]:overflow-x-auto [&_pre]:rounded-control [&_pre]:bg-sunken [&_pre]:p-3',
  '[&_hr]:border-line [&_table]:w-full [&_:is(th,td)]:border-b [&_:is(th,td)]:px-2 [&_:is(th,td)]:py-1 [&_:is(th,td)]:text-start',
);

/** Markdown as readers see it. Loaded apart, because markdown-it is larger than the page. */
export default function MarkdownView({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it makes it with `html: false`, and its test holds it to that.
  return <div className={look} dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />;
}
