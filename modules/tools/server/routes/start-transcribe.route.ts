import { defineTaskRoute } from '#kernel/tasks';
import { startTranscribeContract } from '../../contract/index.ts';
import { transcribeTool } from '../transcribe/transcribe.tool.ts';

export const startTranscribeRoute = defineTaskRoute(startTranscribeContract, transcribeTool);
