import { wordsOf } from '../fold-text.ts';

/**
 * The words that give a short message away: articles, pronouns, auxiliaries, question words, greetings, and what
 * customers of a shop write most. Folded, so that "où", "ou" and "OU" are one. A word that stands in several lists
 * counts for each of them in proportion, so shared words need not be avoided.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: wordsOf(`
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j tu il elle on nous vous ils elles me m te t se s lui moi toi y en qui que qu quoi dont ou quand comment combien
    pourquoi quel quelle quels quelles est et es suis sommes etes sont ai as a avons avez ont etait serait sera etre avoir
    fait faire faites peux peut pouvez pouvons peuvent puis pourrais pourriez veux veut voulez voudrais souhaite
    souhaiterais aimerais dois doit faut ne n pas plus jamais rien personne encore deja toujours tres trop bien mal mais
    donc car si comme avec sans pour par sur sous dans chez entre vers avant apres depuis pendant jusque
    bonjour bonsoir bjr bsr salut coucou slt merci mercii svp stp please plait revoir bientot demain aujourd hui hier
    matin soir journee soiree bonne bon d'accord accord oui ouais non pk pq cest jai jsuis jattends jaimerais voila
    commande commander livraison livrez livrer livre colis recu recois recevoir retour retourner rembourser remboursement
    remboursez prix cout coute tarif delai delais horaires ouvert ouverte ouvrez ouverts ferme dimanche lundi mardi
    mercredi jeudi vendredi samedi semaine semaines jours mois annee heure heures noel cadeau cadeaux gravure graver
    facture devis carte cheque paiement payer acheter vends vendez disponible taille couleur bleu rouge vert noir blanc
    probleme casse cassee arrive arrivee arrivez attends attend toujours urgent aide aider question repondez reponse
    envoyez envoyer envoi appelez appeler rappeler rappelez numero adresse telephone compte mot passe connecter annuler
    modifier changer fille fils mere pere femme mari enfant article produit produits magasin boutique site rendez
    decu decue nul arnaque interesse interessee cherche possible difference perdu trouve trouver acceptez utilisez
    allo ouf bof genial geniale excellent excellente magnifique sympa nickel impeccable mauvais mauvaise horrible
    lent lente cher chere gratuit gratuite rapide joli belle beau quelqu quelque quelques toute tous tout toutes
    autre autres aucun aucune meme ici ensuite peu soir chambre table menu enfants chien voiture velo medecin
    docteur cours seance formation contrat assurance mutuelle logiciel connexion lien mise resilier renvoyer reparer
    reparation panne marche rdv reserver reservation vraiment franchement honte voleurs incompetent catastrophe
    attention felicitations regler allons venir viens vient savoir aussi
  `),
  en: wordsOf(`
    the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose
    which what where when why how is are am was were be been being do does did don doesn didn have has had haven hasn
    can could will would should shall may might must won wouldn couldn shouldn not no nor yes yeah nope t s m re ve ll d
    and or but if so because as than then too very just only also still already yet never ever always again of at by for
    with without about from to in on off out up down over under after before since until into through between
    hello hi hey dear good morning afternoon evening night thanks thank thx ty please pls plz sorry bye goodbye cheers
    sure great fine okay there here now today tomorrow yesterday soon later tonight week weeks day days month months hour
    hours minutes year sunday monday tuesday wednesday thursday friday saturday christmas
    order orders ordered ordering delivery deliver delivered shipping ship shipped parcel package arrive arrived arrives
    received recieved receive return returns refund refunded price prices cost costs much many long open opening close
    closed store shop buy bought pay payment paying invoice quote card gift gifts available size colour color blue red
    broken damaged wrong missing waiting wait help need want looking know like love get got make made take takes send
    sent email call phone number name address account password log login cancel change book booking appointment table
    nice perfect works working work doesnt dont cant im ive havent isnt wont u ur asap any some every one two anyone
    something anything nothing someone really dissapointed disappointed terrible awful scam question warranty item items
    see would've i'd else back sell use find tell let way interested offer difference answer sounds problem forgot
    awesome amazing excellent wonderful lovely brilliant awful horrible rubbish poor bad worst best slow fast cheap
    expensive free quick pretty beautiful anybody somebody everyone other another same each few both such room kids
    dog car bike doctor dentist class course training contract insurance software connection link update website
    crashing keeps keep repair fix broke ask come coming goes going gone been start starts stopped finally really
    quite enough worth worry worries welcome please regards kind ridiculous joke shame thieves
  `),
  es: wordsOf(`
    el la los las un una unos unas lo al del de mi mis tu tus su sus nuestro nuestra yo tu el ella usted ustedes nosotros
    ellos me te se le les nos que quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas porque por
    para con sin sobre entre hasta desde hacia en a y o e u pero si no ni muy mas menos tambien tampoco ya aun todavia
    siempre nunca nada nadie algo alguien es son soy eres somos esta estan estoy estamos estaba era fue ser estar ha han
    he hemos hay tiene tienen tengo tenemos tener puede pueden puedo podemos podria podrian poder quiero quiere quisiera
    queria quieren gustaria necesito necesita hacer hace hacen hacéis haceis hago va voy van vamos debo debe
    hola buenas buenos dias tardes noches gracias muchas favor porfa porfavor adios saludos hasta luego manana hoy ayer
    vale claro perdon disculpe disculpen acuerdo bueno buena bien mal
    pedido pedidos envio envios envian enviar enviais paquete llegado llego llega llegar recibido recibir devolver
    devolucion devuelvan reembolso precio cuesta cuestan vale cuanto tarda tardan horario horarios abren abierto abierta
    abiertos cierran tienda comprar compra pagar pago factura presupuesto tarjeta regalo regalos disponible talla color
    azul rojo roto rota problema espero esperando ayuda llamar llamenme llamarme numero nombre llamo correo direccion
    cuenta contrasena escribanme escribame escribir cancelar cambiar cita mesa producto articulo foto semana semanas lunes martes miercoles jueves
    viernes sabado domingo domingos navidad madre padre hija hijo perro taza estafa pregunta garantia interesa oferta
    busco venden aceptan usan sesion recoger repartidor entrega descuento descuentos ustedes vuestro vosotros teneis
    genial excelente estupendo maravilloso malo mala pesimo horrible lento lenta caro cara barato gratis rapido
    bonito bonita da dan igual otra otro otros otras mismo misma cada pocos ambos habitacion mesa ninos perros coche bici medico
    dentista clase clases curso contrato seguro programa conexion enlace pagina web reparar averia cita reservar
    verdad verguenza ladrones felicidades enhorabuena empiezan dura cubre alguno ninguna sigo sin mandan mande
    parece demasiado mil ustedes esta aqui ahora luego
  `),
  de: wordsOf(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine meinen meinem meiner dein deine
    sein seine ihr ihre ihren ihrem ihrer unser unsere euer eure ich du er sie es wir mich mir dich dir ihm ihn uns euch
    sich wer was wo wann wie warum wieso welche welcher welches welchen ist sind bin bist war waren wird werden wurde
    wurden habe hab haben hat hatte hatten kann kannst konnen koennen konnte konnten moechte mochte wollte will wollen
    muss mussen muessen soll sollte darf durfte gibt geht macht machen nicht nichts nix nie noch schon sehr auch nur
    immer und oder aber wenn weil dass ob als an auf aus bei bis durch fur fuer gegen hinter im in ins mit nach neben
    ohne seit uber ueber um unter von vom vor wahrend wegen zu zum zur zwischen
    hallo guten tag morgen abend moin servus gruss gruezi danke dank vielen bitte tschuss tschuess gerne ja nein
    heute gestern schonen schoenen entschuldigung klar alles gut
    bestellung bestellen bestellt paket lieferung liefern liefert geliefert versand versenden angekommen ankommen
    zuruck zurueck zuruckgeben ruckgabe rueckgabe ruckerstattung erstattung geld preis kostet kosten wieviel viel lange
    dauert offnungszeiten oeffnungszeiten geoffnet offen laden kaufen verkaufen bezahlen zahlen rechnung angebot karte
    gutschein gutscheine geschenk verfugbar verfuegbar grosse groesse farbe kaputt defekt problem warte warten hilfe
    anrufen ruckruf rueckruf nummer name adresse konto passwort stornieren andern aendern termin tisch artikel produkt
    foto woche wochen uhr montag dienstag mittwoch donnerstag freitag samstag sonntag sonntags weihnachten mutter vater
    tochter sohn hund betrug enttauscht enttaeuscht toller tolle super brauche suche frage garantie interessiert antwort
    antworten unterschied abholen einloggen ihnen nehmen schreiben frau herr kein wieder habt ihr
    klasse prima spitze wunderbar ausgezeichnet schlecht schlimm mies furchtbar langsam teuer billig gunstig
    guenstig kostenlos schnell schon hubsch andere anderer gleich jeder jemand niemand beide zimmer tisch kinder
    auto fahrrad arzt zahnarzt kurs kurse vertrag versicherung verbindung webseite seite ladt laedt reparieren
    reparatur reservieren wirklich endlich schade diebe frechheit lob kommen kommt wlan inklusive sogar etwas mal
    dann hier dort jetzt passt thema trotzdem hiermit hatte haette gern konnten zahlt gilt zeigt beginnen
  `),
  it: wordsOf(`
    il lo la i gli le un uno una del dello della dei degli delle al alla ai agli alle dal dalla nel nella sul sulla
    di a da in con su per tra fra e o ma se non piu anche gia ancora sempre mai niente nulla molto poco bene male
    io tu lui lei noi voi loro mi ti si ci vi ne che chi cui quale quali quando dove come quanto quanta quanti perche
    sono sei e siamo siete ho hai ha abbiamo avete hanno era stato stata essere avere posso puo possiamo potete potrei
    potrebbe vorrei voglio vuole devo deve fare fa fate c'e mio mia miei mie tuo tua suo sua nostro vostro vostra questo
    questa quello quella ciao salve buongiorno buonasera grazie mille prego scusi favore arrivederci domani oggi ieri si
    ordine ordini consegna spedite spedizione spedire pacco arrivato arrivata ricevuto restituire rimborso prezzo costa
    costo orari orario apertura aperti aperto chiuso negozio comprare pagare fattura preventivo regalo disponibile taglia
    rotto rotta problema aspetto aiuto chiamare richiamarmi numero cerco madre padre domenica sconti riesco accedere trova
    ottimo ottima fantastico bellissimo bello bella brutto pessimo lento caro gratis veloce altro altra stesso ogni
    camera tavolo bambini cane macchina bici medico dentista corso contratto assicurazione connessione sito riparare
    prenotare davvero vergogna ladri pronto qualcuno nessuno
  `),
  pt: wordsOf(`
    o a os as um uma uns umas do da dos das no na nos nas ao aos pelo pela de em com sem por para sobre entre ate desde
    e ou mas se nao mais menos muito muita tambem ja ainda sempre nunca nada ninguem algo eu tu voce voces ele ela nos
    eles me te lhe que quem qual quais quando onde como quanto quanta quantos porque meu minha meus minhas teu seu sua
    nosso nossa este esta esse essa isto isso sou es e somos sao estou esta estao estava foi ser estar tenho tem temos
    ter ha posso pode podem podemos poderia gostaria quero quer queria preciso fazer faz fazem
    ola oi bom boa dia tarde noite obrigado obrigada favor tchau adeus amanha hoje ontem sim
    encomenda pedido entrega entregam entregar envio enviam chegou chegado recebi devolver reembolso preco custa custam
    horario funcionamento aberto abertos fechado loja comprar pagar fatura orcamento presente disponivel tamanho cor
    partido quebrado problema ajuda ligar numero procuro mae pai domingo desconto consigo entrar conta fica artigo
    otimo otima excelente fantastico maravilhoso mau ma pessimo lento caro gratis rapido bonito outro outra mesmo
    cada quarto mesa criancas cachorro carro bicicleta medico dentista aula curso contrato seguro conexao site
    consertar reservar verdade vergonha ladroes alguem
  `),
  nl: wordsOf(`
    de het een der des den dit dat deze die mijn jouw je uw zijn haar ons onze hun ik jij u hij zij ze wij we jullie mij
    me hem hen wie wat waar wanneer hoe waarom welke hoeveel is ben bent was waren wordt worden heb heeft hebben had kan
    kunnen kunt kon wil willen wilt zou zullen moet moeten mag mogen gaat doen doet niet niets nooit nog al zeer heel ook
    alleen altijd en of maar als omdat dat aan op uit bij tot door voor tegen in met na naast zonder sinds over om onder
    van te naar tussen hallo hoi goedemorgen goedemiddag goedenavond dag bedankt dank wel graag alstublieft alsjeblieft
    sorry doei tot ziens morgen vandaag gisteren ja nee
    bestelling besteld bestellen levering leveren leveringstijd geleverd pakket aangekomen ontvangen retour terug
    terugsturen terugbellen geld prijs kost kosten openingstijden open gesloten winkel kopen betalen factuur offerte
    cadeau beschikbaar maat kapot probleem wacht help bellen nummer zoek moeder vader zondag korting inloggen laten
    geweldig prima uitstekend mooi slecht verschrikkelijk langzaam duur goedkoop gratis snel ander andere zelfde
    elke iemand niemand kamer tafel kinderen hond auto fiets dokter tandarts cursus contract verzekering verbinding
    website repareren reserveren echt eindelijk schande dieven
  `),
};

/**
 * Words that every language has borrowed, and names of what every shop uses: they tell nothing about the language.
 */
export const INTERNATIONAL_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
    ok okay okey oki super top cool hmm hm euh lol mdr xd wow bravo stop info infos sms email mail e wifi web url pdf
    jpg png app paypal visa mastercard amex stripe klarna apple google amazon iphone ipad android samsung facebook
    instagram insta tiktok whatsapp youtube linkedin messenger dhl ups fedex dpd gls chronopost colissimo mondial relay
    tote bag mug puzzle t shirt xs s m l xl xxl cm mm kg ml km eur usd gbp sarl sas gmbh ltd inc code promo test
  `),
);
