export { escapeHtml } from './escape-html.ts';
export { pageBasics, pageColours } from './page-look.ts';
