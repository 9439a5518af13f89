/** French words and their English glosses, best first, one a line: places, travel, weather, time, leisure, problems, measures, money, post. */
export const FRENCH_PLACES = `
lieu: place location
endroit: place
emplacement: location
localisation: location
ville: city town
village: village
bourg: town
hameau: hamlet village
commune: municipality commune
capitale: capital
banlieue: suburb suburbs
quartier: district neighborhood
arrondissement: district
centre-ville: downtown
centre: center centre
zone: zone area
région: region
département: department
province: province
pays: country
état: state condition
nation: nation
continent: continent
monde: world
frontière: border
douane: customs
campagne: countryside campaign
rue: street
avenue: avenue
boulevard: boulevard
route: road route
autoroute: highway motorway
chemin: path way
sentier: trail path
piste: track runway trail
impasse: dead impasse
passage: passage
carrefour: crossroads intersection
rond-point: roundabout
croisement: crossing
trottoir: sidewalk pavement
chaussée: road
quai: platform dock
pont: bridge
tunnel: tunnel
péage: toll
place: square place seat
square: square
esplanade: plaza promenade
promenade: walk promenade
mairie: hall mayor
préfecture: prefecture
tribunal: court
ambassade: embassy
consulat: consulate
commissariat: police station
gendarmerie: police
caserne: barracks
prison: prison
église: church
cathédrale: cathedral
chapelle: chapel
temple: temple
mosquée: mosque
synagogue: synagogue
abbaye: abbey
monastère: monastery
couvent: convent
château: castle
forteresse: fortress
tour: tower tour turn
ruine: ruins
monument: monument
musée: museum
théâtre: theater theatre
cinéma: cinema movie
ciné: cinema
gymnase: gymnasium gym
stade: stadium
patinoire: rink skating
médiathèque: library
ludothèque: toys
zoo: zoo
cirque: circus
casino: casino
discothèque: nightclub disco
pub: pub advertising
guinguette: tavern
auberge: inn hostel
hôtel: hotel
hôtellerie: hospitality hotel
motel: motel
gîte: lodge cottage
hébergement: accommodation lodging
camping: camping campground
campeur: camping
tente: tent
bungalow: bungalow
mobil-home: trailer
yourte: tent
nuitée: night
location: rental
loueur: rental
loyer: rent
bail: lease
caution: deposit bail
dépôt: deposit depot
arrhes: deposit
acompte: deposit
check-in: check
arrivée: arrival
départ: departure
supérette: grocery store
magasin: store shop
boutique: shop boutique
commerce: trade commerce shop
échoppe: shop
entrepôt: warehouse
stock: stock inventory
rayonnage: shelves
usine: factory
entreprise: company business
société: company society
pme: business
agence: agency
succursale: branch
banque: bank
station-service: gas
station: station resort
gare: station
aéroport: airport
aérogare: terminal
port: port harbor
arrêt: stop
terminus: terminus
voie: track lane way
rail: rail
terminal: terminal
embarquement: boarding
débarquement: landing
consigne: locker deposit
vestiaire: locker
guichet: counter ticket
billetterie: tickets ticket
billet: ticket
tarif: rate price fare
horaire: schedule timetable
trajet: journey trip
voyage: trip travel journey
déplacement: travel displacement
excursion: excursion
balade: walk stroll
randonnée: hiking hike
randonneur: hiking
visite: visit tour
croisière: cruise
itinéraire: itinerary route
correspondance: connection correspondence
escale: stopover
vol: flight theft
ferry: ferry
traversée: crossing
passeport: passport
visa: visa
identité: identity
bagagerie: luggage
transport: transport
transporteur: carrier
navette: shuttle
covoiturage: sharing car ride
autopartage: car sharing
autostop: ride
stationnement: parking
embouteillage: congestion traffic
circulation: traffic circulation
trafic: traffic
vitesse: speed
amende: fine
contravention: fine ticket
pv: ticket
auto-école: driving
code: code
accident: accident
constat: report
tourisme: tourism
vacancier: vacationers tourist
plage: beach
littoral: coast
rivage: shore
mer: sea
océan: ocean
vague: wave
marée: tide
île: island
presqu'île: peninsula
golfe: gulf
détroit: strait
falaise: cliff
dune: dune
rocher: rock
galet: pebble
lac: lake
étang: pond
rivière: river
fleuve: river
ruisseau: stream
torrent: torrent
cascade: waterfall
source: source spring
canal: canal channel
écluse: lock
barrage: dam
berge: bank
rive: bank shore
montagne: mountain
colline: hill
sommet: summit peak
vallée: valley
plaine: plain
désert: desert
forêt: forest
jungle: jungle
prairie: meadow prairie
pré: meadow
champ: field
marais: marsh swamp
grotte: cave
gouffre: abyss
volcan: volcano
nature: nature
paysage: landscape
environnement: environment
planète: planet
lune: moon
soleil: sun
étoile: star
ciel: sky
espace: space
univers: universe
nord: north
sud: south
ouest: west
pôle: pole
équateur: equator
tropique: tropics
antilles: caribbean
bretagne: brittany
alpes: alps
méditerranée: mediterranean
europe: europe
france: france
belgique: belgium
suisse: switzerland swiss
canada: canada
québec: quebec
espagne: spain
italie: italy
allemagne: germany
angleterre: england
royaume-uni: britain
pays-bas: netherlands
portugal: portugal
maroc: morocco
tunisie: tunisia
algérie: algeria
afrique: africa
asie: asia
amérique: america
états-unis: america
chine: china
japon: japan
inde: india
luxembourg: luxembourg
français: french
anglais: english
allemand: german
espagnol: spanish
italien: italian
chinois: chinese
japonais: japanese
arabe: arabic arab
belge: belgian
américain: american
européen: european
africain: african
aire: area
terrain: land ground field
parcelle: plot parcel
lotissement: subdivision
résidence: residence
copropriété: condominium
syndic: trustee
immobilier: estate property
temps: time weather
météo: weather forecast
climat: climate
saison: season
printemps: spring
été: summer
automne: autumn
hiver: winter
pluie: rain
averse: shower rain
bruine: drizzle
orage: storm thunderstorm
tempête: storm
ouragan: hurricane
cyclone: cyclone
tornade: tornado
foudre: lightning
tonnerre: thunder
grêle: hail
neige: snow
verglas: ice
givre: frost
brouillard: fog
brume: mist
nuage: cloud
vent: wind
brise: breeze
mistral: wind
rafale: wind gusts
chaleur: heat warmth
canicule: heat wave
sécheresse: drought
froid: cold
humidité: humidity moisture
arc-en-ciel: rainbow
inondation: flood flooding
crue: flood
séisme: earthquake
incendie: fire
avalanche: avalanche
intempérie: weather
ombre: shade shadow
lumière: light
obscurité: darkness
aube: dawn
aurore: dawn
crépuscule: dusk twilight
jour: day
journée: day
matin: morning
matinée: morning
midi: noon
après-midi: afternoon
soir: evening
nuit: night
minuit: midnight
veille: eve
lendemain: next day
hier: yesterday
aujourd'hui: today
demain: tomorrow
après-demain: tomorrow
avant-hier: yesterday
semaine: week
week-end: weekend
weekend: weekend
quinzaine: fortnight
mois: month
trimestre: quarter
semestre: semester
an: year
année: year
décennie: decade
siècle: century
heure: hour time
minute: minute
seconde: second
instant: moment
moment: moment
demi-heure: hour
date: date
délai: delay deadline period
échéance: deadline
durée: duration
période: period
époque: era
passé: past
présent: present
avenir: future
futur: future
lundi: monday
mardi: tuesday
mercredi: wednesday
jeudi: thursday
vendredi: friday
samedi: saturday
dimanche: sunday
janvier: january
février: february
mars: march
avril: april
mai: may
juin: june
juillet: july
août: august
septembre: september
octobre: october
novembre: november
décembre: december
congé: leave vacation
ouverture: opening
créneau: slot
rendez-vous: appointment
rdv: appointment
planning: schedule planning
retard: delay late
avance: advance
attente: waiting
pause: break pause
report: postponement
annulation: cancellation
sport: sport
sportif: athlete
athlète: athlete
entraînement: training workout
musculation: fitness weights
fitness: fitness
cardio: fitness
haltère: weights
gym: gym
gymnastique: gymnastics
yoga: yoga
pilates: yoga fitness
méditation: meditation
étirement: stretching
échauffement: warm
natation: swimming
nageur: swimmer
nage: swimming
aquagym: swimming
plongée: diving
plongeoir: diving
palme: fin palm
tuba: diving
surf: surfing
kitesurf: surfing
paddle: paddle
canoë: canoe
kayak: kayak
aviron: rowing
pagaie: paddle
rafting: whitewater river canoe
football: football soccer
foot: football
footballeur: footballer
rugby: rugby
basket: basketball
handball: handball
volley: volleyball
volley-ball: volleyball
badminton: badminton
squash: squash
ping-pong: tennis
raquette: racket
balle: ball bullet
but: goal
golf: golf
hockey: hockey
baseball: baseball
cricket: cricket
athlétisme: athletics
course: race running
coureur: runner
footing: jogging
marathon: marathon
marathonien: marathon
triathlon: triathlon
saut: jump
lancer: throw
cyclisme: cycling
escalade: climbing
grimpeur: climber
alpinisme: mountaineering climbing
alpiniste: climber
piolet: axe
baudrier: harness
mousqueton: climbing clip
ski: ski skiing
skieur: skier
snowboard: snowboard
luge: sled
patin: skate
patinage: skating
roller: skates
skateboard: skateboarding skating
remontée: lift
téléski: ski lift
télésiège: lift
téléphérique: cable
parapente: flying glider
parachute: parachute
parachutisme: parachute
judo: judo
karaté: karate
boxe: boxing
escrime: fencing
lutte: wrestling struggle
arc: bow arc
tir: shooting
fléchette: darts
pétanque: bowling
boule: ball
bowling: bowling
billard: pool snooker
quille: keel
cavalier: rider
chasse: hunting
hameçon: hook
appât: bait
moulinet: reel
jeu: game play
échecs: chess failures
dames: ladies games
pion: pawn
poker: poker
loto: lottery lotto
loterie: lottery
tombola: lottery
pari: bet
énigme: riddle enigma
paintball: shooting game
karting: racing
manège: carousel
attraction: attraction
accrobranche: climbing trees
loisir: leisure
hobby: hobby
activité: activity
animation: animation entertainment
collection: collection
collectionneur: collector
philatélie: stamps
modélisme: models
danse: dance
ballet: ballet
salsa: salsa
tango: tango
valse: waltz
zumba: dance fitness
chorégraphie: choreography
musique: music
musicothérapie: music
chanson: song
chant: singing song
chorale: choir
chœur: choir chorus
orchestre: orchestra
fanfare: band brass
instrument: instrument
piano: piano
pianiste: pianist
accordeur: piano tuning
accordage: tuning
guitare: guitar
guitariste: guitarist
basse: bass
violon: violin
violoniste: violinist
violoncelle: cello
alto: viola alto
contrebasse: bass
harpe: harp
flûte: flute
clarinette: clarinet
hautbois: flute clarinet
basson: clarinet flute
saxophone: saxophone
trompette: trumpet
tambour: drum
percussion: percussion
cymbale: percussion drums
accordéon: accordion
harmonica: harmonica
orgue: organ
synthétiseur: synthesizer
archet: bow
médiator: guitar
partition: score partition
solfège: music
mélodie: melody
rythme: rhythm
gamme: range scale
accord: agreement chord
refrain: chorus
jazz: jazz
rock: rock
rap: rap
classique: classical classic
dj: dj
sono: speakers
playlist: songs music
film: film movie
série: series
documentaire: documentary
dessin: drawing
tissage: weaving
scrapbooking: album craft
origami: paper folding
poésie: poetry
poème: poem
scène: stage scene
coulisses: backstage
décor: decor
représentation: performance representation
répétition: rehearsal repetition
entracte: intermission
spectateur: spectator
compétition: competition
concours: contest competition
tournoi: tournament
championnat: championship
match: match
victoire: victory
défaite: defeat
score: score
prix: price prize
récompense: reward award
licence: license
adhésion: membership
cotisation: dues contribution
réchaud: stove
jumelles: binoculars
boussole: compass
problème: problem
souci: worry problem
ennui: trouble boredom
panne: breakdown failure outage
défaut: defect fault default
défaillance: failure malfunction
dysfonctionnement: malfunction
bug: bug
bogue: bug
erreur: error mistake
faute: fault mistake
anomalie: anomaly
incident: incident
dégât: damage
dommage: damage
casse: broken damage
fissure: crack
fêlure: crack
trou: hole
accroc: snag tear
tache: stain spot task
salissure: dirt
saleté: dirt
crasse: dirt
moisissure: mold
pourrissement: rot
infiltration: infiltration leak
fuite: leak
éclat: chip brilliance
usure: wear
corrosion: corrosion
oxydation: oxidation corrosion
déformation: distortion bent
pli: fold crease
froissement: crease wrinkles
bosselure: dent
éraflure: scratch
choc: shock
chute: fall
bruit: noise
grincement: noise
vibration: vibration
sifflement: whistle
fumigation: pest smoke
puanteur: stench
relent: odor
surchauffe: overheating
court-circuit: circuit
blocage: blocking
obstruction: obstruction
engorgement: clogged
débordement: overflow
effondrement: collapse
explosion: explosion
asphyxie: choking
intoxication: poisoning
empoisonnement: poisoning
noyade: drowning
cambriolage: burglary
cambrioleur: thief robber
voleur: thief
effraction: break burglary
vandalisme: vandalism
agression: assault
arnaque: scam fraud
escroquerie: fraud scam
fraude: fraud
perte: loss
oubli: forgotten
litige: dispute
plainte: complaint
conflit: conflict
sinistre: disaster claim
rupture: rupture break
pénurie: shortage
rappel: reminder recall
renvoi: return dismissal
retour: return
échange: exchange
garantie: warranty guarantee
sav: warranty repair
réparateur: repair
rechange: spare replacement
remplacement: replacement
danger: danger
risque: risk
sécurité: security safety
protection: protection
prévention: prevention
surveillance: surveillance monitoring
précaution: precaution
avertissement: warning
interdiction: ban prohibition
punition: punishment
mesure: measure measurement
unité: unit
grandeur: size
dimension: dimension
longueur: length
largeur: width
hauteur: height
profondeur: depth
épaisseur: thickness
diamètre: diameter
circonférence: diameter perimeter
périmètre: perimeter
surface: surface area
superficie: area
poids: weight
contenance: capacity
capacité: capacity
quantité: quantity
nombre: number
numéro: number
chiffre: figure digit
somme: sum amount
total: total
moitié: half
tiers: third
quart: quarter
double: double
triple: triple
douzaine: dozen
dizaine: ten
centaine: hundred
millier: thousand
million: million
milliard: billion
kilomètre: kilometer kilometre
centimètre: centimeter
millimètre: millimeters mm
mile: mile
hectare: hectare
litre: liter litre
décilitre: liter
centilitre: ml
millilitre: ml
gallon: gallon
kilo: kilogram kg
kilogramme: kilogram
gramme: gram
tonne: ton tonne
degré: degree
pourcentage: percentage
pourcent: percent
volt: volt
watt: watt watts
ampère: amp
puissance: power
énergie: energy
consommation: consumption
décibel: noise
fréquence: frequency
distance: distance
altitude: altitude
angle: angle
coin: corner
bord: edge board
bordure: border edge
ligne: line
trait: line
point: point
courbe: curve
forme: shape form
cercle: circle
rond: round
ovale: oval
carré: square
rectangle: rectangular square
triangle: triangle
losange: diamond
sphère: sphere
cylindre: cylinder
cône: cone
pyramide: pyramid
spirale: spiral
croix: cross
pointe: tip point
couleur: color colour
teinte: shade hue
nuance: shade
noir: black
gris: gray grey
rougeâtre: reddish
vert: green
violet: purple violet
mauve: purple
beige: beige
bordeaux: bordeaux burgundy
écru: beige
doré: golden
argenté: silver
indigo: indigo
cyan: blue
magenta: purple pink
fuchsia: pink
marine: navy marine
transparent: transparent
multicolore: colorful
fluo: fluorescent
brillant: shiny bright brilliant
clair: clear light
foncé: dark
sombre: dark
uni: plain united
bicolore: colored
euro: euro
centime: cent
monnaie: currency change coin
dollar: dollar
franc: franc
espèces: cash species
chèque: check
chéquier: checks
virement: transfer
prélèvement: debit
paiement: payment
règlement: payment settlement regulation
versement: payment
mensualité: installment monthly
crédit: credit
prêt: loan ready
emprunt: loan
dette: debt
hypothèque: mortgage
intérêt: interest
épargne: savings
économie: economy saving
placement: investment placement
bourse: scholarship grant exchange purse
action: action share
impôt: tax
taxe: tax
tva: vat tax
facturation: billing
coût: cost
dépense: expense spending
budget: budget
revenu: income
bénéfice: profit benefit
gain: gain
marge: margin
remise: discount
réduction: discount reduction
rabais: discount
ristourne: rebate discount
promotion: promotion
promo: promotion discount
solde: balance sale
soldes: sales
offre: offer
coupon: coupon
supplément: supplement surcharge
gratuité: free
aide: help aid
subvention: subsidy grant
allocation: allowance allocation
franchise: franchise deductible
indemnité: compensation allowance
dédommagement: compensation
achat: purchase
vente: sale
commande: order
acquisition: acquisition
enchère: auction bid
troc: exchange
fidélité: loyalty
relais: relay
expédition: shipping shipment expedition
envoi: shipment sending
affranchissement: postage
recommandé: registered recommended
destinataire: recipient
expéditeur: sender
suivi: tracking monitoring
acheminement: delivery
enrubannage: ribbon
fragilité: fragility
colissimo: parcel
déménagement: moving
stockage: storage
import: import
importation: import
exportation: export
origine: origin
provenance: origin
marque: brand mark
modèle: model
label: label
qualité: quality
authenticité: authenticity
référence: reference
nouveauté: novelty new
tendance: trend
exemplaire: copy
échantillon: sample
prototype: prototype
édition: edition
lot: lot batch
kit: kit
pack: pack
set: set
notice: instructions notice
étape: step stage
conseil: advice council
astuce: trick tip
question: question
réponse: answer
avis: opinion review notice
commentaire: comment
témoignage: testimony
sondage: survey
enquête: investigation survey
publicité: advertising
annonce: announcement ad
affichage: display
information: information
renseignement: information
actualité: news
nouvelle: news new
accueil: reception welcome
horaires: hours schedule
accès: access
sortie: exit outing
issue: exit outcome
accessibilité: accessibility
climatisé: conditioned
petit-déj: breakfast
demi-pension: board
clavecin: piano
ukulélé: guitar
banjo: banjo
mandoline: guitar slice
cornemuse: pipe
enregistrement: recording registration
mixage: mixing
karaoké: karaoke
quiz: quiz
magie: magic
cinéaste: filmmaker
improvisation: improvisation
impro: improvisation
accompagnateur: guide
entraîneuse: coach
dojo: martial
aïkido: martial
taekwondo: taekwondo
capoeira: dance martial
crossfit: fitness workout
abdominaux: abdominal muscles
squat: squat
pompes: pumps
vélodrome: cycling
cyclotourisme: cycling
bivouac: camp
raquettes: snow
dameuse: snow
catamaran: sailing boat
jet-ski: jet ski
bouée: buoy
wakeboard: surfing
sauvetage: rescue
sauveteur: rescue
aquatique: aquatic
baignade: bathing swimming
pataugeoire: pool children
plongeon: dive
apnée: diving
pêcherie: fishery
pisciculture: fish farm
camp: camp
bagages: luggage
vignette: sticker
pancarte: sign
balisage: markers
détour: detour
déviation: detour deviation
aiguillage: switch
arrêté: decree arrested
ponton: dock
marina: marina
capitainerie: harbor
amarrage: docking anchor
gabarre: barge
hangar: hangar shed
local: premises local
locaux: premises offices
coworking: office shared
pépinière: nursery plants
showroom: showroom
linéaire: linear
présentoir: display rack
podium: podium
gradin: stands bleachers
tribune: stand tribune
chapiteau: tent marquee
estrade: stage platform
buvette: bar
donjon: dungeon tower
remparts: walls
rempart: wall
vestige: remains ruins
patrimoine: heritage
belvédère: viewpoint
panorama: panorama view
clairière: clearing
sous-bois: forest
lande: moor
garrigue: scrub
bocage: hedges
vallon: valley
arête: ridge bone
pente: slope
versant: slope
névé: snow
congère: snow
embellie: sunny
éclaircie: sunny
ensoleillement: sunshine
sirocco: wind
thermique: thermal
pollen: pollen
pollution: pollution
nuisance: nuisance
tapage: noise
bruitage: sound
infraction: offense violation
retardataire: late
imprévu: unexpected
empêchement: unavailable
contretemps: setback
manquant: missing
grésillement: noise
plantage: crash
crash: crash
ralentissement: slowdown
lenteur: slow
latence: delay
grippage: stuck
coincement: stuck
bavure: smear blunder
coulure: drip
auréole: halo stain
jaunissement: yellow
ternissure: stain
ébréchure: chip
brèche: breach
déchirement: tear
effilochage: torn
boulochage: wool
rétrécissement: shrinking
feutrage: felt
gonflement: swelling
cloque: paint bubble
cloquage: paint
écaillage: peeling
décollement: detachment peeling
pourri: rotten
condensation: moisture water
salpêtre: wall moisture
insalubrité: sanitation dirty
contamination: contamination
infestation: pest insects
désagrément: inconvenience
gêne: discomfort
insatisfaction: dissatisfaction
mécontentement: dissatisfaction
satisfaction: satisfaction
médiation: mediation
médiateur: mediator
arbitrage: arbitration
contestation: dispute challenge
résiliation: termination cancellation
rétractation: withdrawal cancellation
expiration: expiration
validité: validity
renouvellement: renewal
prolongation: extension
prolongement: extension
modification: modification change
changement: change
ajout: addition
transfert: transfer
rectangulaire: rectangular
cubique: cubic
circulaire: circular
encombrement: bulk size
pouces: inches
empan: span
once: ounce
pinte: pint
quintal: kg
hertz: mhz
octet: bytes
gigaoctet: bytes
mégapixel: pixels
dpi: pixels
terracotta: terra
pailleté: glitter
rayé: striped scratched
fleuri: floral
monochrome: black
noirceur: black
blancheur: white
pâleur: pale
cartonnage: cardboard packaging
calage: packing
scellé: sealed
emballeur: packaging
tracking: tracking
bpost: post
chronopost: courier
guichetier: clerk
échelonnement: installments
rib: bank account
iban: bank account
bancontact: payment card
paypal: payment
stripe: payment
cash: cash
trésorerie: cash treasury
patente: license
exonération: exemption
exemption: exemption
douanier: customs
quittance: receipt
charges: charges
parrainage: sponsorship referral
gratuit: free
payant: paid paying
cher: expensive
chère: expensive
coûteux: expensive costly
abordable: affordable
`;
