import type { Transcript } from '#modules/ai/contract';
import { toParagraphs } from '../../contract/index.ts';
import { defineToolView } from '../tool-view.ts';
import { AskTranscribe } from './ask.tsx';

export default defineToolView({
  Ask: AskTranscribe,
  textOf(result) {
    const { language, segments } = result as Transcript;
    const paragraphs = toParagraphs(segments).map(({ speaker, text }) =>
      speaker === null ? text : `${speaker}: ${text}`,
    );
    return { text: paragraphs.join('\n\n'), format: 'plain', language };
  },
});
