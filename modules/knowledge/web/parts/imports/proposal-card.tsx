import { useTranslation } from 'react-i18next';
import { Badge, Button, cx, TextLink } from '#ui';
import type { Proposal } from '../../../contract/index.ts';
import type { useProposals } from '../../data/use-proposals.ts';
import { articleHref } from '../../state/article-href.ts';
import { Preview } from '../editor/preview.tsx';

interface ProposalCardProps {
  proposal: Proposal;
  mayWrite: boolean;
  actions: ReturnType<typeof useProposals>;
  onEdit: () => void;
}

const kindKeys = {
  new: 'knowledge.web.import.kind_new',
  change: 'knowledge.web.import.kind_change',
  gone: 'knowledge.web.import.kind_gone',
};
const acceptKeys = {
  new: 'knowledge.web.import.accept',
  change: 'knowledge.web.import.accept_change',
  gone: 'knowledge.web.import.accept_gone',
};
const statusKeys = {
  open: 'knowledge.web.import.kind_new',
  accepted: 'knowledge.web.import.proposal_accepted',
  dismissed: 'knowledge.web.import.proposal_dismissed',
  superseded: 'knowledge.web.import.proposal_superseded',
};
const tones = { new: 'accent', change: 'neutral', gone: 'brass' } as const;

/** One thing that an import would change, with what it stands on and what can be done about it. */
export function ProposalCard({ proposal, mayWrite, actions, onEdit }: ProposalCardProps) {
  const { t } = useTranslation();
  const { kind, status, title, place, language, duplicateOf, handEdited, before, articleId } = proposal;
  const busy = actions.busy === proposal.id;
  return (
    <li className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 lang={language} className="min-w-0 font-medium wrap-anywhere">
          {title}
        </h2>
        <Badge tone={tones[kind]}>{t(kindKeys[kind])}</Badge>
        {status !== 'open' && <Badge>{t(statusKeys[status])}</Badge>}
      </div>
      <p className="text-13 text-ink-soft wrap-anywhere">
        {/^https?:\/\//.test(place) ? <TextLink href={place}>{place}</TextLink> : place}
        {articleId && (
          <>
            {' · '}
            <TextLink href={articleHref(articleId)}>{t('knowledge.web.import.the_article')}</TextLink>
          </>
        )}
      </p>
      {duplicateOf && (
        <p className="text-13 text-brass">
          {t('knowledge.web.import.duplicate')}{' '}
          <TextLink href={articleHref(duplicateOf.id)}>{duplicateOf.title}</TextLink>
        </p>
      )}
      {handEdited && <p className="text-13 text-brass">{t('knowledge.web.import.hand_edited')}</p>}
      <details>
        <summary className="text-13 font-medium pointer-coarse:min-h-11">
          {t('knowledge.web.import.show')}
        </summary>
        <div className={cx('mt-3 grid gap-4', before && kind === 'change' && 'md:grid-cols-2')}>
          {before && kind === 'change' && (
            <div className="min-w-0">
              <h3 className="mb-1 text-13 font-medium">{t('knowledge.web.import.before')}</h3>
              <Preview body={before.body} />
            </div>
          )}
          <div className="min-w-0">
            {before && kind === 'change' && (
              <h3 className="mb-1 text-13 font-medium">{t('knowledge.web.import.after')}</h3>
            )}
            <Preview body={proposal.body} />
          </div>
        </div>
      </details>
      {mayWrite && status === 'open' && (
        <div className="flex flex-wrap gap-2">
          <Button busy={busy} onClick={() => void actions.accept(proposal)}>
            {t(acceptKeys[kind])}
          </Button>
          {kind !== 'gone' && (
            <Button variant="ghost" onClick={onEdit}>
              {t('knowledge.web.import.edit')}
            </Button>
          )}
          <Button variant="ghost" onClick={() => void actions.setStatus(proposal, 'dismissed')}>
            {t('knowledge.web.import.dismiss')}
          </Button>
        </div>
      )}
      {mayWrite && status === 'dismissed' && (
        <div>
          <Button variant="ghost" busy={busy} onClick={() => void actions.setStatus(proposal, 'open')}>
            {t('knowledge.web.import.reopen')}
          </Button>
        </div>
      )}
    </li>
  );
}
