import { defineToolView } from '../tool-view.ts';
import { FeelAsk } from './feel-ask.tsx';

export default defineToolView({ Ask: FeelAsk });
