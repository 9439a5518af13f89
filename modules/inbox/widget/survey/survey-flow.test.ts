import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VisitorSurvey } from '../../contract/index.ts';
import { createStore } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import type { Outcome } from '../delivery/outcome.ts';
import { createSurveyFlow, retryAfterMs, type SurveyState } from './survey-flow.ts';

const survey: VisitorSurvey = { id: 's1', question: null, rating: null, comment: null };
type Answer = Outcome<{ readonly survey: VisitorSurvey | null }>;
const done = (value: VisitorSurvey | null): Answer => ({ kind: 'done', value: { survey: value } });
const again: Answer = { kind: 'again', afterMs: null };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

function start(answers: Answer[]) {
  const store = createStore();
  const calls: string[] = [];
  const call: Api['survey'] = async (conversation, act, body) => {
    calls.push(`${conversation.id}${act}${body ? ` ${JSON.stringify(body)}` : ''}`);
    return answers.shift() ?? done(null);
  };
  const seen = { watched: true, state: { kind: 'hidden' } as SurveyState };
  const flow = createSurveyFlow({ store, call, watched: () => seen.watched }, (state) => {
    seen.state = state;
  });
  store.subscribe(() => flow.follow());
  store.dispatch({
    type: 'conversationOpened',
    conversation: { id: 'c1', token: 't1' },
    status: 'open',
    messages: [],
  });
  const turn = async (status: 'open' | 'resolved') => {
    store.dispatch({ type: 'statusChanged', status, number: 1 });
    await settle();
  };
  return { store, calls, flow, seen, turn };
}

describe('the chat asks how it was', () => {
  it('once for each resolution, while somebody looks', async () => {
    const { calls, flow, seen, turn } = start([done(survey), done({ ...survey, id: 's2' })]);
    expect(calls).toEqual([]);
    seen.watched = false;
    await turn('resolved');
    expect(calls).toEqual([]);
    seen.watched = true;
    flow.follow();
    flow.follow();
    await settle();
    expect(calls).toEqual(['c1']);
    expect(seen.state).toMatchObject({ kind: 'asks', survey });
    await turn('open');
    expect(seen.state).toEqual({ kind: 'hidden' });
    await turn('resolved');
    expect(seen.state).toMatchObject({ kind: 'asks', survey: { id: 's2' } });
  });

  it('not where there is nothing to ask, and again where the network was gone', async () => {
    const { calls, seen, turn } = start([again, done(null)]);
    await turn('resolved');
    expect(calls).toEqual(['c1']);
    await vi.advanceTimersByTimeAsync(retryAfterMs);
    expect(calls).toEqual(['c1', 'c1']);
    expect(seen.state).toEqual({ kind: 'hidden' });
  });

  it('thanks for an answer, which can be changed', async () => {
    const kept = { ...survey, rating: 4, comment: 'Bien' };
    const { calls, flow, seen, turn } = start([done(survey), done(kept)]);
    await turn('resolved');
    await flow.answer(4, 'Bien');
    expect(calls[1]).toBe('c1 {"surveyId":"s1","rating":4,"comment":"Bien"}');
    expect(seen.state).toMatchObject({ kind: 'thanks', survey: kept });
    flow.reconsider();
    expect(seen.state).toMatchObject({ kind: 'asks', survey: kept });
  });

  it('thanks at once for what was answered on the page before', async () => {
    const { seen, turn } = start([done({ ...survey, rating: 5 })]);
    await turn('resolved');
    expect(seen.state.kind).toBe('thanks');
  });

  it.each([
    ['later', again],
    ['refused', { kind: 'refused' } as Answer],
  ])('keeps what was written when it did not arrive (%s)', async (problem, outcome) => {
    const { flow, seen, turn } = start([done(survey), outcome]);
    await turn('resolved');
    await flow.answer(2, 'Trop long');
    expect(seen.state).toMatchObject({ kind: 'asks', problem, survey: { rating: 2, comment: 'Trop long' } });
  });

  it('takes no for an answer', async () => {
    const { calls, flow, seen, turn } = start([done(survey)]);
    await turn('resolved');
    flow.dismiss();
    expect(seen.state).toEqual({ kind: 'hidden' });
    expect(calls[1]).toBe('c1/dismiss {"surveyId":"s1"}');
  });

  it('says nothing any more once the visitor went on writing', async () => {
    const { flow, seen, turn } = start([done(survey)]);
    await turn('resolved');
    const answered = flow.answer(5, '');
    await turn('open');
    await answered;
    expect(seen.state).toEqual({ kind: 'hidden' });
  });
});
