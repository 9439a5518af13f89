import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Tabs, useIsPhone } from '#ui';
import { type Contact, contactsPermissions, type Stage } from '../../../contract/index.ts';
import { useBoard } from '../../data/use-board.ts';
import { useMoveLead } from '../../data/use-move-lead.ts';
import { type ContactFilters, isNarrowed } from '../../state/contact-filters.ts';
import { uniqueContacts } from '../../state/contact-pages.ts';
import { stageKeys, stages } from '../../state/stages.ts';
import { LeadColumn } from './lead-column.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useLeadDrag } from './use-lead-drag.ts';

interface LeadsBoardProps {
  filters: ContactFilters;
  /** The column that a phone shows. */
  shown: Stage;
  onShow: (stage: Stage) => void;
}

export function LeadsBoard({ filters, shown, onShow }: LeadsBoardProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const phone = useIsPhone();
  const element = useRef<HTMLDivElement>(null);
  const board = useBoard(filters);
  const move = useMoveLead(filters);
  const onMove = can(contactsPermissions.write) ? move : undefined;
  const drag = useLeadDrag(move);
  const leads: Record<Stage, Contact[]> = {
    new: useMemo(() => uniqueContacts(board.new.items), [board.new.items]),
    qualified: useMemo(() => uniqueContacts(board.qualified.items), [board.qualified.items]),
    won: useMemo(() => uniqueContacts(board.won.items), [board.won.items]),
    lost: useMemo(() => uniqueContacts(board.lost.items), [board.lost.items]),
  };
  const onKeyDown = useBoardKeys({
    board: element,
    find: (stage, id) => leads[stage].find((lead) => lead.id === id),
    onMove,
  });
  const column = (stage: Stage) => (
    <LeadColumn
      key={stage}
      stage={stage}
      pages={board[stage]}
      leads={leads[stage]}
      onMove={onMove}
      drag={phone ? undefined : drag}
      narrowed={isNarrowed({ ...filters, stage: undefined })}
      hideTitle={phone}
    />
  );
  return (
    // The keys belong to the cards inside, which have the focus; the board only hears them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <div ref={element} onKeyDown={onKeyDown} className="min-h-0 grow md:-mx-3 md:-my-2 md:overflow-x-auto">
      {phone ? (
        <Tabs
          label={t('contacts.web.field.stage')}
          value={shown}
          onValueChange={onShow}
          tabs={stages.map((stage) => ({
            key: stage,
            label: t(stageKeys[stage]),
            count: board[stage].isPending ? undefined : leads[stage].length,
            content: column(stage),
          }))}
        />
      ) : (
        <div className="grid h-full min-w-[60rem] grid-cols-4 gap-4 p-2">
          {stages.map((stage) => column(stage))}
        </div>
      )}
    </div>
  );
}
