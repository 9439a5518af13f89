import { ChevronDown, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, cx, IconButton, Menu } from '#ui';

interface FilterMenuProps<Value extends string> {
  /** What is filtered: "Language". */
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  /** What no choice means: "All languages". */
  anyLabel: string;
  onValueChange: (value: Value | undefined) => void;
}

/** One filter as a chip: says what it lets through, opens its choices, and can be crossed out. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, value, options, anyLabel, onValueChange } = props;
  const { t } = useTranslation();
  const chosen = options.find((option) => option.value === value);
  return (
    <span
      className={cx(
        'inline-flex items-center rounded-full border border-line bg-surface',
        chosen && 'bg-accent-wash',
      )}
    >
      <Menu
        label={label}
        trigger={
          <Button variant="ghost" className="gap-1 rounded-full px-3 text-13">
            <span className={chosen ? undefined : 'text-ink-soft'}>
              {chosen ? t('knowledge.web.filter.chosen', { label, value: chosen.label }) : label}
            </span>
            <ChevronDown size={14} aria-hidden className="text-ink-soft" />
          </Button>
        }
        items={[
          {
            kind: 'radio',
            key: 'choice',
            label,
            value: value ?? '',
            onValueChange: (next) => onValueChange(options.find((option) => option.value === next)?.value),
            options: [{ value: '', label: anyLabel }, ...options],
          },
        ]}
      />
      {chosen && (
        <IconButton
          size="sm"
          label={t('knowledge.web.filter.remove', { label })}
          icon={<X size={14} />}
          className="me-1 rounded-full"
          onClick={() => onValueChange(undefined)}
        />
      )}
    </span>
  );
}
