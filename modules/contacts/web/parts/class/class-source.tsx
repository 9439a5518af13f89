import { useTranslation } from 'react-i18next';
import { RelativeTime } from '#ui';
import type { ContactClass } from '../../../contract/index.ts';
import { rulesEngine } from '../../../contract/rules-engine.ts';

/** Who found a class, and when. */
export function ClassSource({ found: { engine, at } }: { found: Pick<ContactClass, 'engine' | 'at'> }) {
  const { t } = useTranslation();
  const known = engine === rulesEngine ? 'rules' : engine.startsWith('sandbox') ? 'sandbox' : 'model';
  return (
    <p className="text-12 text-ink-soft">
      {t(`contacts.class.by.${known}`, { engine: engine.slice(engine.indexOf('.') + 1) })},{' '}
      <RelativeTime at={at} />
    </p>
  );
}
