import type { StoredFile } from '../chat/chat-state.ts';
import type { Words } from '../texts/words.ts';
import { element } from './dom.ts';
import { paperclip } from './icons.ts';
import { loadBlob, paint } from './paint.ts';

export interface FileList {
  readonly node: HTMLElement;
  update(files: readonly StoredFile[]): void;
}

/** The files of a message: pictures small, everything by its name. Links are renewed without a picture blinking. */
export function createFileList(words: Words, origin: string): FileList {
  const node = element('ul', { class: 'files', 'aria-label': words.say('files') });
  let shown = '';
  return {
    node,
    update(files) {
      const now = JSON.stringify(files);
      if (now === shown) return;
      shown = now;
      const before = [...node.children] as HTMLElement[];
      node.hidden = files.length === 0;
      node.replaceChildren(
        ...files.map((file, at) => {
          const kept = before[at];
          const link = kept?.querySelector('a');
          if (!kept || !link || !file.url || kept.dataset.id !== file.id)
            return createFile(file, words, origin);
          link.href = origin + file.url;
          return kept;
        }),
      );
    },
  };
}

function createFile(file: StoredFile, words: Words, origin: string): HTMLElement {
  const { id, name, sizeBytes, url, previewUrl } = file;
  const size = element('small', {}, words.size(sizeBytes));
  const title = element('span', { dir: 'auto' }, name);
  if (!url) return element('li', {}, element('span', { class: 'file' }, paperclip(), title, size));
  const picture = element('canvas', { 'aria-hidden': 'true', hidden: true });
  if (previewUrl) void paint(picture, () => loadBlob(origin + previewUrl));
  const link = element(
    'a',
    { class: 'file', href: origin + url, target: '_blank', rel: 'noopener noreferrer' },
    picture,
    paperclip(),
    title,
    size,
  );
  return element('li', { 'data-id': id }, link);
}
