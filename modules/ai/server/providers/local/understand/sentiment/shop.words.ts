import { wordsOf } from '../fold-text.ts';

/**
 * What customers of a shop mean, where AFINN (built on tweets, then machine translated) is silent or wrong.
 * Folded; a star stands for any ending. `strong` counts 3, `mild` 2 (AFINN's own scale of 5), `neutral` 0: words that
 * AFINN scores although a shop's customers use them without feeling ("prix", "cadeau", "payer").
 */
export interface ShopWords {
  strongNegative: readonly string[];
  mildNegative: readonly string[];
  mildPositive: readonly string[];
  strongPositive: readonly string[];
  neutral: readonly string[];
  negators: readonly string[];
  intensifiers: readonly string[];
}

export const SHOP_WORDS: Readonly<Record<string, ShopWords>> = {
  fr: {
    strongNegative: wordsOf(`
      arnaque* escroc* voleur* vol honte* honteu* inadmissible* inacceptable* scandal* nul nulle nuls nulles nullissime
      catastroph* horrible* lamentable* minable* deplorable* pire incompeten* degueu* merde* pourri* decu decue decus
      decues deception* decevan* mecontent* furieu* enerv* colere marre ras-le-bol plainte insupportable* mensonge*
      menteur* trompeu* regrette degout* execrable* mediocre* detest* deteste abuse
      trahi* scandalis* outre* ecoeur* affreu* atroce* infect* insult* mepris* moque* foutage cauchemar* calvaire
      fiasco desastr* desastreu* navrant* lamentabl* fuir eviter deconseill* escroquerie* honteux inadmissibles
      intolerable* raciste* agressi* menace* porcherie immonde* ignoble* insalubre* pitoyable* ridicule*
      malhonnete* epouvantable* catastrophe* infame* effroyable* consternant* revoltant* odieu* indigne*
      irrespect* irrespectueu* naze nazes bidon pigeon* entourloupe* tromperie* falsifi* contrefacon*
    `),
    mildNegative: wordsOf(`
      casse cassee casses cassees brise* abime* dechire* endommage* fissure* fele fuit defectueu* defaut* bug bugs bugue*
      plante plantent panne retard retards mauvais mauvaise mauvaises erreur* faute fautes manque manquant* manquent perdu
      floue flou floues desagreable* impoli* malpoli* mal lent lente bruyant* sale trompe rate ratee dommage* inutil* debite
      lache refuse* bloque* probleme* souci soucis galere* penible* incorrect* bizarre urgent froid triste inquiet* inquiete
      bof raye* rayure* rayee* tache* tachee* sec seche froide froids brule* cru fade* gras grasse perime* moisi*
      rouille* usee usure deforme* decolle* arrache* impossible* difficile* complique* confus* incomprehensible*
      decourage* fatigu* agace* gene* genant* deplaisant* antipathique* hautain* froidement brusque* negligen*
      bacle bacle* bruit bruits odeur puant* pue puait sentait fuite* fuites casser coince* coupe* coupure*
      ralenti* ferme retombe* retombee tombe tombee oublie* ignore* ignorer attente* interminable* vain decale*
      incomplet* incomplete* insuffisan* faible* limite chers exorbitant* surfacture* mensonger raccroche* pire
      plainte reclamation* litige deteriore* dechire abimee insatisf* insatisfait* excuse* blesse* douleur*
      illisible* ecrase* ecrasee annulee* incapable* absurde* excessi* abusi* injuste* inconfortable*
      inexact* inexist* introuvable* inutilisable* injoignable* innaceptable insipide* ennuyeu* dangereu*
      nocif* malade* vieilli* vetuste* fragile* cabosse* deboite* demoli* trouee* troue* perce desordre*
      lourd* stress* peur craint* crains pleur* helas malheureu* malheureusement decourag* desol*
      desespere* deplore*
    `),
    mildPositive: wordsOf(`
      merci content contente contents contentes satisfait* bien bon bonne bons bonnes joli* beau belle top sympa* gentil*
      aimable* rapide* rapidement chouette* agreable* reussi* interesse* cool soigne* soignee utile* fiable* plait plu fan
      fans chapeau plaisir accueillant* efficace* conforme avance bonheur sourire
      regale* delicieu* savoureu* succulen* charmant* charme souriant* professionnel* pro serieu* ponctuel*
      propre* soin soins confortable* pratique* solide* fluide* clair claire simple facile* facilement mieux
      remerci* fidele* fidelit* apprecie* aime aimons aimer jolie elegan* original* attentionne* disponible*
      patient* patiente* competent* reactif* reactive* reactivite abordable* passionnant* interessant* instructif*
      enrichissant* drole reviendr* revien* recommander recommandons ideal* ideale valide gagne ouf soulage*
      rassur* comprehensi* comble* choye* felicit*
      meilleur* appreciab* hate clairement genereu* doux douce* tendre* cosy raffine* frais fraiche*
      bluff* fier fiere fiers motive* encourage* amus* rigol* marrant* convivial* chaleureu* merveille*
      succes reussite* astucieu* malin* economique* rentable* tranquill* serein* sereine* detend* relax*
      conseillee content* heureus* gentill*
    `),
    strongPositive: wordsOf(`
      parfait* super genial* geniau* excellen* magnifique* sublime* merveilleu* adore* ravi ravie ravis ravies impeccable*
      nickel bravo felicitations formidable* fantastique* extra enchante* incroyable* recommande sauve heureu* kiffe
      splendide* exceptionnel* irreprochable*
      inoubliable* imbattable* epoustouflant* remarquable* divin* bluffant* bluffe* topissime genialissime
      parfaitement admirable* somptueu* fabuleu* eblouissant* emerveill* conquis* conquise fantastiques
      hallucinant* extraordinaire* prodigieu*
      parfaite* merveille adorable* delice* regal* exquis* grandiose* magique* extasi* emballe* emballee
    `),
    neutral: wordsOf(`
      prefere preferer disponible disponibles
      bonjour bonsoir salut prix cadeau payer frais annuler accepter acceptez acceptes reduction reductions qualite cher
      allergique offre demande demander oui non stop arret pret prete garantie perte gratuit gratuite libre retour retours
      remboursement rembourser rembourse commande clair cheque gagner vie bonne-journee noir noire seul seule dur
      mort mariage naissance anniversaire fete amour coeur ami amis aide aider besoin libre cause interdit preuve droit
    `),
    negators: wordsOf('pas jamais aucun aucune rien ni sans guere'),
    intensifiers: wordsOf(`
      tres trop vraiment totalement completement tellement extremement hyper absolument franchement super beaucoup grand
    `),
  },
  en: {
    strongNegative: wordsOf(`
      deplorable inexcusable
      scam* fraud* thie* robbery disgrac* shame* shocking appalling terribl* horribl* awful* worst useless garbage trash
      rubbish crap* pathetic unacceptable ridiculous* disappoint* dissapoint* dissappoint* letdown furious angry annoyed
      annoying fed-up regret* incompeten* liar* lying lies nightmare hate* disgust* complain* lawyer legal
      betray* atrocious dreadful* abysmal dire filthy revolting vile insult* scandal* outrag* avoid ripoff robbed
      con conned nightmare* disaster* shambles fiasco joke laughable hopeless racist aggressive threaten*
      dishonest mislead* deceiv* infuriat* livid appalled horrified gutted
      dishonest* inexcusabl* despicable sickening hideous ghastly lousy worthless unbearabl* disrespect*
      unethical swindl* fake counterfeit bogus stole stolen steal
    `),
    mildNegative: wordsOf(`
      broken broke smashed cracked damage* faulty defect* torn tore ripped scratched leak* late delay* wrong missing lost
      blurry bug bugs buggy crash* bad poor rude error* misspel* mistake* problem* issue* trouble fail* slow dirty noisy
      charged overcharged cheated cheap-looking unhappy sad upset worried waiting waited stuck nobody apart flimsy late
      meh dry tasteless bland stale raw undercooked overcooked burnt burned greasy mouldy moldy rusty worn stained
      stain stains scratch dent* bent loose peeled peeling faded shrunk shrank smelly smell smelled stinks stank
      cold uncomfortable cramped crowded impossible difficult confusing complicated unclear frustrat* tiring bored
      boring unfriendly unhelpful arrogant careless sloppy ignored ignore ignoring forgotten queue queued freezes
      froze frozen glitch* closes collapse* fell falls leaking incomplete insufficient overpriced extortionate rip
      unfair unsafe pain painful hurt injured apolog* mediocre average poorly poorer unprofessional unreliable
      unsatisf* dissatisf* complaint complaints
      unreadable squashed crushed tired exhausted absurd unjust unavailable unreachable unusable useless
      inedible soggy stinky fragile wobbly crooked dented warped holes hole dangerous sick ill stress*
      scared afraid cry crying sadly unfortunately regrettabl* messy outdated shabby neglected rushed
      pushy misleading inaccurate overcharge* billed refuse* rejected denied unanswered struggling
      struggle
    `),
    mildPositive: wordsOf(`
      thanks thank thx ty cheers happy pleased satisfied good nice lovely pretty glad fast quick quickly friendly helpful
      polite cool fine enjoy* smooth* easy early interested fan hats-off reliable welcoming pleasure best
      delicious tasty yummy yum fresh comfy comfortable cosy cozy clean spotless punctual professional prompt*
      attentive caring patient skilled competent responsive affordable reasonable value loyal better relieved phew
      reassur* grateful appreciat* charming cute elegant sturdy solid handy practical convenient fascinating
      interesting informative fun funny feast welcome warm warmly understood ideal exactly bargain praise
      compliment* treat treated
      appreciated generous soft sweet tender refined proud motivated encouraging hilarious success* clever
      smart economical relaxed relaxing calm comforting thorough helpful* gem treasure winner worthwhile
      worth
    `),
    strongPositive: wordsOf(`
      perfect* great amazing awesome excellent wonderful brilliant fantastic* superb beautiful* delighted love loved loves
      stunning flawless* outstanding recommend* incredibl* gorgeous impressed thrilled top-notch saved
      unforgettable unbeatable exceptional remarkable phenomenal sensational divine fab fabulous magnificent
      marvellous marvelous terrific spectacular exquisite wow impeccable faultless adore* heaven dream superbly
      perfectly beautifully brilliantly
      adorable delightful heavenly magical masterpiece thrilling ecstatic overjoyed stellar unreal
    `),
    neutral: wordsOf(`
      hello hi want accept safe like no charity gift pay cancel forgot kind please interested quality free offer discount
      present help lost-property share warranty number fire alone birthday wedding join allow true sure yes agree clear
      demand stop stopped black refund limited apology dear faithfully sincerely party legal matter care
    `),
    negators: wordsOf('not never no nothing without neither nor cannot t hardly nobody none'),
    intensifiers: wordsOf(
      'very really so too extremely totally absolutely completely highly super way such truly big huge',
    ),
  },
  es: {
    strongNegative: wordsOf(`
      estafa* ladron* verguenza pesim* horrible* terrible* inaceptable* decepcion* fatal peor basura mentir* asco harta
      harto odio denuncia*
    `),
    mildNegative: wordsOf(`
      roto rota rotos rotas danad* tarde retras* malo mala mal error* falta faltan problema* borros* lento lenta defectuos*
      equivocad* espero esperando caro
    `),
    mildPositive: wordsOf(
      'gracias contento contenta bien bueno buena bonito bonita rapido rapida amable* satisfech* gusta',
    ),
    strongPositive: wordsOf(
      'perfecto perfecta excelente* genial* encanta* encantad* estupend* maravill* fantastic* feliz recomiendo',
    ),
    neutral: wordsOf(
      'hola precio regalo pagar buenos buenas si no cancelar devolver garantia oferta descuento pedido',
    ),
    negators: wordsOf('no nunca nada ningun ninguna sin jamas ni tampoco'),
    intensifiers: wordsOf('muy mucho muchas muchisim* tan demasiado realmente totalmente super'),
  },
  de: {
    strongNegative: wordsOf(`
      betrug* betrueg* schande* frechheit* unverschamt* katastroph* furchtbar* schrecklich* enttausch* enttaeusch* schlimm*
      mies miese mieser schrott mull nie-wieder diebe argerlich* aerger* wutend inakzeptabel
    `),
    mildNegative: wordsOf(`
      kaputt* defekt* beschadig* beschaedig* fehler* fehlt fehlen falsch* spat verspat* schlecht* problem* unscharf* langsam*
      zerrissen gerissen warte leider teuer unfreundlich*
    `),
    mildPositive: wordsOf(
      'danke dank gut gute gutes guter schon schone schones zufrieden* freundlich* schnell* nett*',
    ),
    strongPositive: wordsOf(
      'perfekt* super toll tolle toller tolles wunderbar* ausgezeichnet* hervorragend* begeistert* liebt liebe klasse prima spitze',
    ),
    neutral: wordsOf(
      'hallo guten bitte preis geschenk zahlen bezahlen kein stornieren garantie angebot rabatt frage',
    ),
    negators: wordsOf('nicht kein keine keinen nie niemals nichts ohne weder nix'),
    intensifiers: wordsOf('sehr wirklich total absolut extrem vollig echt so viel vielen'),
  },
  ar: {
    strongNegative: wordsOf('احتيال نصب لصوص سيء سيئة سيئه محبط محبطة فظيع اسوا غاضب كذب مخيب زفت'),
    mildNegative: wordsOf(
      'مكسور مكسورا مكسورة تالف متاخر تاخر خطا ناقص ينقص مشكلة مشكله معطل غالي انتظر بطيء',
    ),
    mildPositive: wordsOf('شكرا جيد جيدة جميل جميلة سريع سعيد سعيدة راض راضية احسنتم'),
    strongPositive: wordsOf('ممتاز ممتازة رائع رائعة مثالي احب تحب افضل انصح مذهل'),
    neutral: wordsOf('مرحبا السلام عليكم سعر هدية ارجاع الغاء ضمان خصم'),
    negators: wordsOf('لا لم لن ليس ليست غير بدون ما مش'),
    intensifiers: wordsOf('جدا كثيرا جزيلا للغاية'),
  },
};

