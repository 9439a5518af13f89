import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import type { Decision } from '../../../contract/index.ts';
import { proofOf } from '../../state/proof.ts';
import { useRuleWords } from './use-rule-words.ts';
import type { WhySection } from './why-details.tsx';

interface WhySentenceProps {
  decision: Decision;
  onOpen: (section: WhySection) => void;
}

/** "Answered from X (0.91) because rule Y applied. 0 credits, 34 ms." Each noun opens its detail. */
export function WhySentence({ decision, onOpen }: WhySentenceProps) {
  const rules = useRuleWords();
  const figures = useAnswerWords();
  const { titles, score } = proofOf(decision);
  const noun = (section: WhySection) => (words?: ReactNode) => (
    <button
      type="button"
      onClick={() => onOpen(section)}
      className="inline rounded-[2px] font-medium text-ink underline decoration-edge decoration-1 underline-offset-2 hover:decoration-current"
    >
      {words}
    </button>
  );
  const article = noun('passages');
  const rule = noun('rules');
  const engine = noun('engine');
  return (
    <p className="leading-normal text-ink-soft">
      <Trans
        i18nKey={`inbox.why.sentence.${decision.action}`}
        values={{
          titles: titles.join(', '),
          score: figures.score(score),
          rule: rules.name(decision.rule),
          cost: figures.credits(decision.costMillicredits),
          time: figures.milliseconds(decision.durationMs),
        }}
        components={{ article: article(), rule: rule(), engine: engine() }}
      />
    </p>
  );
}
