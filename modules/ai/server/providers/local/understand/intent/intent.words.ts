import type { Intent } from '../../../../../contract/index.ts';

/** A sign of an intent in folded text. The weights of one intent add up; the strongest intent wins. */
export interface Sign {
  intent: Intent;
  pattern: RegExp;
  weight: number;
}

/** Any letter or none: the edges of a word in every alphabet (\b knows only ASCII's). */
const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');
const opening = (alternatives: string) => new RegExp(`^[^\\p{L}]*(?:${alternatives})(?!\\p{L})`, 'u');

/** Turns of phrase that deny what their words say; taken out before the signs are read. */
export const DENIALS =
  /(?<!\p{L})(?:pas de|aucun|sans|no|any|sin|ningun|kein|ohne) (?:problem\p{L}*|soucis?|erreur|retard|mistake|issue)/gu;

/** French, English, then the basics of Spanish, German and Arabic; folded. */
export const SIGNS: readonly Sign[] = [
  // Questions: by their mark, then by how they begin.
  { intent: 'question', pattern: /[?؟]/, weight: 2 },
  {
    intent: 'question',
    pattern: opening(
      "est[- ]ce|qu'est|qui|quel(?:le)?s?|comment|combien|quand|pourquoi|ou (?:est|sont|se|puis|peut|etes|en)|a quelle?|c combien|avez[- ]vous|peut[- ]on|puis[- ]je|y a[- ]t[- ]il|faites[- ]vous|livrez[- ]vous|acceptez[- ]vous|etes[- ]vous|vous (?:etes|avez|faites|livrez|vendez|acceptez|prenez|ouvrez)|on peut|c'est (?:quoi|combien|possible)|cest possible|quoi",
    ),
    weight: 1.6,
  },
  {
    intent: 'question',
    pattern: opening(
      'what|when|where|which|who|whose|why|how|do you|does|did|is (?:it|there|the|this|my|your)|are (?:you|there|the|my|they)|can (?:i|you|we)|could (?:i|we)|will (?:you|it|my)|would you|have you|u (?:deliver|ship|open)|any',
    ),
    weight: 1.6,
  },
  {
    intent: 'question',
    pattern: opening(
      'como|cuando|donde|cual(?:es)?|cuant[oa]s?|que|quien|por que|puedo|pueden|tienen|hacen|se puede|hay|abren|envian',
    ),
    weight: 1.6,
  },
  {
    intent: 'question',
    pattern: opening(
      'wie|wann|wo|was|wer|warum|welche[rsn]?|wieviel|kann|konnen|konnte|gibt es|haben sie|habt ihr|ist|sind|liefern|liefert|verkaufen|nehmen sie|geht',
    ),
    weight: 1.6,
  },
  {
    intent: 'question',
    pattern: opening('هل|متى|كيف|اين|وين|فين|كم|بكم|ما|ماذا|لماذا|ليش|من|شو|ايش'),
    weight: 1.6,
  },
  {
    intent: 'question',
    pattern: word(
      "je (?:voudrais|voulais|souhaite(?:rais)?|aimerais) savoir|une question|savez[- ]vous|i was wondering|do you know|i(?:'d| would) like to know|a question|queria saber|una pregunta|ich wollte fragen|eine frage|سؤال|اريد ان اعرف|عايز اعرف",
    ),
    weight: 2,
  },
  {
    intent: 'question',
    pattern: word(
      'quel delai|quel prix|quels? horaires?|combien|how much|how long|cuanto|wie lange|wie viel|كم',
    ),
    weight: 0.8,
  },

  // Requests: something is to be done.
  {
    intent: 'request',
    pattern: word(
      "(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu)|merci de(?! (?:votre|ta|ton|m'|nous|vos))|(?:rappelez|appelez|contactez|envoyez|repondez|recontactez|confirmez|aidez)(?:[- ](?:moi|nous))?|veuillez|svp|s'il (?:vous|te) plait|je (?:souhaite|voudrais|veux|souhaiterais|aimerais|desire)|j'aimerai[s]?|j'ai besoin|il me (?:faut|faudrait)|un devis|annuler|modifier|changer|rendez[- ]vous|rdv|resilier",
    ),
    weight: 1.5,
  },
  {
    intent: 'request',
    pattern: word(
      "please|pls|plz|(?:could|can|would) you|i(?:'d| would) like|i (?:want|need|wish)|call me|email me|send me|get back to me|a quote|cancel|change (?:my|the)|appointment|help me|reply|resend",
    ),
    weight: 1.5,
  },
  {
    intent: 'request',
    pattern: word(
      'por favor|quiero|quisiera|necesito|llamenme|llamame|envienme|escribanme|un presupuesto|cancelar|cambiar|una cita|podrian|podria',
    ),
    weight: 1.5,
  },
  {
    intent: 'request',
    pattern: word(
      'bitte|ich (?:mochte|moechte|brauche|will|hatte gern)|konnen sie|konnten sie|koennten sie|ruckruf|rufen sie|stornieren|ein angebot|einen termin|schicken sie|schick mir',
    ),
    weight: 1.5,
  },
  {
    intent: 'request',
    pattern: word('اريد|ارغب|احتاج|ارجو|الرجاء|من فضلك|لو سمحت|ممكن|ابغى|عايز|ارسل|راسلوني|الغاء|موعد'),
    weight: 1.5,
  },

  // Orders: someone wants to buy.
  {
    intent: 'order',
    pattern: word(
      "(?:je|j'?) ?(?:voudrais|veux|souhaite|aimerais|souhaiterais|vais|prends|vous prends)? ?(?:en )?(?:commander|acheter|passer (?:une )?commande|commande|reserver)|passer (?:une )?commande|je (?:prends|reserve)|(?:une|la) table pour|une chambre",
    ),
    weight: 2.4,
  },
  {
    intent: 'order',
    pattern: word(
      "(?:i(?:'d| would) like|i want|i wish|want|like|need) to (?:order|buy|purchase|book|place an order)|place an order|i(?:'ll| will) take|i(?:'d| would) like to have .{1,40} engraved|a table for|a (?:double |single )?room",
    ),
    weight: 2.4,
  },
  {
    intent: 'order',
    pattern: word(
      '(?:quiero|quisiera|me gustaria) (?:comprar|pedir|encargar|reservar)|hacer un pedido|mesa para|una habitacion',
    ),
    weight: 2.4,
  },
  {
    intent: 'order',
    pattern: word(
      '(?:mochte|moechte|will|wurde gern) .{0,40}(?:bestellen|kaufen|buchen|reservieren)|bestellung aufgeben|einen tisch|ein doppelzimmer',
    ),
    weight: 2.4,
  },
  {
    intent: 'order',
    pattern: word('اريد (?:ان )?(?:اشتري|شراء|اطلب|طلب|حجز)|شراء|احجز|طاولة|غرفة'),
    weight: 2.2,
  },
  {
    intent: 'order',
    pattern: /^[^\p{L}]*(?:il (?:me|nous) faut|i need|necesito|ich brauche|احتاج) \d/u,
    weight: 2.4,
  },

  // Complaints: something went wrong. The feeling of the message adds its own weight elsewhere.
  {
    intent: 'complaint',
    pattern: word(
      "casse[es]*|abime[es]*|en retard|toujours (?:rien|pas)|pas (?:encore )?(?:recu|arrivee?|conforme)|(?:ne |n')?(?:marche|fonctionne) (?:pas|plus)|rembourse[rz]?[- ]moi|decue?s?|arnaque|reclamation|plainte|inadmissible|inacceptable|defectueu[xs]e?|erreur|manque|plante|probleme|jamais (?:recu|passe|arrive)|j'attends|jattends|rien recu|en panne",
    ),
    weight: 2,
  },
  {
    intent: 'complaint',
    pattern: word(
      "broken|damaged|(?:has|have)n'?t (?:arrived|received|recieved)|not (?:arrived|received|working)|(?:does|is)n'?t work(?:ing)?|still (?:no|not|nothing|waiting|haven'?t)|never (?:arrived|showed|came|received)|refund me|money back|disappointed|dissapointed|complaint|unacceptable|faulty|wrong|missing|crash(?:es|ing)?|problem|late|been waiting|scam|can'?t log in",
    ),
    weight: 2,
  },
  {
    intent: 'complaint',
    pattern: word(
      'rot[oa]s?|no (?:ha|me ha) llegado|no funciona|no he recibido|no e recibido|devuelvanme|decepcionad[oa]|estafa|reclamacion|defectuos[oa]|falla|llevo .{1,20} esperando|nunca (?:vino|llego)',
    ),
    weight: 2,
  },
  {
    intent: 'complaint',
    pattern: word(
      'kaputt|defekt|nicht (?:angekommen|erhalten)|funktioniert nicht|geht nicht|geld zuruck|geld zurueck|enttauscht|enttaeuscht|reklamation|beschadigt|fehlt|warte seit|nie (?:gekommen|angekommen)|noch nix|betrug',
    ),
    weight: 2,
  },
  {
    intent: 'complaint',
    pattern: word(
      'مكسور[اة]?|لم يصل|لم استلم|لا يعمل|اموالي|محبط[ة]?|شكوى|معطل|يتعطل|انتظر منذ|تالف[ة]?|احتيال',
    ),
    weight: 2,
  },

  // Courtesies: they win only where nothing else is said.
  {
    intent: 'greeting',
    pattern: opening(
      'bonjour|bonsoir|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|hola|buenos dias|buenas(?: tardes| noches)?|hallo|guten (?:tag|morgen|abend)|moin|servus|مرحبا|السلام عليكم|اهلا|صباح الخير|مساء الخير|bjr|bsr|slt|ciao|ola|allo',
    ),
    weight: 1,
  },
  {
    intent: 'thanks',
    pattern: word(
      'merci(?: beaucoup| bien| infiniment)?|thanks?(?: you)?|thx|cheers|gracias|danke|vielen dank|grazie|obrigad[oa]|شكرا|bedankt',
    ),
    weight: 1.2,
  },
  {
    intent: 'farewell',
    pattern: word(
      'au revoir|a bientot|a demain|bonne (?:journee|soiree|nuit|continuation)|bye|goodbye|see you|have a (?:nice|good|great) (?:day|evening|one|weekend)|adios|hasta (?:luego|manana|pronto)|auf wiedersehen|tschuss|bis (?:morgen|bald)|schonen (?:tag|abend)|مع السلامة|الى اللقاء|الى الغد|يومك سعيد',
    ),
    weight: 1.3,
  },

  // Insults are aimed at a person; anger alone is a complaint.
  {
    intent: 'insult',
    pattern: word(
      "connards?|connasses?|salopards?|salopes?|encule[es]?|fdp|ntm|tg|ta gueule|va te faire|nique|pute[s]?|abrutis?|debiles?|cretins?|imbeciles?|bande d(?:e|')(?:\\s?)(?:nuls|cons|incapables|idiots|voleurs)|gros con|sale con|t'es (?:con|nul)|vous etes (?:des )?(?:cons|nuls|idiots|voleurs|debiles)|merdeux|batards?",
    ),
    weight: 3.5,
  },
  {
    intent: 'insult',
    pattern: word(
      "assholes?|fuck (?:you|off|u)|fucking (?:idiots?|morons?)|bastards?|bitch(?:es)?|morons?|idiots?|dickheads?|wankers?|pricks?|cunts?|scumbags?|piece of shit|shut up|stupid (?:bot|idiots?|people|shop)|you(?:'re| are) (?:thieves|idiots|useless|stupid)",
    ),
    weight: 3.5,
  },
  {
    intent: 'insult',
    pattern: word(
      'gilipollas|hijos? de puta|cabron(?:es)?|imbeciles?|idiotas?|ladrones|arschloch|idioten?|wichser|scheiss(?:laden|kerl)|verpiss|diebe|اغبياء|حمار|لصوص',
    ),
    weight: 3,
  },

  // Spam: offers nobody asked for.
  {
    intent: 'spam',
    pattern: word(
      'seo|backlinks?|guest posts?|referencement (?:google|naturel)|first page of google|premiere page (?:de|sur) google|rank(?:ing)? (?:your|on google)|web ?design services|agence web|augmente[rz] (?:votre|vos) (?:trafic|ventes|abonnes|visibilite)|increase your (?:traffic|sales|followers)|crypto(?:currency)?|bitcoins?|forex|casino|viagra|cialis|escort|porn|loan offer|pret (?:entre|rapide)|make money|gagnez? (?:de l.)?argent|earn \\$?\\d+|work from home|click here|cliquez ici|buy followers|lottery|you (?:have )?won|vous avez gagne|investment opportunity|opportunite d.investissement|dear (?:sir|site owner|webmaster)|whatsapp group|telegram channel|gana dinero|geld verdienen',
    ),
    weight: 2.2,
  },
];
