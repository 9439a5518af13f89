import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, Loading } from '#ui';
import { FormError } from '../forms/form-error.tsx';
import { useLinkToken } from '../session/use-link-token.ts';
import { PublicPage } from './public-page.tsx';

type Outcome = { kind: 'asking' } | { kind: 'done' } | { kind: 'failed'; error: unknown };

/** A page that does by itself what the link that leads to it stands for, once, and says what came of it. */
export function FollowLink({
  title,
  done,
  follow,
  advice,
}: {
  title: string;
  done: string;
  follow: (token: string) => Promise<void>;
  advice: ReactNode;
}) {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'asking' });
  // A link works once, and a page may be mounted twice.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    follow(token).then(
      () => setOutcome({ kind: 'done' }),
      (error: unknown) => setOutcome({ kind: 'failed', error }),
    );
  }, [follow, token]);
  return (
    <PublicPage title={title}>
      {outcome.kind === 'asking' && <Loading />}
      {outcome.kind === 'done' && (
        <>
          <p role="status">{done}</p>
          <LinkButton href="/" variant="primary" size="lg" className="mt-6">
            {t('accounts.web.link.onwards')}
          </LinkButton>
        </>
      )}
      {outcome.kind === 'failed' && (
        <>
          <FormError error={outcome.error} />
          <p className="mt-4 text-14 text-ink-soft">{advice}</p>
          <LinkButton href="/" size="lg" className="mt-6">
            {t('accounts.web.link.onwards')}
          </LinkButton>
        </>
      )}
    </PublicPage>
  );
}
