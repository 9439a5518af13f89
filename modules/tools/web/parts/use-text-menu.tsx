import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenText, TextAction } from '#kernel/browser';
import { partOf, useTextActions } from '#modules/accounts/web';
import { Button, Menu } from '#ui';

/** What other modules make of a text: an article, an answer. Nothing where nobody makes anything of it. */
export function UseTextMenu({ given }: { given: GivenText }) {
  const { t } = useTranslation();
  const actions = useTextActions();
  const [doing, setDoing] = useState<TextAction | null>(null);
  const Doing = doing && partOf(doing.load);
  if (actions.length === 0) return null;
  return (
    <>
      <Menu
        label={t('tools.use.label')}
        trigger={<Button>{t('tools.use.label')}</Button>}
        items={actions.map((action) => ({
          key: action.key,
          label: t(action.labelKey),
          icon: <action.icon />,
          onSelect: () => setDoing(action),
        }))}
      />
      {Doing && (
        <Suspense fallback={null}>
          <Doing given={given} onEnd={() => setDoing(null)} />
        </Suspense>
      )}
    </>
  );
}
