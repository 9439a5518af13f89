import type { ClassRule } from '#modules/contacts/contract';

/** What the words of a customer say of where they stand. */
export interface WordRule {
  readonly rule: ClassRule;
  /** Looked for in one sentence in lower case, without accents, with straight apostrophes. */
  readonly words: RegExp;
  /** A sentence that says this too does not count. */
  readonly unless?: RegExp;
}

const i = String.raw`\b(?:i|we)(?: have|'ve|'d)?(?: just| already| now| also)*`;
const j = String.raw`\b(?:j'ai|nous avons|on a|je (?:l'|les? |la )?ai|nous (?:l'|les )avons)(?: deja| bien| donc| aussi| tout juste)*`;
const notYet =
  /\b(not yet|yet to|haven't|have not|hadn't|didn't|did not|not been|if i|if we|before (i|we)|pas encore|n'ai pas|n'avons pas|n'a pas|avant de|si (je|j'|nous|on))\b/;
const doing =
  'fitted|installed|sold|delivered|repaired|fixed|built|painted|served|shipped|cut|cleaned|made (?:for|us|me)';
const fait = 'installe|livre|vendu|repare|pose|monte|construit|peint|servi|coupe|nettoye|fabrique';

/**
 * Customers who have ordered, paid or accepted, and those who have declined or bought elsewhere: whichever was said last
 * counts.
 */
export const decisions: Readonly<Record<'won' | 'lost', readonly WordRule[]>> = {
  won: [
    {
      rule: 'ordered',
      words: new RegExp(
        [
          `${i} (?:ordered|bought|purchased|booked|reserved|signed|placed (?:an|my|our|the) order|registered|hired you)\\b`,
          `${j} (?:commande|achete|reserve|signe|pris rendez-vous|passe (?:une |ma |notre |la )?commande)`,
          String.raw`\bje me suis (?:inscrite?|abonnee?)\b|\b(?:j'ai|nous avons) (?:un |mon |notre |une )?(?:rendez-vous|rdv|reservation)\b`,
          String.raw`\b(?:my|our) (?:booking|parcel|reservation)\b|\b(?:ma|notre) reservation\b|\b(?:mon|notre) colis\b`,
          String.raw`\b(?:my|our|the) order (?:has|hasn't|is|isn't|was|number|no|arrived)\b|\border (?:number|no\.?|n°|#)? ?\d{3,}\b`,
          String.raw`\bma commande (?:n'|est|a |devait|numero|n°)|\bcommande (?:numero|n°|no)? ?\d{3,}\b`,
        ].join('|'),
      ),
      unless: notYet,
    },
    {
      rule: 'paid',
      words: new RegExp(
        [
          `${i} (?:paid|transferred|sent (?:you )?(?:the|my|our) (?:payment|deposit|money))\\b`,
          `${j} (?:paye|regle|vire|verse|fait le virement|envoye (?:le|l'|mon|un) (?:virement|acompte|paiement))`,
          String.raw`\bwas charged\b|\b(?:payment|deposit) (?:is|was|has been) (?:made|sent|paid)\b|\bai ete debitee?\b|\b(?:virement|acompte|paiement) (?:est|a ete) (?:fait|parti|envoye|verse)`,
        ].join('|'),
      ),
      unless: notYet,
    },
    {
      rule: 'accepted',
      words: new RegExp(
        [
          String.raw`\b(?:i|we)(?:'ll| will) (?:take (?:it|them|both|the|one|two)\b|go (?:for|with) (?:it|your|the)\b)|\bit's a deal\b|\bgo ahead\b`,
          String.raw`\b(?:i|we) (?:accept|confirm|agree to) (?:it|the|your|my|our)\b`,
          String.raw`\b(?:je|nous|on) (?:le|la|les) (?:prends|prenons|prend|confirme|valide)\b|\b(?:je|nous|on) (?:valide|validons|accepte|acceptons|confirme|confirmons) (?:le|la|les|votre|notre|ma|mon)\b`,
          String.raw`\bc'est (?:d'accord|bon|ok|parfait) pour (?:moi|nous|le|la|les)\b|\bbon pour accord\b|\b(?:devis|prix|offre|proposition) (?:me|nous) convient\b`,
        ].join('|'),
      ),
      unless:
        /\?|\b(not|don't|cannot|can't|pas|take (it|them) back|how (do|can)|if|not go ahead|avant de|comment)\b/,
    },
    {
      rule: 'was_served',
      words: new RegExp(
        [
          String.raw`\byou (?:have |'ve )?(?:${doing})\b`,
          String.raw`\bvous (?:m'|nous |l'|les )?avez (?:${fait})|\b(?:m'|nous )avez (?:${fait})`,
          String.raw`\b(?:never|not|hasn't|haven't) (?:yet )?arrived\b|\barrived (?:broken|damaged|late|empty|open)\b|\brefund (?:me|my|one|the|us|our)\b`,
          String.raw`\b(?:arrivee?s?|recue?s?) (?:cassee?s?|abimee?s?|en morceaux|en retard|ouverte?s?)\b|\bjamais (?:recue?|arrivee?)\b|\bremboursez|\bme rembourser\b`,
        ].join('|'),
      ),
      unless: /\?$/,
    },
  ],
  lost: [
    {
      rule: 'cancelled',
      words:
        /\bcancel(?:ling|led)? (?:my|our|the|everything|it)\b|\bwon't be (?:coming|able to (?:come|make))|\b(?:annuler?|annulons|resilier?|resilions)(?: finalement| donc)? (?:ma|mon|mes|notre|nos|la|le|l'|cette|tout)/,
      unless: /\b(can (i|we) cancel|peut-on|puis-je|est-il possible|possible d|until when|jusqu'a quand)\b/,
    },
    {
      rule: 'went_elsewhere',
      words:
        /\b(?:found|chose|chosen|picked|took|bought|booked|hired|joined|gone with|went with|going with|signed with|look|shop|go|got|get (?:it|them|one)|buy)\b.*\b(?:elsewhere|another|someone else|somebody else|a competitor|cheaper|from (?:the|a) (?:supermarket|shop|other)|other (?:company|shop|supplier|firm))\b|\b(?:trouve|choisi|pris|opte|achete|signe|alle|allons|vais|voir|prefere|retenu|pass[eé]r?)\b.*\b(?:ailleurs|autre|concurrent|concurrence|moins cher|confrere|quelqu'un d'autre)\b/,
      unless:
        /\?|\b(autre (chose|question|couleur|taille|date|jour|modele)|another (question|colour|color|size|date|day|one))\b/,
    },
    {
      rule: 'declined',
      words:
        /\b(?:not|no longer) interested\b|\bno longer (?:need|want|required)\b|\b(?:don't|do not|won't) need (?:it|you|them|the|this|your|anything)\b|\bdecided (?:not to|against)\b|\bnot (?:going|go|to go) ahead\b|\bchanged (?:my|our) mind\b|\bno,? thank(?:s| you)\b|\btoo (?:expensive|dear|pricey|long for)\b|\bmore than (?:i|we) (?:wanted|can|want|planned)\b|\bplus (?:du tout )?interessee?s?\b|\bpas interessee?s?\b|\bplus besoin\b|\blaiss(?:e|er|ons) tomber\b|\bpas donner suite\b|\b(?:renonce|renoncons|abandonne|abandonnons)\b|\btrop chere?s?\b|\bnon,? merci\b|\bchange d'avis\b/,
      unless: /\?|\b(not too|n'est pas trop|pas trop)\b/,
    },
  ],
};

/** A yes that accepts, where the shop asked just before whether it should go on. */
export const agreement = {
  rule: 'agreed' as const,
  asked:
    /\b(confirm|book|reserv|put you down|go ahead|order|prepare|set (it|one) aside|proceed|valid|bloqu|command|note|inscri|on y va|lance)\w*\b[^?]*\?/,
  said: /^(yes|yep|yeah|sure|ok|okay|perfect|great|please do|deal|oui|d'accord|parfait|volontiers|entendu|ca marche|avec plaisir|tres bien)\b/,
  unless: /\b(but|mais|not|pas|first|d'abord)\b/,
};

/** Where somebody asks whether there is anything else, a "no thanks" declines nothing. */
export const anythingElse =
  /\b(anything else|something else|further|autre chose|autre question|d'autres questions|besoin d'autre)\b/;

/** What somebody may want of a shop; the first of them that is said is quoted. */
export const wishes: readonly WordRule[] = [
  { rule: 'asked_quote', words: /\b(devis|quote|quotation|estimate)\b/ },
  {
    rule: 'wants',
    words:
      /\b(?:i|we)(?:'d| would) (?:like|love|need)|\b(?:i|we) (?:want|need)\b|\b(?:i'm|i am|we're|we are) (?:after|looking for|interested in|searching)|\bcan (?:you|somebody|someone|i|we) (?:come|order|make|get|book|have|do|reserve|deliver)\b|\bcould (?:you|i|we) (?:come|order|make|get|book|have|do|reserve|deliver|print)\b|\bour [a-z ]+ is (?:leaking|broken|blocked)\b|\b(?:je|j'|on|nous) ?(?:voudrais|voudrait|voudrions|aimerais|aimerait|aimerions|souhaite|souhaiterais|souhaitons|cherche|cherchons|recherche|recherchons)\b|\bil (?:me|nous) (?:faut|faudrait)\b|\b(?:ai|avons|aurais|aurions|a) besoin\b|\binteressee?s? par\b|\bpouvez-vous (?:venir|faire|passer|livrer|reserver)\b/,
    unless: /\b(cancel|annul|resili|rembours|refund)/,
  },
  {
    rule: 'asked_availability',
    words:
      /\b(?:in stock|en stock|available|availability|disponib\w*|dispo|creneau|slot|vacanc\w*|are you free|avez-vous (?:une?|des|encore)|do you (?:still )?have (?:a|an|any|some|something)|chambre|appointment|(?:prendre|un) (?:rendez-vous|rdv))\b/,
    unless: /\b(cancel|annul)/,
  },
  {
    rule: 'asked_price',
    words:
      /\b(?:prix|tarifs?|combien|cout|coute|coutent|price|prices|pricing|how much|costs?|fee|fees|charge for)\b/,
    unless: /\b(was charged|hors de prix|prix fou)\b/,
  },
];

const day =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const month =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';
const counted = String.raw`\d{1,3}(?: \d{3})*|deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|trente|two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty`;
const noThings =
  'euros?|eur|pounds?|dollars?|h|hours?|heures?|minutes?|min|am|pm|ans|years?|jours?|days?|weeks?|semaines?|mois|months?|fois|times|or|ou|et|and|%|of|de';

/** What makes of a wish something that can be done. */
export const details: readonly WordRule[] = [
  {
    rule: 'stated_budget',
    words:
      /\bbudget\b.*\d|\d.*\bbudget\b|\b(?:up to|at most|maximum|jusqu'a|max) ?(?:£|€|\$)? ?\d|\d[\d ]* ?(?:euros|€|pounds|£) (?:maximum|max|at most)/,
  },
  {
    rule: 'gave_date',
    words: new RegExp(
      [
        String.raw`\b\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${month})\b|\b(?:${month}) \d{1,2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b`,
        String.raw`\b(?:on|for|by|before|next|this|until|from|pour|avant|ce|des|d'ici|jusqu'a|du) (?:${day})\b|\b(?:${day}) (?:prochain|vers|a \d|matin|midi|soir|apres-midi|morning|afternoon|evening|at)\b`,
        String.raw`\b(?:in|by|before|next|early|late|en|fin|debut|courant|mi-?|a partir de|des|d'ici) ?(?:${month})\b`,
        String.raw`\b(?:tomorrow|tonight|next (?:week|month|weekend)|this (?:week|weekend)|before christmas|demain|ce soir|(?:la )?semaine prochaine|ce week-end|le mois prochain|avant noel)\b`,
      ].join('|'),
    ),
    unless: /\b(open|opening|closed|ouverte?s?|horaires|ferme)\b/,
  },
  {
    rule: 'gave_quantity',
    words: new RegExp(
      String.raw`(?<![\d.,/+] ?)\b(?:${counted}) (?!(?:${noThings}|${month}|${day})\b)(?=\p{L}{3})|\b(?:about|around|environ|pour|for|serons|sommes) (?:${counted})\b(?! ?(?:€|£|euros|pounds|h\b|heures|minutes))`,
      'u',
    ),
  },
];

/** A question is interest, if no more: what is asked after a sale, or in passing, is not. */
export const asksSomething =
  /\?|^(?:do|does|are|is|can|could|what|when|where|how|est-ce que|avez-vous|faites-vous|quels?|quelles?|ou|quand)\b/;
export const smallTalk =
  /\b(how are you|ca va|comment allez|are you there|you there|anybody|il y a quelqu'un|allo)\b/;
