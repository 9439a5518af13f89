import type { WriteResult } from '../../contract/index.ts';

/** With another text in the place of the one that is chosen. */
export function edited(result: WriteResult, text: string): WriteResult {
  const { variants, chosen = 0 } = result;
  return {
    ...result,
    text,
    ...(variants && { variants: variants.map((one, at) => (at === chosen ? { ...one, text } : one)) }),
  };
}

/** With another variant chosen. */
export function choosing(result: WriteResult, at: number): WriteResult {
  const text = result.variants?.[at]?.text;
  return text === undefined ? result : { ...result, text, chosen: at };
}
