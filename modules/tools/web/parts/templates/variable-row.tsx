import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Field, IconButton, Select, TagInput, TextInput } from '#ui';
import { mostChoices, variableKinds } from '../../../contract/index.ts';
import type { EditedVariable } from '../../state/edited-template.ts';
import { variableKindKeys } from './variable-kind-keys.ts';

interface VariableRowProps {
  readonly variable: EditedVariable;
  readonly wrong: boolean;
  readonly mayEdit: boolean;
  readonly onChange: (variable: EditedVariable) => void;
  readonly onRemove: () => void;
}

/** What has to be filled in: how the text calls it, how people do, and what it takes. */
export function VariableRow({ variable, wrong, mayEdit, onChange, onRemove }: VariableRowProps) {
  const { t } = useTranslation();
  const { name, label, kind, required, choices } = variable;
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t('tools.template.variable_name')}
          error={wrong ? t('tools.template.variable_wrong') : undefined}
        >
          <TextInput
            value={name}
            maxLength={40}
            disabled={!mayEdit}
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange({ ...variable, name: event.target.value })}
          />
        </Field>
        <Field label={t('tools.template.variable_label')} optional>
          <TextInput
            value={label}
            maxLength={80}
            disabled={!mayEdit}
            onChange={(event) => onChange({ ...variable, label: event.target.value })}
          />
        </Field>
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field label={t('tools.template.kind')}>
          <Select
            value={kind}
            disabled={!mayEdit}
            onValueChange={(value) =>
              onChange({ ...variable, kind: variableKinds.find((one) => one === value) ?? 'line' })
            }
            options={variableKinds.map((value) => ({ value, label: t(variableKindKeys[value]) }))}
          />
        </Field>
        <Checkbox
          checked={required}
          disabled={!mayEdit}
          onCheckedChange={(value) => onChange({ ...variable, required: value })}
          label={t('tools.template.required')}
        />
        {mayEdit && (
          <div className="ms-auto">
            <IconButton
              label={t('tools.template.remove', { name: name || '…' })}
              icon={<X />}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
      {kind === 'choice' && (
        <Field label={t('tools.template.choices')} help={t('tools.template.choices_help')}>
          <TagInput
            value={[...choices]}
            onValueChange={(next) => onChange({ ...variable, choices: next.slice(0, mostChoices) })}
          />
        </Field>
      )}
    </div>
  );
}
