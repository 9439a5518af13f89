import type { Stage } from '../../contract/index.ts';

/** The stages at which a contact may stand that no person has moved since: interest makes a contact a new lead by itself. */
export const untouched = (stage: Stage | null): readonly (Stage | null)[] =>
  stage === null ? [null, 'new'] : [stage];
