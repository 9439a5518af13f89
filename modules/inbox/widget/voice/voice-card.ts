import { followLoudness } from '#kernel/sound';
import { button, element, setText, show } from '../view/dom.ts';
import { arrowUp, cross } from '../view/icons.ts';
import { createPlayer } from './player.ts';
import { mostSeconds, type VoiceFlow, type VoiceState } from './voice-flow.ts';
import type { VoiceHost } from './voice-host.ts';
import { play, square } from './voice-icons.ts';
import { voiceTexts } from './voice-texts.ts';

/** The recording in the field's place: how long and how loud it is, then listened to, sent or thrown away. */
export function createVoiceCard(
  { language, slot, onActive }: Pick<VoiceHost, 'language' | 'slot' | 'onActive'>,
  flow: () => VoiceFlow,
): (state: VoiceState, stream?: MediaStream) => void {
  const texts = voiceTexts[language];
  const said = element('p', { class: 'voice-said', role: 'status', dir: 'auto' });
  const problem = element('p', { class: 'problem voice-problem', role: 'alert', dir: 'auto' });
  const discard = button({ class: 'attach' }, () => flow().discard(), cross());
  const listen = button({ class: 'attach listen' }, toggle, play(), square());
  const fill = element('span');
  const bar = element('div', { class: 'voice-bar', 'aria-valuemin': 0, 'aria-valuemax': 1 }, fill);
  const time = element('span', { class: 'voice-time', role: 'timer' });
  const stop = button({ class: 'send', 'aria-label': texts.stop }, () => flow().stop(), square());
  const send = button({ class: 'send', 'aria-label': texts.send }, () => flow().send(), arrowUp());
  const again = button({ class: 'again' }, () => flow().record(), texts.again);
  const well = element('div', { class: 'well voice' }, discard, listen, bar, time, again, stop, send);
  slot.append(well, said, problem);

  let shown: VoiceState = { kind: 'away' };
  let unfollow: (() => void) | undefined;
  const player = createPlayer((seconds) => {
    if (shown.kind !== 'ready') return;
    const at = seconds ?? 0;
    level(at / shown.seconds);
    setText(time, `${clock(seconds === null ? shown.seconds : at)}`);
    label(listen, player.playing ? texts.pause : texts.play);
    listen.classList.toggle('playing', player.playing);
  });

  function toggle(): void {
    if (player.playing) player.stop();
    else if (shown.kind === 'ready') void player.play(shown.note);
  }

  function level(share: number): void {
    bar.setAttribute('aria-valuenow', share.toFixed(1));
    fill.style.transform = `scaleX(${Math.min(1, share)})`;
  }

  slot.addEventListener('keydown', (event) => {
    // Once it ends the recording; then it closes the chat, and the recording waits.
    if (event.key !== 'Escape' || shown.kind !== 'recording') return;
    event.stopPropagation();
    flow().stop();
  });

  /** What had the focus is gone; and who asked to record is nowhere else. */
  function takeFocus(kind: VoiceState['kind']): void {
    if (kind === 'recording') stop.focus();
    else if (kind === 'ready') listen.focus();
    else if (kind === 'problem') again.focus();
    else discard.focus();
  }

  function measure(stream: MediaStream | undefined): void {
    unfollow?.();
    unfollow = stream && followLoudness(stream, level);
    bar.setAttribute('role', stream ? 'meter' : 'progressbar');
    bar.setAttribute('aria-label', stream ? texts.level : texts.play);
    level(0);
  }

  return (state, stream) => {
    const { kind } = state;
    const changed = kind !== shown.kind;
    const root = slot.getRootNode();
    const focused = root instanceof ShadowRoot && slot.contains(root.activeElement);
    shown = state;
    if (changed || kind === 'ready') player.stop();
    if (changed) measure(stream);
    well.className = `well voice ${kind}`;
    setText(said, saidOf(state));
    setText(problem, kind === 'problem' ? texts[state.problem] : '');
    label(discard, kind === 'problem' ? texts.close : texts.discard);
    label(listen, texts.play);
    show(listen, kind === 'ready');
    show(bar, kind === 'recording' || kind === 'ready');
    show(time, kind === 'recording' || kind === 'ready');
    show(again, kind === 'problem');
    show(stop, kind === 'recording');
    show(send, kind === 'ready');
    if (kind === 'recording') setText(time, `${clock(state.seconds)} / ${clock(mostSeconds)}`);
    if (kind === 'ready') setText(time, clock(state.seconds));
    if (!changed) return;
    onActive(kind !== 'away');
    if (kind !== 'away' && (focused || kind === 'asking')) takeFocus(kind);
  };

  function saidOf(state: VoiceState): string {
    if (state.kind === 'away' || state.kind === 'problem') return '';
    return texts[state.kind === 'ready' && state.full ? 'full' : state.kind];
  }
}

function label(node: HTMLElement, text: string): void {
  if (node.getAttribute('aria-label') !== text) node.setAttribute('aria-label', text);
}

/** `1:05` */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
