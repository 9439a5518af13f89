import type { Upload } from '../files/uploads.ts';
import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';
import { cross, paperclip } from './icons.ts';
import { paint } from './paint.ts';

export interface Tray {
  readonly node: HTMLElement;
  update(uploads: readonly Upload[]): void;
}

interface TrayOptions {
  readonly words: Words;
  readonly onRemove: (key: string) => void;
  readonly onRetry: (key: string) => void;
}

interface Item {
  readonly node: HTMLElement;
  update(upload: Upload): void;
}

/** What is chosen and not sent: each with its progress, and a way to take it back or to try again. */
export function createTray({ words, onRemove, onRetry }: TrayOptions): Tray {
  const list = element('ul', { 'aria-label': words.say('filesChosen') });
  // Names are long and progress is fast: what is heard is what became of a file, once.
  const said = element('p', { class: 'hidden', role: 'status' });
  const node = element('div', { class: 'tray', hidden: true }, list, said);
  const items = new Map<string, Item>();
  return {
    node,
    update(uploads) {
      const keys = new Set(uploads.map(({ key }) => key));
      for (const [key, item] of items) {
        if (keys.has(key)) continue;
        item.node.remove();
        items.delete(key);
      }
      for (const upload of uploads) {
        let item = items.get(upload.key);
        if (!item) {
          item = createItem(upload, words, onRemove, onRetry);
          items.set(upload.key, item);
          list.append(item.node);
        }
        item.update(upload);
      }
      const last = uploads[uploads.length - 1];
      const over = last && last.state !== 'waiting' && last.state !== 'sending';
      setText(said, over ? `${last.file.name}: ${stateOf(last, words)}` : '');
      show(node, uploads.length > 0);
    },
  };
}

function createItem(
  { key, file }: Upload,
  words: Words,
  onRemove: (key: string) => void,
  onRetry: (key: string) => void,
): Item {
  const { name } = file;
  const picture = element('canvas', { 'aria-hidden': 'true', hidden: true });
  if (file.type.startsWith('image/')) void paint(picture, async () => file);
  const state = element('small');
  const bar = element('progress', { max: '1', 'aria-label': words.say('fileProgress', { name }) });
  const again = button({ class: 'again' }, () => onRetry(key), words.say('tryAgain'));
  const remove = button(
    { class: 'icon-button', 'aria-label': words.say('fileRemove', { name }) },
    () => onRemove(key),
    cross(),
  );
  const node = element(
    'li',
    {},
    picture,
    paperclip(),
    element('div', {}, element('span', { dir: 'auto' }, name), state, bar),
    again,
    remove,
  );
  return {
    node,
    update(upload) {
      node.className = upload.state;
      setText(state, stateOf(upload, words));
      bar.value = upload.share;
      show(bar, upload.state === 'sending');
      show(state, upload.state !== 'sending');
      show(again, upload.state === 'failed');
    },
  };
}

function stateOf({ state, refusal, file }: Upload, words: Words): string {
  if (state === 'failed') return words.say('fileFailed');
  if (state === 'refused') return words.say(refusal ?? 'fileRefused');
  return words.size(file.size);
}
