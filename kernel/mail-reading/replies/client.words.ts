/**
 * The words that mail clients put around what they quote, in French, English, German, Spanish and Italian, with Dutch
 * and Portuguese where they come for nothing. Matched against one line, case ignored.
 */

/** "wrote:" */
export const WROTE = String.raw`a [ée]crit|ont [ée]crit|a envoy[ée]|wrote|writes|schrieb|geschrieben|hat geschrieben|escribi[óo]|ha escrito|ha scritto|scrisse|schreef|escreveu`;

/** What an attribution begins with: "Le", "On", "Am" and so on. */
export const ATTRIBUTION_START = 'le|on|am|el|il|op|em';

export type HeaderLabel = 'from' | 'sent' | 'to' | 'copy' | 'subject';

/** Labels of the header block that Outlook and others put before what is answered. */
export const HEADER_LABELS: Readonly<Record<HeaderLabel, string>> = {
  from: 'de|from|von|da|desde|van|exp[ée]diteur|absender|remitente|mittente',
  sent: 'envoy[ée](?: le)?|date|sent|gesendet(?: am)?|datum|enviado(?: el)?|fecha|inviato(?: il)?|data|verzonden',
  to: '[àa]|to|an|para|aan|destinataires?|empf[äa]nger|destinatarios?|destinatari[oi]?|pour',
  copy: 'cc|cci|copie(?: [àa])?|kopie|copia|r[ée]pondre [àa]|reply-to|antwort an|importance|importancia|wichtigkeit|priorit[àaé]',
  subject: 'objet|subject|betreff|asunto|oggetto|sujet|onderwerp|assunto',
};

/** Between dashes: what is answered begins. */
export const ORIGINAL = String.raw`original message|message d.origine|message original|mail original|mail d.origine|e-?mail d.origine|courriel original|message initial|urspr[üu]ngliche nachricht|urspr[üu]ngliche e-?mail|urspr[üu]ngliche mail|original-?nachricht|original-?mail|original e-?mail|original appointment|mensaje original|correo original|messaggio originale|messaggio di origine|oorspronkelijk bericht|mensagem original`;

/** Between dashes: a mail that is passed on begins. */
export const FORWARDED = String.raw`forwarded (?:message|mail|by [^-]{1,80})|message transf[ée]r[ée]|message r[ée]exp[ée]di[ée]|mail transf[ée]r[ée]|courriel transf[ée]r[ée]|e-?mail transf[ée]r[ée]|weitergeleitete (?:nachricht|mail|e-?mail)|mensaje (?:reenviado|remitido)|correo reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada`;

/** Without dashes, as Apple Mail says it. */
export const FORWARD_BEGINS = String.raw`d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|inicio del mensaje (?:reenviado|remitido)|inizio (?:del )?messaggio inoltrato`;

/** Desks that ask to answer above a line. */
export const ABOVE_THIS_LINE = String.raw`(?:reply|respond|type your reply|write) (?:above|over) this line|(?:répondez|répondre|écrivez|votre réponse).{0,30}au-?dessus de cette ligne|(?:antworten sie|antwort|schreiben sie).{0,30}(?:oberhalb|über) dieser (?:linie|zeile)|(?:responda|escriba).{0,30}(?:encima|arriba) de esta línea|(?:rispondi|scrivi|rispondere).{0,30}sopra (?:a )?questa (?:linea|riga)`;

/** A telephone or a program that signs: "Envoyé de mon iPhone". The whole line, which is short. */
export const SENT_FROM: readonly string[] = [
  String.raw`envoy[ée]e? (?:de|depuis|à partir de|via|avec|par|sur) (?:mon|ma|l.|la|le|un|une|outlook|yahoo|orange|sfr|free|proton|gmail|mail|courrier|android|bluemail|typeapp|spark|canary|samsung|workspace|edison|aquamail|ios|iphone|ipad).{0,80}`,
  String.raw`envoy[ée] (?:d.|à )?(?:outlook|iphone|ipad|android|windows mail).{0,40}`,
  String.raw`(?:sent|send|written) (?:from|via|with|using|by) (?:my|the|outlook|yahoo|aol|mail|proton|gmail|android|bluemail|typeapp|spark|canary|samsung|workspace|iphone|ipad|windows|a mobile|an? ).{0,80}`,
  String.raw`(?:get|download|obtenir|obtenez|téléchargez?|télécharger|holen sie sich|laden sie|descargar|obtener|obtén|scarica|ottieni) (?:.{0,10})outlook (?:for|pour|für|para|per) (?:ios|android|mac|mobile|windows).{0,40}`,
  String.raw`outlook für (?:ios|android|mac) (?:beziehen|herunterladen|holen)`,
  String.raw`(?:gesendet|geschickt|verschickt) (?:von|mit|aus|über|via) .{2,80}`,
  String.raw`(?:von|mit) (?:meinem|meiner|mein|unterwegs|outlook|der|proton).{0,80} (?:gesendet|geschickt|verschickt|versendet)\.?`,
  String.raw`diese nachricht wurde (?:von|mit).{0,80} gesendet\.?`,
  String.raw`enviado (?:desde|con|por|a través de|mediante) .{2,80}`,
  String.raw`(?:inviat[oa]|spedito) (?:da|dal|dalla|con|tramite|mediante|attraverso) .{2,80}`,
  String.raw`verzonden (?:vanaf|met|via) .{2,60}`,
  String.raw`provenance : (?:courrier|mail) pour windows.{0,20}`,
  String.raw`yahoo mail\s*:? ?(?:recherchez|suchen|search|busca|cerca|organi).{0,60}`,
];

