/** What a variable takes; a `choice` one of its words. */
export type VariableKind = 'line' | 'text' | 'number' | 'choice' | 'date';

export interface TemplateVariable {
  readonly name: string;
  readonly label?: string | undefined;
  readonly kind: VariableKind;
  readonly required?: boolean;
  readonly choices?: readonly string[] | undefined;
}

export interface WriteTemplate {
  readonly id: string;
  readonly variables: readonly TemplateVariable[];
}

const length: TemplateVariable = { name: 'length', kind: 'choice', choices: ['short', 'medium', 'long'] };
const line = (name: string, required = false): TemplateVariable => ({ name, kind: 'line', required });
const text = (name: string, required = false): TemplateVariable => ({ name, kind: 'text', required });

/** The templates that come with the program; their words stand in the server. */
export const writeTemplates: readonly WriteTemplate[] = [
  { id: 'article', variables: [line('topic', true), line('audience'), text('points'), length] },
  { id: 'email', variables: [line('recipient'), text('purpose', true), text('details')] },
  { id: 'product_page', variables: [line('product', true), text('features', true), line('price')] },
  { id: 'reply', variables: [text('message', true), text('answer')] },
  { id: 'summary', variables: [text('text', true), length] },
];
