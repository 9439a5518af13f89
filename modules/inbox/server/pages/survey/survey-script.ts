/**
 * Shows what the link asks about and sends what is chosen. The link's number only chooses in advance: programs that open
 * the links of a mail press no button.
 */
export const surveyScript = `
(async () => {
  const [number, token] = location.hash.slice(1).split('.');
  const { dataset } = document.body;
  const heading = document.querySelector('h1');
  const said = document.querySelector('#said');
  const form = document.querySelector('form');
  const change = document.querySelector('#change');
  let question = '';
  const say = (outcome) => {
    form.hidden = true;
    document.title = heading.textContent = dataset[outcome + 'Title'];
    said.textContent = dataset[outcome + 'Text'];
    heading.focus();
  };
  const ask = () => {
    change.hidden = true;
    form.hidden = false;
    document.title = heading.textContent = question;
    said.textContent = '';
  };
  const call = async (act, body) => {
    const answer = await fetch('/api/v1/surveys/' + act, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, ...body }),
    });
    if (answer.ok) return answer.json();
    say(answer.status === 409 ? 'closed' : answer.status < 500 && answer.status !== 429 ? 'invalid' : 'later');
    return null;
  };
  if (!token) return say('invalid');
  change.onclick = () => {
    ask();
    (form.querySelector('input:checked') || form.querySelector('input')).focus();
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button.disabled) return;
    button.disabled = true;
    try {
      const comment = form.comment.value.trim();
      const kept = await call('rate', { rating: Number(form.rating.value), ...(comment && { comment }) });
      if (kept) {
        say('sent');
        change.hidden = !kept.changeable;
      }
    } catch {
      // What was written stays, to be sent again.
      said.textContent = dataset.laterText;
    }
    button.disabled = false;
  };
  try {
    const survey = await call('open', {});
    if (!survey) return;
    question = survey.question || heading.dataset.usual.replace('{{shop}}', survey.shop);
    if (!survey.changeable) return say('closed');
    const chosen = form.querySelector('input[value="' + (/^[1-5]$/.test(number) ? number : survey.rating) + '"]');
    if (chosen) chosen.checked = true;
    form.comment.value = survey.comment || '';
    ask();
    heading.focus();
  } catch {
    say('later');
  }
})();
`;
