import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { rulesEngine } from './rules-engine.ts';
import { stageSchema } from './stages.ts';

/** What the rules of this machine may find in a customer's words; said under `contacts.class.rule.<rule>`. */
export const classRuleSchema = z.enum([
  ...(['asked', 'asked_price', 'asked_availability', 'asked_quote', 'wants'] as const),
  ...(['left_phone', 'left_email', 'gave_date', 'gave_quantity', 'stated_budget'] as const),
  ...(['ordered', 'paid', 'accepted', 'agreed', 'was_served'] as const),
  ...(['cancelled', 'went_elsewhere', 'declined'] as const),
]);
export type ClassRule = z.infer<typeof classRuleSchema>;

export const classReasonSchema = z.object({
  rule: classRuleSchema.nullable().meta({ description: 'The rule of this machine that found it' }),
  text: z.string().nullable().meta({ description: 'What the model said of it, where one was asked' }),
  messageId: idSchema.meta({ description: 'The customer’s message that shows it' }),
  quote: z.string().meta({ description: 'As it stands in that message, byte for byte' }),
});
export type ClassReason = z.infer<typeof classReasonSchema>;

/** At which stage a contact seems to stand, by what they wrote. It moves nobody: a member does. */
export const contactClassSchema = z.object({
  id: idSchema.meta({ description: 'Of this proposal; the next one has another' }),
  stage: stageSchema.nullable().meta({ description: 'Null where not enough was said yet' }),
  from: stageSchema.nullable().meta({ description: 'The contact’s stage when it was found' }),
  reasons: z.array(classReasonSchema),
  engine: z.string().meta({ description: `\`${rulesEngine}\` where rules of this machine found it` }),
  conversationId: idSchema,
  at: instantSchema,
  outcome: z.enum(['applied', 'dismissed']).nullable().meta({ description: 'What a member made of it' }),
  waits: z.boolean().meta({
    description:
      'Whether a member may apply it: not where somebody set another stage since, or it was settled',
  }),
});
export type ContactClass = z.infer<typeof contactClassSchema>;
