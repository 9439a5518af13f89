import { useTranslation } from 'react-i18next';
import { RelativeTime } from '#ui';
import type { Entry } from '../../contract/index.ts';
import { useToolName } from '../state/use-tool-name.ts';
import { CreditsRow } from './credits-row.tsx';

/** One movement: why, when, how much. */
export function EntryRow({ entry: { kind, tool, reason, amount, createdAt } }: { entry: Entry }) {
  const { t } = useTranslation();
  const toolName = useToolName();
  return (
    <CreditsRow
      title={t(`billing.kind.${kind}`) + (tool === null ? '' : ` · ${toolName(tool)}`)}
      note={
        <>
          <RelativeTime at={createdAt} />
          {reason !== null && ` · ${reason}`}
        </>
      }
      credits={amount}
      signed
    />
  );
}
