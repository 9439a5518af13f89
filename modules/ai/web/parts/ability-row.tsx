import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '#ui';
import type { EngineAbility, EngineSource } from '../../contract/index.ts';
import { useAnswerWords } from '../use-answer-words.ts';

const TONES: Readonly<Record<EngineSource, Tone>> = {
  own: 'accent',
  installation: 'neutral',
  machine: 'neutral',
  sandbox: 'brass',
};

/** One kind of work, who does it, and by whose means. */
export function AbilityRow(given: {
  ability: EngineAbility;
  engine: string | null;
  source: EngineSource | null;
}) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const { ability, engine, source } = given;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 grow basis-60">
        <p className="font-medium">{t(`ai.ability.${ability}`)}</p>
        <p className="wrap-anywhere text-13 text-ink-soft">
          {engine === null ? t(`ai.web.missing.${ability}`) : words.engine(engine)}
        </p>
      </div>
      <Badge tone={source === null ? 'brass' : TONES[source]}>{t(`ai.source.${source ?? 'none'}`)}</Badge>
    </div>
  );
}
