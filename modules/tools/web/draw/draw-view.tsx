import { defineToolView } from '../tool-view.ts';
import { DrawAsk } from './draw-ask.tsx';

export default defineToolView({ Ask: DrawAsk });
