import type { Services } from '#kernel/scope';
import type { Transcriber } from './ports/transcribe.port.ts';
import type { Translator } from './ports/translate.port.ts';
import { findApertium } from './providers/machine/apertium-translator.ts';
import { createWhisperTranscriber } from './providers/machine/whisper-transcriber.ts';
import { aiSettings } from './settings.ts';

/** What programs of this machine do that are none of ours: nothing leaves it. */
export interface MachineEngines {
  readonly translator: Translator | null;
  readonly transcriber: Transcriber | null;
}

const found = new WeakMap<Services, Promise<MachineEngines>>();

/** Looked for once: whoever installs one starts the installation again. */
export function machineEngines(services: Services): Promise<MachineEngines> {
  const engines = found.get(services) ?? find(services);
  found.set(services, engines);
  return engines;
}

async function find({ config }: Services): Promise<MachineEngines> {
  const apertium = config.get(aiSettings.apertium);
  const program = config.get(aiSettings.whisperProgram);
  const model = config.get(aiSettings.whisperModel);
  return {
    translator: apertium === 'off' ? null : await findApertium(apertium),
    transcriber: model === undefined ? null : createWhisperTranscriber({ program, model }),
  };
}
