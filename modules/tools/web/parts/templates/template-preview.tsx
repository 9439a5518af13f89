import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placesIn, replacePlaces } from '#modules/prompts/contract';
import type { OwnVariable } from '../../../contract/index.ts';
import { VariableField } from '../../write/variable-field.tsx';

/** The form as people will fill it in, and what a model is then asked for. */
export function TemplatePreview({
  prompt,
  variables,
}: {
  prompt: string;
  variables: readonly OwnVariable[];
}) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const known = variables.filter(({ name }) => name !== '');
  const isGiven = (name: string) => (values[name] ?? '').trim() !== '';
  const optional = new Set(known.filter(({ required }) => !required).map(({ name }) => name));
  const lines = prompt
    .split('\n')
    .filter((line) => placesIn(line).every((name) => isGiven(name) || !optional.has(name)));
  const asked = replacePlaces(lines.join('\n'), (name) =>
    isGiven(name) ? (values[name] ?? '') : `[${name}]`,
  );
  return (
    <section
      aria-labelledby="tools-template-preview"
      className="flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-4"
    >
      <h2 id="tools-template-preview" className="font-semibold">
        {t('tools.template.preview')}
      </h2>
      {known.map((variable, at) => (
        <VariableField
          // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed is another one with each letter
          key={at}
          variable={variable}
          value={values[variable.name] ?? ''}
          onChange={(value) => setValues({ ...values, [variable.name]: value })}
        />
      ))}
      <div className="flex flex-col gap-1">
        <h3 className="text-13 font-medium">{t('tools.template.asked')}</h3>
        <p className="rounded-control bg-sunken p-3 text-13 whitespace-pre-wrap wrap-anywhere">{asked}</p>
      </div>
    </section>
  );
}
