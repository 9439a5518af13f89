import { useTranslation } from 'react-i18next';
import type { ReplyTargets, Team } from '../../../contract/index.ts';
import { MinutesField } from './minutes-field.tsx';

type TeamTarget = ReplyTargets['teams'][number];

interface TeamTargetsProps {
  teams: readonly Team[];
  targets: readonly TeamTarget[];
  disabled: boolean;
  onChange: (targets: TeamTarget[]) => void;
}

/** Where a team has other targets than everybody; a team without any is not in the list. */
export function TeamTargets({ teams, targets, disabled, onChange }: TeamTargetsProps) {
  const { t } = useTranslation();
  if (teams.length === 0) return null;
  const of = (teamId: string): TeamTarget =>
    targets.find((one) => one.teamId === teamId) ?? {
      teamId,
      firstReplyMinutes: null,
      nextReplyMinutes: null,
    };
  const change = (changed: TeamTarget): void =>
    onChange([
      ...targets.filter((one) => one.teamId !== changed.teamId),
      ...(changed.firstReplyMinutes === null && changed.nextReplyMinutes === null ? [] : [changed]),
    ]);
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-14 font-semibold">{t('inbox.targets.teams')}</h2>
      {teams.map((team) => {
        const own = of(team.id);
        return (
          <fieldset key={team.id} className="flex flex-wrap gap-x-4 gap-y-2">
            <legend className="mb-1 text-13 font-medium wrap-anywhere">{team.name}</legend>
            <MinutesField
              label={t('inbox.targets.first')}
              placeholder={t('inbox.targets.as_all')}
              minutes={own.firstReplyMinutes}
              disabled={disabled}
              onChange={(firstReplyMinutes) => change({ ...own, firstReplyMinutes })}
            />
            <MinutesField
              label={t('inbox.targets.next')}
              placeholder={t('inbox.targets.as_all')}
              minutes={own.nextReplyMinutes}
              disabled={disabled}
              onChange={(nextReplyMinutes) => change({ ...own, nextReplyMinutes })}
            />
          </fieldset>
        );
      })}
    </section>
  );
}
