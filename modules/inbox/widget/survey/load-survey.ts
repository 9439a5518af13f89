import { loadScript } from '../load-script.ts';
import type { SurveyHost, SurveyPart } from './survey-host.ts';

/** Loads the part that asks how it was, from where the widget itself came, when a conversation is first seen resolved. */
export function loadSurvey(origin: string, host: SurveyHost): SurveyPart {
  let part: SurveyPart | undefined;
  let asked = false;
  return {
    follow() {
      part?.follow();
      if (asked || host.store.get().status !== 'resolved' || !host.watched()) return;
      asked = true;
      loadScript(`${origin}/widget-survey.js`, host.nonce).then(
        () => {
          part = window.ComptoirSurvey?.(host);
          window.ComptoirSurvey = undefined;
          part?.follow();
        },
        // Nobody misses a question.
        () => {},
      );
    },
  };
}
