import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { FirstStep, WebModule } from '#kernel/browser';
import { tellerOf } from './load-part.tsx';
import { Quiet } from './quiet.tsx';

export interface StepState extends FirstStep {
  /** Undefined while it is not known. */
  readonly isDone: boolean | undefined;
}

const FirstStepsContext = createContext<readonly StepState[]>([]);

/** The steps that modules bring, in their order, each with whether it is done. */
export const useFirstSteps = (): readonly StepState[] => useContext(FirstStepsContext);

export function FirstStepsProvider({
  modules,
  children,
}: {
  modules: readonly WebModule[];
  children: ReactNode;
}) {
  const steps = useMemo(
    () => modules.flatMap((module) => module.firstSteps ?? []).sort((a, b) => a.order - b.order),
    [modules],
  );
  const [done, setDone] = useState<Readonly<Record<string, boolean | undefined>>>({});
  const know = useCallback((key: string, value: boolean | undefined) => {
    setDone((before) => ({ ...before, [key]: value }));
  }, []);
  const states = useMemo(() => steps.map((step) => ({ ...step, isDone: done[step.key] })), [steps, done]);
  return (
    <FirstStepsContext value={states}>
      {steps.map(({ key, done: load }) => {
        const Teller = tellerOf(load);
        return (
          <Quiet key={key}>
            <Teller tell={(value) => know(key, value)} />
          </Quiet>
        );
      })}
      {children}
    </FirstStepsContext>
  );
}
