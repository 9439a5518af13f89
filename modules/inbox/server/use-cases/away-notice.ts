import type { Scope } from '#kernel/scope';
import { nextOpening } from '../hours/working-time.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { getWorkingHours } from './get-working-hours.ts';

/** What a visitor is told while nobody is there. */
export interface AwayNotice {
  /** The whole message, where nothing else is said. */
  readonly text: string;
  /** When somebody is back, as a sentence to be added; empty where that is not known. */
  readonly back: string;
  /** The visitor knows it until then. */
  readonly until: Date;
}

/** For how long a visitor knows that nobody is there, where nobody knows when somebody is back. */
const unknownMs = 7 * 24 * 3_600_000;

/** Null while somebody is there, and where this visitor was told already. */
export async function awayNotice(
  scope: Scope,
  conversation: Pick<ConversationRow, 'away_until'>,
  language: string,
): Promise<AwayNotice | null> {
  const now = scope.now();
  const hours = await getWorkingHours(scope);
  const opening = nextOpening(hours, now);
  if (opening?.getTime() === now.getTime()) return null;
  if (conversation.away_until && conversation.away_until > now) return null;
  const { i18n } = scope.services;
  const back = opening
    ? i18n.t(language, 'inbox.reply.back', { when: whenWords(opening, language, hours.timeZone) })
    : '';
  const own = language === 'fr' ? hours.awayText.fr : hours.awayText.en;
  const words = own ?? i18n.t(language, 'inbox.reply.away');
  return {
    text: [words, back].filter(Boolean).join(' '),
    back,
    until: opening ?? new Date(now.getTime() + unknownMs),
  };
}

/** `lundi 23 novembre à 09:00`, in the organisation's zone, which is named for whoever is elsewhere. */
const whenWords = (at: Date, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
