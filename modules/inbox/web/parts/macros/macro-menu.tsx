import { Zap } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { IconButton, lazyDialog, Menu, useShortcut } from '#ui';
import { listMacrosContract, type Macro } from '../../../contract/index.ts';
import type { RunMacroDialogProps } from './run-macro-dialog.tsx';

const RunMacroDialog = lazyDialog<RunMacroDialogProps>(() => import('./run-macro-dialog.tsx'));

/** The macros of an open conversation, each by its key; nothing where there are none. */
export function MacroMenu({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ macro: Macro; open: boolean }>();
  const macros = useApiQuery(listMacrosContract, undefined).data?.items ?? [];
  const choose = (macro: Macro) => setChosen({ macro, open: true });
  if (macros.length === 0) return null;
  return (
    <>
      {macros.map((macro) => (
        <MacroKey key={macro.id} macro={macro} onPress={() => choose(macro)} />
      ))}
      <Menu
        label={t('inbox.macros.menu')}
        align="end"
        side="top"
        trigger={<IconButton label={t('inbox.macros.menu')} icon={<Zap />} />}
        items={macros.map((macro) => ({
          key: macro.id,
          label: macro.name,
          ...(macro.key !== null && { shortcut: String(macro.key) }),
          onSelect: () => choose(macro),
        }))}
      />
      {chosen && (
        <RunMacroDialog
          // What was run once is another run the next time.
          key={`${chosen.macro.id} ${chosen.open}`}
          open={chosen.open}
          onOpenChange={(open) => setChosen({ ...chosen, open })}
          macro={chosen.macro}
          conversationId={conversationId}
        />
      )}
    </>
  );
}

function MacroKey({ macro, onPress }: { macro: Macro; onPress: () => void }) {
  useShortcut(String(macro.key ?? ''), onPress, macro.name, { enabled: macro.key !== null });
  return null;
}
