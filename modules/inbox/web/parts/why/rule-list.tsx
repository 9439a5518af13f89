import { useAnswerWords } from '#modules/ai/web';
import type { Decision } from '../../../contract/index.ts';
import { useRuleWords } from './use-rule-words.ts';

/** Which rule decided, for each question or remark of the message, and what was checked on the way. */
export function RuleList({ decision }: { decision: Decision }) {
  const rules = useRuleWords();
  const words = useAnswerWords();
  if (decision.parts.length === 0) return <p>{decision.reason}</p>;
  return decision.parts.map((part) => (
    <div key={part.text} className="flex flex-col gap-1">
      <p className="font-medium wrap-anywhere">{part.text}</p>
      <p>{rules.sentence(part.rule)}</p>
      <dl className="flex flex-col gap-0.5 text-12 text-ink-soft">
        {words.checks(part.checks).map(({ key, name, value }) => (
          <div key={key} className="flex justify-between gap-3">
            <dt>{name}</dt>
            <dd className="text-end wrap-anywhere text-ink tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}
