import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, IconButton, Link, Menu, RelativeTime } from '#ui';
import type { Contact, Stage } from '../../../contract/index.ts';
import { totalReasons } from '../../state/interest-reasons.ts';
import { stageKeys, stageOf, stages } from '../../state/stages.ts';
import { InterestMeter } from '../shared/interest-meter.tsx';
import { TagList } from '../shared/tag-list.tsx';
import { LeadClass } from './lead-class.tsx';
import type { CardDrag } from './use-lead-drag.ts';

interface LeadCardProps {
  lead: Contact;
  /** One card of a column is reached with Tab, the others with the arrows. */
  tabbable: boolean;
  onFocus: () => void;
  /** Absent for those who may not change contacts. */
  onMove: ((to: Stage) => void) | undefined;
  drag: CardDrag | undefined;
  dragged: boolean;
}

/** Reasons and tags that a card has room for. */
const reasonsShown = 2;
const tagsShown = 3;

export function LeadCard({ lead, tabbable, onFocus, onMove, drag, dragged }: LeadCardProps) {
  const { t } = useTranslation();
  const { id, name, interest, company, tags, stage } = lead;
  const reasons = totalReasons(lead.reasons).slice(0, reasonsShown);
  const tabIndex = tabbable ? 0 : -1;
  const moveLabel = t('contacts.leads.move', { name });
  return (
    <li
      {...drag}
      className={cx(
        'group relative flex flex-col gap-2 rounded-card border border-line bg-surface p-3 hover:border-edge',
        'has-[[data-lead]:focus-visible]:outline-2 has-[[data-lead]:focus-visible]:outline-offset-2 has-[[data-lead]:focus-visible]:outline-accent',
        drag && 'md:cursor-grab md:active:cursor-grabbing',
        dragged && 'opacity-50',
      )}
    >
      <div className={cx('min-w-0', onMove && 'pe-8')}>
        <Link
          href={`/contacts/${id}`}
          data-lead={id}
          draggable={false}
          tabIndex={tabIndex}
          onFocus={onFocus}
          aria-keyshortcuts={onMove && 'ArrowLeft ArrowRight'}
          className="font-medium outline-none after:absolute after:inset-0 after:rounded-card"
        >
          {name}
        </Link>
        {company && <p className="truncate text-12 text-ink-soft">{company}</p>}
      </div>
      {onMove && stage && (
        <Menu
          label={moveLabel}
          align="end"
          trigger={
            <IconButton
              size="sm"
              label={moveLabel}
              icon={<ArrowLeftRight />}
              tabIndex={tabIndex}
              className="absolute end-2 top-2 z-1 pointer-coarse:end-0 pointer-coarse:top-0 md:opacity-0 md:group-hover:opacity-100 md:group-focus-within:opacity-100 md:aria-expanded:opacity-100 pointer-coarse:opacity-100"
            />
          }
          items={[
            {
              kind: 'radio',
              key: 'stage',
              label: t('contacts.web.field.stage'),
              value: stage,
              onValueChange: (value) => {
                const to = stageOf(value);
                if (to) onMove(to);
              },
              options: stages.map((value) => ({ value, label: t(stageKeys[value]) })),
            },
          ]}
        />
      )}
      <InterestMeter interest={interest} />
      <LeadClass lead={lead} tabIndex={tabIndex} />
      {reasons.length > 0 && (
        <ul aria-label={t('contacts.leads.reasons')} className="flex flex-col text-13 text-ink-soft">
          {reasons.map(({ code }) => (
            <li key={code}>{t(`contacts.reason.${code}`)}</li>
          ))}
        </ul>
      )}
      <div className="flex items-end justify-between gap-2">
        <TagList tags={tags} atMost={tagsShown} />
        {lead.lastSeenAt && (
          <RelativeTime
            at={lead.lastSeenAt}
            length="short"
            className="ms-auto shrink-0 text-12 text-ink-soft"
          />
        )}
      </div>
    </li>
  );
}
