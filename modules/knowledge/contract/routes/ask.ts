import * as z from 'zod';
import { defineContract, languageSchema } from '#kernel/contract';
import { answerActionSchema, locatedEvidenceSchema } from '#modules/ai/contract';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

const candidateSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  passage: z.string(),
  score: z.number(),
});

/** One question, greeting or remark of a message, what was considered for it, and the rule that decided. */
const trialPartSchema = z.object({
  kind: z.string(),
  text: z.string(),
  answered: z.boolean(),
  rule: z.string(),
  confidence: z.number(),
  evidence: z.array(locatedEvidenceSchema),
  /** Passages that were considered, best first; scores compare inside one part only. */
  candidates: z.array(candidateSchema),
  checks: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
});

/** What a visitor would be told, and why. */
export const trialSchema = z.object({
  action: answerActionSchema,
  /** The reply; empty when nothing would be said. */
  text: z.string(),
  evidence: z.array(locatedEvidenceSchema),
  /** Passages that were considered, each once, best first. */
  candidates: z.array(candidateSchema),
  parts: z.array(trialPartSchema),
  rule: z.string(),
  confidence: z.number(),
  engine: z.string(),
  durationMs: z.number(),
  costMillicredits: z.number().int(),
});
export type Trial = z.infer<typeof trialSchema>;

export const askContract = defineContract({
  id: 'knowledge.ask',
  method: 'POST',
  path: '/api/v1/knowledge/ask',
  summary: 'Ask your knowledge',
  description:
    'What a visitor who asks this would be answered by the installation’s engine, and why. Nothing is stored, and nobody is told.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  body: z.strictObject({
    text: z.string().trim().min(1).max(2_000),
    /** Of the reply; the text's own without it. */
    language: languageSchema.optional(),
  }),
  rateLimit: 'knowledge.ask',
  status: 200,
  response: trialSchema,
  errors: [],
  examples: [
    {
      name: 'A question that an article answers',
      body: { text: 'Livrez-vous en Belgique ?' },
      response: {
        action: 'answered',
        text: knowledgeExamples.evidence.quote,
        evidence: [knowledgeExamples.evidence],
        candidates: [knowledgeExamples.candidate],
        parts: [
          {
            kind: 'question',
            text: 'Livrez-vous en Belgique ?',
            answered: true,
            rule: 'knowledge_first',
            confidence: 0.91,
            evidence: [knowledgeExamples.evidence],
            candidates: [knowledgeExamples.candidate],
            checks: { coverage: 1 },
          },
        ],
        rule: 'knowledge_first',
        confidence: 0.91,
        engine: 'local.answer.1',
        durationMs: 4.2,
        costMillicredits: 0,
      },
    },
  ],
});
