import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '#modules/accounts/web';
import { Button, Field, IconButton, TextArea, useUnsavedGuard } from '#ui';
import { mostToneExampleLength, mostToneExamples, type NewTone } from '../../../contract/index.ts';
import { NameField } from '../made/name-field.tsx';
import type { Saving } from '../made/saving.ts';

interface ToneFormProps {
  readonly tone: NewTone;
  readonly mayEdit: boolean;
  readonly saving: Saving;
  readonly onSave: (tone: NewTone) => void;
}

let lastKey = 0;
const keyed = (text: string) => {
  lastKey += 1;
  return { key: lastKey, text };
};

/** A tone is changed here and saved whole. */
export function ToneForm({ tone, mayEdit, saving, onSave }: ToneFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(tone.name);
  const [examples, setExamples] = useState(() =>
    (tone.examples.length > 0 ? tone.examples : ['']).map(keyed),
  );
  const [tried, setTried] = useState(false);
  const given = examples.map(({ text }) => text.trim()).filter((text) => text !== '');
  const dirty = name.trim() !== tone.name || JSON.stringify(given) !== JSON.stringify(tone.examples);
  useUnsavedGuard(dirty && !saving.isPending);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && given.length > 0) onSave({ name: name.trim(), examples: given });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      <FormError error={saving.error} />
      <NameField
        name={name}
        onName={setName}
        help={t('tools.tone.name_help')}
        missing={tried && name.trim() === ''}
        mayEdit={mayEdit}
      />
      <fieldset className="flex flex-col gap-4">
        <legend className="font-medium">{t('tools.tone.texts')}</legend>
        <p className="text-13 text-ink-soft">{t('tools.tone.texts_help')}</p>
        {examples.map(({ key, text }, at) => (
          <div key={key} className="flex items-start gap-2">
            <Field
              className="grow"
              label={t('tools.tone.example', { number: at + 1 })}
              error={tried && given.length === 0 && at === 0 ? t('tools.tone.example_needed') : undefined}
            >
              <TextArea
                rows={4}
                maxRows={12}
                dir="auto"
                value={text}
                maxLength={mostToneExampleLength}
                disabled={!mayEdit}
                onChange={(event) =>
                  setExamples(
                    examples.map((one) => (one.key === key ? { key, text: event.target.value } : one)),
                  )
                }
              />
            </Field>
            {mayEdit && examples.length > 1 && (
              <IconButton
                label={t('tools.tone.remove', { number: at + 1 })}
                icon={<X />}
                onClick={() => setExamples(examples.filter((one) => one.key !== key))}
              />
            )}
          </div>
        ))}
        {mayEdit && examples.length < mostToneExamples && (
          <Button
            icon={<Plus />}
            className="self-start"
            onClick={() => setExamples([...examples, keyed('')])}
          >
            {t('tools.tone.add')}
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
          {t('tools.tone.save')}
        </Button>
      )}
    </form>
  );
}
