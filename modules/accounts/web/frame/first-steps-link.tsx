import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePath } from '#kernel/browser';
import { RailItem } from '#ui';
import { useFirstSteps } from './first-steps.tsx';

/** The way back to the first steps, until they are done. */
export function FirstStepsLink({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation();
  const path = usePath();
  const steps = useFirstSteps();
  const open = steps.filter(({ isDone }) => isDone === false).length;
  if (open === 0 || steps.some(({ isDone }) => isDone === undefined)) return null;
  const item = {
    key: 'welcome',
    href: '/welcome',
    label: t('accounts.web.welcome.nav'),
    icon: <ListChecks />,
    current: path === '/welcome',
    count: { value: open, label: t('accounts.web.welcome.open', { count: open }) },
  };
  return <RailItem item={item} collapsed={collapsed} />;
}
