import { fold } from '../text/fold.ts';

const HUMAN =
  /\b(?:parler|discuter|echanger|voir|avoir|joindre|speak|talk|chat)\b.{0,25}\b(?:humain|conseill\w+|quelqu'un|personne reelle|vraie personne|responsable|patron|gerante?|directeur|directrice|human|(?:real )?person|someone|somebody|agent|manager|advis[eo]r|representative|owner)\b|\b(?:rappelez[- ]moi|me rappeler|rappeler au|call me back|ring me back|un humain|a human|real human|pas (?:un|a) (?:robot|bot)|conseiller humain)\b/;
const NUMBERED =
  /\b(?:commande|colis|dossier|reservation|facture|devis|contrat|ticket|reference|ref|suivi|order|booking|parcel|invoice|case|reservation|quote|tracking|policy|file|purchase)\b[^.?!\n]{0,25}?(?:n[°ºo]\s*|numero\s*|number\s*|no\.?\s*|#\s*|:\s*)?\b[a-z]{0,4}-?\d{3,}\b/;
const OWN_CASE =
  /\b(?:toujours pas|pas encore|jamais) (?:ete )?(?:recue?s?|arrivee?s?|livree?s?|rembourse\w*|eu)\b|\b(?:still (?:not|haven'?t|hasn'?t|waiting)|(?:haven'?t|hasn'?t|not) (?:yet )?(?:received|arrived|been (?:refunded|delivered))|never (?:arrived|received|came))\b|\b(?:remboursez[- ]moi|refund me|give me my money|rendez[- ]moi|je (?:veux|exige) (?:un|mon) remboursement)\b|\b(?:ou (?:en )?est|where(?:'s| is)|when will)\b.{0,12}\b(?:ma|mon|mes|my)\b.{0,30}\b(?:commande|colis|livraison|remboursement|dossier|order|parcel|package|delivery|refund|application)\b|\b(?:ma|mon|mes|my)\b.{0,40}\b(?:est[- ](?:il|elle)|sont[- ](?:ils|elles)|is|are)\s?(?:deja |already )?(?:prete?s?|ready|arrivee?s?|partie?s?|expediee?s?|shipped|done|finished|termine\w*)\b|\bis my\b.{0,30}\b(?:ready|done|shipped|finished|on its way)\b/;

export type Escalation = 'human' | 'numbered' | 'own_case';

/** Matters that only a person with the files can settle: one's own order, a refund demanded, a wish for a human. */
export function escalationOf(text: string): Escalation | null {
  const folded = fold(text);
  if (HUMAN.test(folded)) return 'human';
  if (NUMBERED.test(folded)) return 'numbered';
  return OWN_CASE.test(folded) ? 'own_case' : null;
}
