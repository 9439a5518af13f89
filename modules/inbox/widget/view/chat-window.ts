import type { ChatState } from '../chat/chat-state.ts';
import { countUnread } from '../chat/chat-state.ts';
import type { Store } from '../chat/store.ts';
import type { Upload } from '../files/uploads.ts';
import type { Words } from '../texts/words.ts';
import { adoptStyles } from './adopt-styles.ts';
import { type Composer, createComposer } from './composer.ts';
import { element } from './dom.ts';
import { dropFiles } from './drop-files.ts';
import { fitKeyboard } from './fit-keyboard.ts';
import type { SendAddress } from './follow-up.ts';
import { keepFocus } from './keep-focus.ts';
import { createLauncher } from './launcher.ts';
import { createLog } from './log.ts';
import { createPanel } from './panel.ts';
import { styles } from './styles/styles.ts';

export interface ChatWindow {
  /** @param takeFocus false when nobody asked: it was open on the page before */
  open(takeFocus: boolean): void;
  close(): void;
  isOpen(): boolean;
  draft(): string;
  setDraft(text: string): void;
  showUploads(uploads: readonly Upload[]): void;
  focusField(): void;
  readonly voice: Pick<Composer, 'voice' | 'showVoice' | 'tell'>;
  /** Above the field, for what comes with a script of its own. */
  readonly slot: HTMLElement;
}

interface ChatWindowOptions {
  readonly store: Store;
  readonly words: Words;
  /** For the style element of browsers without constructed sheets. */
  readonly nonce: string;
  readonly onOpenChange: (open: boolean) => void;
  readonly onSend: (text: string) => void;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFileRemove: (key: string) => void;
  readonly onFileRetry: (key: string) => void;
  readonly onRecord: () => void;
  readonly onAddress: SendAddress;
  /** Of the server. */
  readonly origin: string;
  readonly onTryAgain: (clientId: string) => void;
  readonly onEarlier: () => void;
  readonly onRestart: () => void;
}

/** The same as in styles/surroundings.css. */
const fullScreenQuery = '(max-width: 480px), (max-height: 420px)';

/** Everything that is seen, in a shadow root of its own at the end of the page. */
export function createChatWindow(options: ChatWindowOptions): ChatWindow {
  const { store, words } = options;
  const host = element('comptoir-chat' as 'div', { lang: words.language });
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles, options.nonce);
  const fullScreen = matchMedia(fullScreenQuery);
  const log = createLog(options);
  const composer = createComposer({ ...options, hasBegun: () => store.get().conversation !== null });
  const slot = element('div');
  const launcher = createLauncher(words, () => open(true));
  const panel = createPanel({
    words,
    log: log.node,
    slot,
    composer: composer.node,
    onClose: close,
    onAddress: options.onAddress,
    onRestart() {
      options.onRestart();
      composer.focus();
    },
  });
  root.append(launcher.node, panel.node);
  document.body.append(host);
  fitKeyboard(panel.node, fullScreen);
  dropFiles(panel.node, options.onFiles);
  followKeys(root, panel.node, fullScreen, close);

  let cameFrom: Element | null = null;
  const isOpen = () => !panel.node.hidden;

  function open(takeFocus: boolean): void {
    if (isOpen()) return;
    cameFrom = takeFocus ? document.activeElement : null;
    panel.node.setAttribute('aria-modal', String(fullScreen.matches));
    panel.node.hidden = false;
    options.onOpenChange(true);
    render(store.get());
    log.toEnd();
    // On a touch screen the field would bring up a keyboard over what there is to read.
    if (takeFocus && matchMedia('(pointer: coarse)').matches) panel.node.focus();
    else if (takeFocus) composer.focus();
  }

  function close(): void {
    if (!isOpen()) return;
    panel.node.hidden = true;
    options.onOpenChange(false);
    render(store.get());
    // Back to what opened it: the host page's own button, or ours.
    if (cameFrom instanceof HTMLElement && cameFrom !== host && cameFrom !== document.body) cameFrom.focus();
    else launcher.node.focus();
  }

  function render(state: ChatState): void {
    if (isOpen()) {
      panel.update(state);
      log.update(state);
    }
    launcher.update(isOpen(), isOpen() ? 0 : countUnread(state));
  }
  store.subscribe(render);
  render(store.get());

  return {
    open,
    close,
    isOpen,
    draft: composer.text,
    setDraft: composer.setText,
    showUploads: composer.showUploads,
    focusField: composer.focus,
    voice: composer,
    slot,
  };
}

function followKeys(
  root: ShadowRoot,
  panel: HTMLElement,
  fullScreen: MediaQueryList,
  onEscape: () => void,
): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Escape' && !event.isComposing) onEscape();
    if (event.key === 'Tab' && fullScreen.matches && !panel.hidden) keepFocus(event, panel, root);
  });
  // What is typed here is no shortcut of the host page, which only sees that its element had the focus.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}
