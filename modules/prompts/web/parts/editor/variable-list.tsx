import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, Tag } from '#ui';
import type { PromptVariableView } from '../../../contract/index.ts';

interface VariableListProps {
  readonly variables: readonly PromptVariableView[];
  /** Puts one where the cursor stands; undefined for whoever may only read. */
  readonly onInsert: ((name: string) => void) | undefined;
}

/** What the prompt is given, with an example of each. */
export function VariableList({ variables, onInsert }: VariableListProps) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-13 font-medium">{t('prompts.variables.title')}</h2>
      <ul className="divide-y divide-line rounded-control border border-line">
        {variables.map(({ name, required, said, sample }) => (
          <li key={name} className="flex items-start gap-2 p-3">
            <div className="flex min-w-0 grow flex-col gap-0.5">
              <p className="flex flex-wrap items-center gap-2">
                <code translate="no" className="font-mono text-13 wrap-anywhere">{`{{${name}}}`}</code>
                {required && <Tag>{t('prompts.variables.required')}</Tag>}
              </p>
              {said && <p className="text-13 text-ink-soft">{t('prompts.variables.said')}</p>}
              <p className="line-clamp-2 text-13 text-ink-soft wrap-anywhere">{sample}</p>
            </div>
            {onInsert && (
              <IconButton
                label={t('prompts.variables.insert', { name })}
                icon={<Plus />}
                onClick={() => onInsert(name)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
