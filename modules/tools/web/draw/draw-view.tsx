import { defineToolView } from '../tool-view.ts';
import { DrawAsk } from './draw-ask.tsx';
import { DrawResultView } from './draw-result.tsx';

export default defineToolView({ Ask: DrawAsk, Result: DrawResultView });
