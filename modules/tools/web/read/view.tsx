import type { ReadResult } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { ReadAsk } from './read-ask.tsx';

export default defineToolView({
  Ask: ReadAsk,
  textOf: (result) => ({ text: (result as ReadResult).text, format: 'plain', language: null }),
});
