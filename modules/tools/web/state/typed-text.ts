/** A text while it is typed, with what it was before, the latest last. */
export interface Typed {
  readonly text: string;
  readonly before: readonly string[];
  /** When the last letter came, in milliseconds. */
  readonly at: number;
}

/** Letters that follow each other this fast are taken back together. */
const oneGoMs = 1_000;
const mostSteps = 200;

export function typing(typed: Typed, text: string, at: number): Typed {
  const goesOn = at - typed.at < oneGoMs && typed.before.length > 0;
  return { text, at, before: goesOn ? typed.before : [...typed.before, typed.text].slice(-mostSteps) };
}

/** One step back; nothing where there is none. */
export function undone({ text, before }: Typed): Typed {
  return { text: before.at(-1) ?? text, before: before.slice(0, -1), at: 0 };
}
