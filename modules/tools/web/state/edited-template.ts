import { type NewTemplate, type OwnVariable, templateMisfits, variableName } from '../../contract/index.ts';

/** A variable while it is changed: it may lack what a saved one has. */
export interface EditedVariable {
  readonly key: number;
  readonly name: string;
  readonly label: string;
  readonly kind: OwnVariable['kind'];
  readonly required: boolean;
  readonly choices: readonly string[];
}

export const emptyTemplate: NewTemplate = { name: '', prompt: '', variables: [] };

let lastKey = 0;

export function editedVariable(variable: Partial<Omit<EditedVariable, 'key'>> = {}): EditedVariable {
  lastKey += 1;
  return { name: '', label: '', kind: 'line', required: true, choices: [], ...variable, key: lastKey };
}

export const editedOf = ({ label = '', choices = [], ...variable }: OwnVariable): EditedVariable =>
  editedVariable({ ...variable, label, choices });

/** As it is saved. */
export const savedOf = ({ name, label, kind, required, choices }: EditedVariable): OwnVariable => ({
  name,
  kind,
  required,
  ...(label.trim() !== '' && { label: label.trim() }),
  ...(kind === 'choice' && { choices: [...choices] }),
});

interface Problems {
  /** Of the text: places that no variable fills. */
  readonly unknown: readonly string[];
  /** Variables that have no place in it. */
  readonly missing: readonly string[];
  /** Variables with a name that is none or stands twice, or a choice of nothing. */
  readonly wrong: readonly EditedVariable[];
}

/** What keeps a template from being saved. */
export function problemsOf(prompt: string, variables: readonly EditedVariable[]): Problems {
  const named = variables.filter(({ name }) => name !== '');
  const wrong = variables.filter(
    (one) =>
      !variableName.test(one.name) ||
      named.filter(({ name }) => name === one.name).length > 1 ||
      (one.kind === 'choice' && one.choices.length === 0),
  );
  return { ...templateMisfits(prompt, named), wrong };
}
