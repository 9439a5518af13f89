import type { StoredFile } from './chat/chat-state.ts';
import { randomId } from './chat/random-id.ts';
import { createStore } from './chat/store.ts';
import { createApi } from './delivery/api.ts';
import { createDelivery } from './delivery/delivery.ts';
import { createUploads } from './files/uploads.ts';
import { fetchLatest } from './live/catch-up.ts';
import { createFollowUps } from './live/follow-ups.ts';
import { createStream } from './live/stream.ts';
import { createTypingSignal } from './live/typing-signal.ts';
import type { Settings } from './script-tag.ts';
import { keepChat } from './storage/keep-chat.ts';
import { openStorage } from './storage/open-storage.ts';
import { loadSurvey } from './survey/load-survey.ts';
import { createWords } from './texts/words.ts';
import { createChatWindow } from './view/chat-window.ts';
import { loadVoice } from './voice/load-voice.ts';

/** A conversation that has been quiet for longer is only asked for when the visitor opens the chat. */
const followedForMs = 14 * 24 * 3_600_000;

/** Puts the parts together. Returns what the host page may do. */
export function startWidget(settings: Settings): { open(): void; close(): void } {
  const storage = openStorage(() => localStorage);
  const session = openStorage(() => sessionStorage);
  const name = `comptoir:${settings.key}`;
  const draftName = `${name}:draft`;
  const openName = `${name}:open`;
  const store = createStore();
  const api = createApi(settings.origin, settings.key);
  let followed: string | null = null;
  let hasLoaded = false;

  const watched = () => chat.isOpen() && document.visibilityState === 'visible';
  const stream = createStream({
    store,
    api,
    createSocket: (url) => new WebSocket(url),
    watched,
  });
  const readOtherTabs = keepChat(store, storage, name);
  const delivery = createDelivery({
    store,
    api,
    opening: () => ({
      ...(settings.visitorLanguage !== null && { language: settings.visitorLanguage }),
      ...pageUrl(),
    }),
    alone(act) {
      const knowing = () => {
        readOtherTabs();
        return act();
      };
      // No locks on pages that came by plain http, and refused ones where storage is blocked: there two tabs may begin
      // two conversations in the same instant. An act tells its failures as outcomes, so a refusal is the lock's.
      if (!('locks' in navigator)) return knowing();
      return navigator.locks.request(name, knowing).catch(knowing);
    },
    onStored: stream.expectEvent,
  });
  const words = createWords(settings.language, settings.locale);
  const typing = createTypingSignal(stream.sayTyping);

  const chat = createChatWindow({
    store,
    words,
    nonce: settings.nonce,
    origin: settings.origin,
    onOpenChange(open) {
      if (open) {
        session.setItem(openName, '1');
        void load();
        follow();
        followUps.renew();
        survey.follow();
        see();
        voice.restore();
      } else {
        session.removeItem(openName);
        voice.stop();
      }
    },
    onSend(text) {
      storage.removeItem(draftName);
      typing.ended();
      const pending = uploads.list().some(({ state }) => state === 'waiting' || state === 'sending');
      // The words need not wait for a large file, which follows them.
      const files = pending ? [] : uploads.take();
      if (pending) uploads.sendWhenDone();
      if (text !== '' || files.length > 0) write(text, files);
    },
    onFiles: (files) => uploads.add(files),
    onFileRemove: (key) => uploads.remove(key),
    onFileRetry: (key) => uploads.retry(key),
    onRecord: () => voice.record(),
    onAddress: (email) => followUps.ask(email),
    onInput(text) {
      if (text === '') storage.removeItem(draftName);
      else storage.setItem(draftName, text);
      if (text !== '') typing.typed();
    },
    onLeave: typing.ended,
    onTryAgain(clientId) {
      store.dispatch({ type: 'triedAgain', clientId, newClientId: randomId() });
      delivery.run();
    },
    onEarlier: () => void loadEarlier(),
    onRestart() {
      // What was not sent comes back into the field: the visitor decides what the new conversation begins with.
      const unsent = store.get().outbox.map(({ text }) => text);
      const draft = [...unsent, chat.draft()].filter((text) => text !== '').join('\n\n');
      store.dispatch({ type: 'restarted' });
      chat.setDraft(draft);
      storage.setItem(draftName, draft);
    },
  });

  const survey = loadSurvey(settings.origin, {
    store,
    call: api.survey,
    watched,
    language: settings.language,
    nonce: settings.nonce,
    slot: chat.slot,
    onLeave: chat.focusField,
  });
  const voice = loadVoice(
    settings.origin,
    {
      language: settings.language,
      nonce: settings.nonce,
      slot: chat.voice.voice,
      session,
      name: `${name}:voice`,
      onActive: chat.voice.showVoice,
      onSend(note) {
        uploads.add([note]);
        // Otherwise it waits for the words that begin the conversation.
        if (store.get().conversation) uploads.sendWhenDone();
      },
    },
    () => chat.voice.tell(words.say('addressLater')),
  );
  const followUps = createFollowUps({ store, api, watched });
  const uploads = createUploads({
    api,
    conversation: () => store.get().conversation,
    onChange(files) {
      chat.showUploads(files);
      voice.follow(files);
    },
    onReady: (files) => write('', files),
  });

  function write(text: string, files: readonly StoredFile[]): void {
    const outgoing = { clientId: randomId(), text, files, writtenAt: new Date().toISOString() };
    store.dispatch({
      type: 'written',
      outgoing: { ...outgoing, attempts: 0, notBefore: 0, refused: false },
    });
    delivery.run();
  }

  /** What the window shows of the shop, and the latest messages, once a page. */
  async function load(): Promise<void> {
    if (hasLoaded) return;
    hasLoaded = true;
    if (store.get().conversation) {
      const outcome = await fetchLatest(store, api);
      if (outcome.kind === 'rejected') store.dispatch({ type: 'rejected' });
    }
    const shop = await api.shop();
    if (shop.kind === 'done') store.dispatch({ type: 'shopLoaded', shop: shop.value });
    else if (shop.kind === 'again') hasLoaded = false;
    else store.dispatch({ type: 'shopLoaded', shop: null });
  }

  async function loadEarlier(): Promise<void> {
    const { conversation, earlier } = store.get();
    if (!conversation || earlier === null) return;
    const page = await api.list(conversation, { cursor: earlier, limit: '50' });
    if (page.kind !== 'done' || store.get().earlier !== earlier) return;
    const { items, nextCursor } = page.value;
    store.dispatch({ type: 'earlierLoaded', messages: items, earlier: nextCursor });
  }

  /** Keeps the stream on the store's conversation, whichever tab began or ended it. */
  function follow(): void {
    const { conversation, messages } = store.get();
    const id = conversation?.id ?? null;
    if (id !== followed) stream.stop();
    followed = id;
    const last = messages[messages.length - 1];
    const isQuiet = last !== undefined && Date.now() - Date.parse(last.createdAt) > followedForMs;
    if (id !== null && (chat.isOpen() || !isQuiet)) stream.start();
  }

  function see(): void {
    if (chat.isOpen() && document.visibilityState === 'visible') store.dispatch({ type: 'seen' });
  }

  store.subscribe(() => {
    follow();
    uploads.follow();
    followUps.follow();
    survey.follow();
    see();
  });
  addEventListener('online', () => {
    stream.renew();
    store.dispatch({ type: 'hurried' });
    delivery.run();
  });
  addEventListener('offline', () => {
    if (followed !== null) store.dispatch({ type: 'connectionChanged', connection: 'offline' });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    stream.hurry();
    followUps.renew();
    survey.follow();
    see();
  });

  chat.setDraft(storage.getItem(draftName) ?? '');
  follow();
  delivery.run();
  // A visitor who went on to another page of the shop goes on talking; on a phone it would cover that page.
  if (session.getItem(openName) !== null && matchMedia('(min-width: 900px)').matches) chat.open(false);
  return { open: () => chat.open(true), close: chat.close };
}

/** The page without its query and fragment, which may hold what is nobody's business. */
function pageUrl(): { pageUrl?: string } {
  const { protocol, origin, pathname } = location;
  const url = origin + pathname;
  return /^https?:$/.test(protocol) && url.length <= 2_000 ? { pageUrl: url } : {};
}
