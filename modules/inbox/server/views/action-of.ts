import type { MacroAction } from '../../contract/index.ts';

/** The action of one kind; a macro has at most one of each. */
export const actionOf = <K extends MacroAction['kind']>(actions: readonly MacroAction[], kind: K) =>
  actions.find((action): action is Extract<MacroAction, { kind: K }> => action.kind === kind);
