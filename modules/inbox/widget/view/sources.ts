import type { VisitorMessage } from '../../contract/index.ts';
import { plainQuote } from '../chat/plain-quote.ts';
import type { Words } from '../texts/words.ts';
import { element, setText, show } from './dom.ts';

type Evidence = VisitorMessage['evidence'];

let made = 0;

/**
 * Numbered chips, one a source, and under them the quoted sentence of the one that is focused or was chosen. Choosing
 * it again, leaving it, or Escape hides it.
 */
export function createSources(evidence: Evidence, words: Words): HTMLElement {
  made += 1;
  const id = `source-${made}`;
  const quote = element('blockquote', { dir: 'auto' });
  const title = element('cite', { dir: 'auto' });
  const card = element('div', { class: 'quote', id, hidden: true }, quote, title);
  let pinned: number | null = null;
  let shown: number | null = null;

  const chips = evidence.map((source, index) => {
    const label = words.say('source', { number: index + 1, title: source.title });
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': id },
      element('span', { class: 'number' }, String(index + 1)),
      element('span', { class: 'title', dir: 'auto' }, source.title),
    );
    chip.addEventListener('click', () => {
      pinned = pinned === index ? null : index;
      reveal(pinned);
    });
    chip.addEventListener('focus', () => {
      if (chip.matches(':focus-visible')) reveal(index);
    });
    chip.addEventListener('blur', () => reveal(pinned));
    chip.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || shown === null) return;
      // Only the quote closes; the window's own Escape would be one too many.
      event.stopPropagation();
      pinned = null;
      reveal(null);
    });
    return chip;
  });

  function reveal(index: number | null): void {
    shown = index;
    chips.forEach((chip, at) => {
      chip.setAttribute('aria-expanded', String(at === index));
    });
    const source = index === null ? undefined : evidence[index];
    show(card, source !== undefined);
    if (!source) return;
    setText(quote, plainQuote(source.quote));
    setText(title, source.title);
    card.scrollIntoView({ block: 'nearest' });
  }

  return element(
    'div',
    { class: 'sources' },
    element('div', { class: 'chips', role: 'group', 'aria-label': words.say('sources') }, ...chips),
    card,
  );
}
