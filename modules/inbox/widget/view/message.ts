import type { MessageRow, Row } from '../chat/rows.ts';
import { splitLinks } from '../chat/split-links.ts';
import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';
import { createFileList } from './files.ts';
import { createSources } from './sources.ts';

export interface MessageView {
  readonly node: HTMLElement;
  update(row: Row): void;
}

export interface MessageOptions {
  readonly words: Words;
  /** Of the server, to which a file's path belongs. */
  readonly origin: string;
  readonly onTryAgain: (key: string) => void;
}

/** One bubble. What it says never changes; its place in the group, its delivery and its files' links do. */
export function createMessage(row: MessageRow, { words, origin, onTryAgain }: MessageOptions): MessageView {
  const own = row.author === 'visitor';
  const author = element('span', { dir: 'auto' }, authorOf(row, words));
  const files = createFileList(words, origin);
  const bubble = element(
    'div',
    { class: 'bubble' },
    author,
    row.text !== '' && element('p', { dir: 'auto' }, ...textOf(row.text)),
    files.node,
    row.evidence.length > 0 && createSources(row.evidence, words),
  );
  const time = element('time', { datetime: row.at }, words.time(row.at));
  const delivery = element('span', { class: 'delivery' });
  const again = button({ class: 'again' }, () => onTryAgain(row.key), words.say('tryAgain'));
  const foot = element('div', { class: 'foot' }, delivery, time, again);
  const node = element('div', {}, bubble, foot);
  return {
    node,
    update(now) {
      if (now.kind !== 'message') return;
      node.className = ['message', now.author, now.delivery, now.first && 'first', now.last && 'last']
        .filter(Boolean)
        .join(' ');
      files.update(now.files);
      author.className = own || !now.first ? 'hidden' : 'author';
      const waits = now.delivery !== null && now.delivery !== 'sent';
      setText(delivery, now.delivery === null ? '' : words.say(now.delivery));
      show(delivery, now.delivery !== null);
      show(time, !waits);
      show(again, now.delivery === 'refused');
      show(foot, now.last || waits);
    },
  };
}

function authorOf({ author, name }: MessageRow, words: Words): string {
  if (author === 'visitor') return words.say('you');
  if (author === 'assistant') return words.say('assistant');
  return name || words.say('team');
}

function textOf(text: string): (Node | string)[] {
  return splitLinks(text).map((part) =>
    part.href === undefined
      ? part.text
      : element('a', { href: part.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, part.text),
  );
}
