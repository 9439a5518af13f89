import { useTranslation } from 'react-i18next';
import { Field, Select, TextArea, TextInput } from '#ui';
import type { TemplateVariable } from '../../contract/index.ts';

interface VariableFieldProps {
  readonly variable: TemplateVariable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A variable of a template, by what it takes. */
export function VariableField({ variable, value, onChange }: VariableFieldProps) {
  const { t } = useTranslation();
  const { name, label, kind, required = false, choices = [] } = variable;
  return (
    <Field label={label ?? t(labels[name] ?? name)} required={required} optional={!required}>
      {kind === 'choice' ? (
        <Select
          value={value}
          onValueChange={onChange}
          options={[
            { value: '', label: t('tools.write.any_length') },
            ...choices.map((choice) => ({ value: choice, label: t(words[choice] ?? choice) })),
          ]}
        />
      ) : kind !== 'text' ? (
        <TextInput
          type={inputs[kind]}
          {...(kind === 'number' && { step: 'any' })}
          value={value}
          maxLength={300}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <TextArea
          rows={3}
          maxRows={14}
          maxLength={40_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

const inputs = { line: 'text', number: 'number', date: 'date' } as const;

const labels: Readonly<Record<string, string>> = {
  topic: 'tools.write.variable.topic',
  audience: 'tools.write.variable.audience',
  points: 'tools.write.variable.points',
  length: 'tools.write.variable.length',
  recipient: 'tools.write.variable.recipient',
  purpose: 'tools.write.variable.purpose',
  details: 'tools.write.variable.details',
  product: 'tools.write.variable.product',
  features: 'tools.write.variable.features',
  price: 'tools.write.variable.price',
  message: 'tools.write.variable.message',
  answer: 'tools.write.variable.answer',
  text: 'tools.write.variable.text',
};

const words: Readonly<Record<string, string>> = {
  short: 'tools.write.length.short',
  medium: 'tools.write.length.medium',
  long: 'tools.write.length.long',
};
