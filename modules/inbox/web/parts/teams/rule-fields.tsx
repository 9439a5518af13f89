import { useTranslation } from 'react-i18next';
import { Field, Select, TagInput, TextInput } from '#ui';
import { type AssignmentRule, assignmentEvents, assignmentMethods } from '../../../contract/index.ts';
import { useChannelOptions } from '../../data/use-filter-options.ts';
import { useMembers } from '../../data/use-members.ts';
import { useTeams } from '../../data/use-teams.ts';
import { languageName, offeredLanguages } from '../../state/languages.ts';

interface RuleFieldsProps {
  rule: AssignmentRule;
  onChange: (rule: AssignmentRule) => void;
}

const hours = ['open', 'closed'] as const;
const intents = ['question', 'request', 'complaint', 'order', 'statement'] as const;
const longestName = 60;
const longestTag = 40;
const mostWords = 20;

/** What one rule asks for and whom it names. */
export function RuleFields({ rule, onChange }: RuleFieldsProps) {
  const { t, i18n } = useTranslation();
  const { conditions } = rule;
  const channels = useChannelOptions();
  const teams = useTeams();
  const members = useMembers();
  const any = { value: '', label: t('inbox.rules.any') };
  const where = (change: AssignmentRule['conditions']): void => {
    const known = Object.entries({ ...conditions, ...change }).filter(([, value]) => value);
    onChange({ ...rule, conditions: Object.fromEntries(known) });
  };
  const give = (value: string): void => {
    const [kind, id = ''] = value.split(' ');
    onChange({ ...rule, teamId: kind === 'team' ? id : null, memberId: kind === 'member' ? id : null });
  };
  const to = rule.teamId ? `team ${rule.teamId}` : rule.memberId ? `member ${rule.memberId}` : undefined;
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Field label={t('inbox.rules.name')}>
        <TextInput
          value={rule.name}
          maxLength={longestName}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
        />
      </Field>
      <Field label={t('inbox.rules.on')}>
        <Select
          value={rule.on}
          onValueChange={(on) => onChange({ ...rule, on })}
          options={assignmentEvents.map((value) => ({ value, label: t(`inbox.rules.on.${value}`) }))}
        />
      </Field>
      <Field label={t('inbox.filter.channel')}>
        <Select
          value={conditions.channelId ?? ''}
          onValueChange={(value) => where({ channelId: value || undefined })}
          options={[any, ...channels]}
        />
      </Field>
      <Field label={t('inbox.filter.language')}>
        <Select
          value={conditions.language ?? ''}
          onValueChange={(value) => where({ language: value || undefined })}
          options={[
            any,
            ...offeredLanguages.map((value) => ({ value, label: languageName(value, i18n.language) })),
          ]}
        />
      </Field>
      <Field label={t('inbox.rules.intent')}>
        <Select
          value={conditions.intent ?? ''}
          onValueChange={(value) => where({ intent: intents.find((one) => one === value) })}
          options={[any, ...intents.map((value) => ({ value, label: t(`ai.intent.${value}`) }))]}
        />
      </Field>
      <Field label={t('inbox.rules.hours')}>
        <Select
          value={conditions.hours ?? ''}
          onValueChange={(value) => where({ hours: hours.find((one) => one === value) })}
          options={[any, ...hours.map((value) => ({ value, label: t(`inbox.rules.hours.${value}`) }))]}
        />
      </Field>
      <Field label={t('inbox.filter.tag')} optional>
        <TextInput
          value={conditions.tag ?? ''}
          maxLength={longestTag}
          onChange={(event) => where({ tag: event.target.value || undefined })}
        />
      </Field>
      <Field label={t('inbox.rules.words')} help={t('inbox.rules.words.help')} optional>
        <TagInput
          value={conditions.words ?? []}
          onValueChange={(words) =>
            where({ words: words.length > 0 ? words.slice(0, mostWords) : undefined })
          }
        />
      </Field>
      <Field label={t('inbox.rules.to')}>
        <Select
          value={to}
          placeholder={t('inbox.rules.to')}
          onValueChange={give}
          options={[
            ...teams.map(({ id, name }) => ({ value: `team ${id}`, label: name })),
            ...members.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
          ]}
        />
      </Field>
      {rule.teamId !== null && (
        <Field label={t('inbox.rules.method')}>
          <Select
            value={rule.method}
            onValueChange={(method) => onChange({ ...rule, method })}
            options={assignmentMethods.map((value) => ({ value, label: t(`inbox.rules.method.${value}`) }))}
          />
        </Field>
      )}
    </div>
  );
}