/** Turns of phrase whose words say nothing one by one; folded text. Scores on the same scale. */
export const PHRASES: Readonly<Record<string, readonly { pattern: RegExp; score: number }[]>> = {
  fr: [
    { pattern: /\b(?:n'|ne )\w+ plus (?:confiance|envie|du tout)|\bpas tenu\b/, score: -3 },
    { pattern: /\bl'unanimite\b|(?<!pas |non )conforme (?:a|aux) (?:mes|nos|la|l')/, score: 3 },
    {
      pattern:
        /\b(?:depass\w+|au[- ]dela de) (?:toutes )?(?:mes|nos) (?:attentes|esperances)|\b(?:a merveille|en redemand\w+|hate de (?:re|vous))/,
      score: 4,
    },
    {
      pattern:
        /\bjamais (?:demande|commande|souhaite|voulu|autorise)|\bsans (?:solution|resultat|prevenir|mon accord)|\bderniere minute\b/,
      score: -3,
    },
    {
      pattern:
        /\bsans (?:rien|prevenir|preavis)\b|\bn'importe quoi\b|\bne ressemble|\bne reviendr\w+ (?:pas|plus)|\btombee?s? (?:des|au bout|en)\b/,
      score: -3,
    },
    {
      pattern:
        /\b(?:trop de|que du) bruit\b|\b(?:dix|cinq|quatre|trois|\d+) fois pour\b|\best[- ]ce normal\b/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:regle|resolu)\w* (?:en|tres|vite)|\ba retenir\b|\bcomme a la maison\b|\bagreablement\b|\bvivement\b/,
      score: 3,
    },
    {
      pattern:
        /\b(?:le|un|ce|votre) bien\b|\bje (?:prefere|prends|choisis)\b|\best bien (?:a|le|la|de|dans|ouvert)\b/,
      score: 0,
    },
    {
      pattern: /\b(?:5|cinq|4|quatre) (?:etoiles?|sur 5)\b|\b5 ?\/ ?5\b|\b(?:10|20) ?\/ ?(?:10|20)\b/,
      score: 4,
    },
    { pattern: /\b(?:0|zero|1|une|2|deux) (?:etoiles?|sur 5)\b|\b[01] ?\/ ?(?:5|10|20)\b/, score: -4 },
    {
      pattern: /\ba desirer\b|\b(?:attendais|esperais) (?:a )?mieux\b|\bderniere fois que\b|\bplus jamais\b/,
      score: -4,
    },
    {
      pattern:
        /\b(?:aucune|pas de|sans) (?:nouvelles?|reponse)|\braccroche au nez\b|\bsans succes\b|\ben vain\b/,
      score: -3,
    },
    {
      pattern:
        /\bpaye pour .{1,40} pas\b|\bimpossible de\b|\bautre chose que\b|\bpas (?:bon|bonne|bien|propre|frais)\b/,
      score: -2.5,
    },
    {
      pattern:
        /\btoute? seule?\b(?!.*\?)|\bvous vous (?:moquez|fichez)|\bde pire en pire\b|\bsans (?:excuse|explication)/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:aux petits soins|au poil|a l'heure|qualite[- ]prix|coup de coeur|grace a vous|je valide|trop (?:bien|beau|bon))\b/,
      score: 3,
    },
    { pattern: /\b(?:on|nous|je) (?:y )?(?:reviendr|retournerai|recommanderai)/, score: 3 },
    { pattern: /\btoujours (?:rien|pas|aucune?)\b|\bpas (?:encore )?(?:recu|arrive)/, score: -3 },
    { pattern: /\b(?:rien|jamais) (?:recu|arrive)|\bn'est (?:jamais|toujours pas)/, score: -3 },
    {
      pattern: /\b(?:marche|fonctionne|tient|correspond|repond(?:ez|ent)?) (?:pas|plus)\b|\bpersonne ne\b/,
      score: -3,
    },
    {
      pattern: /\b(?:pas|non) conforme|\brien a voir avec\b|\bpour rien\b|\bsans (?:arret|cesse|reponse)\b/,
      score: -3,
    },
    {
      pattern:
        /\b(?:trop|tres|bien) chere?s?\b|\bca fait .{1,20} que j'?\s?attends?\b|\bj'attends (?:depuis|toujours)/,
      score: -2.5,
    },
    { pattern: /\bj'ai attendu\b|\b(?:deux|2|trois|3|plusieurs) fois\b(?!.*\?)/, score: -1.5 },
    {
      pattern: /\brembourse[zr]?[- ]moi|\bj'en ai (?:marre|assez)|\bpas (?:serieux|top|normal|pro)\b/,
      score: -3,
    },
    {
      pattern:
        /\brien a redire\b|\bpas mal\b|\bau top\b|\bc(?:'est)? top\b|\byeux fermes\b|\bau rendez[- ]vous\b/,
      score: 3,
    },
    { pattern: /\b(?:aucun|pas de|sans|zero) (?:probleme|souci|soucis|defaut)/, score: 2 },
    { pattern: /\bjamais (?:ete )?(?:decue?s?|deception)/, score: 4 },
    { pattern: /\bbon etat\b|\bconforme a\b|\bsauve la vie\b|\ben avance\b/, score: 2.5 },
    {
      pattern:
        /\bbonne (?:journee|soiree)\b|\bpas de souci\b|\bbien (?:sur|recu|entendu|vouloir)\b|\bs'il vous plait\b/,
      score: 0,
    },
    { pattern: /\bmerci (?:de|d'avance|par avance)\b/, score: 0 },
  ],
  en: [
    { pattern: /\bno longer (?:trust|want|works?)|\bdid(?:n'?t| not) (?:last|hold|help)\b/, score: -3 },
    { pattern: /\b(?:a|big|huge) hit\b/, score: 3 },
    {
      pattern:
        /\b(?:exceed\w*|beyond|above) (?:all )?(?:my|our) expectations|\blike a charm\b|\basking for more\b|\blook(?:ing)? forward to (?:com|return|order|my next)/,
      score: 4,
    },
    {
      pattern:
        /\bnever (?:asked|ordered|wanted|authori[sz]ed|requested)|\b(?:no|without a) (?:solution|result|resolution)|\blast minute\b|^never again\b/,
      score: -3,
    },
    {
      pattern:
        /\bwithout (?:notice|warning|fixing|any|a word|asking|telling)|\b(?:won'?t|will not|not) be (?:coming |going )?back\b/,
      score: -3,
    },
    {
      pattern:
        /\btoo much noise\b|\b(?:ten|five|four|three|\d+) times to\b|\bcould(?:n'?t| not) (?:sleep|eat|use)|\bnonsense\b/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:solved|sorted|fixed) (?:in|within|quickly|very)|\bfeels? like home\b|\bto remember\b|\bcan'?t wait\b|\bpleasantly\b/,
      score: 3,
    },
    {
      pattern: /\b(?:5|five|4|four) stars?\b|\b5 ?\/ ?5\b|\b10 ?\/ ?10\b|\b(?:5|five) out of (?:5|five)\b/,
      score: 4,
    },
    { pattern: /\b(?:0|zero|no|1|one|2|two) stars?\b|\b[01] ?\/ ?(?:5|10)\b/, score: -4 },
    {
      pattern:
        /\bto be desired\b|\bexpected (?:better|more)\b|\blast time (?:i|we)\b|\bnever (?:again|coming back|using)\b/,
      score: -4,
    },
    {
      pattern:
        /\bno (?:news|reply|answer|apology|explanation)\b|\bhung up\b|\b(?:must|got to) be joking\b|\bnever got\b/,
      score: -3,
    },
    {
      pattern:
        /\b(?:impossible|unable|can'?t (?:even )?get) to (?:get|reach|contact)|\bby itself\b|\bfell (?:off|out|apart)\b/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:an?|two|three|\d+) (?:hours?'?s?|days?'?s?) wait\b|\bnot (?:good|clean|fresh|great|right|ok|okay|acceptable)\b/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:spot on|on time|value for money|thanks to you|looked after|second to none|five star|so good|made my day)\b/,
      score: 3,
    },
    {
      pattern:
        /\b(?:we|i|i will|we will|i'll|we'll|will) (?:definitely |certainly )?(?:be back|come back|return|order again|buy again)\b/,
      score: 3,
    },
    {
      pattern:
        /\bstill (?:no|not|nothing|waiting|haven'?t|hasn'?t)\b|\b(?:have|has)n'?t (?:arrived|received|come|shown)/,
      score: -3,
    },
    { pattern: /\b(?:never|not) (?:arrived|received|showed|came|turned up|delivered|answered)/, score: -3 },
    {
      pattern: /\b(?:does|did|do|is|are|was)(?:n'?t| not) (?:work|match|fit|look|turn|charge|respond|answer)/,
      score: -3,
    },
    {
      pattern:
        /\bnobody (?:answers|replies|cares|answered)|\bno (?:one|reply|answer|response)\b|\bfor nothing\b/,
      score: -2.5,
    },
    {
      pattern:
        /\b(?:way )?(?:too|so) (?:expensive|pricey|slow|small)|\bfed up\b|\bnothing like\b|\bcame apart\b/,
      score: -3,
    },
    {
      pattern:
        /\bwaiting (?:for )?(?:\w+ ){0,2}(?:days|weeks|months|hours)|\bwaited\b|\bcharged (?:me )?twice\b|\bkeeps? \w+ing\b/,
      score: -2.5,
    },
    {
      pattern: /\bmoney back\b(?! guarantee)|\brefund me\b|\bwould(?:n'?t| not) recommend|\blegal action\b/,
      score: -3,
    },
    {
      pattern:
        /\bcan'?t fault\b|\bnot bad\b|\bhats off\b|\btop notch\b|\bwell done\b|\blives? up to\b|\bas expected\b/,
      score: 3,
    },
    { pattern: /\b(?:no|without any?) (?:problems?|issues?|worries|complaints)\b/, score: 2 },
    { pattern: /\bnever (?:been )?(?:disappointed|let down)/, score: 4 },
    { pattern: /\bgood condition\b|\bsaved my life\b|\bdelivered early\b|\bthe best\b/, score: 3 },
    {
      pattern: /\bgood (?:morning|afternoon|evening|night)\b|\bhave a (?:nice|good|great) \w+\b|\bas good\b/,
      score: 0,
    },
    { pattern: /\bthanks? (?:you )?in advance\b/, score: 0 },
  ],
};
