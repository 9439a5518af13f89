import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { misfits } from '#modules/prompts/contract';
import { writeTemplates } from './templates.ts';

export const mostOwnTemplates = 100;
export const mostVariables = 20;
export const mostChoices = 30;
export const longestTemplate = 20_000;
export const variableKinds = ['line', 'text', 'number', 'choice', 'date'] as const;
/** As it stands in `{{name}}`. */
export const variableName = /^[a-z][a-z0-9_]{0,39}$/;

const word = z.string().trim().min(1).max(60);

const ownVariableSchema = z
  .strictObject({
    name: z.string().regex(variableName),
    label: z
      .string()
      .trim()
      .max(80)
      .optional()
      .meta({ description: 'Above its field; its name without one' }),
    kind: z.enum(variableKinds).meta({
      description: 'A `text` goes in between tags, as data and not as instructions; a `date` is YYYY-MM-DD',
    }),
    required: z.boolean().default(true),
    choices: z.array(word).min(1).max(mostChoices).optional(),
  })
  .refine(({ kind, choices }) => (kind === 'choice') === (choices !== undefined), {
    error: 'choices go with the kind choice',
    path: ['choices'],
  });
export type OwnVariable = z.output<typeof ownVariableSchema>;

const templateFields = {
  name: z.string().trim().min(1).max(80),
  prompt: z
    .string()
    .trim()
    .min(1)
    .max(longestTemplate)
    .meta({ description: '`{{name}}` is a variable; a line whose variable is not given is left out' }),
  variables: z
    .array(ownVariableSchema)
    .max(mostVariables)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'a name stands twice',
    }),
};

/** Of what a model is asked for: counted from 1, in 32 bits. */
const versionSchema = z.number().int().min(1).max(2_000_000_000);

export const newTemplateSchema = z.strictObject(templateFields);
export type NewTemplate = z.output<typeof newTemplateSchema>;

export const savedTemplateSchema = z.strictObject({ ...templateFields, madeFrom: versionSchema });
export type SavedTemplate = z.output<typeof savedTemplateSchema>;

export const copiedTemplateSchema = z.strictObject({
  templateId: z.enum(writeTemplates.map(({ id }) => id) as [string, ...string[]]),
  name: templateFields.name,
});

export const restoredTemplateSchema = z.strictObject({ version: versionSchema, madeFrom: versionSchema });

const shownVariableSchema = z.object({
  name: z.string(),
  label: z.string().optional(),
  kind: z.enum(variableKinds),
  required: z.boolean(),
  choices: z.array(z.string()).optional(),
});

export const ownTemplateSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  version: versionSchema,
  variables: z.array(shownVariableSchema),
  updatedAt: instantSchema,
});
export type OwnTemplateSummary = z.infer<typeof ownTemplateSummarySchema>;

export const ownTemplateSchema = ownTemplateSummarySchema.extend({ prompt: z.string() });
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

export const templateVersionSchema = z.object({
  version: versionSchema,
  name: z.string(),
  prompt: z.string(),
  variables: z.array(shownVariableSchema),
  restoredFrom: versionSchema.nullable(),
  createdBy: z.object({ id: idSchema, name: z.string() }).nullable(),
  createdAt: instantSchema,
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** By which template something was written. */
export const templateUseSchema = z.object({ id: idSchema, version: versionSchema });

/** What does not fit between a prompt and its variables: each has a place, and no place is nobody's. */
export const templateMisfits = (prompt: string, variables: readonly { readonly name: string }[]) =>
  misfits(
    variables.map(({ name }) => ({ name, required: true })),
    prompt,
  );
