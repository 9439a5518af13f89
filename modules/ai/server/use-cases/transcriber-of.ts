import type { Services } from '#kernel/scope';
import type { Transcriber } from '../ports/transcribe.port.ts';
import { enginesOf } from './engines-of.ts';

export const transcriberOf = async (services: Services, orgId: string): Promise<Transcriber> =>
  (await enginesOf(services, orgId)).transcriber;
