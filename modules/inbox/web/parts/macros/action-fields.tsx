import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { Field, Select, TagInput, TextArea, TextInput } from '#ui';
import { listCannedRepliesContract, type MacroAction, maxTextLength } from '../../../contract/index.ts';
import { useMembers } from '../../data/use-members.ts';

interface ActionFieldsProps {
  action: MacroAction;
  onChange: (action: MacroAction) => void;
}

const nobody = 'nobody';
const statuses = ['open', 'pending', 'resolved'] as const;

/** What one action of a macro is told. */
export function ActionFields({ action, onChange }: ActionFieldsProps) {
  const { t } = useTranslation();
  const label = t(`inbox.macros.kind.${action.kind}`);
  if (action.kind === 'reply') return <ReplyField label={label} action={action} onChange={onChange} />;
  if (action.kind === 'assign') return <AssignField label={label} action={action} onChange={onChange} />;
  return (
    <Field label={label}>
      {action.kind === 'note' ? (
        <TextArea
          rows={2}
          value={action.text}
          maxLength={maxTextLength}
          onChange={(event) => onChange({ ...action, text: event.target.value })}
        />
      ) : action.kind === 'status' ? (
        <Select
          value={action.status}
          onValueChange={(status) => onChange({ ...action, status })}
          options={statuses.map((value) => ({ value, label: t(`inbox.status.${value}`) }))}
        />
      ) : action.kind === 'snooze' ? (
        <TextInput
          type="number"
          min={1}
          max={8760}
          value={action.hours}
          onChange={(event) => onChange({ ...action, hours: event.target.valueAsNumber || 1 })}
        />
      ) : (
        <TagInput value={action.tags} onValueChange={(tags) => onChange({ ...action, tags })} />
      )}
    </Field>
  );
}

type Of<K extends MacroAction['kind']> = Extract<MacroAction, { kind: K }>;

function ReplyField({ label, action, onChange }: ActionFieldsProps & { label: string; action: Of<'reply'> }) {
  const { data } = useApiQuery(listCannedRepliesContract, undefined);
  return (
    <Field label={label}>
      <Select
        value={action.cannedReplyId}
        placeholder={label}
        onValueChange={(cannedReplyId) => onChange({ ...action, cannedReplyId })}
        options={data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? []}
      />
    </Field>
  );
}

function AssignField({
  label,
  action,
  onChange,
}: ActionFieldsProps & { label: string; action: Of<'assign'> }) {
  const { t } = useTranslation();
  const members = useMembers();
  return (
    <Field label={label}>
      <Select
        value={action.assigneeId ?? nobody}
        onValueChange={(id) => onChange({ ...action, assigneeId: id === nobody ? null : id })}
        options={[
          { value: 'me', label: t('inbox.macros.me') },
          { value: nobody, label: t('inbox.macros.nobody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Field>
  );
}
