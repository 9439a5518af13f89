import type { ChatState } from '../chat/chat-state.ts';
import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';

export interface FollowUpCard {
  readonly node: HTMLElement;
  update(state: ChatState): void;
}

/** @returns the text's key of what went wrong, or null */
export type SendAddress = (email: string) => Promise<'addressRefused' | 'addressLater' | null>;

/** While nobody can answer: asks for an address, and says what became of it. */
export function createFollowUp(words: Words, onAddress: SendAddress): FollowUpCard {
  const text = element('p', { dir: 'auto', role: 'status' });
  const field = element('input', {
    type: 'email',
    required: true,
    maxlength: '254',
    autocomplete: 'email',
    placeholder: words.say('address'),
    'aria-label': words.say('address'),
  });
  const problem = element('p', { class: 'problem', role: 'alert', dir: 'auto' });
  const send = element('button', { class: 'primary' }, words.say('addressSend'));
  const form = element('form', {}, field, send, problem);
  const change = button({ class: 'text-button' }, edit, words.say('addressChange'));
  const node = element('div', { class: 'banner follow-up' }, text, form, change);
  let editing = false;
  let latest: ChatState | null = null;

  function edit(): void {
    editing = true;
    if (latest) update(latest);
    field.focus();
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    const failed = await onAddress(field.value.trim());
    send.disabled = false;
    editing = failed !== null;
    setText(problem, failed ? words.say(failed) : '');
    if (latest) update(latest);
  });

  function update(state: ChatState): void {
    latest = state;
    const { followUp, status } = state;
    const now = followUp?.state ?? 'none';
    const asks = now === 'asks' || editing;
    show(node, status === 'handed_over' && now !== 'none');
    const key = asks ? 'addressAsk' : now === 'sent' ? 'addressSent' : 'addressConfirmed';
    setText(text, words.say(key, { address: followUp?.address ?? '' }));
    show(form, asks);
    show(change, now === 'sent' && !editing);
  }

  return { node, update };
}
