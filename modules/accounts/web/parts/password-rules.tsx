import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import { passwordLength, registerBody } from '../../contract/index.ts';

const rules = registerBody.shape.password;

/** What a password must be, ticked off while it is typed. What only the server can judge is said in words. */
export function PasswordRules({ password }: { password: string }) {
  const { t } = useTranslation();
  const kept = rules.safeParse(password).success;
  return (
    <>
      <span className={cx('flex items-center gap-2', kept && 'text-success')}>
        {kept ? <Check aria-hidden /> : <Circle aria-hidden />}
        {t('accounts.web.password.length', { count: passwordLength.min })}
        {kept && <span className="sr-only">{t('accounts.web.password.kept')}</span>}
      </span>
      <span className="mt-1 block">{t('accounts.web.password.rare')}</span>
    </>
  );
}
