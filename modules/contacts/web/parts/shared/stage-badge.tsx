import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '#ui';
import type { Stage } from '../../../contract/index.ts';
import { stageKeys } from '../../state/stages.ts';

const tones: Readonly<Record<Stage, Tone>> = {
  new: 'neutral',
  qualified: 'accent',
  won: 'success',
  lost: 'neutral',
};

/** Nothing for a contact that is no lead. */
export function StageBadge({ stage }: { stage: Stage | null }) {
  const { t } = useTranslation();
  return stage && <Badge tone={tones[stage]}>{t(stageKeys[stage])}</Badge>;
}
