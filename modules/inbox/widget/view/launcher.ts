import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';
import { bell } from './icons.ts';

export interface Launcher {
  readonly node: HTMLButtonElement;
  update(open: boolean, unread: number): void;
}

const mostShown = 9;

/** The bell in the corner of the page; it rings once for each thing that is new. */
export function createLauncher(words: Words, onOpen: () => void): Launcher {
  const badge = element('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
  const node = button({ class: 'launcher', 'aria-haspopup': 'dialog' }, onOpen, bell(), badge);
  let shown: number | null = null;
  node.addEventListener('animationend', () => node.classList.remove('ringing'));
  return {
    node,
    update(open, unread) {
      show(node, !open);
      show(badge, unread > 0);
      setText(badge, unread > mostShown ? `${mostShown}+` : String(unread));
      const label = unread > 0 ? words.say('launcherUnread', { count: unread }) : words.say('launcher');
      if (node.getAttribute('aria-label') !== label) node.setAttribute('aria-label', label);
      if (shown !== null && unread > shown && !open) node.classList.add('ringing');
      shown = unread;
    },
  };
}
