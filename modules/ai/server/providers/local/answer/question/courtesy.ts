import { fold } from '../text/fold.ts';

const GREETING =
  /\b(?:bonjours?|bonsoirs?|bjour|bonj|bonjoure?|boujour|bonjor|salutt|helo|hallo|hellow|bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|salutations|yo|re-?bonjour|allo|morning|evening|hola|rebonjour|bonne? (?:annee|noel))\b/g;
const THANKS =
  /\b(?:merci(?: (?:beaucoup|bien|infiniment|a vous|d'avance|par avance|pour (?:votre|vos|tout|la|les|l)[^.!?]*))?|mrc|mersi(?: bcp| beaucoup)?|merci bcp|mercii+|thanks?(?: (?:a lot|so much|very much|a million|again|you|in advance))?|thank you(?: (?:so|very) much)?|thx(?: a lot| so much)?|tks|thnx|ty|cheers|much appreciated|remercie(?: (?:beaucoup|infiniment|d'avance))?|grateful)\b/g;
const FAREWELL =
  /\b(?:au revoir|a bientot|a plus(?: tard)?|bonne (?:journee|soiree|continuation|fin de journee|nuit|semaine)|bon (?:week-?end|apres-midi)|bye(?:[ -]?bye)?|goodbye|see you(?: (?:soon|later|then))?|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one)|cordialement|bien a vous|cdt|ciao|take care|best regards|kind regards|regards|a tout a l'heure|a demain|until then)\b/g;
const FILLER =
  /\b(?:l'equipe|a tous|tout le monde|madame|monsieur|mesdames|messieurs|m'?sieurs? dames|there|everyone|all|team|guys|folks|parfait|super|top|genial|nickel|ok|okay|d'accord|dac|great|perfect|lovely|brilliant|awesome|cool|excellent|oui|non|yes|no|c'est (?:tres )?(?:gentil|note|parfait|super|top|clair|sympa|bon|tout)(?: de votre part)?|tres bien|bien recu|bien note|that'?s? (?:all|it|great|perfect|helpful|very helpful|clear|kind)(?: of you)?|(?:that )?helps?(?:ed)?(?: (?:me )?a lot)?|pour (?:votre|la|cette|ces|vos|l'|tout|les)\s?(?:reponses?|aide|rapidite|reactivite|infos?|informations?|precisions?|retour|reponse rapide)?|for (?:your|the|all)?\s?(?:(?:quick|fast|prompt) )?(?:help|reply|answer|response|info|information)|votre (?:aide|reponse)|vous (?:etes|avez ete) (?:tres |super |vraiment )?(?:gentils?|gentille|sympas?|au top|efficaces?|adorables?|rapides?)|[sc]a va|sava|j'espere que (?:vous allez|tu vas|tout va) bien|(?:i )?hope (?:you are|you're|all is|this finds you) (?:well|fine|good)|docteur|doctor|dr|chef|patron|comment (?:allez[- ]vous|ca va|vas[- ]tu)|ca va(?: bien)?|how are you(?: (?:doing|today))?|enchante|j'ai (?:tout )?compris|got it|i see|je vois|vous|you|are|bien|so|very|much|beaucoup|alors|et|and|a|i|la|le|les|j'ai ma reponse|c'est tout|all good|no worries|de rien|merveilleux|bravo|infiniment|again|encore|tout|votre|your|the|d'avance|mon ami|my friend|dear|sir|madam|cher|chers|chere|ici|quelqu'un|anybody|anyone|il y a quelqu'un|is anyone|il y a|is|y a|d|pour|for)\b/g;

const INSULT =
  /\b(?:connards?|connasses?|salopes?|salopards?|salauds?|encules?|putes?|putains?|merde|merdes|merdique|batards?|debiles?|cretins?|abrutis?|imbeciles?|idiots?|idiote|arnaqueurs?|escrocs?|voleurs?|voleuses?|nuls?|nulle|nullards?|incapables?|bande de|ta gueule|vos gueules|foutre|foutez|nique|niquer|ntm|pourris?|incompetents?|charlatans?|minables?|raclures?|ordures?|va te faire|fuck\w*|shit\w*|assholes?|bastards?|bitch\w*|idiots|morons?|stupid|dumb|scammers?|scam|crooks?|thieves|thief|crap|useless|pathetic|rubbish|suck|sucks|wankers?|dickheads?|losers?|liars?|menteurs?|menteuses?|ripoff|rip-off|screw you|piss off|clowns?|honte|disgrace|worst (?:shop|place|company|service)|bullshit|con|cons|connerie|conneries|conne)\b/;

