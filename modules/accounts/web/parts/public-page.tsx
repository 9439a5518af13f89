import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '#kernel/browser';
import { Button, Wordmark } from '#ui';
import { languages } from '../settings/languages.ts';

/** A page with one form, for people who are not signed in. */
export function PublicPage({
  title,
  subtitle,
  children,
}: {
  title: string;
  subtitle?: ReactNode;
  children: ReactNode;
}) {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="flex min-h-dvh flex-col items-center bg-canvas px-4 py-8 text-16 md:py-12">
      <header>
        <Wordmark />
      </header>
      <main className="flex w-full max-w-[400px] grow flex-col justify-center py-8">
        <h1 className="text-balance text-26 font-semibold">{title}</h1>
        {subtitle && <p className="mt-1 text-ink-soft">{subtitle}</p>}
        <div className="mt-6">{children}</div>
      </main>
      <footer>
        <fieldset className="flex gap-1">
          <legend className="sr-only">{t('accounts.web.field.locale')}</legend>
          {languages.map(({ value, label }) => (
            <Button
              key={value}
              size="sm"
              variant="ghost"
              lang={value}
              aria-pressed={i18n.language === value}
              className={i18n.language === value ? undefined : 'text-ink-soft'}
              onClick={() => void changeLocale(value)}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      </footer>
    </div>
  );
}
