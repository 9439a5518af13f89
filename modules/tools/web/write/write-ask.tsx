import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameField, useUrlState } from '#kernel/browser';
import { useApiQuery } from '#modules/accounts/web';
import { Field, Select, TextArea, TextLink } from '#ui';
import {
  listTemplatesContract,
  mostVariants,
  startWriteContract,
  type WriteTemplate,
  writeTemplates,
} from '../../contract/index.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { EngineNotice } from '../parts/engine-notice.tsx';
import { templateKeys } from './template-words.ts';
import { ToneSelect } from './tone-select.tsx';
import { VariableField } from './variable-field.tsx';

const own = 'own';
/** Which template is chosen to begin with. */
const asked = { template: nameField(60) };

/** A template with its variables, or a prompt of one's own, and a tone. */
export function WriteAsk() {
  const { t } = useTranslation();
  const [{ template: wanted }] = useUrlState(asked);
  const [templateId, setTemplateId] = useState<string>(wanted ?? writeTemplates[0]?.id ?? own);
  const { data: templates } = useApiQuery(listTemplatesContract, undefined);
  const [values, setValues] = useState<Record<string, string>>({});
  const [prompt, setPrompt] = useState('');
  const [tone, setTone] = useState('');
  const [count, setCount] = useState(1);
  const ours = writeTemplates.find(({ id }) => id === templateId);
  const ofTheirs = templates?.items.find(({ id }) => id === templateId);
  const template: WriteTemplate | undefined = ours ?? ofTheirs;
  const variables = Object.fromEntries(
    (template?.variables ?? []).flatMap(({ name }) => {
      const value = values[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const complete = template
    ? template.variables.every(({ name, required }) => !required || variables[name] !== undefined)
    : prompt.trim() !== '';
  const version = ofTheirs && { templateVersion: ofTheirs.version };
  const order = template ? { templateId, ...version, variables } : { prompt };
  const ask = useAsk(
    startWriteContract,
    'write',
    complete ? { ...order, ...(tone && { tone }), ...(count > 1 && { count }) } : null,
  );
  return (
    <div className="flex flex-col gap-4">
      <EngineNotice tool="write" />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('tools.write.template')}
          help={<TextLink href="/tools/write/templates">{t('tools.write.templates_edit')}</TextLink>}
        >
          <Select
            value={templateId}
            onValueChange={setTemplateId}
            options={[
              ...writeTemplates.map(({ id }) => ({ value: id, label: t(templateKeys[id] ?? id) })),
              ...(templates?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
              { value: own, label: t('tools.write.own_prompt') },
            ]}
          />
        </Field>
        <ToneSelect tone={tone} onTone={setTone} />
      </div>
      {template ? (
        template.variables.map((variable) => (
          <VariableField
            key={`${template.id} ${variable.name}`}
            variable={variable}
            value={values[variable.name] ?? ''}
            onChange={(value) => setValues({ ...values, [variable.name]: value })}
          />
        ))
      ) : (
        <Field label={t('tools.write.prompt')}>
          <TextArea
            rows={5}
            maxRows={16}
            maxLength={40_000}
            value={prompt}
            onChange={(event) => setPrompt(event.target.value)}
          />
        </Field>
      )}
      <Field label={t('tools.write.count')} help={t('tools.write.count_help')} className="self-start">
        <Select
          value={String(count)}
          onValueChange={(value) => setCount(Number(value))}
          options={Array.from({ length: mostVariants }, (_, at) => ({
            value: String(at + 1),
            label: t('tools.write.texts', { count: at + 1 }),
          }))}
        />
      </Field>
      <AskFooter ask={ask} label={t('tools.write.start')} />
    </div>
  );
}
