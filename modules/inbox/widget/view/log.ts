import type { ChatState } from '../chat/chat-state.ts';
import { type Row, rowsOf } from '../chat/rows.ts';
import { button, element, setText, show } from './dom.ts';
import { createMessage, type MessageOptions } from './message.ts';
import { createWelcome } from './welcome.ts';

export interface Log {
  readonly node: HTMLElement;
  update(state: ChatState): void;
  toEnd(): void;
}

interface LogOptions extends MessageOptions {
  readonly onEarlier: () => void;
}

type Shown = { readonly node: HTMLElement; update(row: Row): void };

/** Nearer to the end than this, the log follows what arrives; further up somebody is reading. */
const followsWithinPx = 80;

/** The conversation. Rows are kept from one state to the next, so a screen reader hears only what is new. */
export function createLog(options: LogOptions): Log {
  const { words, onEarlier } = options;
  const earlier = button({ class: 'text-button' }, onEarlier, words.say('earlier'));
  const welcome = createWelcome(words);
  const rows = element('div', { class: 'rows' });
  const notice = element('p', { class: 'notice', dir: 'auto' });
  const scroller = element(
    'div',
    {
      class: 'scroller',
      role: 'log',
      'aria-live': 'polite',
      'aria-relevant': 'additions',
      'aria-label': words.say('log'),
      // What scrolls has to be reachable by those who scroll with keys.
      tabindex: '0',
    },
    earlier,
    welcome.node,
    rows,
    notice,
  );
  const newest = button({ class: 'newest', hidden: true }, () => toEnd(), words.say('newMessage'));
  const node = element('div', { class: 'log' }, scroller, newest);
  const shown = new Map<string, Shown>();
  let lastKey = '';
  let followed = true;

  scroller.addEventListener('scroll', () => {
    followed = isNearEnd();
    if (followed) show(newest, false);
  });
  // What comes between the log and the field, or a picture that is drawn late, hides nothing that was being read.
  const sizes = new ResizeObserver(() => {
    if (followed) toEnd();
  });
  for (const one of [scroller, rows]) sizes.observe(one);

  function isNearEnd(): boolean {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < followsWithinPx;
  }

  function toEnd(): void {
    followed = true;
    scroller.scrollTop = scroller.scrollHeight;
    show(newest, false);
  }

  function place(wanted: readonly Row[]): void {
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, { node: gone }] of shown) {
      if (keys.has(key)) continue;
      gone.remove();
      shown.delete(key);
    }
    let after: Element | null = null;
    for (const row of wanted) {
      let view = shown.get(row.key);
      if (!view) {
        view = createRow(row, options);
        shown.set(row.key, view);
      }
      view.update(row);
      const next: Element | null = after ? after.nextElementSibling : rows.firstElementChild;
      if (next !== view.node) rows.insertBefore(view.node, next);
      after = view.node;
    }
  }

  return {
    node,
    toEnd,
    update(state) {
      const heightBefore = scroller.scrollHeight;
      const firstBefore = rows.firstElementChild;
      const wanted = rowsOf(state);
      place(wanted);
      show(earlier, state.earlier !== null);
      welcome.update(state);
      show(notice, state.status === 'resolved' && wanted.length > 0);
      setText(notice, words.say('resolved'));
      const last = wanted[wanted.length - 1];
      const isNew = last !== undefined && last.key !== lastKey;
      const isOwn = last?.kind === 'message' && last.author === 'visitor';
      lastKey = last?.key ?? '';
      if (followed || (isNew && isOwn)) toEnd();
      else if (isNew) show(newest, true);
      else if (rows.firstElementChild !== firstBefore)
        scroller.scrollTop += scroller.scrollHeight - heightBefore;
    },
  };
}

function createRow(row: Row, options: MessageOptions): Shown {
  if (row.kind === 'message') return createMessage(row, options);
  const time = element('time', { datetime: row.at });
  // What was today's separator is yesterday's after midnight.
  return {
    node: element('div', { class: 'day' }, time),
    update: () => setText(time, options.words.day(row.at)),
  };
}
