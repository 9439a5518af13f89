import type { ReadResult } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { ReadAsk } from './read-ask.tsx';
import { ReadResultView } from './read-result.tsx';

export default defineToolView({
  Ask: ReadAsk,
  Result: ReadResultView,
  textOf: (result) => ({ text: (result as ReadResult).text, format: 'plain', language: null }),
});
