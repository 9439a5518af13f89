import { defineToolView } from '../tool-view.ts';
import { FeelAsk } from './feel-ask.tsx';
import { FeelResult } from './feel-result.tsx';

export default defineToolView({ Ask: FeelAsk, Result: FeelResult });
