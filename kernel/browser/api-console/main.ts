import { addConsole } from './add-console.ts';
import { tokenPanel } from './token-panel.ts';

/** `/docs/console.js`: the documentation's one script. It makes every endpoint callable from its page. */
const place = document.querySelector<HTMLElement>('[data-token]');
if (place) {
  const words: Record<string, string> = JSON.parse(place.dataset.words ?? '{}');
  const say = (key: string) => words[key] ?? key;
  const token = tokenPanel(place, say);
  for (const endpoint of document.querySelectorAll<HTMLElement>('[data-try]'))
    addConsole(endpoint, token, say);
}
