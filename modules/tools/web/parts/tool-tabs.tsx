import { useTranslation } from 'react-i18next';
import { LinkTabs } from '#ui';
import { toolEntries } from '../tool-entries.ts';

/** From one tool to the other. */
export function ToolTabs({ current }: { current: string }) {
  const { t } = useTranslation();
  return (
    <div className="mb-6">
      <LinkTabs
        label={t('tools.nav')}
        look="pages"
        current={current}
        links={[
          { key: 'all', href: '/tools', label: t('tools.all') },
          ...toolEntries.map(({ name, titleKey }) => ({
            key: name,
            href: `/tools/${name}`,
            label: t(titleKey),
          })),
        ]}
      />
    </div>
  );
}
