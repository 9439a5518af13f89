export { markdownToText } from './markdown-to-text.ts';
export { renderMarkdown } from './render-markdown.ts';
