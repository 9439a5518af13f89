import { defineToolView } from '../tool-view.ts';
import { TranslateAsk } from './translate-ask.tsx';
import { TranslateResultView } from './translate-result.tsx';

export default defineToolView({ Ask: TranslateAsk, Result: TranslateResultView });
