import { defineToolView } from '../tool-view.ts';
import { AskTranscribe } from './ask.tsx';
import { TranscribeResult } from './result.tsx';

export default defineToolView({ Ask: AskTranscribe, Result: TranscribeResult });
