import { icon, strokes } from '../view/icons.ts';

export const play = () => icon(['M7 5v14l12-7z'], { ...strokes, 'stroke-linejoin': 'round' });
export const square = () => icon(['M7 7h10v10H7z'], { ...strokes, 'stroke-linejoin': 'round' });
