import { record, toWav } from '#kernel/sound';
import { adoptStyles } from '../view/adopt-styles.ts';
import { createKeptNotes } from './kept-notes.ts';
import styles from './voice.css';
import { createVoiceCard } from './voice-card.ts';
import { createVoiceFlow, type VoiceFlow } from './voice-flow.ts';
import { voiceTexts } from './voice-texts.ts';

window.ComptoirVoice = (host) => {
  const root = host.slot.getRootNode();
  if (root instanceof ShadowRoot) adoptStyles(root, styles, host.nonce);
  const title = `${voiceTexts[host.language].name}.wav`;
  const flow: VoiceFlow = createVoiceFlow({
    record,
    toNote: (recorded) => toWav(recorded, title),
    kept: createKeptNotes(host, title),
    onState: createVoiceCard(host, () => flow),
    onSend: host.onSend,
  });
  return flow;
};