const SPAM_STRONG =
  /\b(?:viagra|cialis|casino|porn\w*|sexe? (?:cam|gratuit)|backlinks?|seo (?:services?|expert|agency|package)|rank(?:ing)? (?:your (?:web)?site|on google|first on google)|first page (?:of|on) google|premiere page (?:de|sur) google|million(?:s)? (?:de )?(?:dollars|euros|usd)|inheritance|business proposal|lottery|loterie|forex|binary options|crypto (?:investment|trading|invest)|pret entre particuliers?|offre de pret|loan offer|guaranteed (?:returns?|profits?|income)|work from home|make money|gagne[rz] (?:de l'argent|\d+)|earn \$?\d+|followers|free iphone|you (?:have )?won|vous avez gagne|congratulations you|claim your (?:prize|reward)|click here|cliquez ici|nigerian?|replica watches?|weight loss|perdre? \d+ ?kg|double your|doublez (?:votre|vos)|web ?design (?:services?|company)|increase (?:your )?(?:traffic|sales|ranking)|boostez (?:votre|vos)|augmentez (?:votre|vos) (?:ventes|visibilite|trafic)|referencement (?:naturel|google)|agence (?:seo|web)|email list|base de donnees emails?|leads? qualifies|adult (?:site|dating)|hot (?:girls|singles)|rencontres? (?:coquines?|gratuites?)|bitcoin (?:invest\w*|profit|gratuit)|invest(?:ir|issez|ment)? (?:in|dans|en) (?:crypto|bitcoin)|rendement garanti|telegram|whatsapp \+?\d)\b/;
const SPAM_WEAK =
  /\b(?:promo(?:tion)?s?|offer|offre exceptionnelle|limited time|gratuit|free|urgent|buy now|achetez|discount|cheap|click|cliquez|visit|visitez|earn|gagnez|profit|invest\w*|rich|riche|traffic|trafic|website|site web|partner\w*|million|100 ?%|-\d\d ?%|pharma|pills?|bonus|bitcoin|crypto|loan|credit rapide|guaranteed|garanti)\b/g;
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:ru|xyz|top|click|biz|info|shop|online|site|win|club|cn|tk|io|com|net)\b(?:\/\S*)?/;

const CONTACT_DATA =
  /(?:(?<![\d().-])\+?\d[\d\s().-]{7,24}\d)|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}|\b(?:mon|ma|my|notre)\s+(?:numero|n°|tel\w*|portable|mobile|mail|email|e-mail|adresse(?: mail| email| e-mail)?|phone(?: number)?|number|e-?mail address|nom|name|prenom)(?:\s+(?:est|is|c'est|de telephone|perso\w*|pro\w*))*\s*(?:est|is|:|=)?|\b(?:je m'appelle|je suis (?:mme?|m\.|monsieur|madame|mlle)|my name is|i'?m called|voici (?:mon|mes) (?:numero|coordonnees|mail|email|adresse)|here'?s? (?:is )?my (?:number|email|phone)|vous pouvez me (?:joindre|contacter|rappeler|appeler) (?:au|a|sur)|(?:you can )?(?:call|reach|text|contact) me (?:on|at)|tel|telephone|phone|mail|email|numero|mobile|portable)\s*:?/g;

export interface Courtesies {
  greeting: boolean;
  thanks: boolean;
  farewell: boolean;
  insult: boolean;
  spam: boolean;
  contactData: boolean;
  /** What is left (folded) when courtesies and contact data are taken away. */
  rest: string;
}

/** Bounded as addresses are (RFC 5321, 4.5.3.1), so that a long word costs no more than it has letters. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}/g;

/** Finds the courtesies, contact data, insults and advertising of a message, in French and English. */
export function courtesiesOf(text: string): Courtesies {
  const folded = fold(text);
  const links = LINK.test(folded.replace(EMAIL, ' '));
  const weak = new Set(folded.match(SPAM_WEAK) ?? []).size;
  const withoutData = folded.replace(CONTACT_DATA, ' ');
  const bare = withoutData.replace(GREETING, ' ').replace(THANKS, ' ').replace(FAREWELL, ' ');
  return {
    greeting: folded.match(GREETING) !== null,
    thanks: folded.match(THANKS) !== null,
    farewell: folded.match(FAREWELL) !== null,
    insult: INSULT.test(folded),
    spam:
      (SPAM_STRONG.test(folded) && !/\?\s*$/.test(folded)) ||
      (links && (weak >= 2 || SPAM_STRONG.test(folded))) ||
      weak >= 5,
    contactData: withoutData !== folded,
    rest: bare
      .replace(FILLER, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  };
}

/** The courtesy words of a message taken away, so that "Bonjour, livrez-vous ..." leaves the question. */
export function withoutCourtesy(text: string): string {
  return text
    .replace(
      /^\s*(?:(?:bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|hi|hey|hiya|good (?:morning|afternoon|evening))\b(?:\s+(?:madame|monsieur|à tous|a tous|l['’]équipe|there|everyone|all|team|guys))?[\s,.!:;-]*)+/i,
      '',
    )
    .replace(
      /[\s,.!-]*\b(?:merci(?: (?:beaucoup|d['’]avance|par avance|bien|de votre aide|de votre réponse|pour votre (?:aide|réponse)))*|thanks?(?: (?:you|a lot|in advance|so much))*|thx|svp|s['’]il (?:vous|te) pla[iî]t|stp|please|pls|plz|cordialement|bonne (?:journée|journee|soirée|soiree)|cdt|cheers|kind regards|best regards|bien à vous)[\s.!,]*$/i,
      (match) => (/[?]/.test(match) ? match : ' '),
    )
    .trim();
}

/** Concepts of a message that wants something settled, however courteously it is told. */
const TROUBLES = new Set(
  'broken missing wrong wrong_item late complaint refund cancel return exchange hurt lose steal leak urgent chip_d unhappy problem compensate bleed modify human contact warranty repair'.split(
    ' ',
  ),
);

/**
 * "Merci, à samedi", "Bonjour, c'est Julie": a courtesy with something told beside it that asks nothing and reports no
 * trouble. `concepts` are those of what is left of the message.
 */
export function isMerelyCourteous(found: Courtesies, concepts: readonly string[], asks: boolean): boolean {
  const courteous = found.greeting || found.thanks || found.farewell;
  return courteous && !asks && !found.insult && !concepts.some((id) => TROUBLES.has(id));
}
