/**
 * What the queue needs to know of a job; a definition of `defineJob` fits. `attempts` counts failures: a run that died with its
 * process is repeated besides.
 */
export interface JobKind {
  /** Imperative, after its module: `mail.send_message`. */
  readonly name: string;
  readonly attempts: number;
  /** Before the second attempt; doubled for each later one. */
  readonly backoffMs: number;
}

export interface AddOptions {
  /**
   * The same id again is the same job for as long as it is waiting, running or dead. After a success the id is free, so a
   * handler must find out for itself that its work is done. Neither a number nor with a colon in it.
   */
  readonly id: string;
  readonly delayMs?: number;
  /** 0 (first, unless told) to 2,097,152 (last). */
  readonly priority?: number;
}

export interface JobRun {
  readonly id: string;
  /** 1 for the first. A run that was cut short counts too. */
  readonly attempt: number;
  /** Aborted when the process has to end before the handler is done: the job will be run again. */
  readonly signal: AbortSignal;
}

/** Does the work, at least once, and twice is as good as once. A rejection is a failed attempt. */
export type JobHandler = (payload: unknown, run: JobRun) => Promise<void>;

export interface WorkOptions {
  /** Jobs that this process runs at the same time. */
  readonly concurrency: number;
}

export interface Worker {
  /** Takes no more jobs and resolves when those under way are done; adding goes on working. */
  stop(): Promise<void>;
}

export interface JobCounts {
  waiting: number;
  delayed: number;
  active: number;
  failed: number;
}

/** A job that has used all its attempts and is kept for a person. */
export interface FailedJob {
  id: string;
  name: string;
  payload: unknown;
  attempts: number;
  failedAt: Date;
  /** The last error's message, without secrets. */
  reason: string;
}

/** What a person may look at and mend. */
export type QueueView = Pick<Jobs, 'counts' | 'failed' | 'retry' | 'board'>;

/** Makes of a value of a job what may be shown of it. */
export type Mask = (value: unknown) => unknown;

/** Bull Board, to be looked at. Paths are below its own address and begin with `/`. */
export interface QueueBoard {
  /** The folder of what it loads from `/static`. */
  readonly files: string;
  /**
   * Its HTML; null where it has no page.
   * @param basePath its own address
   */
  page(path: string, basePath: string, language: string): string | null;
  /** What its page asks for, masked; null where nothing is read. */
  read(
    path: string,
    query: Readonly<Record<string, string | undefined>>,
  ): Promise<{ status: number; body: unknown } | null>;
}

/** Work outside the request: queued durably, done at least once by any process that works. */
export interface Jobs {
  add(job: JobKind, payload: unknown, options: AddOptions): Promise<void>;
  /**
   * Begins to run jobs; once a process. A job without a handler fails its attempt, so that another version of the server may
   * still take it.
   */
  work(handlers: ReadonlyMap<string, JobHandler>, options: WorkOptions): Promise<Worker>;
  /**
   * Runs a job at once and then every `intervalMs`, once for all processes, however many ask for it. A failed run is not kept:
   * the next one is its repetition.
   */
  every(name: string, intervalMs: number, payload: unknown): Promise<void>;
  counts(): Promise<JobCounts>;
  /** The dead, latest first. */
  failed(page?: { offset: number; limit: number }): Promise<FailedJob[]>;
  /** Gives a dead job all its attempts again; false when there is none with this id. */
  retry(id: string): Promise<boolean>;
  /** Another view of the same, in which nothing can be changed. */
  board(mask: Mask): Promise<QueueBoard>;
  /** Lets jobs under way finish for so long, then aborts their signals. What is cut is done by another process. */
  close(options: { timeoutMs: number }): Promise<void>;
}
