import type { TaskSubject, TaskSubjectView } from '#kernel/contract';
import type { Scope, Services } from '#kernel/scope';

/** What people call a thing that tasks are about, and the page on which they see it. */
export type SubjectNames = ReadonlyMap<string, { readonly name: string; readonly path: string }>;

/** The names of these things; whatever is gone is absent. */
export type DescribeSubjects = (scope: Scope, ids: readonly string[]) => Promise<SubjectNames>;

const kinds = new WeakMap<Services, Map<string, DescribeSubjects>>();

/** Called by the module whose things tasks may be about, from its manifest's `register`. */
export function registerTaskSubject(services: Services, kind: string, describe: DescribeSubjects): void {
  const known = kinds.get(services) ?? new Map<string, DescribeSubjects>();
  if (known.has(kind)) throw new Error(`Tasks about ${kind} are described twice.`);
  kinds.set(services, known.set(kind, describe));
}

/** Shows things that tasks are about, each under its identifier; one that is gone has neither a name nor a page. */
export async function describeSubjects(
  scope: Scope,
  subjects: readonly TaskSubject[],
): Promise<Map<string, TaskSubjectView>> {
  const shown = new Map<string, TaskSubjectView>();
  for (const kind of new Set(subjects.map((subject) => subject.kind))) {
    const ids = [...new Set(subjects.filter((one) => one.kind === kind).map(({ id }) => id))];
    const names = await kinds.get(scope.services)?.get(kind)?.(scope, ids);
    for (const id of ids) shown.set(id, { kind, id, ...(names?.get(id) ?? { name: null, path: null }) });
  }
  return shown;
}
