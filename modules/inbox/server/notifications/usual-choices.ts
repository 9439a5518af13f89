import { type Notification, type NotificationChoices, notificationKinds } from '../../contract/index.ts';

type Kind = Notification['kind'];
export type KindChoice = Omit<NotificationChoices['kinds'][number], 'kind'>;
/** What a member has chosen, kind by kind; what is absent is as usual. */
export type ChosenKinds = Partial<Record<Kind, Partial<KindChoice>>>;

/** What comes in numbers, or what the page says in time, nobody is mailed about unless they ask for it. */
const neverMailed: readonly Kind[] = [
  'reply_while_handed_over',
  'draft_waiting',
  'reply_due',
  'snooze_ended',
];

export const usualDigest: NotificationChoices['digest'] = {
  every: 'daily',
  hour: 8,
  timeZone: null,
  workingDaysOnly: true,
};

export const choiceFor = (kind: Kind, chosen: ChosenKinds): KindChoice => ({
  page: chosen[kind]?.page ?? true,
  mail: chosen[kind]?.mail ?? (neverMailed.includes(kind) ? 'never' : 'digest'),
});

/** One choice of each kind that there is, in their order. */
export const choicesOf = (chosen: ChosenKinds): NotificationChoices['kinds'] =>
  notificationKinds.map((kind) => ({ kind, ...choiceFor(kind, chosen) }));