/** How a legal notice, a virus scanner's word or a plea for trees begins. */
export const NOTICE: readonly string[] = [
  String.raw`ce (?:message|courriel|courrier|mail|e-?mail|document)[^.]{0,160}(?:confidentiel|destin[ée]|strictement|exclusi|priv[ée])`,
  String.raw`(?:les informations|le contenu) (?:contenue?s?|de ce)[^.]{0,120}(?:confidentiel|message|courriel)`,
  String.raw`(?:avis|note|clause|mention) (?:de confidentialité|légale)`,
  String.raw`si vous (?:avez reçu|n.êtes pas le destinataire|recevez)[^.]{0,80}(?:erreur|message|destinataire)`,
  String.raw`this (?:e-?mail|message|communication|transmission)[^.]{0,160}(?:confidential|intended|privileged|solely)`,
  String.raw`the (?:information|content|contents) (?:contained )?in this (?:e-?mail|message)`,
  String.raw`(?:confidentiality|legal|privacy) (?:notice|note|disclaimer)|disclaimer\s*:`,
  String.raw`if you (?:have received|are not the intended|received)[^.]{0,80}(?:error|recipient|mistake)`,
  String.raw`diese (?:e-?mail|nachricht|mitteilung)[^.]{0,160}(?:vertraulich|bestimmt|rechtlich)`,
  String.raw`(?:der inhalt dieser e-?mail|vertraulichkeitshinweis|rechtlicher hinweis|haftungsausschluss)`,
  String.raw`este (?:mensaje|correo|e-?mail)[^.]{0,160}(?:confidencial|dirigid|exclusiv|destinatario)`,
  String.raw`(?:aviso legal|aviso de confidencialidad|protección de datos\s*:|nota de confidencialidad)`,
  String.raw`(?:questo messaggio|questa e-?mail|questa comunicazione|il presente messaggio|la presente e-?mail|le informazioni contenute)[^.]{0,160}(?:riservat|confidenzial|destinat|esclusiv|privilegiat)`,
  String.raw`(?:avviso di riservatezza|informativa privacy|avvertenze ai sensi|nota di riservatezza)`,
  String.raw`(?:pensez|merci de penser|afin de (?:contribuer|préserver)|préservons|protégeons).{0,60}(?:environnement|planète|imprim)`,
  String.raw`(?:please|think|consider) .{0,40}(?:environment|before (?:you )?print)`,
  String.raw`(?:bitte )?(?:denken|prüfen|schonen|schützen) sie .{0,60}(?:umwelt|ausdruck|drucken)`,
  String.raw`(?:antes de imprimir|piense|por favor, (?:considere|piense)|ayude).{0,80}(?:medio ?ambiente|necesario|imprim)`,
  String.raw`(?:prima di stampare|rispetta|pensa all).{0,80}(?:ambiente|necessario|stamp)`,
  String.raw`(?:virus-?free|garanti sans virus|sans virus|virenfrei|libre de virus|privo di virus|senza virus)\b.{0,60}`,
  String.raw`(?:l.absence de virus|cet e-?mail a été vérifié|this email has been checked|diese e-?mail wurde .{0,40}(?:virus|viren|avast)|este correo .{0,40}(?:virus|avast)|questa e-?mail è stata controllata).{0,100}`,
];

/** How people end a letter. What a signature has below its name follows one of these. */
export const CLOSING = String.raw`(?:bien |très |tres )?(?:cordialement|amicalement|sincèrement|respectueusement|sportivement)|(?:bien|tout) à vous|cdl?t|cordiales? salutations|(?:sincères|meilleures|mes|avec mes) salutations.{0,40}|salutations(?: distinguées)?|(?:bonne|belle|excellente) (?:journée|soirée|fin de journée)|bien cordialement à vous|(?:kind|best|warm|kindest|warmest|many)(?: and \w+)? (?:regards|wishes|thanks)|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|cheers|all the best|best|thanks|thank you|many thanks|merci(?: d.avance| beaucoup| et .{2,40})?|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|viele[nr]?|schönen?|sonnigen?)(?: \w+)? gr(?:ü|ue)(?:ß|ss)en?(?: (?:aus|nach|von) .{2,30})?|mfg|lg|vg|hochachtungsvoll|(?:un )?(?:cordial(?:es)? |atentos? |muchos )?saludos?(?: cordial(?:es)?| atentos?)?|atentamente|un abrazo|gracias(?: de antemano| y un saludo)?|(?:cordiali|distinti|cari|tanti|migliori) saluti|cordialmente|saluti|grazie(?: mille| e .{2,40})?|danke(?: .{2,30})?`;

/** What people are, as they write it below their name; a line begins with it, or has it among words in capitals. */
export const ROLE = String.raw`c[eoftm]o|(?:vice[- ])?president|(?:managing |sales |marketing )?director|(?:\p{L}+ )?manager|(?:co-?)?founder|owner|head of|(?:\p{L}+ )?(?:engineer|developer)|consultant|assistante?|direct(?:eur|rice)|gérante?|responsable|chef(?:fe)? de|chargée? d[eu’']|conseill(?:er|ère)|présidente?|(?:co-?)?fondat(?:eur|rice)|artisane?|geschäftsf(?:ü|ue)hr(?:er|erin|ung)|inhaber(?:in)?|(?:\p{L}+)?leit(?:er|erin|ung)|vertrieb|einkauf|gerente|director[a]?|jef[ae] de|encargad[oa]|fundador[a]?|propietari[oa]|dirett(?:ore|rice)|titolare|responsabile|amministrat(?:ore|rice)|fondat(?:ore|rice)`;
