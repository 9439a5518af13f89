/** Everyday verbs, states and nouns in which customers paraphrase what an article says (hand-made); format in lexicon.ts. */
export const EVERYDAY_CONCEPTS = `
eat verb | manger, mange, mangent, consommer, déguster, goûter, dégustation, nourriture, repas, comestible | eat, eats, eating, food, taste, tasting, edible, meal, meals
drink_v verb | boire, boit, buvons | drink, drinking
sleep verb | dormir, dors, nuit, sommeil, coucher | sleep, sleeping, overnight, asleep
wash_v verb | laver, lave, lavage, lavages, nettoyer, nettoyage, rincer, machine, propre, brosser, frotter | wash, washing, washes, clean, cleaning, rinse, scrub, brush
cut_v verb | couper, coupe, coupé, trancher, tranche, tranches, tranchons, découper, découpe, scier, sectionner | cut, cuts, cutting, slice, slices, sliced, slicing, chop
cook_v verb | cuire, cuit, cuisson, cuisiner, réchauffer, réchauffe, chauffer, four | cook, cooked, cooking, bake, baked, reheat, warm up, oven
chill verb | réfrigérateur, frigo, congélateur, au frais, au froid | refrigerator, fridge, freezer, chilled, cold
carry verb | porter, transporter, transport, emmener, emporter, transportez | carry, transport, transporting, take along, bring along
lend verb | prêter, prêt, prêtons, prêté, prêtée, prêtés, emprunter | lend, lent, borrow, loan
add_v verb | ajouter, ajout, ajoute, rajouter, en plus, supplémentaire, compléter, deuxième, rallonge | add, adds, added, adding, extra, additional, second
remove verb | enlever, enlève, retirer, ôter, supprimer, effacer, arracher, arraché, extraire, extraction, extractions, se débarrasser | remove, removal, removed, take off, take out, took out, delete, erase, get rid, pull out, pulled out, extraction, extracted
mix verb | mélanger, mélangent, mélange, mixer, panacher, assortir | mix, mixed, mixing, combine, assorted
write_v verb | écrire, écrit, écrite, inscrire, marquer, rédiger, message, mention | write, writing, written, inscribe, mark, message
draw verb | dessin, dessiner, dessins, croquis, motif, motifs, visuel, illustration, graphisme, graphiste, design, redessiner, vectoriser | drawing, draw, sketch, pattern, patterns, artwork, illustration, design, designs, designer, redraw, vectorise
resize verb | agrandir, réduire, rétrécir, agrandissement | enlarge, shrink, resize, reduce
choose_v verb | choisir, choix, sélectionner, au choix | choose, choice, select, pick
wait_v verb | attendre, attente, patienter, file d'attente, queue | wait, waiting, queue, line
forget verb | oublier, oublié, oubli, oubliée, zappé | forget, forgot, forgotten
lose verb | perdre, perdu, perdue, perds, égarer, égaré, égarée, perte | lose, lost, loss, misplace, misplaced, mislaid
find_v verb | retrouver, retrouvé, trouver | find, found
steal thing | vol, voler, volé, volée, cambriolage | theft, stolen, steal, burglary
fall verb | tomber, tombé, tombée, chute, chuter, accident, choc | fall, fell, fallen, crash, accident, drop, dropped, impact
hurt thing | douleur, douleurs, mal, souffrir, souffre, douloureux, blessure, blessé | pain, painful, hurt, hurts, ache, toothache, sore, injury, injured
bleed thing | sang, saigner, saigne, saignement, saignements | blood, bleed, bleeding, oozing, bleeds
fear thing | peur, angoisse, anxiété, stress, anxieux, anxieuse, phobie, crainte, horreur, stressé, inquiet, inquiète, craindre | fear, afraid, scared, anxiety, anxious, nervous, phobia, terrified, worried, dread
needle thing | piqûre, piqûres, aiguille, aiguilles, seringue, injection, anesthésie, anesthésier, endormir | needle, needles, injection, injections, jab, anaesthesia, anaesthetic, anesthetic, numb, numbing
sedation thing | sédation, calmant, calmants, relaxant, sédatif, gaz hilarant, protoxyde, meopa, prémédication | sedation, sedative, calming, laughing gas, nitrous oxide, gas and air
fever thing | fièvre, température, fiévreux | fever, temperature
swelling thing | gonflé, gonflement, enflé, enflée, oedème | swelling, swollen
drive_v verb | conduire, conduisez, volant, rentrer en voiture | drive, driving, behind the wheel
ride_v verb | rouler, roule, pédaler, balade, balades, sortie, sorties, randonnée, promenade, excursion | ride, rides, riding, outing, outings, tour, tours, cycling, trip, excursion
walk verb | marcher, à pied, marche | walk, walking, on foot
run_v verb | courir, course | run, running, race
load_v verb | charge, charger, recharge, recharger, chargeur | charge, charging, charger, recharge
range_b thing | autonomie | range, battery life
speed thing | vitesse, vitesses | speed, fast
motor thing | moteur, moteurs, motorisé | motor, motors, engine
lockbike thing | antivol, antivols, cadenas, u | lock, locks, padlock, u lock
adjust verb | régler, réglage, réglages, ajuster, ajustement, adapter | adjust, adjustment, adjustments, tune, tuning, tune up, fine tune
wheel thing | roue, roues | wheel, wheels
tube thing | chambre à air, chambres à air | inner tube, inner tubes
saddle thing | selle, selles | saddle, saddles
pedal thing | pédale, pédales | pedal, pedals
gear thing | dérailleur, transmission, cassette, pignon | gears, derailleur, drivetrain, cassette
pump thing | gonfler, gonflage, pompe, pompes | pump, inflate, air
trailer thing | remorque, remorques | trailer, trailers
basket_b thing | panier, paniers, corbeille | basket, baskets
pannier thing | sacoche, sacoches, bagagerie vélo | pannier, panniers, saddle bag, bike bag
cargo thing | cargo, cargos, triporteur, longtail | cargo, longtail
mtb thing <bike | vtt, vélo tout terrain | mountain bike, mountain bikes, mtb
roadbike thing <bike | vélo de course, vélo de route | road bike, road bikes
kidsbike thing <bike | draisienne, draisiennes, vélo enfant | balance bike, kids bike, kids bikes, children's bike
carrier_b thing | porte bagages, porte vélo, porte vélos | rack, bike rack, roof rack
mechanic thing | mécanicien, mécanicienne, mécano, mécanique, technicien | mechanic, mechanics, technician
labour thing | main d'oeuvre, taux horaire | labour, labor, hourly rate
parts thing | pièce détachée, pièces détachées, pièces de rechange, rechange | spare part, spare parts, spares, parts
wear thing | usure, usé, usée, usés | wear, worn, wear and tear
used_up thing | hors d'usage, usagé, usagée, usagés, usagées, vieux, mort, morte | used, old, dead, worn out
throw verb | jeter, jette, poubelle, déchets, déchet, déchetterie | throw away, throw, bin, waste, dispose, disposal, trash
storage_v verb | entreposer, garder, conserver, entreposage, remiser, hivernage, stocker | store, storage, keep, stored
keepfor verb | mettre de côté, mettez de côté, réserver un article, garder de côté | put aside, keep aside, set aside, hold for me, reserve an item
notify verb | prévenir, prévenez, prévient, avertir, informer, alerter, rappel, notification, notifier | notify, warn, warning, alert, inform, reminder, let me know, let you know, notice
advancenotice thing | à l'avance, avance, d'avance, veille, la veille, anticiper, au préalable | in advance, advance, ahead, beforehand, day before, notice, prior
early thing | tôt, plus tôt, de bonne heure, en avance, anticipé, anticipée, première heure | early, earlier, first thing, ahead of time
latehours thing | tard, plus tard, tardif, tardive | late, later
beginning thing | début, commence, commencer, débuter, débute, démarrer, démarre, démarrage, départ | start, starts, begin, begins, beginning, starting
ending thing | fin, finir, terminer, termine, terminé | end, ends, finish, finishes, finished
quick_d thing | rapide, rapidement, vite, accélérer | quick, quickly, fast, faster, speed up
long_d ctx | long, longue, longs, longues | long
stay_v verb | rester, restent, séjourner, séjour, nuitée, nuitées, passer la nuit | stay, stays, staying, night, nights
sit verb | asseoir, assis, place assise, places assises, installer, s'installer | sit, seat, seats, seated, seating
enter verb | entrer, entrée, accéder, accès, rentrer, admission | enter, entry, get in, access, entrance, admission, come in
code_door thing | digicode, interphone, sonner, sonnez, sonnette, portail, code d'accès, code d'entrée | door code, intercom, ring, bell, gate, entry code, access code
exit verb | sortir, sortie, quitter | exit, leave, go out
attend verb | assister, participer, participation, participants, participant, rejoindre | attend, take part, participate, participants, join
alone thing | seul, seule, seuls, tout seul, toute seule, autonome, non accompagné | alone, on my own, by myself, on his own, on her own, unaccompanied, by yourself
together thing | ensemble, à plusieurs, accompagné, à deux | together, accompanied
parent_p thing | parent, parents, père, mère, papa, maman, tuteur | parent, parents, mother, father, mum, dad, guardian
school_n thing | école, collège, lycée, scolaire, université, faculté | school, college, university, high school
workplace thing | bureau, bureaux, travail, lieu de travail, société | office, workplace, work
salary thing | salaire, salaires, rémunération, payé combien | salary, wage, wages, pay rate
employer_p thing | employeur, patron | employer, boss
colleague thing | collègue, collègues | colleague, colleagues, coworkers
meeting thing | réunion, réunions | meeting, meetings
corporate thing | entreprise, entreprises, société, comité d'entreprise, pro, professionnels | corporate, company, companies, business, businesses, firm
sound thing | bruit, bruits, son, acoustique, insonorisé | noise, noisy, sound, soundproof, quiet
smell thing | odeur, odeurs, sentir, sent, parfumé, parfumée, senteur, senteurs | smell, smells, odour, scent, scented, scents
light_n thing | lumière, éclairage, éclairé, lumineux | light, lighting, lights
power thing | puissance, watts, prise, prises, prise électrique | power, wattage, watts, socket, plug, outlet
frost thing | gel, gelée, gelées, givre, verglas | frost, frosts, frozen pipes, ice
sun_n thing | soleil, ensoleillé, uv | sun, sunlight, sunshine, uv
outside_o thing | extérieur, dehors, plein air | outdoor, outdoors, outside, open air
storm thing <rain | orage, tempête, orages | thunderstorm, storm, stormy
fade verb | pâlir, décolorer, délaver, ternir, s'efface, tenir dans le temps | fade, fades, discolour, wear off, come off
last_v verb | durer, dure, durée de vie, longévité | last, lasts, lasting, lifespan, lifetime
stain thing | tache, taches, salir, sale | stain, stains, dirty
scratch thing | rayure, rayures, rayé, rayer, griffé, éraflure | scratch, scratches, scratched
chip_d thing <broken | ébréché, ébréchée, fêlé, fêlée, fissure, fissuré | chipped, crack, cracked
bend thing | plié, pliée, tordu, tordue, voilé, voilée, déformé | bent, buckled, twisted, warped
wrong thing | erreur, faute, trompé, trompée, planté, se tromper, mauvais, incorrect | wrong, mistake, error, fault, incorrect, typo
redo verb | refaire, refaisons, recommencer, refait, à nouveau, regraver | redo, remake, do over, start again, again, reprint
compensate verb | dédommager, dédommagée, dédommagement, indemnité, indemnisation, geste commercial, avoir | compensate, compensation, credit note, goodwill
proof_p thing | preuve, justifier, justificatif, attester, constater | proof, prove, evidence
receipt_p thing | ticket, ticket de caisse, preuve d'achat, reçu | receipt, till receipt, proof of purchase
lid thing | couvercle | lid
inside_o thing | intérieur, dedans, à l'intérieur | inside, indoor, indoors, interior
behind ctx | derrière, arrière | behind, back, rear
front ctx | devant, avant face | front
top_c ctx | dessus, en haut | top, on top
bottom_c ctx | dessous, en bas | bottom, underneath, below
sleeve thing | manche, manches, bras | sleeve, sleeves, arm
back_c thing | dos, derrière, au dos | back
chest thing | poitrine, coeur, devant | chest, front
collar thing | col, cols, capuche | collar, hood
sweat thing <clothes | sweat, sweats, pull, pulls, sweatshirt, hoodie | sweatshirt, hoodie, hoodies, jumper, sweater, sweatshirts
apron thing <clothes | tablier, tabliers | apron, aprons
cap thing <clothes | casquette, casquettes, bonnet | cap, caps, hat, beanie
babygrow thing <clothes | body, bodys, grenouillère | babygrow, onesie, bodysuit
jersey thing <clothes | maillot, maillots | jersey, jerseys, kit
uniform thing <clothes | uniforme, uniformes | uniform, uniforms
magnet thing | magnet, aimant | magnet
plaque thing | plaque, plaques, panneau, panneaux, enseigne | plaque, plaques, sign, signs, nameplate, plate
thickness thing | épaisseur, épais, épaisse | thickness, thick
length_d thing <dimension | longueur, hauteur, largeur, mesures | length, height, width, tall, wide, high
minmax thing | maximum, minimum, max, min, maximal, maximale, minimal, minimale, plancher, plafond, au moins, au plus | maximum, minimum, max, min, at least, at most, cap, limit, limits, largest, smallest, biggest
biggest thing | le plus grand, la plus grande, grandeur nature | biggest, largest
smallest thing | le plus petit, la plus petite, minuscule | smallest, tiny
method thing | méthode, méthodes, technique, techniques, procédé, procédés | method, methods, technique, techniques
software thing | logiciel, logiciels, application, appli, app | software, app, application
download verb | télécharger, téléchargement, téléversez, uploader | download, upload
image_right thing | droit d'auteur, droits d'auteur, copyright, marque déposée, licence, licences, protégé, protégés, disney | copyright, trademark, licence, license, licensed, copyrighted, disney
offensive thing | injurieux, raciste, contenu, contenus | offensive, racist, content
discreet thing | discret, discrète, discrétion, anonyme | discreet, anonymous, plain
surprise thing | surprise | surprise
tax_n thing | taxe, taxes, impôt, impôts | tax, taxes
budget_p facet <price | budget, somme, débourser, dépense, dépenser, enveloppe | budget, spend, bill, set me back, amount
upfront thing | verser, versement, avancer l'argent, avancer, avance, argent d'avance, payer d'avance | pay upfront, upfront, in advance
money thing | argent, sous | money
bank thing | banque, bancaire | bank
account_d thing | débité, débitée, prélevé, prélevée, encaissement, débit | debited, charged
partial thing | moitié, demi tarif, une partie, pourcentage | half, half price, part, percent, percentage
extra_fee thing | supplément, en sus, surcoût, majoration | extra, surcharge, supplement
bonus thing | prime, primes, subvention, subventions, bonus | bonus, subsidy, grant, incentive
tooth_x thing <tooth | molaire, molaires, dent de sagesse, dents de sagesse, canine, incisive | molar, molars, wisdom tooth, wisdom teeth
denture thing | dentier, prothèse, prothèses, appareil amovible, dents artificielles | denture, dentures, false teeth
crown_d thing | couronne, couronnes | crown, crowns
cavity thing | carie, caries, plombage, obturation, composite | cavity, cavities, filling, fillings
tartar thing | tartre, détartrage, plaque dentaire | tartar, plaque, scaling, scale and polish
gum thing | gencive, gencives | gum, gums, gingivitis
bone thing | os, osseuse, greffe | bone, graft
stitches thing | points de suture, suture, sutures, fils résorbables | stitch, stitches, suture, sutures
impression_d thing | empreinte, empreintes, moulage | impression, impressions, mould, scan
mouth thing | bouche, haleine | mouth, breath
sealant thing | sillon, sillons, scellement | sealant, sealants, fissure
sterile thing | stérilisation, stérile, stérilisés, désinfecter, désinfection, hygiène | sterilisation, sterilization, sterile, sterilise, disinfect, hygiene
tobacco thing <smoking | tabac, clope, clopes, cigarette, fumer | tobacco, smoking, cigarettes
mobile_d thing | téléphone portable, smartphone, mobile | phone, mobile, smartphone
nearby ctx | proche, proximité, près, à côté, le plus proche | near, nearby, close, nearest, closest
ground thing | plain pied, marche, marches, escalier, escaliers | steps, stairs, step free, ground level
wheelchair thing <accessible | fauteuil roulant, fauteuil, poussette, poussettes | wheelchair, pushchair, pram, stroller, buggy
dogbreed animal <dog,pet | labrador, bouledogue, caniche, toutou | labrador, bulldog, poodle, doggy
toy_kid thing | coin enfants, aire de jeux | play area, playground
nut_peanut thing <nuts | arachide, arachides, cacahuète, cacahuètes | peanut, peanuts, groundnut, groundnuts
flour thing | farine, farines, blé | flour, wheat
wheatfree thing <gluten | sans blé | wheat free
meatless thing <vegetarian | ni viande, sans viande, viande ni poisson | no meat, without meat, don't eat meat, doesn't eat meat
plantbased thing <vegan | végétal, végétale, sans produit animal, cent pour cent végétal | plant based, no animal products
decaf thing | déca, décaféiné, caféine, sans caféine | decaf, caffeine, decaffeinated
latte thing <coffee | latte, cappuccino, crème | latte, cappuccino, flat white
breadkind thing <bread | miche, miches, tradition, tradi, campagne, tartine, boule | loaf, loaves, sourdough
sweet thing | sucrerie, sucreries, bonbon, bonbons, dragée, dragées | sweets, candy, candies
snack thing | en cas, snack, goûter, collation | snack, snacks, afternoon snack
local_f thing | local, locale, locaux, locales, circuit court, de la région, régional, régionaux | local, locally, regional, nearby farms
season_p thing | saison, de saison, saisonnier, saisonniers | season, seasonal
leftover thing | invendu, invendus, restes, gaspillage, antigaspi | leftover, leftovers, unsold, waste, surplus, doggy bag
stamp_card thing <loyalty | tampon, tampons, carte à tamponner | stamp, stamps, stamp card
reward thing | récompense, gagner, gagne, cagnotte, points | reward, earn, points, win
transfer_p verb | transmettre, transférer, donner à un autre | transfer, pass on
sign_d verb | signer, signature, contrat, contrats | sign, signature, contract, contracts, agreement
certificate_p thing | arrêt, arrêt de travail, attestation de présence, justificatif d'absence | sick note, attendance certificate, note for my employer
report_p verb | déclarer, déclaration, signaler, constat | report, declare, declaration
check_v verb | vérifier, contrôle, contrôler, contrôles, inspecter | check, checks, inspect, inspection, control
measure_v verb | mesurer, mesure, prendre les mesures | measure, measuring
teachhow verb | apprendre, apprentissage, enseigner, initier | learn, learning, teach, teaching
women_only thing <women | filles, entre filles, réservé aux femmes | women only, ladies only, girls
host_v verb | accueillir, accueille, recevoir, organiser, organisez, fêter, célébrer, fête | host, organise, organize, celebrate, throw a party
decorate verb | décorer, décoration, décoré, déco | decorate, decoration, decorated
visit_p verb | visite, visiter, passer vous voir | visit, drop by, come by, stop by
see_v ctx | voir, regarder, montrer | see, look, show
help_v ctx | aider, aide | help, assist
ask_v ctx | demander, demande, demandes | ask, request, requests
answer_v verb | répondre, réponse, répondez, réponses, délai de réponse | answer, reply, respond, response
send_v ctx | envoyer, adresser | send
take_v ctx | prendre, prends, prenez, prend, prenons | take, takes
get_v ctx | obtenir, recevoir, avoir | get, obtain, receive
bring ctx | apporter, amener, ramener, venir avec | bring, bringing
leave_v ctx | laisser, déposer, dépose, dépôt | leave, drop off, drop
change_v ctx | changer, changement, change | change, changing, switch
limit_v thing | limite, limites, limité, limitée, plafond | limit, limited, cap
lost_card thing | carte perdue, badge, badges | lost card, badge, key fob, fob
child_age ctx <child | fils, fille, garçon | daughter, boy, girl
home_d ctx | chez moi, chez nous, à la maison, palier, voisin, voisine | my home, my place, doorstep, neighbour, at home
absent_d thing | absent, absente, pas chez moi, pas là, pas à la maison | not home, not at home, out when, not in
deposit_at verb | laisser devant, déposer chez, déposer sur | leave it, leave with, leave outside
empty_p thing | vide, vider | empty
full_p thing | complet, complète, plein, pleine, complets | full, fully booked
toxic thing | toxique, dangereux, danger, sans risque, risqué, risquée, nocif | toxic, dangerous, danger, risky, safe, safety, harmful
hygiene thing | hygiène, gants, masque | hygiene, gloves, mask
medical thing | médical, médicale, traitement, traitements, médicaments | medical, treatment, medication
heart thing | coeur, cardiaque, pacemaker | heart, cardiac, pacemaker
translation thing | traduction, traduire, interprète | translation, translate, interpreter
subtitle thing | panneau d'affichage, affichage | notice board
license_p thing | permis, permis de conduire, licence | licence, license, permit
foreign thing | étranger, étrangère, étrangers | foreign, abroad
competitor thing | concurrent, concurrents, ailleurs, autre magasin, autre marque, acheté ailleurs | elsewhere, another shop, competitor, other brand, bought elsewhere
regret verb | regretter, regrette, changer d'avis, ne plaît pas, ne convient pas, déçu, déçue | regret, regrets, don't like, doesn't suit, changed my mind, disappointed
unhappy thing | déçu, déçue, mécontent, insatisfait, pas satisfait | unhappy, dissatisfied, disappointed, not happy
noteparty thing | enterrement de vie, evjf, evg | hen party, stag do, bachelorette, hen do
married thing <wedding | future mariée, témoin, témoins, demoiselle d'honneur | bridesmaid, bridesmaids, best man, groom
goldage thing | majeur, majeurs, mineur | adult, minor, of age
ladies_d ctx | madame, dame | lady
bike_word thing <bike | bicyclette, biclou, bécane, vélos | bicycle, push bike, cycle
`;
