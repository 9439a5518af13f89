import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Select, TextArea } from '#ui';
import { startWriteContract, writeTemplates } from '../../contract/index.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { EngineNotice } from '../parts/engine-notice.tsx';
import { ToneSelect } from './tone-select.tsx';
import { VariableField } from './variable-field.tsx';

const own = 'own';

/** A template with its variables, or a prompt of one's own, and a tone. */
export function WriteAsk() {
  const { t } = useTranslation();
  const [templateId, setTemplateId] = useState<string>(writeTemplates[0]?.id ?? own);
  const [values, setValues] = useState<Record<string, string>>({});
  const [prompt, setPrompt] = useState('');
  const [tone, setTone] = useState('');
  const template = writeTemplates.find(({ id }) => id === templateId);
  const variables = Object.fromEntries(
    (template?.variables ?? []).flatMap(({ name }) => {
      const value = values[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const complete = template
    ? template.variables.every(({ name, required }) => !required || variables[name] !== undefined)
    : prompt.trim() !== '';
  const order = template ? { templateId, variables } : { prompt };
  const ask = useAsk(startWriteContract, 'write', complete ? { ...order, ...(tone && { tone }) } : null);
  return (
    <div className="flex flex-col gap-4">
      <EngineNotice tool="write" />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('tools.write.template')}>
          <Select
            value={templateId}
            onValueChange={setTemplateId}
            options={[
              ...writeTemplates.map(({ id }) => ({ value: id, label: t(templateKeys[id] ?? id) })),
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
      <AskFooter ask={ask} label={t('tools.write.start')} />
    </div>
  );
}

const templateKeys: Readonly<Record<string, string>> = {
  article: 'tools.write.template.article',
  email: 'tools.write.template.email',
  product_page: 'tools.write.template.product_page',
  reply: 'tools.write.template.reply',
  summary: 'tools.write.template.summary',
};
