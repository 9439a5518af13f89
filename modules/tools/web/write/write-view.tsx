import { defineToolView } from '../tool-view.ts';
import { WriteAsk } from './write-ask.tsx';
import { WriteResultView } from './write-result.tsx';

export default defineToolView({ Ask: WriteAsk, Result: WriteResultView });
