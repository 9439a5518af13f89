import { parentPort } from 'node:worker_threads';
import { ScriptNotServed } from '../recognise/read-raster.ts';
import { createRecogniser } from '../recognise/recogniser.ts';
import { UnreadableFile } from '../source/unreadable-file.ts';
import { boundMemory } from './bound-memory.ts';
import type { Answer, Question } from './messages.ts';
import { type OpenFile, openFile } from './open-file.ts';

/** Each engine alone: a page of 12 million pixels takes about a third of it. */
const mostMemory = 448 * 1024 * 1024;
const progressSteps = 20;

boundMemory(mostMemory);

let told = 0;
const recogniser = createRecogniser((fraction) => {
  if (Math.floor(fraction * progressSteps) === told) return;
  told = Math.floor(fraction * progressSteps);
  tell({ kind: 'progress', fraction });
});
let file: OpenFile | undefined;

parentPort?.on('message', (question: Question) => {
  answer(question).then(tell, (error: unknown) => tell(complaint(error)));
});

function tell(message: Answer): void {
  parentPort?.postMessage(message);
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind !== 'page') {
    file?.close();
    file = undefined;
  }
  if (question.kind === 'close') return { kind: 'closed' };
  if (question.kind === 'open') {
    file = await openFile(question, recogniser);
    return { kind: 'opened', pageCount: file.pageCount };
  }
  if (!file) throw new Error('No file is open');
  return { kind: 'page', page: await file.page(question.number) };
}

function complaint(error: unknown): Answer {
  if (error instanceof UnreadableFile)
    return { kind: 'problem', problem: error.problem, cause: String(error.cause) };
  if (error instanceof ScriptNotServed) return { kind: 'language', language: error.language };
  return { kind: 'failed', cause: String(error) };
}
