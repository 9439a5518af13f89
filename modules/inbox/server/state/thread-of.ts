/** The thread that its visitor sees: of a conversation that was split off, the one out of which it was taken. */
export const threadOf = ({
  id,
  thread_id,
}: {
  readonly id: string;
  readonly thread_id: string | null;
}): string => thread_id ?? id;
