import { fold } from '../text/fold.ts';

const HUMAN =
  /\b(?:parler|discuter|echanger|voir|avoir|joindre|speak|talk|chat)\b.{0,25}\b(?:humain|conseill\w+|quelqu'un|personne reelle|vraie personne|responsable|patron|gerante?|directeur|directrice|human|(?:real )?person|someone|somebody|agent|manager|advis[eo]r|representative|owner)\b|\b(?:rappelez[- ]moi|me rappeler|rappeler au|call me back|ring me back|un humain|a human|real human|pas (?:un|a) (?:robot|bot)|conseiller humain)\b/;
const NUMBERED =
  /\b(?:commande|colis|dossier|reservation|facture|devis|contrat|ticket|reference|ref|suivi|order|booking|parcel|invoice|case|reservation|quote|tracking|policy|file|purchase)\b[^.?!\n]{0,25}?(?:n[°ºo]\s*|numero\s*|number\s*|no\.?\s*|#\s*|:\s*)?\b[a-z]{0,4}-?\d{3,}\b/;
const THING_OF_MINE =
  '(?:commandes?|colis|livraison|remboursement|dossier|reservation|rendez-?vous|rdv|devis|facture|carte|compte|solde|velo|voiture|order|parcel|package|delivery|refund|application|booking|appointment|account|balance|repair|invoice|results?|x-?rays?|gateau|cake|bike|car)';
const OWN_CASE = new RegExp(
  [
    '\\b(?:toujours pas|pas encore|jamais) (?:ete )?(?:recue?s?|arrivee?s?|livree?s?|rembourse\\w*|eu)\\b',
    "\\b(?:still (?:not|haven'?t|hasn'?t|waiting)|(?:haven'?t|hasn'?t|not) (?:yet )?(?:received|arrived|been (?:refunded|delivered))|never (?:arrived|received|came))\\b",
    '\\b(?:remboursez[- ]moi|refund me|give me my money|rendez[- ]moi|je (?:veux|exige) (?:un|mon) remboursement|i (?:want|demand) (?:a|my) (?:refund|money))\\b',
    `\\b(?:ou (?:en )?(?:est|sont)|where(?:'s| is| are)|when will|quand (?:arrive\\w*|sera|vais-je recevoir))\\b.{0,14}\\b(?:ma|mon|mes|my)\\b.{0,20}\\b${THING_OF_MINE}\\b`,
    '\\b(?:ma|mon|mes|my)\\b.{0,40}\\b(?:est[- ](?:il|elle)|sont[- ](?:ils|elles)|a[- ]t[- ](?:il|elle))\\s?(?:deja |bien |bientot )?(?:ete )?(?:prete?s?|arrivee?s?|partie?s?|expediee?s?|termine\\w*|envoyee?s?|enregistree?|accepte\\w*|valide\\w*|confirme\\w*|recue?s?|traite\\w*)\\b',
    '\\b(?:is|are|has|have|did|was|were) my\\b.{0,40}\\b(?:ready|done|shipped|finished|on its way|dispatched|sent|arrived|left|gone (?:out|through)|confirmed|accepted|approved|booked|show\\w*|come through)\\b',
    "\\b(?:me reste|il me reste|ai-je encore|j'ai encore|do i have left|have i got left|i have left|est mon solde|is my balance)\\b",
    "\\b(?:points?|tampons?|stamps?|seances?|credits?|sessions?)\\b.{0,20}\\b(?:j'ai|ai-je|do i have|have i)\\b|\\bcombien d[e'].{0,25}\\b(?:j'ai|ai-je|me reste)\\b",
    "\\b(?:est|what time is|when is|quelle heure est|quand est|c'est quand)\\b.{0,12}\\b(?:mon|ma|my) (?:prochain |next )?(?:rendez-?vous|rdv|seance|reservation|appointment|booking|lesson|class)\\b",
    "\\b(?:pourquoi|why)\\b.{0,20}\\b(?:ai-je|j'ai|m'a|m'avez|mon|ma|mes|was i|did i|my|have i)\\b",
    '\\b(?:under the name(?: of)?|sous le nom(?: de)?|my name is .{2,30} and i (?:ordered|booked))\\b',
    "\\b(?:vous m'avez|you have|you) (?:debite|preleve|facture|charged|billed)\\w*\\b.{0,25}\\b(?:deux fois|twice|trop|too much|double)\\b",
  ].join('|'),
);

export type Escalation = 'human' | 'numbered' | 'own_case';

/** Matters that only a person with the files can settle: one's own order, a refund demanded, a wish for a human. */
export function escalationOf(text: string): Escalation | null {
  const folded = fold(text);
  if (HUMAN.test(folded)) return 'human';
  if (NUMBERED.test(folded)) return 'numbered';
  return OWN_CASE.test(folded) ? 'own_case' : null;
}
