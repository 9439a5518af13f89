/** French words and their English glosses, best first, one a line: home, garden, tools, vehicles, clothing, materials, electronics, office. */
export const FRENCH_THINGS = `
appartement: apartment
appart: apartment
logement: housing accommodation
habitation: house dwelling
domicile: home residence
foyer: home household
demeure: residence mansion
villa: villa
pavillon: house pavilion
studio: studio
duplex: apartment house
loft: loft
immeuble: building apartment
bâtiment: building
bâtisse: building
chalet: cabin
cabane: cabin hut
cabanon: shed hut
cottage: cottage
manoir: manor mansion
pièce: part piece room coin
salle: room hall
salon: salon lounge living
séjour: stay living
chambre: bedroom room chamber
douche: shower
baignoire: bathtub bath
bain: bath
lavabo: sink
évier: sink
bidet: toilet
toilette: toilet washing
toilettes: toilets restroom
wc: toilet
cuvette: bowl toilet
robinet: tap
robinetterie: taps plumbing
mitigeur: tap
pommeau: knob shower
siphon: drain
bonde: drain plug
vidange: oil drain
évacuation: drain evacuation
égout: sewer
canalisation: pipe drain
tuyau: pipe hose
tuyauterie: pipes plumbing
plomberie: plumbing
conduite: pipe driving
chauffe-eau: heater water
cumulus: heater water
ballon: ball balloon tank
chaudière: boiler
chauffage: heating
radiateur: heater
convecteur: heater
thermostat: heating temperature
cheminée: chimney fireplace
insert: fireplace insert
âtre: fireplace
bois: wood
bûchette: log
granulé: pellets
pellet: pellets
charbon: coal charcoal
fioul: oil fuel
mazout: oil fuel
gaz: gas
climatisation: conditioning air
clim: conditioning air
climatiseur: air conditioning cooling
ventilateur: fan
ventilation: ventilation
vmc: ventilation
aération: ventilation
hotte: hood kitchen
isolation: insulation
isolant: insulation
laine: wool
couloir: corridor hallway
vestibule: hall entrance
hall: hall lobby
palier: landing
escalier: stairs staircase
rampe: ramp railing
garde-corps: railing
balustrade: railing balcony
ascenseur: elevator lift
monte-charge: lift elevator
étage: floor storey
rez-de-chaussée: floor ground
sous-sol: basement
grenier: attic
comble: attic
mezzanine: floor
débarras: storage closet
buanderie: laundry
cellier: cellar
garde-manger: kitchen cabinet
garage: garage
parking: parking
box: box garage
balcon: balcony
véranda: porch conservatory
porche: porch
perron: steps porch
patio: patio
cour: courtyard court
toit: roof
toiture: roof
tuile: tile roof
ardoise: slate
gouttière: drain roof
lucarne: window
velux: window
charpente: roof framework
poutre: beam
solive: beam
mur: wall
muret: wall
cloison: partition wall
façade: facade
plafond: ceiling
plancher: floor
sol: floor soil ground
parquet: flooring wood
carrelage: tiles tile
carreau: tile
faïence: tiles
moquette: carpet
tapis: carpet rug mat
paillasson: mat door
lino: flooring vinyl
linoléum: flooring
stratifié: flooring
plinthe: wall floor
moulure: decorative ceiling
porte: door gate
portail: gate portal
portillon: gate
serrure: lock
verrou: lock bolt
cadenas: lock
clé: key
clef: key
barillet: barrel cylinder
gond: hinge
charnière: hinge
loquet: lock
digicode: code door
interphone: door phone
sonnette: bell
alarme: alarm
coffre-fort: safe vault
coffre: trunk chest safe
fenêtre: window
vitre: window glass
vitrage: glass
volet: shutter
persienne: shutters
store: blind
rideau: curtain
voilage: curtain
tringle: rod curtain
moustiquaire: mosquito net
grillage: fence mesh
grille: grid grilled gate
clôture: fence
barrière: barrier fence
haie: hedge
pergola: terrace garden
tonnelle: arbor
auvent: canopy
préau: courtyard
abri: shelter shed
serre: greenhouse
piscine: pool swimming
jacuzzi: hot tub
bassin: pond basin
mare: pond
puits: well
citerne: tank
cuve: tank vat
réservoir: tank reservoir
fosse: pit
fontaine: fountain
meuble: furniture
mobilier: furniture
ameublement: furniture furnishings
ébénisterie: furniture
chaise: chair
fauteuil: chair sofa
tabouret: stool
banc: bench
banquette: bench seat
pouf: cushion ottoman
sofa: sofa
clic-clac: sofa bed
divan: couch sofa
coussin: cushion
housse: cover
bureau: office desk
étagère: shelf shelves
bibliothèque: library
armoire: wardrobe cabinet
placard: closet
penderie: wardrobe closet
dressing: dressing wardrobe
commode: dresser
tiroir: drawer
bahut: cabinet
vaisselier: cabinet dishes
vitrine: window display showcase
console: console
guéridon: table
chevet: bedside
lit: bed
sommier: bed mattress
matelas: mattress
surmatelas: mattress
oreiller: pillow
traversin: pillow bolster
taie: pillow
drap: sheet
couette: quilt
édredon: quilt
couverture: blanket cover
plaid: plaid blanket
couvre-lit: blanket
literie: bedding
berceau: cradle
miroir: mirror
cadre: frame
tableau: painting board table
décoration: decoration decor
déco: decor decoration
bibelot: ornaments
vase: vase
bougie: candle
bougeoir: candle
chandelle: candle
chandelier: candle
cire: wax
mèche: strand hair
parfum: perfume fragrance
encens: incense
horloge: clock
pendule: clock pendulum
réveil: alarm clock
minuteur: timer
luminaire: lamp lighting
éclairage: lighting
lampe: lamp
lampadaire: lamp
abat-jour: lamp shade
applique: lamp wall
lustre: lamp ceiling
plafonnier: ceiling light
spot: spot light
ampoule: bulb
néon: neon
led: light lighting bulb
guirlande: garland lights
lanterne: lantern
torche: torch flashlight
interrupteur: switch
variateur: light switch
prise: socket plug outlet
multiprise: power strip plug
rallonge: extension cord
fusible: fuse
disjoncteur: breaker circuit
compteur: meter counter
électricité: electricity
courant: current power
câble: cable
fil: wire thread
gaine: sleeve
électroménager: appliances household
appareil: device appliance camera
réfrigérateur: refrigerator
frigo: refrigerator kitchen
frigidaire: refrigerator
congélateur: freezer
four: oven
micro-ondes: microwave
micro-onde: microwave
gazinière: stove gas
plaque: plate
induction: induction
lave-vaisselle: dishes washing kitchen
lave-linge: washing laundry machine
machine: machine
sèche-linge: dryer clothes
séchoir: dryer drying
étendoir: drying
corde: rope cord string
pince: clamp clip tool
repassage: iron clothes
aspirateur: vacuum cleaner
balai: broom
serpillière: mop
seau: bucket
pelle: shovel spade
pelleteuse: digging shovel
balayette: brush broom
poubelle: trash garbage bin
déchet: waste
ordure: garbage trash
détritus: litter garbage
recyclage: recycling
tri: sorting
compost: organic manure soil
composteur: manure organic
déchetterie: dump recycling waste
déchèterie: dump recycling waste
benne: bin
encombrant: bulky
lessive: laundry detergent
linge: laundry linen
adoucissant: laundry
détergent: detergent
javel: bleach
savon: soap
produit: product
détartrant: limestone cleaner
calcaire: limestone
dégraissant: cleaner grease
éponge: sponge
torchon: cloth towel
chiffon: cloth rag
lingette: towel tissue
essuie-tout: towel paper
nettoyant: cleaner
nettoyage: cleaning
ménage: household cleaning
lavage: washing
séchage: drying
rinçage: rinse
pressing: cleaners laundry
blanchisserie: laundry
laverie: laundry
vaisselle: dishes
porcelaine: porcelain china
céramique: ceramic
poterie: pottery
argile: clay
terre: earth soil land
verrerie: glass glasses
cristal: crystal
argenterie: silverware
ustensile: utensils kitchen
jardin: garden
jardinage: gardening
jardinerie: nursery garden
pelouse: lawn
gazon: grass lawn turf
plante: plant
fleur: flower
fleuriste: flowers
bouquet: bouquet
gerbe: wreath bouquet
couronne: crown wreath
pétale: petals flower
tige: stem rod
feuille: leaf sheet
feuillage: foliage leaves
racine: root
bourgeon: bud
bulbe: bulb
épine: thorn
branche: branch
tronc: trunk
arbre: tree
arbuste: shrub
buisson: bush
souche: stump strain
semis: seedlings
semence: seed
plant: plant
bouture: cutting
greffe: transplant graft
terreau: soil
engrais: fertilizer
fumier: manure
paillage: straw soil
paillis: straw soil
pesticide: pesticide
désherbant: weed
insecticide: pesticide insects
jardinière: gardener flower pot
bac: tray tub ferry
arrosage: watering irrigation
arrosoir: watering
arroseur: watering
irrigation: irrigation
tondeuse: lawn clipper grass
tonte: lawn cutting
débroussailleuse: brush
taille-haie: hedge
sécateur: scissors garden
taille: size waist
élagage: trees
abattage: slaughter
tronçonneuse: saw
râteau: rake
bêche: spade
pioche: shovel
binette: shovel
fourche: fork
brouette: cart
souffleur: blower
broyeur: grinding
motoculteur: tractor tiller
rose: rose pink
rosier: rose
tulipe: flower flowers
jonquille: flower flowers
narcisse: flower flowers
lys: lily
muguet: lily
marguerite: daisy
pâquerette: daisy
orchidée: orchid
œillet: flower flowers
pivoine: flower flowers
hortensia: flower shrub
géranium: flower flowers
lavande: lavender
jasmin: jasmine
violette: violet
pensée: thought
iris: iris
dahlia: flower flowers
chrysanthème: flower flowers
glycine: vine flower
lilas: flower purple
camélia: flower shrub
magnolia: magnolia
azalée: flower shrub
rhododendron: flower shrub
bruyère: heather
mimosa: flower yellow
coquelicot: poppy
bleuet: flower blue
renoncule: flower
anémone: flower flowers
freesia: flower
gypsophile: flower
eucalyptus: eucalyptus
lierre: ivy
fougère: fern
cactus: cactus
succulente: cactus plant
palmier: palm
bonsaï: tree
ficus: plant tree
monstera: plant
aloès: plant
chêne: oak
hêtre: beech
bouleau: birch
érable: maple
frêne: ash
orme: elm
peuplier: tree
saule: willow
tilleul: linden lime
platane: tree
pin: pine
sapin: fir
épicéa: spruce
cèdre: cedar
cyprès: cypress
thuya: hedge cedar
if: yew
buis: shrub hedge
houx: holly
gui: christmas plant
acacia: tree
châtaignier: chestnut
noyer: walnut
olivier: olive
pommier: apple tree
poirier: pear tree
cerisier: cherry tree
prunier: plum tree
pêcher: peach fish
abricotier: tree fruit
figuier: fig
citronnier: lemon tree
oranger: orange tree
noisetier: hazel
framboisier: raspberry
fraisier: strawberry
trèfle: clover
ortie: weed weeds
chardon: thistle
pissenlit: weed weeds
ronce: weeds
chiendent: grass weeds
lichen: moss
limace: slug
puceron: insects pest
taupe: mole
nuisible: pest
botte: boot
parterre: flower bed
massif: massive
rocaille: rocks
gravier: gravel
allée: alley aisle path
dalle: slab
dallage: paving
pavé: paving stone
outil: tool
outillage: tools
bricolage: repair tools
quincaillerie: hardware
marteau: hammer
maillet: hammer
masse: mass
clou: nail
vis: screw
visserie: screws
tournevis: tool screw
visseuse: drill
boulon: bolt
écrou: nut bolt
rondelle: ring
cheville: ankle peg
crochet: hook
perceuse: drill
perforateur: drill hammer
burin: tool
ciseau: scissors
ciseaux: scissors
rabot: plane
scie: saw
ponceuse: sander
meuleuse: grinding tool
meule: grinding
étau: clamp
établi: carpenter table
tenaille: clamp tool
cric: jack
niveau: level
mètre: meter metre
règle: rule ruler
équerre: bracket
compas: compass
cutter: cutter
échelle: ladder scale
escabeau: ladder
échafaudage: scaffolding
treuil: lifting crane
poulie: wheel rope
levier: lever
manivelle: crank
ressort: spring
engrenage: gear
roulement: bearing
roulette: wheel
piston: piston
soupape: valve
vanne: valve
joint: seal joint
rivet: bolt metal
soudure: welding weld
chalumeau: torch
colle: glue
adhésif: adhesive tape
scotch: tape whisky
mastic: sealing glue
silicone: silicone
enduit: plaster coating
plâtre: plaster cast
placo: plaster wall
ciment: cement
béton: concrete
mortier: mortar
chaux: lime
sable: sand
brique: brick
parpaing: block concrete
pierre: stone
granit: granite
marbre: marble
bitume: asphalt
goudron: tar asphalt
asphalte: asphalt
peinture: paint painting
pinceau: brush
pistolet: gun spray
vernis: polish
laque: paint
lasure: stain wood
apprêt: primer
teinture: dye
solvant: solvent
tapisserie: tapestry wallpaper
pochoir: pattern template
chantier: site construction
travaux: works renovation
construction: construction building
rénovation: renovation
démolition: demolition
maçonnerie: masonry
menuiserie: carpenter woodwork
ferronnerie: iron metal
serrurerie: lock locks
terrassement: excavation
fondation: foundation
ravalement: facade renovation
étanchéité: sealing
ossature: framework frame
extension: extension
permis: permit license
plan: plan map
devis: estimate quote
grue: crane
bétonnière: mixer concrete
bulldozer: bulldozer
tractopelle: digging
compresseur: pump air
générateur: generator
pompe: pump
nettoyeur: cleaner
karcher: pressure washing
extincteur: fire
détecteur: detector
panneau: panel sign
enseigne: sign
bâche: tarp cover
chaîne: chain
sangle: strap
ficelle: string
élastique: elastic rubber
ruban: ribbon tape
palette: palette colors
diable: devil trolley
chariot: cart trolley
remorque: trailer
conteneur: container
bidon: can drum
jerrican: can fuel
voiture: car
auto: car auto
automobile: automobile car
véhicule: vehicle
bagnole: car
berline: sedan
cabriolet: convertible
monospace: minivan
break: wagon
décapotable: convertible
limousine: limousine
citadine: car city
utilitaire: van utility
camionnette: van
fourgon: van
fourgonnette: van
camion: truck
semi-remorque: trailer truck
tracteur: tractor
caravane: caravan trailer
camping-car: van camping
van: van
minibus: minibus
autobus: bus
autocar: coach bus
bus: bus
taxi: taxi
ambulance: ambulance
corbillard: funeral coffin
moto: motorcycle motorbike
motocyclette: motorcycle
scooter: scooter
mobylette: motorcycle scooter
cyclomoteur: scooter
quad: quad
trottinette: scooter
vélo: bicycle bike
bicyclette: bicycle
vtt: mountain bike
vélo-cargo: bike cargo
tandem: tandem
tricycle: bicycle
roue: wheel
pneu: tire tyre
pneumatique: tire
jante: rim wheel
valve: valve
rayon: radius shelf spoke
guidon: bicycle steering
selle: saddle
pédale: pedal
pédalier: crank pedals
dérailleur: gears
frein: brake
freinage: braking
plaquette: pads brake leaflet
disque: disc disk record
étrier: brake saddle
amortisseur: shock
suspension: suspension
porte-bagages: rack luggage
garde-boue: fender
béquille: stand crutches
antivol: lock theft
casque: helmet headphones
sacoche: bag
porte-vélo: rack bike
crevaison: tire flat punctured
rustine: patch
moteur: engine motor
capot: hood bonnet
carrosserie: body car paint
châssis: chassis
pare-chocs: bumper
pare-choc: bumper
pare-brise: windshield
essuie-glace: windshield
rétroviseur: mirror
rétro: retro mirror
phare: lights lamp lighthouse
feu: fire light
clignotant: signal
portière: door car
aile: wing fender
hayon: rear door
volant: steering wheel
klaxon: horn
siège: seat headquarters
ceinture: belt
airbag: cushion safety
appuie-tête: seat head
accélérateur: accelerator throttle
embrayage: clutch
transmission: transmission
courroie: belt strap
distribution: distribution timing
carburateur: engine fuel
injecteur: injection fuel
injection: injection
turbo: turbo
échappement: exhaust
catalyseur: catalyst catalytic
alternateur: generator
démarreur: starter
démarrage: starting startup
batterie: battery drums
allumage: ignition
liquide: liquid fluid
antigel: freezing
essence: gasoline petrol fuel
gasoil: diesel fuel
gazole: diesel
diesel: diesel
carburant: fuel
hybride: hybrid
borne: terminal charging
recharge: charging
kilométrage: mileage
immatriculation: registration plate
assurance: insurance
révision: maintenance overhaul review
entretien: maintenance interview
réparation: repair
dépannage: repair breakdown
remorquage: towing
dépanneuse: tow truck
fourrière: pound
carrossier: body repair
mécanicien: mechanic
mécanicienne: mechanic
garagiste: mechanic garage
mécanique: mechanical mechanics
moyeu: hub
essieu: axle
cardan: shaft
direction: direction management steering
parallélisme: alignment wheel
équilibrage: balancing
géométrie: geometry
attelage: hitch towing
galerie: gallery rack
gps: gps
autoradio: radio car
bateau: boat
voilier: sailing boat
barque: boat
canot: boat canoe
zodiac: boat inflatable
péniche: barge
yacht: yacht
navire: ship
voile: sail veil
mât: mast
ancre: anchor
rame: rowing train
gouvernail: rudder
avion: plane airplane aircraft
hélicoptère: helicopter
drone: drone
planeur: glider
montgolfière: balloon
hélice: propeller
fusée: rocket
train: train
tgv: train
tramway: tram tramway
métro: subway metro
locomotive: locomotive
wagon: wagon car
vêtement: clothing garment
habit: clothes dress
tenue: outfit dress
fringue: clothes
costume: suit costume
tailleur: tailor suit
robe: dress gown
jupe: skirt
pantalon: pants trousers
jean: jeans denim
short: shorts
bermuda: shorts bermuda
legging: pants
jogging: jogging
survêtement: sportswear pants
chemise: shirt
chemisier: shirt
blouse: coat
t-shirt: shirt
tee-shirt: shirt
tshirt: shirt
polo: polo shirt
débardeur: tank top
pull: sweater
pull-over: sweater
chandail: sweater
gilet: vest
sweat: sweater
capuche: hood
veste: jacket
veston: jacket
blouson: jacket
manteau: coat
pardessus: coat
imperméable: coat rain
parka: jacket coat
anorak: jacket coat
doudoune: jacket down
cape: cape
poncho: cloak
kimono: robe
combinaison: suit combination
salopette: pants
tablier: apron
uniforme: uniform
déguisement: costume disguise
pyjama: pajamas
peignoir: robe
sous-vêtement: underwear
lingerie: lingerie
culotte: underwear pants
slip: underwear briefs
caleçon: boxer underwear
boxer: boxer
string: underwear string
soutien-gorge: bra
corset: underwear
bustier: dress
body: baby clothing
collant: stockings sticky
bas: stockings low bottom
chaussette: socks sock
maillot: jersey swimsuit
bikini: bikini
chaussure: shoe
soulier: shoe
baskets: sneakers
tennis: tennis
bottine: boot
sandale: sandals shoes
tong: sandals shoes
espadrille: sandals
mocassin: shoes
escarpin: heels pumps
talon: heel
semelle: sole
lacet: lace
chausson: shoes
pantoufle: shoes
sabot: shoe
cordonnier: shoemaker
cordonnerie: shoe repair
chapeau: hat
casquette: cap
bonnet: cap hat
béret: beret
foulard: scarf
écharpe: scarf
châle: scarf
cravate: tie
nœud: knot bow
gant: glove
moufle: gloves
bretelle: strap
boucle: loop buckle
manche: sleeve handle
col: collar
poche: pocket
ourlet: sewing trousers
doublure: lining
couture: sewing couture
surpiqûre: sewing
bouton: button
boutonnière: button
fermeture: closure
zip: zip
velcro: strap straps
retouche: alteration
aiguille: needle
épingle: pin
bobine: coil
patron: boss pattern
mercerie: sewing
tissu: fabric cloth tissue
étoffe: fabric cloth
textile: textile
coton: cotton
soie: silk
satin: satin
velours: velvet
dentelle: lace
broderie: embroidery
tricot: knitting knit
pelote: wool ball
maille: mesh knit
cachemire: cashmere
mohair: wool
flanelle: wool shirt
tweed: tweed
feutre: felt marker
feutrine: felt
toile: canvas
polyester: polyester
nylon: nylon
lycra: nylon
viscose: rayon
acrylique: paint synthetic
fourrure: fur
cuir: leather
daim: leather deer
nubuck: leather
simili: imitation leather
vinyle: vinyl
jersey: jersey
tulle: lace
mousseline: cotton fabric
gaze: cotton dressing
jute: fabric rope
chanvre: hemp
raphia: straw
rotin: furniture bamboo
osier: basket
rayure: scratch stripe
motif: pattern motive
imprimé: printed print
sur-mesure: tailored
prêt-à-porter: clothing fashion
friperie: thrift clothes
mode: fashion mode
cintre: hanging clothes
porte-manteau: rack coat
essayage: fitting
cabine: cabin booth
pointure: size shoe
mannequin: model
bijou: jewel jewelry
bijouterie: jewelry
joaillerie: jewelry jewellery
joaillier: jewelry
bijoutier: jewelry
bague: ring
anneau: ring
alliance: alliance ring
collier: necklace collar
bracelet: bracelet
pendentif: necklace
médaille: medal
médaillon: necklace
breloque: charm
chevalière: ring
gourmette: bracelet
chaînette: chain
perle: pearl
diamant: diamond
rubis: ruby
saphir: sapphire
émeraude: emerald
topaze: gem
améthyste: gem
opale: gem
turquoise: turquoise
jade: jade
ambre: amber
corail: coral
or: gold
argent: money silver
platine: platinum
vermeil: silver gold
carat: gold diamond
poinçon: punch hallmark
sertissage: setting
gravure: engraving
dorure: gold
montre: watch
horlogerie: watches clock
horloger: watches clock
cadran: dial
pile: battery pile stack
fermoir: bracelet clip
maroquinerie: leather
portefeuille: wallet portfolio
porte-monnaie: purse wallet
cartable: bag school
bagage: luggage baggage
valise: suitcase
malle: trunk
trousse: kit pencil
parapluie: umbrella
parasol: umbrella
ombrelle: umbrella
canne: cane
éventail: fan range
lunettes: glasses
monture: frame mount
opticien: glasses
lentilles: lenses
loupe: lens glass
matériau: material
matière: matter material
métal: metal
acier: steel
inox: stainless steel
aluminium: aluminum aluminium
alu: aluminum
cuivre: copper
laiton: brass
bronze: bronze
étain: tin
plomb: lead
chrome: chrome
nickel: nickel
titane: titanium
fonte: cast melting
tôle: sheet metal
ferraille: scrap
rouille: rust
caoutchouc: rubber
latex: latex
plastique: plastic
plexiglas: plastic
résine: resin
pvc: vinyl plastic
polystyrène: foam
carton: cardboard
papier: paper
contreplaqué: plywood
aggloméré: wood
mdf: plywood
liège: cork
teck: wood
acajou: mahogany
ébène: wood
craie: chalk
ivoire: ivory
os: bone
corne: horn
plume: feather pen
duvet: down
cendre: ash
fumée: smoke
poussière: dust
boue: mud
carbone: carbon
graphite: graphite
kevlar: fiber
ammoniaque: ammonia
acétone: solvent
paraffine: wax
pétrole: petroleum oil
butane: gas
propane: propane
hydrogène: hydrogen
oxygène: oxygen
azote: nitrogen
chlore: chlorine
soude: soda
amiante: asbestos
radon: radioactive gas
ordinateur: computer
ordi: computer
pc: pc computer
mac: mac
portable: laptop portable mobile
écran: screen
moniteur: monitor instructor
clavier: keyboard
souris: mouse
imprimante: printer
scanner: scanner
photocopieuse: copies printer
photocopie: copies copy
copieur: copies printer
toner: ink printer
cartouche: cartridge
encre: ink
haut-parleur: speaker loudspeaker
enceinte: speaker pregnant enclosure
écouteur: headphones
micro: microphone
microphone: microphone
webcam: camera
caméra: camera
objectif: objective lens
flash: flash
trépied: camera stand
télévision: television
télé: tv television
téléviseur: television tv
télécommande: remote control
décodeur: television receiver
antenne: antenna
parabole: satellite dish
radio: radio
amplificateur: amplifier
ampli: amplifier
tourne-disque: vinyl record
cassette: cassette tape
cd: cd
dvd: dvd
lecteur: reader player
magnétoscope: vcr
projecteur: projector
vidéoprojecteur: projector
manette: controller
téléphone: phone telephone
téléphonie: telephony phone
mobile: mobile
smartphone: smartphone phone
iphone: iphone
android: android
chargeur: charging battery
adaptateur: adapter
usb: usb
mémoire: memory
processeur: processor
puce: chip flea
circuit: circuit
composant: component
transistor: transistor
capteur: sensor
réseau: network
routeur: modem
modem: modem
wifi: wireless
wi-fi: wireless
bluetooth: bluetooth
internet: internet
site: site
web: web
navigateur: browser navigator
logiciel: software
application: application app
appli: app
programme: program
système: system
fichier: file
dossier: folder file
document: document
données: data
sauvegarde: backup
virus: virus
antivirus: virus software
pirate: pirate hacker
piratage: hacking piracy
identifiant: password user
compte: account
courriel: email mail
e-mail: email
email: email
mail: mail email
mél: email
message: message
messagerie: messaging mail
sms: sms text
texto: text sms
appel: call
répondeur: answering
sonnerie: ringing phone
forfait: package flat
abonnement: subscription
opérateur: operator
sim: sim
lien: link
page: page
onglet: tab
icône: icon
curseur: mouse
téléchargement: download
informatique: computing computer
numérique: digital
pixel: pixel
image: image picture
vidéo: video
photo: photo
photographie: photography photograph
pellicule: film
négatif: negative
tirage: print draw
agrandissement: enlargement
album: album
portrait: portrait
cliché: photograph snapshot
impression: printing impression
imprimerie: printing
imprimeur: printer
affiche: poster
poster: poster
flyer: flyer leaflet
prospectus: leaflet prospectus
dépliant: leaflet brochure
brochure: brochure
catalogue: catalog catalogue
faire-part: invitation announcement
tampon: stamp pad
cachet: stamp tablet
reliure: binding
plastification: plastic
autocollant: sticker
sticker: sticker
banderole: banner
bannière: banner
maquette: model
police: police policy font
typographie: font printing
format: format size
papeterie: stationery
fourniture: supplies supply
stylo: pen
crayon: pencil
gomme: gum
taille-crayon: pencil
surligneur: marker
marqueur: marker
cahier: notebook
carnet: notebook
bloc-notes: notebook
agenda: diary agenda
calendrier: calendar
classeur: binder
pochette: sleeve
intercalaire: folder
trombone: clip
agrafe: staples staple
agrafeuse: staples
punaise: bugs pin
perforatrice: punch
calculatrice: calculator
calculette: calculator
enveloppe: envelope
timbre: stamp
lettre: letter
courrier: mail post
colis: parcel package
cadeau: gift present
bolduc: ribbon
livre: book pound
bouquin: book
roman: novel
manuel: manual textbook
dictionnaire: dictionary
encyclopédie: encyclopedia
magazine: magazine
revue: magazine review
journal: newspaper journal
bd: comics
manga: manga
librairie: bookstore
libraire: bookstore
chapitre: chapter
volume: volume
tome: volume
traitement: treatment processing
archives: archives
badge: badge
tourniquet: gate
caisse: cash
ticket: ticket receipt
reçu: receipt received
facture: bill receipt payment
bon: voucher good
bordereau: slip form
formulaire: form
signature: signature
contrat: contract
attestation: certificate
certificat: certificate
justificatif: proof document
briquet: lighter
allumette: match
cigarette: cigarette
tabac: tobacco
pipe: pipe
cigare: cigar
cendrier: cigarette
vapoteuse: cigarette
objet: object item
accessoire: accessory
matériel: equipment material
équipement: equipment
jouet: toy
antiquité: antiques antique
brocante: antiques flea
occasion: used opportunity bargain
souvenir: souvenir memory
statue: statue
sculpture: sculpture
figurine: doll
drapeau: flag
trophée: trophy
encadrement: framing frame
chevalet: painting
aquarelle: painting
pastel: pastel
fusain: charcoal
gouache: paint
émaillage: ceramic
vannerie: basket weaving
mosaïque: mosaic
vitrail: stained
soufflage: blowing
forge: forge
enclume: hammer forge
coutellerie: knives
lame: blade
affûtage: knife blade
aiguisage: knife blade
tranchant: sharp edge
rasoir: razor
serrurier: lock locks
photovoltaïque: solar
éolienne: turbine
géothermie: geothermal
onduleur: electrical
turbine: turbine
accumulateur: battery
électronique: electronic electronics
électrique: electric
robotique: robotics
domotique: automation
thermomètre: thermometer
baromètre: barometer
hygromètre: humidity
humidificateur: humidity
purificateur: filter air
déshumidificateur: humidity
ramonage: chimney sweep
conduit: duct pipe
sanitaire: sanitary
abattant: toilet seat
receveur: receiver
paroi: wall
colonne: column
crédence: kitchen tiles
îlot: island
desserte: trolley
sous-verre: coaster
dessous-de-plat: coaster
corbeille: basket
cagibi: closet
égouttoir: drain
hamac: bed garden
transat: chair beach
balancelle: swing
balançoire: swing
toboggan: slide
trampoline: jump
brasero: fire
braise: charcoal coal
étincelle: spark
flamme: flame
pic: peak
nichoir: nest
mangeoire: feeder
épouvantail: crow
girouette: wind
cloche: bell
gong: gong
seuil: threshold doorway
bardage: wood
crépi: plaster wall
chape: concrete floor
lambris: wood
zinguerie: zinc roof
sablage: sand cleaning
ponçage: wood
pose: installation fitting
découpe: cutting cut
finition: finish finishing
patine: finish
assise: seat
accoudoir: arm chair
rembourrage: stuffing
cannage: chair cane
rempaillage: chair straw
galon: ribbon
biais: bias
layette: baby clothes
grenouillère: pajamas baby
brassière: bra
hochet: rattle toy
gigoteuse: sleeping baby
végétal: plant vegetable
végétaux: plants
plantation: planting plantation
matériaux: materials
vitraux: stained glass
bocaux: jars
journaux: newspapers
cuisiniste: kitchen
enrouleur: reel
lunette: glasses telescope
porte-clés: keys
filtration: filter
pulvérisateur: spray
jonc: reed
gabarit: template gauge
rainure: groove
tasseau: wood strip
chevron: rafter chevron
tuilier: tile
lattes: wood
latte: wood
charnier: grave
câblage: wiring cable
transformateur: transformer
relai: relay
domino: domino
fusion: fusion merger melting
tournage: filming turning
moulage: casting
moulinage: silk
tressage: weaving
patchwork: patchwork
strass: crystal
paillette: glitter
sequin: glitter
plissé: skirt
doublage: lining
teinturerie: cleaners dye
teinturier: cleaners dye
amidonnage: starch
détachage: stain cleaning
détachant: stain cleaner
cirage: polish wax
imperméabilisant: spray
graissage: oil
lubrifiant: oil
lubrification: oil
cliquet: tool
pédalage: cycling
potence: gallows stem
cale: wedge
cocon: silk nest
clipart: image
numérisation: scanning digital
scan: scan
scannage: scan
sérigraphie: silk printing
flocage: printing shirt
marquage: marking
logo: logo
graphisme: graphic design
infographie: graphics
sceau: seal
parchemin: parchment
buvard: paper ink
calligraphie: calligraphy
encrier: ink
reprographie: copies printing
agrafage: staple
caméscope: camera
dictaphone: recorder
enregistreur: recorder
montage: assembly editing
assemblage: assembly
démontage: dismantling removal
emboîtement: fitting
livret: booklet
étui: case
fourreau: sleeve
écrin: box jewelry
coffret: box set
bonbonne: bottle gas
tube: tube
flacon: bottle
pipette: drops tube
manomètre: gauge pressure
jauge: gauge
débitmètre: flow
détendeur: gas valve
robinetier: taps
sonde: probe
télérupteur: relay
tuteurage: support
treillis: mesh
rempotage: pot soil
repiquage: planting
hivernage: winter
fongicide: pesticide fungus
anti-mousse: moss
antirouille: rust
antidérapant: slippery
antimite: moth
dégivrage: ice
filetage: thread
taraud: thread
élévateur: elevator lift
nacelle: basket platform
transpalette: trolley
`;
