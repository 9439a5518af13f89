import type { TranslateResult } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { TranslateAsk } from './translate-ask.tsx';

export default defineToolView({
  Ask: TranslateAsk,
  textOf(result) {
    const { text, to, format } = result as TranslateResult;
    return { text, format: format === 'md' ? 'markdown' : 'plain', language: to };
  },
});
