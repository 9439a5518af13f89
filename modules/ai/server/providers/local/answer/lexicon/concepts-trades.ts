/** Nouns and acts of further trades, French and English (hand-made); format in lexicon.ts. */
export const TRADE_CONCEPTS = `
camping_pitch thing | emplacement, emplacements, parcelle | pitch, pitches, plot
caravan thing | caravane, camping car, fourgon, van aménagé | caravan, motorhome, campervan, rv
mobilehome thing | mobil home, mobil homes, bungalow, bungalows, chalet, chalets, gîte, gîtes | mobile home, mobile homes, bungalow, chalet, cottage, cabin
bbq thing | barbecue, barbecues, grill, plancha | barbecue, bbq, grill
kettle thing | bouilloire, cafetière, machine à café | kettle, coffee machine, coffee maker
minibar thing | minibar, mini bar | minibar
safe_n thing | coffre fort, coffre | safe, safe deposit box
hairdryer thing | sèche cheveux | hairdryer, hair dryer
iron_n thing | fer à repasser | iron, ironing board
tv thing | télévision, télé, tv, netflix, chaînes | tv, television, netflix
gym_room thing | salle de sport, fitness, salle de fitness | gym, fitness room, fitness centre
playground thing | aire de jeux, jeux pour enfants, structure gonflable | playground, play area, bouncy castle
soundproof thing | insonorisé, calme, silencieux, bruyant | quiet, soundproof, noisy, peaceful
twinbeds thing | lits jumeaux, lits séparés, deux lits | twin beds, separate beds, twin room
single_room thing | chambre simple, chambre individuelle | single room
nonrefundable thing | non remboursable, non annulable | non refundable, nonrefundable
latecheckout thing <checkout | départ tardif, partir plus tard | late checkout, late check out, leave later
earlycheckin thing <checkin | arrivée anticipée, arriver plus tôt | early checkin, early check in, arrive early
nightporter thing | veilleur, gardien, réception de nuit, arrivée tardive, arriver tard, arriver après minuit | night porter, late arrival, arrive late, arriving late, after hours
cityview thing | vue | view
conference thing | salle de réunion, salles de réunion, séminaire, séminaires, vidéoprojecteur | meeting room, meeting rooms, conference room, seminar, projector
cowork thing | coworking, poste de travail, bureau partagé | coworking, desk, hot desk, workspace
printer thing | imprimante, photocopie, photocopies, photocopieuse, scanner | printer, photocopy, photocopies, copier, scanner, scan
mailbox thing | boîte aux lettres, domiciliation, courrier | mailbox, mail handling, business address
museum_ticket thing | billet, billets, billetterie, entrée, place, places, prévente | ticket, tickets, ticket office, admission, entry fee
audio_guide thing | audioguide, audioguides | audio guide, audio guides
exhibition thing | exposition, expositions, expo | exhibition, exhibitions, exhibit
show_n thing | spectacle, spectacles, représentation, séance, concert, pièce de théâtre | show, shows, performance, performances, play
film_n thing | film, films, vo, version originale | film, films, movie, movies
season_tk thing | abonnement annuel, pass annuel, carte annuelle | annual pass, season ticket, year pass
photoshoot thing | séance photo, shooting, photographe, reportage | photo shoot, shooting, photographer, photo session
album thing | album, albums, tirage, tirages | album, albums, prints
digital_file thing | fichiers numériques, haute définition, galerie en ligne, clé usb | digital files, high resolution, online gallery, usb stick
retouch thing | retouche photo, retouches, retouchées | retouching, edited, editing
video_n thing | vidéo, vidéos, film vidéo | video, videos, footage
bouquet_wed thing | bouquet de mariée, boutonnière | bridal bouquet, buttonhole
wreath thing | couronne de fleurs, gerbe, coussin de deuil | wreath, funeral spray
potted thing | pot, pots, plante verte, plantes vertes, rempotage | pot, pots, house plant, houseplants, potted, repotting
seed thing | graine, graines, semis, bulbes | seed, seeds, bulbs
compost thing | terreau, compost, engrais | compost, soil, fertiliser, fertilizer
christmas_tree thing | sapin, sapins | christmas tree, christmas trees
vase thing | vase, vases | vase, vases
orchard thing | cueillette, verger | pick your own, orchard
vetvisit thing | vétérinaire, clinique vétérinaire | vet, veterinary, veterinarian
worming thing | vermifuge, antiparasitaire, puces, tiques | worming, flea, fleas, tick, ticks, dewormer
grooming thing | toilettage, toiletteur, tonte du chien, brossage | grooming, groomer
kennel thing | pension, chenil, garde d'animaux | boarding, kennel, cattery, pet sitting
euthanasia thing | euthanasie, incinération | euthanasia, put to sleep, cremation
petfood thing | croquettes, pâtée, alimentation animale | pet food, kibble, dog food, cat food
passport_pet thing | passeport européen, rage | pet passport, rabies
car_service thing | vidange, révision, distribution, courroie | oil change, car service, timing belt
mot_test thing | contrôle technique | mot, roadworthiness test
courtesy_car thing | véhicule de prêt, voiture de prêt, véhicule de remplacement, véhicule de courtoisie | courtesy car, replacement car, loan car
towing thing | remorquage, dépanneuse | towing, tow truck, breakdown recovery
windscreen thing | pare brise, bris de glace | windscreen, windshield
bodywork thing | carrosserie, rayures, tôlerie | bodywork, dent, dents, body shop
exhaust thing | échappement, pot d'échappement | exhaust
carwash thing | lavage auto, nettoyage intérieur | car wash, valeting
usedcar thing | véhicule d'occasion, voitures d'occasion | used car, used cars
electriccar thing | véhicule hybride, hybride, hybrides | hybrid, hybrids
licenseplate thing | plaque d'immatriculation, carte grise, immatriculation | number plate, registration document, licence plate
driving_lesson thing | leçon de conduite, leçons de conduite, heures de conduite, conduite accompagnée, auto école | driving lesson, driving lessons, driving school
theory_test thing | code de la route, examen du code | theory test, highway code
mobility_move thing | déménagement, déménager, déménageur, déménageurs | removal, removals, moving house, movers, relocation
boxes_m thing | carton, cartons, emballage | box, boxes, cardboard boxes
furniture_lift thing | monte meuble, monte meubles | furniture lift
storage_unit thing | garde meuble, garde meubles, box de stockage | storage unit, self storage
heavyobject thing | piano, coffre, objet lourd | heavy item, bulky
cleaner thing | femme de ménage, ménage, aide ménagère, nettoyage | cleaner, housekeeper, cleaning lady, cleaning
window_clean thing | nettoyage des vitres, vitres, carreaux | window cleaning, windows
carpet_clean thing | moquette, tapis, shampoing | carpet, carpets, rug, rugs
products_clean thing | produits ménagers, produits d'entretien | cleaning products
babysit thing | garde d'enfants, baby sitter, nounou, baby sitting | babysitter, babysitting, nanny, childminder
elderlycare thing | aide à domicile, auxiliaire de vie, personne âgée | home help, carer, home care
mealdelivery thing | portage de repas, repas à domicile | meal delivery
handyman thing | bricolage, petit bricolage, bricoleur | handyman, diy, odd jobs
carpenter thing | menuisier, menuiserie, charpente, ébéniste | carpenter, carpentry, joiner, joinery
custommade thing | sur mesure, sur commande | made to order, custom made, bespoke, made to measure
upholstery thing | tapissier, retapisser, rembourrage, assise, mousse | upholstery, reupholster, upholsterer, foam
varnish thing | vernis, vernir, laque, huile, huilé, huilée, ciré, finition, finitions | varnish, lacquer, oil, oiled, waxed, finish, finishes
shelf thing | étagère, étagères, bibliothèque, rangement | shelf, shelves, bookcase, storage unit
drawer thing | tiroir, tiroirs, commode | drawer, drawers, chest of drawers, dresser
wardrobe thing | armoire, armoires, dressing, penderie, placard, placards | wardrobe, wardrobes, closet, cupboard, cupboards
desk_f thing | bureau, bureaux | desk, desks
stool thing | tabouret, tabourets | stool, stools
dining_t thing | table, tables, plateau | table, tables, tabletop
legs thing | pied, pieds, piètement | leg, legs, feet
headboard thing | tête de lit, sommier | headboard, bed base, slats
screws thing | vis, visserie, notice, notice de montage | screws, fittings, instructions, assembly instructions
stairs_f thing | escalier, escaliers, à l'étage, sans ascenseur | stairs, staircase, upstairs, no lift
doorwidth thing | passage, passages, largeur de porte | doorway, hallway
takeback thing | reprise de l'ancien, reprendre l'ancien, évacuation, débarrasser, enlever mon ancien | take away old, take away the old, old sofa, removal of old, disposal of old
ecotax thing | éco participation, écotaxe | eco tax, recycling fee
outlet thing | déstockage, fin de série, modèle d'exposition, modèles d'exposition | outlet, ex display, clearance, display model
swatch_f thing <sample | échantillon de tissu, nuancier | fabric sample, swatch, colour chart
outdoorfurn thing | mobilier de jardin, salon de jardin, meuble de jardin | garden furniture, outdoor furniture, patio furniture
mower thing | tondeuse, tondeuses | mower, lawnmower, lawn mower
chainsaw thing | tronçonneuse | chainsaw
watering thing | arrosage, arroser, goutte à goutte | watering, water my plants, irrigation
fence thing | clôture, clôtures, grillage, palissade | fence, fencing, fences
paving thing | terrasse en bois, dallage, pavés, allée | decking, paving, patio, driveway
greenwaste thing | déchets verts, évacuation des déchets, branches, feuilles mortes | green waste, garden waste, clippings, leaves
stump thing | souche, souches, dessouchage, abattage, abattre | stump, stumps, felling, fell, cut down
pest thing | nuisible, nuisibles, rats, souris, guêpes, cafards, punaises de lit, insectes | pest, pests, rats, mice, wasps, cockroaches, bed bugs, insects
pesticide thing | pesticide, pesticides, désherbant, désherber, mauvaises herbes, phytosanitaire | pesticide, pesticides, weedkiller, weeding, weeds, herbicide
pond thing | bassin de jardin, étang | pond
pool_m thing | entretien de piscine, chlore | pool maintenance, chlorine
alarm thing | alarme, alarmes, télésurveillance | alarm, alarms, burglar alarm
insulation thing | isolation, isoler, combles | insulation, loft, attic
solar thing | solaire, solaires | solar
chimney thing | ramonage, ramoner, ramoneur | chimney sweep, chimney sweeping
damp thing | humidité, moisissure, infiltration | damp, mould, mold
permit_b thing | permis de construire, urbanisme | planning permission, building permit
workguarantee thing | garantie décennale, décennale | ten year guarantee
scaffolding thing | échafaudage | scaffolding
demolition thing | démolition, démolir, gravats | demolition, rubble
tiling_b thing | carrelage, carreleur, faïence | tiling, tiler, tiles
flooring thing | sol, sols, revêtement, stratifié | floor, flooring, laminate
wallpaper thing | papier peint, tapisserie | wallpaper
plaster thing | plâtre, placo, enduit | plaster, plasterboard, plastering
ceiling thing | plafond, plafonds | ceiling
blind thing | store, stores, volet, volets | blind, blinds, shutter, shutters
gate_b thing | portail, portails, garage, porte de garage | gate, gates, garage, garage door
tenantfee thing | honoraires de location, honoraires locataire | letting fees, tenant fees
rentguarantee thing | assurance loyers impayés, loyers impayés, impayés | rent guarantee, unpaid rent, rent arrears
charges thing | charges, charges comprises, provision | service charges, bills, utilities, bills included
roommate thing | colocation, colocataire, coloc | flat share, flatmate, housemate, roommates
shortlet thing | location saisonnière, airbnb, courte durée | short let, holiday let, airbnb, short term
exclusivity thing | mandat exclusif, exclusivité, exclusif | exclusive mandate, sole agency, exclusive
offer_p thing | offre d'achat, contre offre, négocier, négociation | offer to buy, make an offer, negotiate, negotiation
photos_re thing | visite virtuelle, photos professionnelles | virtual tour, professional photos
energyclass thing | dpe, classe énergie, passoire | epc, energy rating
landsize thing | surface, superficie, mètres carrés, m2 | area, surface, square metres, floor area
legal_f thing | juridique, avocat, tribunal | legal, lawyer, court, solicitor
accounting thing | comptable, comptabilité, bilan comptable | accountant, accounting, bookkeeping
tax_return thing | déclaration d'impôts, déclaration fiscale | tax return
payroll thing | fiche de paie, paie | payslip, payroll
hairlength thing | cheveux longs, cheveux courts, cheveux mi longs | long hair, short hair, medium hair
perm thing | permanente, lissage, lissages, défrisage, kératine | perm, straightening, keratin, smoothing
shampoo thing | shampoing, shampooing, soin capillaire | shampoo, conditioner, hair treatment
updo thing | chignon, coiffure de mariée, coiffure de mariage | updo, bridal hair
eyelash thing | cils, sourcils, extensions de cils | eyelashes, lashes, eyebrows, brows
tanning thing | bronzage, uv, autobronzant | tanning, sunbed
gelnails thing | vernis semi permanent, semi permanent, gel, faux ongles | gel polish, shellac, acrylics, gel nails
bodycare thing | gommage, enveloppement, modelage | scrub, body wrap, body treatment
laserhair thing | laser, lumière pulsée | laser, ipl
patchtest thing | test d'allergie, test cutané | patch test
pharmacyduty thing | pharmacie de garde, garde, de garde | on call, out of hours, duty pharmacy
bloodpressure thing | tension, tension artérielle | blood pressure
flu thing | grippe, vaccin grippe, covid | flu, covid, flu shot
genericmed thing | générique, génériques | generic, generics
medicaldevice thing | orthèse, béquilles, lit médicalisé, location de matériel médical | crutches, brace, medical equipment
babyproducts thing | lait infantile, couches, tire lait | baby formula, nappies, diapers, breast pump
homeopathy thing | homéopathie, phytothérapie | homeopathy, herbal medicine
glasses_repair thing | monture, montures, branche | frame, frames
varifocal thing | verres progressifs, progressifs | varifocal, varifocals, progressive lenses
second_pair thing | deuxième paire, seconde paire | second pair
chiropody thing | pédicure podologue, podologue, semelles | podiatrist, chiropodist, insoles
dietician thing | diététicien, diététicienne, nutritionniste, régime | dietician, nutritionist, diet
speech thing | orthophoniste, orthophonie | speech therapist, speech therapy
hypnosis thing | hypnose, hypnothérapie | hypnosis, hypnotherapy
acupuncture thing | acupuncture | acupuncture
reflexology thing | réflexologie | reflexology
couples thing | thérapie de couple, couple, couples | couples therapy, couples
confidential thing | secret professionnel, confidentiel, confidentialité | confidential, confidentiality
homework thing | devoirs, aide aux devoirs, soutien scolaire | homework, homework help, tutoring
schoolyear thing | année scolaire, rentrée, trimestre | school year, term, semester
entrancetest thing | test d'entrée, concours d'entrée, évaluation | entrance exam, placement test, assessment
makeupclass thing | rattraper, rattrapage, cours manqué, cours manqués | catch up, make up class, missed class, missed lesson
recital thing | audition, audition de fin d'année, spectacle de fin d'année, gala | recital, end of year show
instrument thing | instrument, instruments, location d'instruments | instrument, instruments
choir thing | chorale, choeur | choir
solfege thing | solfège, formation musicale | music theory, sight reading
teachers_native thing | natif, natifs, langue maternelle | native, native speaker, mother tongue
conversation thing | conversation, oral | conversation, speaking practice
visa thing | visa, visas, permis de séjour | visa, visas, residence permit
accommodation_s thing | famille d'accueil, résidence étudiante | host family, student accommodation
schoolbus thing | ramassage scolaire, bus scolaire, car scolaire | school bus, school transport
uniform_s thing | uniforme, blouse | uniform
lunch_s thing | cantine, demi pension, pique nique | canteen, packed lunch, school lunch
summer_camp thing | centre de loisirs, colonie, stage de vacances, stages vacances | summer camp, holiday camp, holiday club
nap thing | sieste | nap
nappy thing | couche, couches, propreté | nappy, nappies, potty trained
adaptation thing | adaptation, période d'adaptation | settling in, settling in period
menu_week thing | menu de la semaine, menus de la semaine | weekly menu
winepairing thing | accord mets et vins, accords, verre de vin | wine pairing, wine list, glass of wine
tasting_menu thing | menu dégustation | tasting menu
lunchmenu thing | menu du midi, menu du jour, formule midi, plat du jour, formule déjeuner | lunch menu, set lunch, dish of the day, lunch deal
kitchen_close thing | dernière commande, service du soir, fin de service, derniers services | last orders, kitchen closes, last sitting
tablewindow thing | table près de la fenêtre, table au calme | window table, quiet table
largegroup thing | grandes tablées, grande table, groupe de | large groups, big groups, big party
bookdeposit thing | arrhes, empreinte de carte | card guarantee, booking deposit
homemade_f thing | fait maison, maison, faits maison, frais | homemade, home made, fresh
spicy thing | épicé, piquant, relevé | spicy, hot
raw thing | cru, crue, lait cru | raw, unpasteurised
pregnantfood thing | enceinte | pregnant
deliveryapp thing | uber eats, deliveroo, just eat | uber eats, deliveroo, just eat
gift_basket thing | panier garni, paniers garnis, coffret, coffrets, assortiment | hamper, gift basket, gift set, box set, gift box
wine_tasting thing | dégustation, dégustations, visite de cave, cave | tasting, tastings, cellar, wine tasting
cheese_board thing | plateau de fromages, plateau | cheese board, platter, platters
buffet thing | buffet, buffets, cocktail dînatoire, apéritif | buffet, buffets, canapés, finger food
tableware thing | vaisselle, couverts, assiettes, nappes | tableware, crockery, cutlery, plates, tablecloths
waiter thing | serveur, serveurs, personnel de service | waiter, waiters, waiting staff
marquee thing | tente, chapiteau, barnum | marquee, tent
balloon thing | ballon, ballons, guirlande | balloon, balloons
costume_h thing | déguisement, déguisements | fancy dress, costume, costumes
secondhand_book thing | livres d'occasion, bouquins d'occasion | used books, second hand books
order_book thing | commander un livre, commande de livre | order a book, special order
bookclub thing | club de lecture, rencontre, dédicace | book club, reading group, signing
schoolbook thing | manuels scolaires, livres scolaires | textbooks, school books
magazine thing | magazine, magazines, journal, journaux | magazine, magazines, newspaper, newspapers
vinyl thing | vinyle, vinyles, cd | vinyl, vinyls, cd
videogame thing | jeu vidéo, jeux vidéo, console | video game, video games, console
model_kit thing | maquettes, modélisme, figurine, figurines | model kit, figurine, figurines
sewing thing | couture, machine à coudre, mercerie, coudre | sewing, sewing machine, haberdashery, sew
knitting thing | tricot, laine à tricoter, crochet, pelote | knitting, yarn, crochet
zip thing | fermeture éclair, zip, bouton, boutons | zip, zipper, button, buttons
shoemaker thing | cordonnerie, cordonnier, ressemelage, semelle, talon | shoe repair, cobbler, resole, sole, soles, heel
drycleaning thing | pressing, nettoyage à sec | dry cleaning, dry cleaner
keycut thing | double de clé, doubles de clés, reproduction de clé, reproduction de clés | key cutting, duplicate key, copy of a key
watchrepair thing | bracelet de montre, changement de pile | watch strap, battery change
ringsize thing | taille de bague, tour de doigt, mise à taille, mise à la taille | ring size, resize, finger size
diamond thing | diamant, diamants, pierre précieuse, perle, perles | diamond, diamonds, gemstone, pearl, pearls
nickel thing | nickel, hypoallergénique, hypoallergéniques | nickel, nickel free, hypoallergenic
plating thing | plaqué, dorure, rhodiage | plating, plated, gilding
appraisal thing | expertise, estimation de bijoux, estimer | appraisal, valuation
buygold thing | rachat d'or, achat d'or | gold buying, sell gold
screenrepair thing | écran cassé, vitre cassée, réparation d'écran | broken screen, cracked screen, screen repair
unlock thing | débloquer, déblocage, désimlocker | unlock, unlocking
virus_c thing | virus, antivirus | virus, antivirus
software_i thing | installation de logiciel, windows | windows, operating system
refurb thing <secondhand | reconditionné, reconditionnés | refurbished, reconditioned
compat thing | compatible, compatibles, compatibilité | compatible, compatibility, fits with
sparewheel thing | roue de secours | spare wheel
childlock thing | sécurité enfant | child lock
firstaid thing | premiers secours, secouriste | first aid
noise_rule thing | nuisances, voisinage | neighbours
lateevening thing | nocturne, fin de soirée | late evening, late opening
timeslot thing | créneau, créneaux, plage horaire, tranche horaire, fourchette | time slot, slot, slots, window, time window
textnotice thing | sms, texto, par message | text message, sms, text
queue_n thing | file, affluence, heure de pointe, heures creuses, creuses | queue, busy, peak time, off peak, quiet time
capacity_p thing | places, jauge, nombre de places, capacité d'accueil | capacity, places, spots, spaces
lastminute thing | dernière minute, last minute | last minute, short notice
renew act | renouvel*, renouveler, prolonger, prolongation, reconduction | renew*, renewal, extend, extension
validity_v thing | valide, encore valable, date de validité | still valid
proofage thing | justificatif d'âge | proof of age
original thing | original, originaux, photocopie, copie, copies | original, copy, copies, photocopy
damagewaiver thing | rachat de franchise, franchise, assurance casse | damage waiver, excess, damage cover, deductible
mileage thing | kilométrage, kilomètres, km, kilométrage illimité | mileage, kilometres, km, miles
fuel thing | carburant, essence, plein, gazole | fuel, petrol, gas, full tank
younger thing | jeune conducteur, jeunes conducteurs | young driver
oneway thing | aller simple, autre agence, rendre ailleurs, restituer ailleurs | one way, different location, drop off elsewhere
helmet_i thing <helmet | casque fourni | helmet included
wetsuit thing | combinaison, combinaisons, néoprène | wetsuit, wetsuits
surf thing | surf, planche, paddle, kayak, canoë | surf, surfing, board, paddle board, kayak, canoe
lifejacket thing | gilet de sauvetage | life jacket
safety_r thing | consignes de sécurité, règles de sécurité | safety rules
weightlimit thing | poids maximum, limite de poids, poids maximal | weight limit, maximum weight
heightlimit thing | taille minimum, taille minimale | minimum height, height restriction
rainplan thing | en cas de pluie, repli, mauvais temps | if it rains, bad weather, wet weather
picnic thing | pique nique, pique niquer | picnic, picnics
dogfriendly thing <pet | animaux acceptés, animaux admis | pet friendly, dog friendly
swimwear thing | maillot de bain, bonnet de bain | swimsuit, swimwear, swimming trunks, swimming cap
slipper thing | chausson, chaussons, pantoufles, claquettes | slippers, flip flops
bathrobe thing | peignoir, peignoirs | bathrobe, robe, robes
clean_s thing | chaussures propres, baskets propres | clean shoes, indoor shoes
mat_y thing | tapis, tapis de yoga | mat, yoga mat
app_m thing | espace membre, espace client, application mobile | member area, app, member account
opening_new thing | nouvelle adresse, ouverture prochaine, déménagez | new location, opening soon, new address
ownership thing | patron, gérant, propriétaire, gérante, dirigeant | owner, manager, boss
franchise thing | franchise, franchisé | franchise, franchisee
history_s thing | histoire, depuis combien de temps, ancienneté, année de création, ouvert depuis | how long in business, established, history, since
award thing | label, labels, certifié, prix remporté, agrément, agréé | label, award, certified, accredited, accreditation
charity thing | association, associations, don, dons, sponsor, mécénat, tombola | charity, charities, donation, sponsorship, raffle
school_visit thing | scolaires, groupes scolaires, sortie scolaire | school groups, school trip
teambuilding thing | team building, cohésion | team building
gluten_w thing <gluten | farine de blé, blé | wheat flour, wheat
`;
