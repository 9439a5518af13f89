import { button, element, setText, show } from '../view/dom.ts';
import type { SurveyFlow, SurveyState } from './survey-flow.ts';
import type { SurveyHost } from './survey-host.ts';
import { surveyTexts } from './survey-texts.ts';

/** The same as `maxCommentLength` of the contract, whose values are no part of the widget. */
const maxComment = '1000';

/** The question with its five answers; arrows move between them, and nothing is sent before the button is pressed. */
export function createSurveyCard(
  { language, slot, onLeave }: Pick<SurveyHost, 'language' | 'slot' | 'onLeave'>,
  flow: () => SurveyFlow,
): (state: SurveyState) => void {
  const texts = surveyTexts[language];
  const said = element('p', { id: 'survey-said', role: 'status', dir: 'auto' });
  const inputs = texts.ratings.map((name, at) =>
    element('input', {
      type: 'radio',
      name: 'survey-rating',
      value: at + 1,
      required: true,
      'aria-label': `${at + 1}, ${name}`,
    }),
  );
  const scale = element(
    'div',
    { class: 'survey-scale', role: 'radiogroup', 'aria-labelledby': 'survey-said' },
    ...inputs.map((input, at) =>
      element('label', { title: texts.ratings[at] ?? '' }, input, element('span', {}, String(at + 1))),
    ),
  );
  const ends = element(
    'p',
    { class: 'survey-ends', 'aria-hidden': 'true' },
    element('span', {}, texts.ratings[0]),
    element('span', {}, texts.ratings[4]),
  );
  const comment = element('textarea', {
    rows: 2,
    maxlength: maxComment,
    placeholder: texts.comment,
    'aria-label': texts.comment,
    dir: 'auto',
  });
  const problem = element('p', { class: 'problem', role: 'alert', dir: 'auto' });
  const send = element('button', { class: 'primary' }, texts.send);
  const dismiss = button(
    { class: 'text-button' },
    () => {
      flow().dismiss();
      onLeave();
    },
    texts.dismiss,
  );
  const form = element(
    'form',
    {},
    scale,
    ends,
    comment,
    problem,
    element('div', { class: 'survey-acts' }, send, dismiss),
  );
  const change = button(
    { class: 'text-button' },
    () => {
      flow().reconsider();
      (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
    },
    texts.change,
  );
  const card = element('div', { class: 'banner survey', hidden: true }, said, form, change);
  slot.append(card);
  let shown = '';

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = inputs.find(({ checked }) => checked);
    if (!chosen) return;
    await flow().answer(Number(chosen.value), comment.value.trim());
    // What had the focus is gone.
    if (!change.hidden) change.focus();
  });

  /** What was answered before stands there; what is being written stays. */
  function fill(id: string, rating: number | null, words: string | null): void {
    if (shown === id) return;
    shown = id;
    for (const input of inputs) input.checked = Number(input.value) === rating;
    comment.value = words ?? '';
  }

  return (state) => {
    show(card, state.kind !== 'hidden');
    if (state.kind === 'hidden') return;
    const { survey, busy, problem: wrong } = state;
    const asks = state.kind === 'asks';
    fill(survey.id, survey.rating, survey.comment);
    setText(said, asks ? (survey.question ?? texts.question) : texts.thanks);
    show(form, asks);
    show(dismiss, survey.rating === null);
    show(change, !asks);
    send.disabled = busy;
    setText(problem, wrong === null ? '' : texts[wrong]);
  };
}
