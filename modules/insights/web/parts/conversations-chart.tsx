import { useTranslation } from 'react-i18next';
import { BarChart, Card } from '#ui';
import type { Figure, Unit } from '../../contract/index.ts';
import { barsOf, formatFigure } from '../state/figure-words.ts';

/** The series of the conversations, large. */
export function ConversationsChart({ figure, unit }: { figure: Figure; unit: Unit }) {
  const { t, i18n } = useTranslation();
  const title = t('insights.figure.conversations');
  return (
    <Card title={title}>
      <BarChart
        label={title}
        bars={barsOf(figure, unit, i18n.language)}
        format={(value) => formatFigure('conversations', value, i18n.language)}
      />
    </Card>
  );
}
