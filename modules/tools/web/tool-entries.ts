import { AudioLines, ImagePlus, Languages, PenLine, ScanText, Smile } from 'lucide-react';
import type { ToolEntry } from './tool-view.ts';

/** All tools, in the order in which people see them. */
export const toolEntries: readonly ToolEntry[] = [
  {
    name: 'transcribe',
    titleKey: 'tools.transcribe.title',
    leadKey: 'tools.transcribe.lead',
    icon: AudioLines,
    load: () => import('./transcribe/index.tsx'),
    loadResult: () => import('./transcribe/result.tsx'),
  },
  {
    name: 'read',
    titleKey: 'tools.read.title',
    leadKey: 'tools.read.lead',
    icon: ScanText,
    load: () => import('./read/view.tsx'),
    loadResult: () => import('./read/read-result.tsx'),
  },
  {
    name: 'feel',
    titleKey: 'tools.feel.title',
    leadKey: 'tools.feel.lead',
    icon: Smile,
    load: () => import('./feel/feel-view.tsx'),
    loadResult: () => import('./feel/feel-result.tsx'),
  },
  {
    name: 'translate',
    titleKey: 'tools.translate.title',
    leadKey: 'tools.translate.lead',
    icon: Languages,
    load: () => import('./translate/translate-view.tsx'),
    loadResult: () => import('./translate/translate-result.tsx'),
  },
  {
    name: 'write',
    titleKey: 'tools.write.title',
    leadKey: 'tools.write.lead',
    icon: PenLine,
    load: () => import('./write/write-view.tsx'),
    loadResult: () => import('./write/write-result.tsx'),
  },
  {
    name: 'draw',
    titleKey: 'tools.draw.title',
    leadKey: 'tools.draw.lead',
    icon: ImagePlus,
    load: () => import('./draw/draw-view.tsx'),
    loadResult: () => import('./draw/draw-result.tsx'),
  },
];

export const toolEntry = (name: string): ToolEntry | undefined =>
  toolEntries.find((one) => one.name === name);
