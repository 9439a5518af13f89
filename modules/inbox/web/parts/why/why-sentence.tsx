import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import type { Decision } from '../../../contract/index.ts';
import { proofOf } from '../../state/proof.ts';
import { useRuleWords } from './use-rule-words.ts';
import type { WhySection } from './why-details.tsx';

interface WhySentenceProps {
  decision: Decision;
  onOpen: (section: WhySection) => void;
}

/** The nouns that the words mark, `<rule>...</rule>`, and what each of them opens. */
const sections: Readonly<Record<string, WhySection>> = {
  article: 'passages',
  rule: 'rules',
  engine: 'engine',
};
const marked = /<(article|rule|engine)>(.*?)<\/\1>/g;

/** "Answered from X (0.91) because rule Y applied. 0 credits, 34 ms." Each noun opens its detail. */
export function WhySentence({ decision, onOpen }: WhySentenceProps) {
  const { t } = useTranslation();
  const rules = useRuleWords();
  const figures = useAnswerWords();
  const { titles, score } = proofOf(decision);
  const sentence = t(`inbox.why.sentence.${decision.action}`, {
    titles: titles.join(', '),
    score: figures.score(score),
    rule: rules.name(decision.rule),
    cost: figures.credits(decision.costMillicredits),
    time: figures.milliseconds(decision.durationMs),
  });
  // Words, then again and again: the name of a mark, what it marks, words.
  const [first, ...rest] = sentence.split(marked);
  const nouns = Array.from({ length: rest.length / 3 }, (_, at) => rest.slice(at * 3, at * 3 + 3));
  return (
    <p className="leading-normal text-ink-soft">
      {first}
      {nouns.map(([mark = '', noun, words]) => {
        const section = sections[mark];
        return (
          section && (
            <Fragment key={mark}>
              {/* biome-ignore lint/a11y/useSemanticElements: a <button> cannot go on in the next line. */}
              <a
                role="button"
                href={`#inbox-why-${section}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(section);
                }}
                onKeyDown={(event) => {
                  if (event.key !== ' ') return;
                  event.preventDefault();
                  onOpen(section);
                }}
                className="rounded-[2px] font-medium text-ink underline decoration-edge decoration-1 underline-offset-2 hover:decoration-current"
              >
                {noun}
              </a>
              {words}
            </Fragment>
          )
        );
      })}
    </p>
  );
}
