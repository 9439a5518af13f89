import type * as z from 'zod';

/**
 * Work that is done outside the request, at least once. `name` is imperative (`inbox.answer_message`). Handlers are
 * idempotent: a job may run twice. `attempts` >= 3, because a stalled attempt counts as one.
 */
export interface JobDefinition<T extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly input: T;
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each later one. */
  readonly backoffMs: number;
}

export function defineJob<T extends z.ZodType>(
  definition: Pick<JobDefinition<T>, 'name' | 'input'> &
    Partial<Pick<JobDefinition, 'attempts' | 'backoffMs'>>,
): JobDefinition<T> {
  return { attempts: 5, backoffMs: 500, ...definition };
}

export type JobInput<J extends JobDefinition> = z.output<J['input']>;
