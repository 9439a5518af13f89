import type { Locale } from '#kernel/contract';
import { misfits } from '../contract/index.ts';

/** What a prompt is given each time that it is used. */
export interface PromptVariable {
  /** Stands as `{{name}}` in the text. */
  readonly name: string;
  readonly kind: 'line' | 'text';
  /** Every text, the organisation's own too, has a place for it. */
  readonly required?: true;
  /** Words of somebody outside: who asks puts them in with `betweenTags`, and so does whoever tries the prompt. */
  readonly said?: true;
  readonly sample: Readonly<Record<Locale, string>>;
}

/** What a model is asked for by one ability. */
export interface Prompt {
  /** `inbox.summary`; stays the same between versions of the program. */
  readonly name: string;
  readonly titleKey: string;
  /** Where it is used, and for what. */
  readonly purposeKey: string;
  readonly variables: readonly PromptVariable[];
  /** As the program brings it. A line whose variable is not given is left out. */
  readonly text: string;
  /** Of what is written: the quote is made of it. */
  readonly maxTokens: number;
}

/** @throws where its own text does not fit its variables */
export function definePrompt<const P extends Prompt>(prompt: P): P {
  const { missing, unknown } = misfits(prompt.variables, prompt.text);
  const wrong = [...missing, ...unknown];
  if (wrong.length > 0) throw new Error(`The prompt ${prompt.name} does not fit: ${wrong.join(', ')}.`);
  return prompt;
}
