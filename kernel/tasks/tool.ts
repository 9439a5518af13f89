import type * as z from 'zod';
import type { StoredFile } from '#kernel/files';
import type { Principal, Scope, Services } from '#kernel/scope';

/** What is known of a task before it runs. */
export interface Measured {
  /** By which people find it: a file's name, the first words. At most 200 characters. */
  readonly title: string;
  /** What its price counts (characters, pages, seconds ...): a whole number above zero. */
  readonly units: number;
  /** On which it works; kept for as long as the task is. */
  readonly files: readonly StoredFile[];
  /** Who will do it, with a version, where the same input always gives the same result: then nobody pays twice for it. */
  readonly engine?: string;
  readonly expectedMs?: number;
}

/** What a tool has in hand while it works. No transaction is open. */
export interface TaskRun<Step> {
  readonly services: Services;
  readonly principal: Principal;
  readonly taskId: string;
  /** What earlier workers finished before they were cut off, in order. */
  readonly steps: readonly Step[];
  /** Aborted when somebody cancels the task, when it takes too long, and when this process has to end. */
  readonly signal: AbortSignal;
  /**
   * Keeps a finished part for good. Rejects when the task is not this worker's any more: it then has to stop.
   * @param units that it makes up of those which were measured
   * @param fileIds that it made
   */
  finish(step: Step, units: number, fileIds?: readonly string[]): Promise<void>;
  /** Tells whoever looks on; never awaited, and never kept. @param progress of the whole, 0 to 1 @param said what was written */
  tell(progress: number, said?: string): void;
}

/** Bytes of a result in one format. */
export interface TaskExport<Input, Result> {
  readonly mediaType: string;
  write(given: {
    readonly services: Services;
    readonly principal: Principal;
    readonly title: string;
    readonly locale: string;
    readonly input: Input;
    readonly result: Result;
  }): Promise<Uint8Array | string> | Uint8Array | string;
}

/** Slow work that people ask for by name, pay for, and look at afterwards. */
export interface Tool<
  I extends z.ZodType = z.ZodType,
  S extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  /**
   * The last part of its address: `feel`. One without a page of its own is an ability of another module: `inbox.reply`,
   * whose name people read is `inbox.tool.reply` in that module's locales.
   */
  readonly name: string;
  /** The tool whose price is asked for its units, where the price book has none of its own. */
  readonly pricedAs?: string;
  readonly input: I;
  /** A part of the work, as it is kept between workers. */
  readonly step: S;
  readonly result: R;
  /** Of one worker's attempt. */
  readonly maxMs: number;
  /** Looks at what is asked, outside any transaction. Throws what whoever asks is to be told. */
  measure(services: Services, principal: Principal, input: z.output<I>): Promise<Measured>;
  /** Does what is not yet done. An AppError of status 400 to 499 (but 429) is final; anything else is tried again. */
  run(run: TaskRun<z.output<S>>, input: z.output<I>): Promise<void>;
  /** The result of all steps, or, where the task was cancelled, of those that were finished. */
  assemble(steps: readonly z.output<S>[], input: z.output<I>): z.input<R>;
  /** What a search reads of it. */
  textOf(result: z.output<R>): string;
  /** Takes away what the tool keeps of a task beside it, when the task is deleted. */
  forget?(scope: Scope, taskId: string): Promise<void>;
  readonly exports: Readonly<Record<string, TaskExport<z.output<I>, z.output<R>>>>;
}

export function defineTool<I extends z.ZodType, S extends z.ZodType, R extends z.ZodType>(
  tool: Tool<I, S, R>,
): Tool {
  // The engine hands over exactly what the tool's own schemas parsed, which the erased type cannot say.
  return tool as unknown as Tool;
}

/** The tool in the price book by whose price another one is paid. */
export const pricedAs = ({ name, pricedAs: other }: Pick<Tool, 'name' | 'pricedAs'>): string => other ?? name;

/** A tool with what it is to do. */
export interface Asked {
  readonly tool: Tool;
  /** As the tool's schema parsed it. */
  readonly input: unknown;
  readonly measured: Measured;
}
