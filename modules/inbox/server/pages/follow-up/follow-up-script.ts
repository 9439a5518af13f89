/**
 * Shows the token to the server and says what came of it. A conversation that is opened is put where the chat of this
 * origin keeps its own (widget/storage/saved-chat.ts), and the chat takes it from there.
 */
export const followUpScript = `
(async () => {
  const [act, token] = location.hash.slice(1).split('.');
  const say = (outcome) => {
    const { dataset } = document.body;
    document.title = document.querySelector('h1').textContent = dataset[outcome + 'Title'];
    document.querySelector('p').textContent = dataset[outcome + 'Text'];
    document.querySelector('h1').focus();
  };
  const show = ({ key, conversation, visitorToken }) => {
    const saved = {
      version: 1, conversation: { id: conversation.id, token: visitorToken }, status: conversation.status,
      messages: [], outbox: [], lastNumber: null, completeTo: null, seenTo: '', shop: null,
    };
    localStorage.setItem('comptoir:' + key, JSON.stringify(saved));
    const script = document.createElement('script');
    script.src = '/widget.js';
    script.dataset.key = key;
    script.dataset.lang = document.documentElement.lang;
    const button = document.querySelector('button');
    button.onclick = () => window.Comptoir.open();
    script.onload = () => { button.hidden = false; window.Comptoir.open(); };
    document.body.append(script);
  };
  if (!/^(confirm|stop|open)$/.test(act) || !token) return say('invalid');
  try {
    const answer = await fetch('/api/v1/follow-ups/' + act, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }),
    });
    if (!answer.ok) return say(answer.status < 500 && answer.status !== 429 ? 'invalid' : 'later');
    if (act === 'open') show(await answer.json());
    say(act);
  } catch {
    say('later');
  }
})();
`;
