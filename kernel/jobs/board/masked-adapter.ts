import type { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Job, Queue } from 'bullmq';
import type { Mask } from '../jobs.ts';

type JobJson = ReturnType<Job['toJSON']>;
type Schedulers = Awaited<ReturnType<BullMQAdapter['getJobSchedulers']>>;

/**
 * Bull Board's view of our queue, with masks where jobs leave the queue: its own formatters pass errors, stacks, options,
 * logs and schedules as they are. What is not listed here does not leave.
 */
export async function maskedAdapter(queue: Queue, mask: Mask): Promise<BullMQAdapter> {
  // A process that nobody looks at does not load it (50 ms, 5 MB).
  const bullBoard = await import('@bull-board/api/bullMQAdapter');

  class MaskedAdapter extends bullBoard.BullMQAdapter {
    override async getJob(id: string): Promise<Job | undefined> {
      const job = await super.getJob(id);
      return job && maskedJob(job, mask);
    }

    override async getJobs(...which: Parameters<BullMQAdapter['getJobs']>): Promise<Job[]> {
      return (await super.getJobs(...which)).map((job) => maskedJob(job, mask));
    }

    override async getJobLogs(id: string): Promise<string[]> {
      return (await super.getJobLogs(id)).map((line) => String(mask(line)));
    }

    override async getJobSchedulers(): Promise<Schedulers> {
      return (await super.getJobSchedulers()).map(({ template: _template, ...schedule }) => ({
        ...schedule,
        name: shownName(schedule.name, mask),
      }));
    }

    /** We have no flows, and a tree of them would be read past the masks. */
    override async getFlowProducer(): Promise<null> {
      return null;
    }
  }
  return new MaskedAdapter(queue, { readOnlyMode: true, allowRetries: false });
}

/** What code calls a job: `inbox.answer_message`. */
const nameInCode = /^[a-z][a-z_]*(\.[a-z_]+)+$/;

const shownName = (name: string, mask: Mask) => (nameInCode.test(name) ? name : String(mask(name)));

function maskedJob(job: Job, mask: Mask): Job {
  const { id, name, timestamp, processedOn, finishedOn, attemptsMade, delay, priority, ...rest } =
    job.toJSON();
  const { attempts, backoff } = rest.opts;
  const shown = {
    id,
    timestamp,
    processedOn,
    finishedOn,
    attemptsMade,
    delay,
    priority,
    attemptsStarted: rest.attemptsStarted,
    stalledCounter: rest.stalledCounter,
    name: shownName(name, mask),
    opts: mask({ attempts, backoff, delay, priority }),
    data: mask(rest.data),
    progress: mask(rest.progress),
    returnvalue: mask(rest.returnvalue ?? null),
    failedReason: rest.failedReason && mask(rest.failedReason),
    stacktrace: [],
  };
  // Without the token, the key of repetition and whatever else the board does not show.
  job.toJSON = () => shown as unknown as JobJson;
  return job;
}
