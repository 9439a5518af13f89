import { maskText } from '#kernel/log';

/** What an error says, without secrets; where a name has several addresses Node gives a code and no message. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return maskText(message || code || String(error));
}
