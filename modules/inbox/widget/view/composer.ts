import { maxFiles, type Upload } from '../files/uploads.ts';
import type { Words } from '../texts/words.ts';
import { canRecord } from '../voice/load-voice.ts';
import { button, element, setText, show } from './dom.ts';
import { arrowUp, microphone, paperclip } from './icons.ts';
import { createTray } from './tray.ts';

/** The server refuses more (maxTextLength of the module's contract; a test keeps the two in step). */
export const maxTextLength = 8_000;
/** Nobody counts before it matters. */
const countFrom = maxTextLength - 500;
const tallestPx = 160;

export interface Composer {
  readonly node: HTMLElement;
  text(): string;
  setText(text: string): void;
  focus(): void;
  setDisabled(disabled: boolean): void;
  showUploads(uploads: readonly Upload[]): void;
  /** Where a recording is drawn, which takes the place of the field. */
  readonly voice: HTMLElement;
  showVoice(shown: boolean): void;
  /** Something did not work. */
  tell(text: string): void;
}

interface ComposerOptions {
  readonly words: Words;
  readonly onSend: (text: string) => void;
  /** Each change of the text by the visitor. */
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFileRemove: (key: string) => void;
  readonly onFileRetry: (key: string) => void;
  readonly onRecord: () => void;
  /** Whether files alone can be sent: the conversation has begun. */
  readonly hasBegun: () => boolean;
}

/** What a picker offers; what the bytes are, the server says. */
const accepted = 'image/*,audio/*,video/*,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.md,.csv';

/** Enter sends, Shift+Enter makes a line; the field grows with its text. */
export function createComposer(options: ComposerOptions): Composer {
  const { words, onSend, onInput, onLeave, onFiles } = options;
  let uploads: readonly Upload[] = [];
  const field = element('textarea', {
    rows: '1',
    dir: 'auto',
    placeholder: words.say('placeholder'),
    'aria-label': words.say('field'),
    'aria-describedby': 'count',
    enterkeyhint: 'send',
  });
  const count = element('span', { class: 'count', id: 'count', role: 'status' });
  const send = button({ class: 'send', 'aria-label': words.say('send') }, submit, arrowUp());
  const picker = element('input', {
    type: 'file',
    multiple: true,
    accept: accepted,
    hidden: true,
    tabindex: '-1',
  });
  const attach = button(
    { class: 'attach', 'aria-label': words.say('attach') },
    () => picker.click(),
    paperclip(),
  );
  const record = button(
    { class: 'attach', 'aria-label': words.say('record') },
    options.onRecord,
    microphone(),
  );
  const tray = createTray({ words, onRemove: removeFile, onRetry: options.onFileRetry });
  const well = element('div', { class: 'well' }, attach, record, field, send);
  const voice = element('div');
  const hint = element('p', { class: 'count', role: 'status', dir: 'auto' });
  const node = element('div', { class: 'composer' }, tray.node, voice, well, hint, count, picker);

  const goes = () => uploads.some(({ state }) => state !== 'refused');
  const isSendable = () =>
    field.value.length <= maxTextLength && (field.value.trim() !== '' || (goes() && options.hasBegun()));

  function removeFile(key: string): void {
    options.onFileRemove(key);
    field.focus();
  }

  function refresh(): void {
    // Measured anew from one line, or a field that lost a line would stay tall.
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, tallestPx)}px`;
    const left = maxTextLength - field.value.length;
    show(count, field.value.length >= countFrom);
    setText(
      count,
      field.value.length < countFrom
        ? ''
        : words.say(left < 0 ? 'charactersOver' : 'charactersLeft', { count: Math.abs(left) }),
    );
    count.classList.toggle('over', left < 0);
    field.setAttribute('aria-invalid', String(left < 0));
    setText(hint, goes() && field.value.trim() === '' && !options.hasBegun() ? words.say('wordsFirst') : '');
    // Not `disabled`: a button that has the focus would lose it.
    send.setAttribute('aria-disabled', String(!isSendable()));
    show(record, canRecord() && uploads.length < maxFiles);
  }

  function submit(): void {
    if (!isSendable() || field.disabled) return;
    const text = field.value.trim();
    field.value = '';
    refresh();
    field.focus();
    onSend(text);
  }

  field.addEventListener('input', () => {
    refresh();
    onInput(field.value);
  });
  field.addEventListener('blur', onLeave);
  field.addEventListener('keydown', (event) => {
    // 229: a key that belongs to an input method, in browsers that do not set isComposing on its last one.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
  picker.addEventListener('change', () => {
    onFiles([...(picker.files ?? [])]);
    // The same file may be chosen again.
    picker.value = '';
    field.focus();
  });
  field.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  refresh();
  return {
    node,
    text: () => field.value,
    setText(text) {
      field.value = text;
      refresh();
    },
    focus: () => field.focus(),
    showUploads(now) {
      uploads = now;
      tray.update(now);
      refresh();
    },
    voice,
    showVoice(shown) {
      const root = voice.getRootNode() as ShadowRoot;
      const focused = voice.contains(root.activeElement);
      show(well, !shown);
      if (focused && !shown) record.focus();
    },
    tell: (text) => setText(hint, text),
    setDisabled(disabled) {
      if (field.disabled !== disabled) field.disabled = disabled;
    },
  };
}
