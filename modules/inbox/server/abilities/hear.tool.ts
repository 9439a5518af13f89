import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { defineTool } from '#kernel/tasks';
import { type AudioFile, cutAudio, enginesOf, openAudio } from '#modules/ai';
import { aiErrors } from '#modules/ai/contract';
import { heardSeconds } from '../../contract/index.ts';
import { tellProgress } from '../files/tell-progress.ts';
import { withStaged } from '../files/with-staged.ts';
import { heardSchema, hearToolName } from './heard.ts';

/** Of one attempt: a provider takes the whole of it at once. */
const maxMs = 30 * 60_000;
const msASecond = 150;

type Heard = z.output<typeof heardSchema>;
const nothing: Heard = { language: 'en', text: '', segments: [], engine: 'none', onlyFirst: null };

/** Hears a visitor's recording by a provider, where it is in a language that nothing on this machine hears. */
export const hearTool = defineTool({
  name: hearToolName,
  pricedAs: 'transcribe',
  input: z.strictObject({ messageId: idSchema, fileId: idSchema }),
  step: heardSchema,
  result: heardSchema,
  maxMs,

  measure: (services, principal, { fileId }) =>
    withStaged(services, principal, fileId, async (path, file) => {
      const units = unitsOf(cutAudio(await openAudio(path), heardSeconds));
      return { title: file.name, units, files: [file], expectedMs: units * msASecond };
    }),

  async run({ services, principal, steps, signal, finish, tell }, { messageId, fileId }) {
    if (steps.length > 0) return;
    const { speechProvider } = await enginesOf(services, principal.orgId);
    if (!speechProvider) fail(aiErrors.notConfigured, { settings: 'OPENAI_TRANSCRIPTION_MODEL' });
    const tellMembers = tellProgress(services, principal.orgId, { messageId, fileId });
    await withStaged(services, principal, fileId, async (path) => {
      const whole = await openAudio(path);
      const audio = cutAudio(whole, heardSeconds);
      const onProgress = (fraction: number) => {
        tell(fraction);
        tellMembers(fraction);
      };
      const run = { account: principal.orgId, signal, onProgress };
      const transcript = await speechProvider.transcribe({ audio, language: null }, run);
      const onlyFirst = audio === whole ? null : heardSeconds;
      await finish({ ...transcript, onlyFirst }, unitsOf(audio));
    });
  },

  assemble: ([heard]) => heard ?? nothing,
  textOf: ({ text }) => text,
  exports: {},
});

const unitsOf = ({ durationSeconds }: AudioFile): number => Math.max(1, Math.ceil(durationSeconds));
