import type { Transcript } from '#modules/ai/contract';
import { timeOf, toNotes, toParagraphs } from '../../../contract/index.ts';

type Headings = Readonly<Record<'summary' | 'actions' | 'chapters' | 'words', string>>;

/** Notes of a meeting: its summary, what is to be done, its chapters, and every word. @param headings in the reader's language */
export function toMarkdown({ segments }: Transcript, title: string, headings: Headings): string {
  const { summary, chapters, actions } = toNotes(segments);
  const points = (moments: readonly { start: number; text: string }[]) =>
    moments.map(({ start, text }) => `- ${plain(text)} (${timeOf(start)})`);
  const parts = [
    [`# ${plain(title)}`],
    ...(summary.length > 0 ? [[`## ${headings.summary}`, '', ...points(summary)]] : []),
    ...(actions.length > 0 ? [[`## ${headings.actions}`, '', ...points(actions)]] : []),
    ...(chapters.length > 1
      ? [
          [
            `## ${headings.chapters}`,
            '',
            ...chapters.map(({ start, title: name }) => `- ${timeOf(start)} ${plain(name)}`),
          ],
        ]
      : []),
    [`## ${headings.words}`],
    ...toParagraphs(segments).map(({ speaker, text }) => [
      speaker === null ? plain(text) : `**${plain(speaker)}:** ${plain(text)}`,
    ]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What Markdown would take for its own (CommonMark 0.31, 2.4). */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
