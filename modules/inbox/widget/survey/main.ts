import { adoptStyles } from '../view/adopt-styles.ts';
import styles from './survey.css';
import { createSurveyCard } from './survey-card.ts';
import { createSurveyFlow, type SurveyFlow } from './survey-flow.ts';

window.ComptoirSurvey = (host) => {
  const root = host.slot.getRootNode();
  if (root instanceof ShadowRoot) adoptStyles(root, styles, host.nonce);
  const flow: SurveyFlow = createSurveyFlow(
    host,
    createSurveyCard(host, () => flow),
  );
  return flow;
};
