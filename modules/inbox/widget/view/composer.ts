import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';
import { arrowUp } from './icons.ts';

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
}

interface ComposerOptions {
  readonly words: Words;
  readonly onSend: (text: string) => void;
  /** Each change of the text by the visitor. */
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

/** Enter sends, Shift+Enter makes a line; the field grows with its text. */
export function createComposer({ words, onSend, onInput, onLeave }: ComposerOptions): Composer {
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
  const well = element('div', { class: 'well' }, field, send);
  const node = element('div', { class: 'composer' }, well, count);

  const isSendable = () => field.value.trim() !== '' && field.value.length <= maxTextLength;

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
    // Not `disabled`: a button that has the focus would lose it.
    send.setAttribute('aria-disabled', String(!isSendable()));
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
  refresh();
  return {
    node,
    text: () => field.value,
    setText(text) {
      field.value = text;
      refresh();
    },
    focus: () => field.focus(),
    setDisabled(disabled) {
      if (field.disabled !== disabled) field.disabled = disabled;
    },
  };
}
