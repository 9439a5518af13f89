import { localEngines } from '#modules/ai';

const replaced = '…';

/** A text without the e-mail addresses and telephone numbers in it. The local engine waits for no network. */
export async function withoutPersonalData(text: string): Promise<string> {
  const { understanding } = await localEngines().understander.understand({ text, defaultRegion: 'FR' });
  let clean = text;
  // From the end, so that the places before stay where they are.
  for (const { start, end } of [...understanding.spans].sort((one, other) => other.start - one.start)) {
    clean = clean.slice(0, start) + replaced + clean.slice(end);
  }
  return clean;
}
