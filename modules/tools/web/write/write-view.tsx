import type { WriteResult } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { WriteAsk } from './write-ask.tsx';

export default defineToolView({
  Ask: WriteAsk,
  textOf: (result) => ({ text: (result as WriteResult).text, format: 'markdown', language: null }),
});
