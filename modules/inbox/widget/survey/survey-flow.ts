import type { VisitorSurvey } from '../../contract/index.ts';
import type { SurveyHost } from './survey-host.ts';

/** What stands in the chat: nothing, the question, or the thanks with a way to answer otherwise. */
export type SurveyState =
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'asks' | 'thanks';
      readonly survey: VisitorSurvey;
      readonly busy: boolean;
      /** What went wrong with the last answer. */
      readonly problem: 'refused' | 'later' | null;
    };

export interface SurveyFlow {
  follow(): void;
  answer(rating: number, comment: string): Promise<void>;
  /** Not now, and never again about this resolution. */
  dismiss(): void;
  /** Shows the question again to whoever has answered. */
  reconsider(): void;
}

/** Where the question could not be fetched, it is tried again after so long. */
export const retryAfterMs = 20_000;

/** Asks once a resolution, and knows what became of it. */
export function createSurveyFlow(
  { store, call, watched }: Pick<SurveyHost, 'store' | 'call' | 'watched'>,
  onChange: (state: SurveyState) => void,
): SurveyFlow {
  let state: SurveyState = { kind: 'hidden' };
  /** The conversation whose resolution is asked about; '' while there is none. */
  let about = '';
  let loaded = false;

  function set(next: SurveyState): void {
    state = next;
    onChange(next);
  }

  async function load(): Promise<void> {
    const { conversation } = store.get();
    if (!conversation) return;
    loaded = true;
    const outcome = await call(conversation, '');
    if (about !== conversation.id) return;
    if (outcome.kind === 'again') {
      setTimeout(() => {
        loaded = false;
        follow();
      }, retryAfterMs);
      return;
    }
    const survey = outcome.kind === 'done' ? outcome.value.survey : null;
    if (survey) set({ kind: survey.rating === null ? 'asks' : 'thanks', survey, busy: false, problem: null });
  }

  function follow(): void {
    const { conversation, status } = store.get();
    const now = status === 'resolved' && conversation ? conversation.id : '';
    if (now !== about) {
      about = now;
      loaded = false;
      if (state.kind !== 'hidden') set({ kind: 'hidden' });
    }
    if (about !== '' && !loaded && watched()) void load();
  }

  return {
    follow,
    async answer(rating, comment) {
      const { conversation } = store.get();
      if (state.kind === 'hidden' || state.busy || !conversation) return;
      const { survey } = state;
      set({ ...state, busy: true, problem: null });
      const body = { surveyId: survey.id, rating, ...(comment !== '' && { comment }) };
      const outcome = await call(conversation, '', body);
      // The visitor wrote again meanwhile: what was answered is kept, and nothing is asked any more.
      if (about !== conversation.id) return;
      const kept = outcome.kind === 'done' ? outcome.value.survey : null;
      if (kept) set({ kind: 'thanks', survey: kept, busy: false, problem: null });
      else
        set({
          kind: 'asks',
          survey: { ...survey, rating, comment },
          busy: false,
          problem: outcome.kind === 'again' ? 'later' : 'refused',
        });
    },
    dismiss() {
      const { conversation } = store.get();
      if (state.kind === 'hidden' || !conversation) return;
      const { id: surveyId } = state.survey;
      set({ kind: 'hidden' });
      void call(conversation, '/dismiss', { surveyId });
    },
    reconsider() {
      if (state.kind === 'thanks') set({ ...state, kind: 'asks' });
    },
  };
}
