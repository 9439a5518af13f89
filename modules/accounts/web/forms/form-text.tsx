import type { ReactNode } from 'react';
import { Field, PasswordInput, TextInput, type TextInputProps } from '#ui';
import type { ContractForm } from './use-contract-form.ts';

/** Those of a form's values that are texts. */
type TextName<V> = {
  [N in keyof V]-?: NonNullable<V[N]> extends string ? (string extends NonNullable<V[N]> ? N : never) : never;
}[keyof V];

interface FormTextProps<V> extends Omit<TextInputProps, 'form' | 'name' | 'value' | 'onChange' | 'trailing'> {
  readonly form: ContractForm<V>;
  readonly name: TextName<V>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly optional?: boolean;
}

/** A text of a form: what it is called, what stands in it, and what is wrong with that. */
export function FormText<V>({ form, name, label, help, optional, type, ...input }: FormTextProps<V>) {
  const wired = {
    ...input,
    value: (form.values[name] ?? '') as string,
    onChange: (event: { target: { value: string } }) => form.set(name, event.target.value as V[typeof name]),
  };
  return (
    <Field label={label} help={help} optional={optional} error={form.errors[name]}>
      {type === 'password' ? <PasswordInput {...wired} /> : <TextInput type={type} {...wired} />}
    </Field>
  );
}
