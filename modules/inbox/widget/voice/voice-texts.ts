import type { Language } from '../texts/words.ts';
import type { VoiceProblem } from './voice-flow.ts';

interface VoiceTexts extends Readonly<Record<VoiceProblem, string>> {
  /** Of the file, as the shop sees it. */
  readonly name: string;
  readonly asking: string;
  readonly recording: string;
  readonly making: string;
  readonly ready: string;
  readonly full: string;
  readonly level: string;
  readonly discard: string;
  readonly stop: string;
  readonly play: string;
  readonly pause: string;
  readonly send: string;
  readonly again: string;
  readonly close: string;
}

export const voiceTexts: Readonly<Record<Language, VoiceTexts>> = {
  en: {
    name: 'Voice message',
    asking: 'Allow the microphone in your browser.',
    recording: 'Recording, two minutes at most',
    making: 'One moment',
    ready: 'Ready to send',
    full: 'Two minutes are the most: the recording has ended and is ready to send.',
    level: 'Volume',
    discard: 'Throw the recording away',
    stop: 'End the recording',
    play: 'Listen to the recording',
    pause: 'Stop listening',
    send: 'Send the recording',
    again: 'Record again',
    close: 'Write instead',
    missing: 'No microphone was found. Connect one, and record again.',
    refused: 'The microphone may not be used here. Allow it in your browser’s settings for this page.',
    failed: 'This browser could not make a recording of it.',
    short: 'That was too short to be heard.',
  },
  fr: {
    name: 'Message vocal',
    asking: 'Autorisez le microphone dans votre navigateur.',
    recording: 'Enregistrement en cours, deux minutes au plus',
    making: 'Un instant',
    ready: 'Prêt à envoyer',
    full: 'Deux minutes au plus\u00a0: l’enregistrement est terminé et prêt à envoyer.',
    level: 'Volume',
    discard: 'Jeter l’enregistrement',
    stop: 'Terminer l’enregistrement',
    play: 'Écouter l’enregistrement',
    pause: 'Arrêter l’écoute',
    send: 'Envoyer l’enregistrement',
    again: 'Enregistrer de nouveau',
    close: 'Écrire plutôt',
    missing: 'Aucun microphone n’a été trouvé. Branchez-en un, puis enregistrez de nouveau.',
    refused:
      'Le microphone ne peut pas être utilisé ici. Autorisez-le pour cette page dans les réglages de votre navigateur.',
    failed: 'Ce navigateur n’a pas pu en faire un enregistrement.',
    short: 'C’était trop court pour être entendu.',
  },
};
