import { WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { listTonesContract, writeTones } from '#modules/tools/contract';
import { IconButton, Menu } from '#ui';
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
  const own = useApiQuery(listTonesContract, undefined).data?.items ?? [];
  const tones = [
    ...writeTones.map((tone) => ({
      tone: tone as string,
      reply: t(`inbox.ability.reply.${tone}`),
      retone: t(`inbox.ability.retone.${tone}`),
    })),
    ...own.map(({ id, name }) => ({
      tone: id,
      reply: t('inbox.ability.reply_own', { name }),
      retone: t('inbox.ability.retone_own', { name }),
    })),
  ];
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <Menu
      label={label}
      align="end"
      side="top"
      trigger={<IconButton label={label} icon={<WandSparkles />} disabled={busy} />}
      items={[
        {
          key: 'reply',
          label: t('inbox.ability.reply.plain'),
          onSelect: () => onOrder({ kind: 'reply', tone: undefined }),
        },
        ...tones.map(({ tone, reply }) => ({
          key: `reply ${tone}`,
          label: reply,
          onSelect: () => onOrder({ kind: 'reply', tone }),
        })),
        { kind: 'separator' as const, key: 'tones' },
        ...tones.map(({ tone, retone }) => ({
          key: `retone ${tone}`,
          label: retone,
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
