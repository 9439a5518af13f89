import { useTranslation } from 'react-i18next';
import { TextDifference } from '#modules/prompts/web';
import type { NewTemplate } from '../../../contract/index.ts';
import { variableLine } from '../../state/variable-line.ts';
import { variableKindKeys } from './variable-kind-keys.ts';

/** In what a version differs from the template as it is: its name, what is asked for, what has to be filled in. */
export function TemplateDifference({ from, to }: { from: NewTemplate; to: NewTemplate }) {
  const { t } = useTranslation();
  const words = {
    kind: (kind: keyof typeof variableKindKeys) => t(variableKindKeys[kind]),
    optional: t('ui.field.optional'),
  };
  const variablesOf = ({ variables }: NewTemplate) =>
    variables.map((one) => variableLine(one, words)).join('\n') || t('tools.template.no_variables');
  const changed = [
    { title: t('tools.made.name'), from: from.name, to: to.name },
    { title: t('tools.template.prompt'), from: from.prompt, to: to.prompt },
    { title: t('tools.template.variable_list'), from: variablesOf(from), to: variablesOf(to) },
  ].filter((part) => part.from !== part.to);
  if (changed.length === 0) return <p className="text-ink-soft">{t('tools.template.same')}</p>;
  return changed.map((part) => <TextDifference key={part.title} {...part} />);
}
