import type { ChatState } from '../chat/chat-state.ts';
import { backAt } from '../chat/who-is-back.ts';
import type { Words } from '../texts/words.ts';
import { button, element, setText, show } from './dom.ts';
import { createFollowUp, type SendAddress } from './follow-up.ts';
import { bell, cross } from './icons.ts';

export interface Panel {
  readonly node: HTMLElement;
  update(state: ChatState): void;
}

interface PanelOptions {
  readonly words: Words;
  readonly log: HTMLElement;
  readonly slot: HTMLElement;
  readonly composer: HTMLElement;
  readonly onClose: () => void;
  readonly onRestart: () => void;
  readonly onAddress: SendAddress;
}

/** The chat window: who answers, the conversation, what is in the way, the field. */
export function createPanel(options: PanelOptions): Panel {
  const { words, log, slot, composer, onClose, onRestart } = options;
  const followUp = createFollowUp(words, options.onAddress);
  const title = element('h2', { dir: 'auto' });
  const who = element('p', { dir: 'auto' });
  const typing = element('p', { class: 'typing', role: 'status', dir: 'auto' });
  const offline = element('p', { class: 'banner', role: 'status', dir: 'auto' });
  const unavailable = element(
    'p',
    { class: 'banner', role: 'status', dir: 'auto' },
    words.say('unavailable'),
  );
  const rejected = element(
    'div',
    { class: 'banner', role: 'alert' },
    element('p', { dir: 'auto' }, words.say('rejected')),
    button({ class: 'primary' }, onRestart, words.say('restart')),
  );
  const node = element(
    'div',
    { class: 'panel', role: 'dialog', tabindex: '-1', hidden: true },
    element(
      'div',
      { class: 'head' },
      bell(),
      element('div', { class: 'who' }, title, who),
      button({ class: 'icon-button', 'aria-label': words.say('close') }, onClose, cross()),
    ),
    log,
    typing,
    offline,
    unavailable,
    rejected,
    followUp.node,
    slot,
    composer,
  );
  return {
    node,
    update(state) {
      const { shop } = state;
      setText(title, shop?.name ?? words.say('dialog'));
      setText(who, whoAnswers(state, words));
      node.setAttribute(
        'aria-label',
        shop ? words.say('dialogWith', { shop: shop.name }) : words.say('dialog'),
      );
      setText(typing, typingText(state, words));
      setText(offline, state.connection === 'offline' ? words.say('offline') : '');
      show(offline, state.connection === 'offline');
      show(unavailable, state.unavailable);
      followUp.update(state);
      show(rejected, state.rejected);
      show(composer, !state.rejected && !state.unavailable);
    },
  };
}

function whoAnswers({ shop, status, messages }: ChatState, words: Words): string {
  const last = [...messages].reverse().find(({ author }) => author === 'member' || author === 'assistant');
  if (last?.author === 'member' && last.memberName)
    return words.say('memberAnswers', { name: last.memberName });
  const back = backAt(shop);
  if (status === 'handed_over') {
    return back === null ? words.say('teamComes') : words.say('teamBack', { when: words.moment(back) });
  }
  if (!shop) return '';
  return words.say(shop.assistant === 'on' ? 'assistantAnswers' : 'teamAnswers');
}

function typingText({ typing }: ChatState, words: Words): string {
  if (!typing) return '';
  return typing.name ? words.say('personTypes', { name: typing.name }) : words.say('someoneTypes');
}
