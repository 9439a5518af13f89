import type { ChatState } from '../chat/chat-state.ts';
import { backAt } from '../chat/who-is-back.ts';
import type { Words } from '../texts/words.ts';
import { element, setText, show } from './dom.ts';

export interface Welcome {
  readonly node: HTMLElement;
  update(state: ChatState): void;
}

/** What stands before the first message: who answers here. It looks like a message and is none. */
export function createWelcome(words: Words): Welcome {
  const author = element('span', { class: 'author' });
  const text = element('p', { dir: 'auto' });
  const node = element('div', {}, element('div', { class: 'bubble' }, author, text));
  return {
    node,
    update({ shop, earlier }) {
      show(node, shop !== null && earlier === null);
      if (!shop) return;
      const assisted = shop.assistant === 'on';
      node.className = `welcome message first ${assisted ? 'assistant' : 'member'}`;
      setText(author, words.say(assisted ? 'assistant' : 'team'));
      const back = backAt(shop);
      const welcome = words.say(assisted ? 'welcomeAssistant' : 'welcomeTeam', { shop: shop.name });
      const away = back === null ? '' : ` ${words.say('teamBack', { when: words.moment(back) })}.`;
      setText(text, welcome + away);
    },
  };
}
