import type { TFunction } from 'i18next';
import type { TimelineEntry } from '../../contract/index.ts';
import { stageKeys, stageOf } from './stages.ts';

/** What happened, in the reader's words. */
export function timelineWords(t: TFunction, locale: string, { kind, vars }: TimelineEntry): string {
  switch (kind) {
    case 'created':
      return t('contacts.timeline.created');
    case 'note':
      return vars.author === undefined
        ? t('contacts.timeline.note_without_author', vars)
        : t('contacts.timeline.note', vars);
    case 'interest': {
      const points = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(Number(vars.points));
      return t('contacts.timeline.interest', { reason: t(`contacts.reason.${vars.code}`), points });
    }
    case 'stage':
      return stageWords(t, vars);
    case 'identity':
      return vars.verifiedBy === undefined
        ? t('contacts.timeline.identity_claimed', vars)
        : t('contacts.timeline.identity', vars);
    case 'merged':
      return t('contacts.timeline.merged', vars);
    case 'unmerged':
      return t('contacts.timeline.unmerged', vars);
    case 'conversation':
      return t('contacts.web.timeline.conversation');
  }
}

function stageWords(t: TFunction, vars: TimelineEntry['vars']): string {
  const name = (value: unknown): string | undefined => {
    const stage = stageOf(value);
    return stage && t(stageKeys[stage]);
  };
  const from = name(vars.from);
  const to = name(vars.to);
  if (to === undefined) return t('contacts.timeline.stage_left');
  return from === undefined
    ? t('contacts.timeline.stage_entered', { to })
    : t('contacts.timeline.stage', { from, to });
}

/** Merges among these entries that still hold: nothing newer undoes them. */
export function standingMerges(entries: readonly TimelineEntry[]): ReadonlySet<string> {
  const idsOf = (kind: TimelineEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ vars }) => String(vars.mergeId));
  const undone = new Set(idsOf('unmerged'));
  return new Set(idsOf('merged').filter((id) => !undone.has(id)));
}
