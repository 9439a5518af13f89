import type { WriteResult } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { WriteAsk } from './write-ask.tsx';
import { WriteResultView } from './write-result.tsx';

export default defineToolView({
  Ask: WriteAsk,
  Result: WriteResultView,
  textOf: (result) => ({ text: (result as WriteResult).text, format: 'markdown', language: null }),
});
