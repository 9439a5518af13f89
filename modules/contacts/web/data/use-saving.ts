import { useEffect, useRef, useState } from 'react';

export type Saving =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly error: unknown };

/** How long "Saved" stays. */
const savedMs = 2_500;

/** How a change that saves itself stands. `save` resolves to whether it was kept. */
export function useSaving(): { saving: Saving; save: (act: () => Promise<unknown>) => Promise<boolean> } {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = async (act: () => Promise<unknown>): Promise<boolean> => {
    clearTimeout(timer.current);
    setSaving({ state: 'saving' });
    try {
      await act();
    } catch (error) {
      setSaving({ state: 'failed', error });
      return false;
    }
    setSaving({ state: 'saved' });
    timer.current = setTimeout(() => setSaving({ state: 'idle' }), savedMs);
    return true;
  };
  return { saving, save };
}
