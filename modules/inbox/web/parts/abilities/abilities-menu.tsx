import { WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, Menu } from '#ui';
import { replyTones } from '../../../contract/index.ts';
import type { AbilityOrder } from '../../state/ability-order.ts';

interface AbilitiesMenuProps {
  /** Nothing is written yet. */
  empty: boolean;
  /** The contact's. */
  language: string | null;
  busy: boolean;
  onOrder: (order: AbilityOrder) => void;
}

/** What can be done with the answer that is being written: begin it, translate it, change its tone. */
export function AbilitiesMenu({ empty, language, busy, onOrder }: AbilitiesMenuProps) {
  const { t, i18n } = useTranslation();
  const label = t('inbox.ability.menu');
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <Menu
      label={label}
      align="end"
      side="top"
      trigger={<IconButton label={label} icon={<WandSparkles />} disabled={busy} />}
      items={[
        ...[undefined, ...replyTones].map((tone) => ({
          key: `reply ${tone}`,
          label: t(tone ? `inbox.ability.reply.${tone}` : 'inbox.ability.reply.plain'),
          onSelect: () => onOrder({ kind: 'reply', tone }),
        })),
        { kind: 'separator' as const, key: 'tones' },
        ...replyTones.map((tone) => ({
          key: `retone ${tone}`,
          label: t(`inbox.ability.retone.${tone}`),
          disabled: empty,
          onSelect: () => onOrder({ kind: 'retone', tone }),
        })),
        ...(language === null || language === i18n.language
          ? []
          : [
              { kind: 'separator' as const, key: 'languages' },
              {
                key: 'translate',
                label: t('inbox.ability.translate', { language: names.of(language) ?? language }),
                disabled: empty,
                onSelect: () => onOrder({ kind: 'translate', to: language }),
              },
            ]),
      ]}
    />
  );
}
