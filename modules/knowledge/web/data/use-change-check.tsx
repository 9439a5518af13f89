import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useApi } from '#modules/accounts/web';
import { type Change, type Check, startCheckContract } from '../../contract/index.ts';
import { CheckDialog } from '../parts/cases/check-dialog.tsx';

interface ChangeCheck {
  /**
   * Asks the cases before a change is published: whether to go on. At once where there are no cases, or where nothing
   * would be answered differently.
   */
  goesOn(change: Change): Promise<boolean>;
  /** To be rendered by whoever asks. */
  readonly dialog: ReactNode;
}

export function useChangeCheck(): ChangeCheck {
  const api = useApi();
  const [check, setCheck] = useState<Check | null>(null);
  const decide = useRef<((goesOn: boolean) => void) | null>(null);

  const close = useCallback((goesOn: boolean) => {
    setCheck(null);
    decide.current?.(goesOn);
    decide.current = null;
  }, []);

  async function goesOn(change: Change): Promise<boolean> {
    // A check that cannot be made must not keep anybody from publishing.
    const started = await api.call(startCheckContract, { body: change }).catch(() => null);
    if (!started || started.total === 0) return true;
    return new Promise((resolve) => {
      decide.current = resolve;
      setCheck(started);
    });
  }

  return { goesOn, dialog: check && <CheckDialog check={check} onDecide={close} /> };
}
