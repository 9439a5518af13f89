import { readScriptTag } from './script-tag.ts';
import { startWidget } from './start-widget.ts';

declare global {
  interface Window {
    /** What a host page may do with the chat. */
    Comptoir?: { open(): void; close(): void };
  }
}

const tag = document.currentScript ?? document.querySelector('script[data-key][src*="/widget.js"]');

function start(): void {
  if (!(tag instanceof HTMLScriptElement) || window.Comptoir) return;
  const settings = readScriptTag(tag, {
    browserLanguages: navigator.languages,
    pageLanguage: document.documentElement.lang,
  });
  if (settings) window.Comptoir = startWidget(settings);
  else console.warn('Comptoir: the script tag has no data-key.');
}

// An async script may run before there is a body to put the chat into.
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
