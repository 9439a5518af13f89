import { describe, expect, it } from 'vitest';
import { readCaptions } from './read-captions.ts';

const vtt = `WEBVTT - A film\r
\r
NOTE made by hand
00:09 is no cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:start position:10%
<v.loud Marie Curie>Bonjour <i>à</i> tous</v>
&amp; bienvenue

01:00:03.500 --> 01:00:05.000
- Merci.


00:06.000 --> 00:07.000

`;

describe('captions', () => {
  it('are what was said, with the times, who spoke, and nothing of their marks', async () => {
    const { language, text, segments, engine } = await readCaptions(vtt, 'fr');
    expect({ language, text, engine }).toEqual({
      language: 'fr',
      text: 'Bonjour à tous & bienvenue - Merci.',
      engine: 'captions',
    });
    expect(segments.map(({ start, end, speaker }) => [start, end, speaker])).toEqual([
      [1, 3.5, 'Marie Curie'],
      [3603.5, 3605, null],
    ]);
  });

  it('have a time for each word, one after the other and inside their cue', async () => {
    const { segments } = await readCaptions(vtt, 'fr');
    const [first] = segments;
    expect(first?.words.map((word) => word.text)).toEqual(['Bonjour', 'à', 'tous', '&', 'bienvenue']);
    expect([first?.words[0]?.start, first?.words.at(-1)?.end]).toEqual([1, 3.5]);
  });

  it('tell their language by their words where nobody said it', async () => {
    const said = 'Bonjour à toutes et à tous, nous parlons aujourd’hui de la livraison de vos commandes.';
    expect((await readCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${said}`, null)).language).toBe('fr');
  });
});
