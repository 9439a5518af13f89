/** Words of practices, restaurants, hotels, craftsmen, agencies, gyms and schools (hand-made); format in lexicon.ts. */
export const SERVICE_CONCEPTS = `
book act | réserv*, réservation, réserver, rendezvous, rdv, prise de rendezvous, prendre rendezvous, retenir, créneau, créneaux | book, books, booking, bookings, booked, reserv*, reservation, appointment, appointments, schedule an appointment, slot, slots
walkin thing | sans rendezvous, sans rdv, sans réservation, à l'improviste, spontanément | walk in, walk ins, without appointment, without an appointment, without booking, without a reservation, without reservation, drop in, just turn up, turn up
reschedule act | report*, reporter, décaler, déplacer, repousser, avancer, changer la date, changer de date, changer rendezvous, déplacer rendezvous, changer l'heure, modifier rendezvous | reschedul*, postpone*, move an appointment, move appointment, move or cancel, move, move my appointment, change the date, change my appointment, move my booking, change the time
late thing | retard, retards, en retard, tard, tardive, tardif | late, delay, delayed, running late, delays
noshow thing | absence, absent, absente, absences, non présentation, ne pas venir, rendezvous manqué, lapin, raté | no show, missed appointment, absence, miss, missed, absent, don't turn up
urgent thing | urgence, urgences, urgent, urgente, urgents, immédiat, immédiate | emergency, emergencies, urgent, urgently, immediate
callout act | déplacement, déplacements, déplacer chez, se déplacer, intervention, interventions, intervenir, intervenez, intervient, zone d'intervention, secteur, rayon | call out, callout, travel, come out, come to, visit, area, areas you cover, service area, cover, intervention, radius
homevisit thing | à domicile, chez moi, visite à domicile, chez le client, domicile | home visit, home visits, at home, at my home, at my place, come to my house, house call, my house
waitlist thing | liste d'attente | waiting list, waitlist
newcustomer thing | nouveau patient, nouveaux patients, nouveaux clients, nouveau client, première visite, première fois, première consultation, premier rendezvous, première séance, premier cours | new patient, new patients, new client, new clients, first visit, first time, first appointment, first session, first class, first consultation
trial thing | essai, séance d'essai, cours d'essai, essai gratuit, tester, essayer, séance découverte, cours découverte, découverte, initiation | trial, trial class, trial session, free trial, taster, taster session, try, try out, test
tryon act | essayer, essayage, cabine, cabines | try on, trying on, fitting room, fitting rooms
consultation thing | consultation, consultations, séance, séances, visite de contrôle, bilan, examen | consultation, consultations, session, sessions, check up, checkup, examination, assessment
insurance thing | assurance, assurances, assuré, assurée, décennale, responsabilité civile, mutuelle, mutuelles | insurance, insured, insurances, liability, cover
mutual thing | mutuelle, mutuelles, complémentaire santé, tiers payant | health insurance, private insurance, mutual, third party payment
socialsecurity thing | sécurité sociale, sécu, cpam, carte vitale, conventionné, conventionnés, conventionnée, assurance maladie, remboursé par la sécu | nhs, social security, state health insurance, health card, vitale card
prescription thing | ordonnance, ordonnances, prescription, renouvellement | prescription, prescriptions, repeat prescription, renewal
doctor thing | médecin, médecins, docteur, généraliste, praticien, dentiste, dr | doctor, doctors, gp, practitioner, physician, dentist
child thing | enfant, enfants, bébé, bébés, mineur, mineurs, petit, gamin, gosse, ado, ados, adolescent, adolescents, junior, nourrisson, fille de ans, fils de ans | child, children, kid, kids, baby, babies, minor, minors, teen, teens, teenager, teenagers, toddler, junior, infant, infants
baby thing <child | bébé, bébés, nourrisson | baby, babies, infant, infants
teen thing <child | ado, ados, adolescent, adolescents, adolescente | teen, teens, teenager, teenagers
adult thing | adulte, adultes | adult, adults, grown up, grown ups
pregnant thing | enceinte, enceintes, grossesse, prénatal, prénatale | pregnant, pregnancy, prenatal, antenatal
age thing | âge, âgé, quel âge, ans minimum, ans | age, ages, aged, how old, years old
companion thing | accompagn*, accompagnant, accompagnateur | accompany*, accompanied, companion, bring someone, chaperone
dog animal <pet | chien, chiens, chienne, chiot, chiots | dog, dogs, puppy, puppies
cat animal <pet | chat, chats, chatte, chaton, chatons, félin | cat, cats, kitten, kittens
rabbit animal <pet,exotic | lapin, lapins | rabbit, rabbits
exotic animal <pet | nac, furet, furets, tortue, reptile, reptiles, oiseau, oiseaux, hamster, rongeur, rongeurs, perroquet, serpent | exotic, ferret, ferrets, tortoise, reptile, reptiles, bird, birds, hamster, rodent, rodents, parrot, snake
horse animal | cheval, chevaux, poney, poneys | horse, horses, pony, ponies
pet thing | animal, animaux, animal de compagnie, animaux de compagnie, compagnon à quatre pattes, bête, bêtes | pet, pets, animal, animals, four legged
vaccine thing | vaccin*, vaccination, vacciner, rappel | vaccin*, vaccination, vaccinate, jab, jabs, booster
sterilise thing | stérilis*, castration, castrer | neuter*, spay*, castration, sterilis*
microchip thing | puce, pucer, puçage, identification, identifier | microchip, microchipping, chip, chipped
breakfast thing | petit déjeuner, petits déjeuners, petit dej, ptit dej | breakfast, breakfasts
lunch thing | déjeuner, déjeuners, midi | lunch, lunches
dinner thing | dîner, dîners, souper | dinner, dinners, supper
brunch thing | brunch, brunchs | brunch, brunches
halfboard thing | demi pension, pension complète | half board, full board
room thing | chambre, chambres, suite, suites, hébergement | room, rooms, suite, suites, bedroom, bedrooms, accommodation
familyroom thing | chambre familiale, chambres familiales, chambre communicante, chambres communicantes | family room, family rooms, connecting rooms, adjoining rooms
extrabed thing | lit supplémentaire, lit d'appoint, lits d'appoint | extra bed, extra beds, folding bed, rollaway
cot thing | lit bébé, lits bébé, lit parapluie, berceau, lit pour bébé | cot, cots, crib, cribs, travel cot
checkin thing | checkin, arrivée, arriver, arrive, arrivées, arrivent, remise des clés | checkin, check in, arrival, arrive, arriving, arrivals
checkout thing | checkout, départ, libérer, libérée, partir, départs, rendre la chambre | checkout, check out, departure, leave, vacate, departures, leaving
luggage thing | bagage, bagages, valise, valises, bagagerie, consigne | luggage, bag storage, suitcase, suitcases, baggage, bags, left luggage
wifi thing | wifi, connexion internet, internet, réseau sans fil | wifi, internet access, wireless, internet
pool thing | piscine, bassin | pool, swimming pool
spa thing | spa, jacuzzi, hammam, bain à remous, balnéo | spa, jacuzzi, hot tub, hammam, steam room
sauna thing | sauna | sauna
aircon thing | climatis*, climatisation, clim | air con, air conditioning, air conditioned, aircon, ac
heating thing | chauffage, chauffer, chauffé, radiateur, radiateurs | heating, heated, radiator, radiators
boiler thing | chaudière, chaudières, chauffe eau, cumulus, ballon d'eau chaude | boiler, boilers, water heater, hot water tank
leak thing | fuite, fuites, fuit, dégât des eaux | leak, leaks, leaking, water damage
drain thing | débouch*, débouchage, canalisation, canalisations, bouché, bouchée, évier, wc, toilettes bouchées | unblock*, blocked, drain, drains, clogged, sink, pipe, pipes
toilet thing | toilette, toilettes, wc, sanitaires | toilet, toilets, restroom, restrooms, loo
tourist_tax thing | taxe de séjour | tourist tax, city tax
smoking thing | fumer, fumeur, fumeurs, fume, cigarette, cigarettes, vapoter, tabac | smoke, smoking, smoker, smokers, cigarette, cigarettes, vape, vaping
housekeeping thing | ménage, femme de ménage, nettoyage des chambres, serviettes et draps | housekeeping, cleaning service, daily cleaning
linen thing | draps, linge de lit, linge, linge de maison, literie | sheets, bed linen, linen, bedding
towel thing | serviette, serviettes | towel, towels
laundry act | blanchisserie, pressing, laverie, buanderie, nettoyage à sec | laundry, dry cleaning, laundrette
reception thing | réception, accueil, réceptionniste, conciergerie | reception, front desk, receptionist, concierge
menu thing | menu, menus, carte, la carte, ardoise, formule, formules, plat, plats, plat du jour | menu, menus, set menu, dish, dishes, dish of the day, daily special, à la carte
kidsmenu thing | menu enfant, menus enfants, menu enfants | children's menu, kids menu, kids' menu, child menu
starter_d thing | entrée, entrées | starter, starters, appetizer
dessert thing | dessert, desserts | dessert, desserts, pudding
allergen thing | allergie, allergies, allergène, allergènes, allergique, allergiques, intolérance, intolérant, intolérante | allergy, allergies, allergen, allergens, allergic, intolerance, intolerant
gluten thing | gluten, sans gluten, coeliaque, coeliaques | gluten, gluten free, coeliac, celiac
lactose thing | lactose, sans lactose, produits laitiers | lactose, lactose free, dairy, dairy free
nuts thing | noix, arachide, arachides, cacahuète, cacahuètes, noisette, noisettes, fruits à coque, fruits secs, amande, amandes | nut, nuts, peanut, peanuts, hazelnut, hazelnuts, almond, almonds, tree nuts
vegan thing | vegan, végan, végane, véganes, végétalien, végétalienne, végétaliens | vegan, vegans, plant based
vegetarian thing | végétarien, végétarienne, végétariens, végétariennes, végé, sans viande | vegetarian, vegetarians, veggie, meat free, meatless
halal thing | halal | halal
kosher thing | casher, kasher, cacher | kosher
terrace thing | terrasse, terrasses, dehors, extérieur, en extérieur | terrace, terraces, outside seating, patio, outdoors, outdoor, sit outside, outside
garden thing | jardin, jardins, jardinage | garden, gardens, gardening
takeaway thing | emporter, à emporter, plats à emporter, vente à emporter | takeaway, take away, takeout, take out, to go
tabletop ctx | table, tables, couverts | table, tables
group thing | groupe, groupes, groupé, convives, grande tablée, séminaire, séminaires, collectif, collectifs | group, groups, party of, large party, large parties, seminar, seminars
privatise act | privatis*, privatisation | private hire, privatis*, privatiz*, hire the whole, exclusive use, private room, private dining, private event, private party, hire the venue, hire the room
private_a thing | privé, privée, privés, privées, particulier | private
birthday thing | anniversaire, anniversaires | birthday, birthdays
wedding thing | mariage, mariages, marier, mariés | wedding, weddings, marry, bride
christening thing | baptême, baptêmes | christening, baptism
funeral thing | deuil, obsèques, enterrement, funérailles, funéraire | funeral, funerals, sympathy, bereavement
event thing | événement, événements, soirée privée, réception, fête, fêtes, traiteur | event, events, party, parties, function, catering, caterer, private event
cateract act <event | traiteur | catering, caterer
highchair thing | chaise haute, chaises hautes, réhausseur | high chair, high chairs, highchair, booster seat
corkage thing | droit de bouchon, apporter son vin, apporter notre vin, apporter une bouteille, apporter mon vin | corkage, bring our own wine, bring your own bottle, byob, own bottle, own wine
bringcake thing | apporter un gâteau, apporter notre gâteau, apporter mon gâteau, gâteau d'anniversaire | bring a cake, own cake, bring our own cake, birthday cake
dresscode thing | tenue, tenue correcte, code vestimentaire, dress code, habiller, s'habiller, vêtements portés | dress code, what to wear, wear, attire, outfit
tip thing | pourboire, pourboires, service compris | tip, tips, gratuity, service charge
chef thing | chef, cuisinier | chef, cook
wine thing | vin, vins | wine, wines
alcohol thing | alcool, alcools, alcoolisé, alcoolisée, bière, bières, cocktail, cocktails | alcohol, alcoholic, beer, beers, cocktail, cocktails, spirits
drink thing | boisson, boissons, boire | drink, drinks, beverage, beverages
music thing | musique, concert, concerts, orchestre, dj | music, live music, concert, concerts, dj, band
membership thing | abonnement, abonnements, abonner, abonné, abonnés, adhésion, adhésions, adhérer, adhérent, adhérents, cotisation, inscription annuelle, forfait, forfaits | membership, memberships, member, members, subscription, subscribe, join, joining, pass, plan
commitment thing | engagement, sans engagement, engager | commitment, tie in, contract term, minimum term, no contract, lock in, commit
pause act | suspendre, suspension, geler, gel, mettre en pause, pause, interrompre | suspend, suspension, freeze, freezing, pause, put on hold
terminate act | résili*, résiliation, résilier, arrêter mon abonnement, se désabonner | terminate, termination, end my membership, end membership, quit, leave the gym, cancel my membership, notice period
medicalcert thing | certificat médical, certificats médicaux, questionnaire de santé | medical certificate, doctor's note, health questionnaire, fit note
coach thing | coach, coachs, entraîneur, coaching, coaching individuel, personal trainer | coach, coaches, trainer, trainers, personal trainer, personal training, coaching
class thing | cours, cours collectifs, cours collectif, leçon, leçons, planning des cours, séance, séances, atelier, ateliers, stage de, classe, classes | class, classes, lesson, lessons, course, courses, group class, session, sessions, workshop, workshops, tuition
privatelesson thing <class | cours particulier, cours particuliers, cours individuel, cours individuels, cours privé | private lesson, private lessons, one to one, individual lesson, individual lessons, 1 to 1
intensive thing | stage intensif, stages intensifs, intensif, intensifs, stage, stages | intensive, intensive course, crash course, boot camp
shower thing | douche, douches, vestiaire, vestiaires | shower, showers, changing room, changing rooms
locker thing | casier, casiers, cadenas | locker, lockers, padlock
yoga thing | yoga | yoga
pilates thing | pilates | pilates
weights thing | musculation, muscu, haltères, poids libres | weights, weight training, free weights, dumbbells, strength training
cardio thing | cardio, tapis de course | cardio, treadmill, treadmills
swimming thing | natation, nager, aquagym | swimming, swim, aqua aerobics, aquagym
dance thing | danse, danser | dance, dancing
equipment thing | matériel, équipement, équipements, appareil, appareils, machines, outil, outils | equipment, gear, machine, machines, tools, kit, device, devices
guest_pass thing | invité, invités, amener un ami, venir avec un ami, inviter, accompagné d'un ami | guest, guests, bring a friend, guest pass, plus one
enrol act | inscri*, inscription, inscriptions, inscrire, s'inscrire, dossier d'inscription | enrol*, enroll*, registration, register, sign up, admission, admissions, apply
level thing | niveau, niveaux, débutant, débutants, débutante, avancé, avancés, intermédiaire, test de niveau | level, levels, beginner, beginners, advanced, intermediate, placement test
beginner thing <level | débutant, débutants, débutante, jamais fait | beginner, beginners, never done
exam thing | examen, examens, épreuve, permis, code, diplôme, delf, toefl, toeic, concours | exam, exams, examination, test, tests, certificate, diploma
certificate thing | attestation, attestations, certificat, certificats, certification, certifié, certifiés, diplôme, diplômes, diplômé, diplômés | certificate, certificates, certification, certified, diploma, diplomas, qualification
training thing | formation, formations, former, formés | training, trained, training course
funding thing | cpf, opco, pôle emploi, financé, financement, prise en charge, aide, aides, subvention, subventions, bourse, bourses | funding, funded, grant, grants, scholarship, scholarships, financial aid, subsidy, subsidies, bursary
taxcredit thing | crédit d'impôt, réduction d'impôt, défiscalis*, déductible | tax credit, tax relief, tax deductible
canteen thing | cantine, restauration scolaire, goûter, repas | canteen, school meals, meals, lunch, snack
daycare thing | garderie, périscolaire, garde d'enfants, crèche, étude | daycare, after school, childcare, creche, nursery, babysitting
supplies thing | fournitures, manuel, manuels, livres, supports | supplies, textbook, textbooks, materials, books
teacher thing | professeur, professeurs, prof, profs, enseignant, enseignants, enseignante, moniteur, moniteurs, formateur, formateurs, instructeur | teacher, teachers, instructor, instructors, tutor, tutors, lecturer
students_c thing | élève, élèves, effectif, effectifs | pupil, pupils, class size, learners, per class
rent_home thing | loyer, loyers, bail, baux, locataire, locataires, louer, location, colocation | rent, lease, tenancy, tenant, tenants, letting, lettings, let
landlord thing | propriétaire, propriétaires, bailleur | landlord, landlords, owner, owners
estate_sale thing | vente, vendre ma maison, vendre mon appartement, vendeur, vendeurs, mandat | selling, sell my house, sell my flat, seller, sellers, vendor, mandate, listing
viewing act | visite, visites, visiter, visitez | viewing, viewings, view, visit, visits, tour
valuation thing | estimation, estimations, estimer, estimez, évaluer, évaluation, valeur | valuation, valuations, value, appraisal, worth, evaluate
fees thing <price | honoraires, commission, commissions, frais d'agence, frais de dossier, frais d'inscription | fees, agency fees, commission, admin fee, application fee, registration fee, joining fee
documents thing | document, documents, pièces, pièce, papiers, dossier, justificatif, justificatifs, pièces justificatives, formulaire | document, documents, paperwork, papers, proof, supporting documents, form, forms, file
idcard thing | pièce d'identité, carte d'identité, passeport, identité | id, identity card, passport, proof of identity, photo id
guarantor thing | garant, garants, caution solidaire, cautionnaire, visale | guarantor, guarantors
inventory thing | état des lieux | inventory, check out report, inventory check
notice thing | préavis | notice, notice period
furnished thing | meublé, meublée, meublés, meubles | furnished, furniture
property thing | bien, biens, appartement, appartements, maison, maisons, logement, logements, immobilier, studio, studios, terrain, terrains | property, properties, flat, flats, apartment, apartments, house, houses, home, homes, real estate, studio, land
commercial_premises thing | local commercial, locaux commerciaux, bureaux, fonds de commerce | commercial premises, office space, commercial property
manage_property act | gestion locative, gérance, syndic, gérer | property management, letting management, managing agent
mortgage thing | prêt immobilier, crédit immobilier, emprunt, courtier, hypothèque | mortgage, home loan, broker
notary thing | notaire, compromis, acte de vente | notary, solicitor, conveyancing, deed
diagnosis thing | diagnostic, diagnostics, dpe | survey, energy certificate, epc
keys thing | clé, clés, clef, clefs, serrure, serrures, double de clé | key, keys, lock, locks
locksmith thing | serrurier, serrurerie, porte claquée | locksmith
plumbing thing | plomberie, plombier, robinet, robinets, sanitaire | plumbing, plumber, tap, taps
electricity thing | électricité, électricien, électrique, électriques, tableau électrique | electricity, electrician, electric, electrical, electrics
painting thing | peinture, peindre, peintre | painting, paint, painter
roof thing | toiture, toit, couvreur | roof, roofing, roofer
haircut thing | coupe, coupes, coiffure, coiffer, coiffeur, coiffeuse, brushing | haircut, haircuts, cut, hairdresser, hairdressing, blow dry
hair thing | cheveux, cheveu, mèches, extensions | hair, highlights, extensions
colouring thing | coloration, colorations, couleur, balayage, mèches, teinture, décoloration | colouring, hair colour, colour, balayage, highlights, dye
beard thing | barbe, barbes, barbier, rasage | beard, beards, barber, shave, shaving
waxing thing | épilation, épiler, épilations | waxing, wax, hair removal
nails thing | ongle, ongles, manucure, vernis, pédicure | nail, nails, manicure, pedicure, polish
massage thing | massage, massages | massage, massages
facial thing | soin du visage, soins du visage, soin visage | facial, facials
makeup thing | maquillage, maquiller, maquilleuse | makeup, make up
tattoo thing | tatouage, tatouages, tatouer | tattoo, tattoos
skincare thing | soin, soins | treatment, treatments, care
men thing | homme, hommes, masculin | men, man, male, gents
women thing | femme, femmes, dames, féminin | women, woman, ladies, female
staff thing | équipe, personnel, employé, employés, salariés, collaborateurs | team, staff, employee, employees
job thing | recrut*, recrutement, emploi, emplois, embauche, embauchez, embaucher, poste, postes, candidature, candidatures, cv, postuler, travailler chez | job, jobs, hire, hiring, recruit*, vacancy, vacancies, career, careers, application, cv, resume, apply, work for you, work with you
internship thing <job | stage de troisième, stagiaire, stagiaires, stage, alternance, apprenti, apprentis, apprentissage, alternant | internship, internships, intern, interns, work experience, apprentice, apprentices, apprenticeship, placement
partnership thing | partenariat, partenariats, partenaire, partenaires, collaboration, collaborer, affilié, influenceur, influenceuse | partnership, partnerships, partner, partners, collaborate, collaboration, affiliate, influencer
press thing | presse, journaliste, journalistes | press, journalist, media enquiry
complaint thing | réclamation, réclamations, plainte, plaintes, litige, médiateur, médiation | complaint, complaints, complain, dispute, ombudsman, mediator
lostproperty thing | objet trouvé, objets trouvés, objet perdu, objets perdus | lost property, lost and found
language_s thing | langue, langues, parlez | language, languages, speak, spoken
english lang | anglais, anglaise, english | english
french lang | français, française, francais | french
spanish lang | espagnol, espagnole | spanish
german lang | allemand, allemande | german
italian lang | italien, italienne | italian
arabic lang | arabe | arabic
chinese lang | chinois, mandarin | chinese, mandarin
portuguese lang | portugais | portuguese
dutch lang | néerlandais, flamand | dutch, flemish
russian lang | russe | russian
japanese lang | japonais, japonaise | japanese
signlang lang | langue des signes, lsf, sourd, malentendant | sign language, bsl, deaf, hard of hearing
founded thing | fondé, fondée, création, créé, créée, depuis quand, existez, ancienneté, histoire | founded, established, history, since when, been in business
guarantee_result ctx | satisfait, satisfaction, content, mécontent, insatisfait | satisfied, satisfaction, happy, unhappy, dissatisfied
donate act | don, dons, faire un don, association, associations, caritatif | donate, donation, donations, charity
storage act | stocker, stockage, conserver, conservation, garder, gardez, gardiennage, se conserve, conservent | store, storing, storage, keep, keeps, preserve, shelf life
freeze_food act | congel*, congélation, congelé, congeler, surgelé, surgelés | freeze, freezing, frozen, freezer
expiry thing | péremption, périmé, date de péremption, validité, valable, valables, expire, expirent, dlc, dluo | expiry, expire, expires, expiration, valid, validity, best before, use by, shelf life, run out
ingredient thing | ingrédient, ingrédients, composition, contient, contiennent, composé | ingredient, ingredients, contain, contains, composition, made of, made from, made with
temperature thing | température, froid, froids, chaud, chauds | temperature, cold, hot, warm
waterproof thing | étanche, imperméable, résistant à l'eau, waterproof | waterproof, water resistant, water proof
rain thing | pluie, pleut, mauvais temps, intempéries, météo, neige, orage | rain, raining, rains, bad weather, weather, snow, storm
camera thing | caméra, caméras, vidéosurveillance, surveillance | camera, cameras, cctv, surveillance
transferable thing | transférer, transférable, céder, cession, prêter ma carte, au nom de | transfer, transferable, someone else, another person, give my membership
combine act | cumul*, cumuler, cumulable, cumulables, combiner | combine, combined, combinable, stack, together with
guide thing | visite guidée, visites guidées, guide | guided tour, guided tours, guide
`;
