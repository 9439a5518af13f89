/** Time, opening, access and contact words (hand-made); the format is described in lexicon.ts. */
export const TIME_PLACE_CONCEPTS = `
hours facet | horaire, horaires, heures d'ouverture, quelle heure, quelles heures, à quelle heure, jusqu'à quelle heure | opening hours, opening times, business hours, hours, what time, until what time, opening time, closing time
open act | ouvert, ouverts, ouverte, ouvertes, ouverture, ouvre, ouvrez, ouvrent, ouvrir, ouvrons, horaires, accueillons, fermé, fermés, fermée, fermées, ferme, fermez, ferment, fermeture, fermetures, fermons, fermer, heures d'ouverture, horaires d'ouverture | open, opens, opened, opening, closed, close, closes, closing, closure, shut, shuts, hours, business hours, opening hours, opening times
exceptional_closure thing | congés, congé annuel, prenez des vacances, en vacances, congés annuels, fermeture annuelle, fermeture exceptionnelle, vacances d'été | annual closure, annual closing, go on holiday, annual leave, summer break, summer closure
mon day | lundi, lundis | monday, mondays, mon
tue day | mardi, mardis | tuesday, tuesdays, tue, tues
wed day | mercredi, mercredis | wednesday, wednesdays, wed
thu day | jeudi, jeudis | thursday, thursdays, thu, thur, thurs
fri day | vendredi, vendredis | friday, fridays, fri
sat day <weekend | samedi, samedis | saturday, saturdays, sat
sun day <weekend | dimanche, dimanches | sunday, sundays, sun
weekend day | week end, weekend, weekends, week ends, we | weekend, weekends, week end
weekdays daygroup | en semaine, jours ouvrés, jours ouvrables | weekday, weekdays, working days, business days
everyday daygroup | tous les jours, chaque jour, 7j7, 7j, 7 jours, sept jours, tlj, quotidiennement, toute la semaine | every day, everyday, daily, seven days, 7 days, all week, 24 7
holiday day | jour férié, jours fériés, férié, fériés | bank holiday, bank holidays, public holiday, public holidays
christmas day <holiday,endofyear | noël, 25 décembre, réveillon, veille de noël, 24 décembre | christmas, xmas, christmas eve, 25 december, december 25, boxing day
newyear day <holiday,endofyear | nouvel an, jour de l'an, 1er janvier, saint sylvestre, 31 décembre | new year, new year's eve, new year's day, 1 january
endofyear day | fin d'année, fêtes, fêtes de fin d'année, période des fêtes | festive season, festive period, end of year, holiday season
easter day | pâques, lundi de pâques | easter, easter monday, good friday
mayday day <holiday | 1er mai, premier mai, 8 mai, fête du travail | may day, labour day
ascension day <holiday | ascension, pentecôte | ascension, whit monday, pentecost
bastille day <holiday | 14 juillet, fête nationale | bastille day, 14 july
assumption day <holiday | 15 août, assomption | 15 august, assumption
toussaint day <holiday | toussaint, 11 novembre, 1er novembre, armistice | all saints, 11 november, armistice
valentine day | saint valentin, st valentin | valentine, valentines, valentine's day
mothersday day | fête des mères | mother's day, mothers day
fathersday day | fête des pères | father's day, fathers day
january month | janvier | january
february month | février | february
march_m month | mars | march
april month | avril | april
may_m month | mai | in may, month of may, of may
june month | juin | june
july month | juillet | july
august month | août | august
september month | septembre | september
october month | octobre | october
november month | novembre | november
december month | décembre | december
summer season | été, estival, estivale | summer, summertime
winter season | hiver, hivernal, hivernale | winter, wintertime
spring_s season | printemps | spring
autumn season | automne | autumn
schoolholidays thing | vacances scolaires, vacances, toussaint, petites vacances | school holidays, half term, holidays, school break, school breaks
morning daypart | matin, matinée, matins | morning, mornings
noon daypart | midi, pause déjeuner, entre midi et deux, midi et deux | noon, midday, lunchtime, lunch break, lunch time
afternoon daypart | après midi, aprem, après midis | afternoon, afternoons
evening daypart | soir, soirée, soirs, soirées | evening, evenings
night daypart | nuit, nuits, nocturne, nocturnes | night, nights, late night, overnight
today ctx | aujourd'hui, ajd, auj, ce jour | today
tomorrow ctx | demain | tomorrow
now ctx | maintenant, actuellement, en ce moment | now, currently, at the moment
duration facet | délai, délais, durée, durer, dure, durent, combien de temps, temps, longtemps, combien de jours, sous combien, en combien | how long, duration, lead time, turnaround, timescale, last, lasts, how many days, how soon, takes, timeframe
deadline thing | date limite, dernier délai, au plus tard, avant quelle date, deadline, limite | deadline, latest, cut off, cutoff, last date, closing date, by when
when facet | quand, date, dates, quelle date | when, date, dates
address facet | adresse, où êtes vous, où se trouve, où vous trouver, où se situe, situé, située, situés, trouver, localisation, emplacement, coordonnées, implanté, trouvez | address, located, location, where are you, where is, situated, find you, whereabouts, directions, premises, postcode
parking thing | parking, parkings, stationnement, stationner, garer, gare, se garer, garez, place de parking, places de parking, place de stationnement | parking, park, car park, parking space, parking spaces, parking lot
paid_parking thing <parking | parking payant, horodateur | paid parking, parking meter
transport thing | transports en commun, transport, bus, métro, tram, tramway, rer, ligne, arrêt, station | public transport, bus, buses, tube, underground, metro, tram, subway, line, stop, station
train thing | train, gare, gare sncf, sncf, tgv | train, trains, railway, rail, train station
bus thing <transport | bus, autobus, arrêt de bus | bus, buses, bus stop
metro thing <transport | métro | metro, tube, underground, subway
airport thing | aéroport, avion, roissy, orly | airport, plane, flight
shuttle thing | navette, navettes | shuttle, shuttles, transfer
taxi thing | taxi, taxis, vtc, uber | taxi, cab, uber
car thing | voiture, voitures, auto, véhicule, véhicules, automobile, bagnole | car, cars, vehicle, vehicles, automobile
bike thing | vélo, vélos, bicyclette, deux roues, vtt, cycles | bike, bikes, bicycle, bicycles, cycle
ebike thing <bike | vélo électrique, vélos électriques, vae | electric bike, electric bikes, e bike, e bikes, ebike
motorbike thing | moto, motos, scooter, scooters | motorbike, motorcycle, scooter
scooter thing | trottinette, trottinettes | kick scooter, e scooter
evcharge thing | borne de recharge, bornes de recharge, recharge, recharger, voiture électrique, véhicule électrique, borne électrique, bornes électriques, borne | charging point, charging points, charging station, ev charger, charge my car, electric car, electric vehicle, ev charging
accessible thing | pmr, handicap, handicapé, handicapée, handicapés, mobilité réduite, fauteuil roulant, fauteuil, accessible, accessibilité, invalidité, rampe | wheelchair, disabled, disability, reduced mobility, accessible, accessibility, step free, ramp
lift thing | ascenseur, ascenseurs | lift, elevator
floor thing | étage, étages, rez de chaussée | floor, floors, storey, ground floor, upstairs
contact act | contact*, contacter, joindre, joignable, appeler, joindre, écrire, vous joindre, appelez | contact, contacting, reach, get in touch, call, call you, get hold of you, reach you, write to
phone thing | téléphone, tél, tel, numéro de téléphone, par téléphone, téléphonique, téléphoner, phone | phone, telephone, phone number, by phone, call, ring
email thing | email, mail, courriel, adresse mail, adresse email, mél | email, e mail, mail address, email address
whatsapp thing | whatsapp | whatsapp
social thing | instagram, facebook, tiktok, réseaux sociaux, insta, linkedin | instagram, facebook, tiktok, social media, social networks, linkedin
website ctx | site, site internet, site web, internet, web, page | website, site, web, web page, online page
online thing | en ligne, sur internet, à distance, visio, visioconférence, zoom, par internet, distanciel, téléconsultation | online, remote, remotely, virtual, video call, zoom, over the internet, video consultation, telehealth
onsite ctx | sur place, en magasin, en boutique, en agence, au cabinet, au salon, à la boutique, à l'accueil, au comptoir | in store, on site, in person, in the shop, on the premises, at reception, at the desk
human act | conseiller, conseillère, humain, un responsable, quelqu'un, vraie personne, une personne, opérateur, agent | human, real person, advisor, representative, agent, operator, someone, manager
shop ctx | boutique, magasin, magasins, boutiques, agence, cabinet, établissement, salon, restaurant, hôtel, atelier, showroom, local, locaux, école, centre, club, salle | shop, store, stores, shops, office, practice, salon, restaurant, hotel, workshop, showroom, premises, school, centre, center, club, studio, branch
othershops thing | autre boutique, autres boutiques, autres magasins, plusieurs magasins, succursale, succursales, autre agence, autres agences | other shops, other stores, other branches, another branch, branches, second shop
`;
