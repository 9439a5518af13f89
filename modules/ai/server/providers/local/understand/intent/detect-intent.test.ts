import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../../../contract/index.ts';
import { scoreSentiment } from '../sentiment/score-sentiment.ts';
import { detectIntent } from './detect-intent.ts';

/** [language, intent, message] */
const CASES: [string, Intent, string][] = [
  ['fr', 'question', 'Bonjour, livrez-vous en Belgique ?'],
  ['fr', 'question', 'Bonjour, livrez-vous en Belgique ? Mon numéro : 06 12 34 56 78'],
  ['fr', 'question', 'c combien la livraison svp'],
  ['fr', 'question', 'vous etes ouvert le dimanche'],
  ['fr', 'question', 'Quels sont vos horaires'],
  ['fr', 'question', 'Que faire si le colis est perdu ?'],
  ['fr', 'request', 'Merci de me rappeler'],
  ['fr', 'request', 'Je souhaite changer mon adresse de livraison'],
  ['fr', 'request', 'Je voudrais un devis pour 50 tote bags'],
  ['fr', 'order', 'Je voudrais commander 12 mugs'],
  ['fr', 'complaint', 'Le mug est arrivé cassé'],
  ['fr', 'complaint', "Ça fait 3 semaines que j'attends"],
  ['fr', 'complaint', 'Remboursez-moi, c’est une honte'],
  ['fr', 'greeting', 'Bonjour'],
  ['fr', 'greeting', 'Coucou !'],
  ['fr', 'thanks', 'Merci beaucoup'],
  ['fr', 'thanks', 'ok merci'],
  ['fr', 'farewell', 'Bonne journée'],
  ['fr', 'insult', 'bande de cons'],
  ['fr', 'insult', 'Vous êtes des voleurs'],
  ['fr', 'spam', 'Nous pouvons placer votre site en première page de Google : https://seo.example'],
  ['fr', 'statement', 'Je passerai samedi matin'],
  ['fr', 'statement', 'Mon numéro est le 06 12 34 56 78'],
  ['fr', 'complaint', 'Encore des retards de livraison, je suis déçue'],
  ['fr', 'statement', 'Aucun problème pour samedi'],
  ['en', 'question', 'Hello, do you ship to Belgium?'],
  ['en', 'question', 'how long for delivery to leeds'],
  ['en', 'request', 'Please call me back'],
  ['en', 'request', 'I want to change the delivery address'],
  ['en', 'order', "I'd like to order 12 mugs"],
  ['en', 'complaint', "my order hasn't arrived yet"],
  ['en', 'complaint', 'The item arrived broken'],
  ['en', 'greeting', 'Hi there'],
  ['en', 'thanks', 'Thank you so much'],
  ['en', 'farewell', 'see you tomorrow'],
  ['en', 'insult', 'you are idiots'],
  [
    'en',
    'spam',
    'Dear webmaster, increase your traffic with our SEO backlinks, click here https://x.example',
  ],
  ['en', 'statement', 'My son is eight'],
  ['es', 'question', '¿Cuánto cuesta la taza?'],
  ['es', 'greeting', 'Hola'],
  ['es', 'thanks', 'Muchas gracias'],
  ['es', 'complaint', 'El producto llegó roto'],
  ['es', 'request', 'Llámenme por favor'],
  ['de', 'question', 'Was kostet der Versand?'],
  ['de', 'greeting', 'Guten Tag'],
  ['de', 'thanks', 'Vielen Dank'],
  ['de', 'complaint', 'Der Artikel kam kaputt an'],
  ['de', 'request', 'Ich möchte einen Termin'],
  ['ar', 'question', 'هل توصلون إلى بلجيكا؟'],
  ['ar', 'greeting', 'السلام عليكم'],
  ['ar', 'thanks', 'شكرا جزيلا'],
  ['ar', 'complaint', 'وصل المنتج مكسورا'],
];

describe('the intent of a message', () => {
  it.each(CASES)('%s: %s: %s', (language, intent, text) => {
    expect(detectIntent(text, scoreSentiment(text, language).sentiment).intent).toBe(intent);
  });

  it('is a question when only a question mark is sent, a statement when nothing is', () => {
    expect(detectIntent('???', 'neutral').intent).toBe('question');
    expect(detectIntent('', 'neutral').intent).toBe('statement');
  });
});
