import type { Upload } from '../files/uploads.ts';
import { loadScript } from '../load-script.ts';
import type { VoiceHost, VoicePart } from './voice-host.ts';

interface Voice extends VoicePart {
  /** What was recorded on an earlier page and not sent comes back. */
  restore(): void;
}

/** Loads the part that records when the visitor first asks for it. @param onFailed it did not come */
export function loadVoice(origin: string, host: VoiceHost, onFailed: () => void): Voice {
  let part: VoicePart | undefined;
  let loading: Promise<void> | undefined;
  let files: readonly Upload[] = [];
  const load = () => {
    loading ??= loadScript(`${origin}/widget-voice.js`, host.nonce).then(() => {
      part = window.ComptoirVoice?.(host);
      window.ComptoirVoice = undefined;
      part?.follow(files);
    });
    return loading;
  };
  return {
    record() {
      load().then(
        () => part?.record(),
        () => {
          loading = undefined;
          onFailed();
        },
      );
    },
    restore() {
      if (host.session.getItem(host.name) !== null) load().catch(() => {});
    },
    stop: () => part?.stop(),
    follow(uploads) {
      files = uploads;
      part?.follow(uploads);
    },
  };
}

interface PolicyDocument extends Document {
  /** Chromium's; others tell a refusal when they are asked for the microphone. */
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Whether this browser records here: over https, with a microphone that the page's own policy does not rule out. */
export const canRecord = (): boolean =>
  'MediaRecorder' in window &&
  'mediaDevices' in navigator &&
  (document as PolicyDocument).featurePolicy?.allowsFeature('microphone') !== false;
