import { Plus } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#kernel/browser';
import { FormError } from '#modules/accounts/web';
import { Button, Field, TextArea, useUnsavedGuard } from '#ui';
import { longestTemplate, mostVariables, type NewTemplate, toolsErrors } from '../../../contract/index.ts';
import {
  type EditedVariable,
  editedOf,
  editedVariable,
  problemsOf,
  savedOf,
} from '../../state/edited-template.ts';
import { NameField } from '../made/name-field.tsx';
import type { Saving } from '../made/saving.ts';
import { TemplatePreview } from './template-preview.tsx';
import { VariableRow } from './variable-row.tsx';

interface TemplateFormProps {
  readonly template: NewTemplate;
  readonly mayEdit: boolean;
  readonly saving: Saving;
  readonly onSave: (template: NewTemplate) => void;
  /** Takes what somebody else has saved meanwhile. */
  readonly onReload?: () => void;
  /** Told whether something is written that is not saved. */
  readonly onUnsaved?: (unsaved: boolean) => void;
}

/** A template is changed here, tried beside it, and saved whole. */
export function TemplateForm(props: TemplateFormProps) {
  const { template, mayEdit, saving, onSave, onReload, onUnsaved } = props;
  const { t } = useTranslation();
  const [name, setName] = useState(template.name);
  const [prompt, setPrompt] = useState(template.prompt);
  const [variables, setVariables] = useState(() => template.variables.map(editedOf));
  const [tried, setTried] = useState(false);
  const problems = problemsOf(prompt, variables);
  const given = { name: name.trim(), prompt: prompt.trim(), variables: variables.map(savedOf) };
  const before = {
    name: template.name,
    prompt: template.prompt,
    variables: template.variables.map(editedOf).map(savedOf),
  };
  const dirty = JSON.stringify(given) !== JSON.stringify(before);
  const whole =
    given.name !== '' &&
    given.prompt !== '' &&
    problems.wrong.length + problems.unknown.length + problems.missing.length === 0;
  const unsaved = dirty && !saving.isPending;
  useUnsavedGuard(unsaved);
  useEffect(() => onUnsaved?.(unsaved), [onUnsaved, unsaved]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (whole) onSave(given);
  }

  const change = (changed: EditedVariable) =>
    setVariables(variables.map((one) => (one.key === changed.key ? changed : one)));
  const { error } = saving;
  const isLate = error instanceof ApiError && error.code === toolsErrors.changedMeanwhile.code;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <form noValidate onSubmit={submit} className="flex min-w-0 flex-col gap-6">
        <FormError error={error} />
        {isLate && onReload && (
          <Button className="self-start" onClick={onReload}>
            {t('tools.template.take_theirs')}
          </Button>
        )}
        <NameField name={name} onName={setName} missing={tried && given.name === ''} mayEdit={mayEdit} />
        <Field
          label={t('tools.template.prompt')}
          help={t('tools.template.prompt_help', { place: '{{name}}' })}
          error={tried && given.prompt === '' ? t('tools.template.prompt_needed') : undefined}
        >
          <TextArea
            rows={8}
            maxRows={24}
            value={prompt}
            maxLength={longestTemplate}
            disabled={!mayEdit}
            onChange={(event) => setPrompt(event.target.value)}
          />
        </Field>
        <Misfits
          {...problems}
          onAdd={
            mayEdit ? (added) => setVariables([...variables, editedVariable({ name: added })]) : undefined
          }
        />
        <fieldset className="flex flex-col gap-4">
          <legend className="font-medium">{t('tools.template.variable_list')}</legend>
          {variables.length === 0 && (
            <p className="text-13 text-ink-soft">{t('tools.template.no_variables')}</p>
          )}
          {variables.map((variable) => (
            <VariableRow
              key={variable.key}
              variable={variable}
              wrong={tried && problems.wrong.includes(variable)}
              mayEdit={mayEdit}
              onChange={change}
              onRemove={() => setVariables(variables.filter(({ key }) => key !== variable.key))}
            />
          ))}
          {mayEdit && variables.length < mostVariables && (
            <Button
              icon={<Plus />}
              className="self-start"
              onClick={() => setVariables([...variables, editedVariable()])}
            >
              {t('tools.template.add')}
            </Button>
          )}
        </fieldset>
        {mayEdit && (
          <Button
            type="submit"
            variant="primary"
            className="self-start"
            busy={saving.isPending}
            disabled={!dirty}
          >
            {t('tools.template.save')}
          </Button>
        )}
      </form>
      <TemplatePreview prompt={prompt} variables={given.variables} />
    </div>
  );
}

interface MisfitsProps {
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  readonly onAdd: ((name: string) => void) | undefined;
}

/** Said while it is typed: places without a variable, and variables without a place. */
function Misfits({ unknown, missing, onAdd }: MisfitsProps) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite" className="flex flex-col gap-2 empty:hidden">
      {unknown.map((name) => (
        <p key={name} className="flex flex-wrap items-center gap-2 text-13 text-brass">
          {t('tools.template.unknown', { name })}
          {onAdd && (
            <Button size="sm" onClick={() => onAdd(name)}>
              {t('tools.template.add_named', { name })}
            </Button>
          )}
        </p>
      ))}
      {missing.map((name) => (
        <p key={name} className="text-13 text-brass">
          {t('tools.template.missing', { name, place: `{{${name}}}` })}
        </p>
      ))}
    </div>
  );
}
