import type { AssignmentRule } from '../../contract/index.ts';

export interface Candidate {
  readonly userId: string;
  /** None is all. */
  readonly languages: readonly string[];
  readonly lastAssignedAt: Date | null;
  /** Conversations that this member has to deal with. */
  readonly load: number;
}

const turn = ({ lastAssignedAt }: Candidate): number => lastAssignedAt?.getTime() ?? 0;
const byTurn = (a: Candidate, b: Candidate): number => turn(a) - turn(b) || (a.userId < b.userId ? -1 : 1);

/**
 * Which member of a team gets a conversation; undefined where the team as a whole does, or has nobody.
 * @param language the visitor's
 */
export function chooseMember(
  candidates: readonly Candidate[],
  method: AssignmentRule['method'],
  language: string | null,
): Candidate | undefined {
  if (method === 'inbox') return undefined;
  if (method === 'least_busy') return candidates.toSorted((a, b) => a.load - b.load || byTurn(a, b))[0];
  const speaks = ({ languages }: Candidate) =>
    language === null || languages.length === 0 || languages.includes(language);
  const speakers = method === 'language' ? candidates.filter(speaks) : candidates;
  // Somebody who has to look words up is better than nobody.
  return (speakers.length > 0 ? speakers : candidates).toSorted(byTurn)[0];
}
