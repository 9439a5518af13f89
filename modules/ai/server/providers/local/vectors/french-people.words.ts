/** French words and their English glosses, best first, one a line: body, health, beauty, family, professions, children, events, animals. */
export const FRENCH_PEOPLE = `
corps: body
tête: head
crâne: skull
cerveau: brain
visage: face
figure: face figure
front: forehead front
tempe: temple
joue: cheek
menton: chin
mâchoire: jaw
œil: eye
yeux: eyes
paupière: eyes
cil: lashes eyes
sourcil: eyebrows
pupille: pupil
rétine: eye
cornée: eye
vue: sight view vision
vision: vision
nez: nose
narine: nose
sinus: nose
oreille: ear
tympan: ear
ouïe: hearing
audition: hearing audition
lèvre: lip
dent: tooth
dentition: teeth
gencive: gum
canine: canine tooth
molaire: teeth tooth
incisive: teeth
palais: palace palate
salive: saliva
gorge: throat gorge
amygdale: throat
cou: neck
nuque: neck
cervicale: neck spine cervical
aisselle: arm skin
bras: arm
coude: elbow
avant-bras: forearm arm
poignet: wrist
main: hand
doigt: finger
pouce: thumb inch
index: index finger
ongle: nail
paume: palm
poing: fist
poitrine: chest breast
sein: breast
torse: torso chest
buste: bust chest
thorax: chest
ventre: belly stomach
abdomen: abdomen
nombril: belly
dos: back
vertèbre: vertebrae spine
lombaire: spine
rein: kidney
hanche: hip
fesse: thigh
fessier: thigh muscles
jambe: leg
cuisse: thigh
genou: knee
rotule: knee
mollet: calf leg
tibia: leg bone shin
pied: foot
orteil: toe
voûte: arch vault
squelette: skeleton
articulation: joint
ligament: ligament
tendon: tendon
cartilage: cartilage
muscle: muscle
nerf: nerve
organe: organ
cœur: heart
poumon: lung
estomac: stomach
intestin: intestine intestinal
côlon: colon
vessie: bladder
vésicule: bladder
pancréas: liver
thyroïde: thyroid
hormone: hormone
glande: gland
utérus: uterus womb
ovaire: ovarian
vagin: uterus
pénis: penis
testicule: prostate
prostate: prostate
périnée: muscle
sang: blood
veine: vein
artère: artery
globule: cell blood
cellule: cell
adn: dna
épiderme: skin
pore: skin
poil: hair fur
pilosité: hair
cheveu: hair
chevelure: hair
barbe: beard
moustache: mustache
ride: wrinkles
cicatrice: scar
tatouage: tattoo
tatoueur: tattoo artist
tatoueuse: tattoo
piercing: piercing
perçage: piercing drilling
sueur: sweat
transpiration: sweating sweat
larme: tear
urine: urine
selles: stool feces
règles: rules period
voix: voice
souffle: breath
respiration: breathing
haleine: breath
sommeil: sleep
rêve: dream
insomnie: insomnia
fatigue: fatigue
stress: stress
anxiété: anxiety
angoisse: anxiety anguish
dépression: depression
burn-out: exhaustion stress
émotion: emotion
peur: fear
colère: anger
tristesse: sadness
joie: joy
bonheur: happiness
bien-être: wellness
relaxation: relaxation
détente: relaxation
santé: health
maladie: disease illness
malade: sick ill patient
patient: patient
patiente: patient
douleur: pain
mal: pain bad wrong
souffrance: suffering
symptôme: symptom
fièvre: fever
température: temperature
frisson: cold
rhume: cold
grippe: flu influenza
toux: cough
angine: throat sore
bronchite: cough asthma lung
pneumonie: pneumonia
asthme: asthma
otite: ear infection
sinusite: nose infection
gastro: stomach
gastro-entérite: stomach
diarrhée: diarrhea
constipation: bowel digestive
vomissement: vomiting
nausée: nausea
indigestion: stomach digestive
digestion: digestive
ballonnement: stomach digestive
reflux: stomach
ulcère: stomach wound
infection: infection
inflammation: inflammation
bactérie: bacteria
microbe: germs
parasite: parasite
covid: virus
coronavirus: virus
contagion: contagion contagious
épidémie: epidemic
pandémie: pandemic
immunité: immunity
eczéma: skin rash
psoriasis: skin
urticaire: rash
démangeaison: rash skin
herpès: virus rash
acné: skin
verrue: skin
mycose: fungus infection
rougeur: rash skin
irritation: irritation
brûlure: burn
blessure: injury wound
plaie: wound
coupure: cut outage
égratignure: scratch
hématome: bruises bruised
bleus: bruises
bosse: bump lump
fracture: fracture
entorse: sprained ankle
foulure: sprained ankle
luxation: dislocated shoulder
déchirure: tear
élongation: strain muscle
crampe: cramps
courbature: muscle pain sore
contracture: muscle
tendinite: tendon
arthrose: arthritis
arthrite: arthritis
rhumatisme: arthritis
ostéoporose: osteoporosis
sciatique: nerve
lumbago: back pain
hernie: spine injury
scoliose: spine
migraine: headache
céphalée: headache
vertige: vertigo dizzy
évanouissement: unconscious dizzy
malaise: discomfort malaise
épilepsie: epilepsy
hémorragie: hemorrhage bleeding
saignement: bleeding
anémie: anemia
hypertension: hypertension
tension: tension pressure
diabète: diabetes
diabétique: diabetic
insuline: insulin
obésité: obesity
surpoids: overweight
anorexie: eating disorder
boulimie: eating
cancer: cancer
tumeur: tumor
kyste: tumor
polype: colon tumor
chimiothérapie: chemotherapy
radiothérapie: radiation
infarctus: heart attack
avc: stroke
thrombose: clot
phlébite: vein
varice: veins
hémorroïde: veins
cystite: bladder infection
incontinence: bladder
ménopause: menopause
stérilité: infertility
fertilité: fertility
fécondation: fertilization
fiv: fertility
contraception: contraception
préservatif: condom
pilule: pill
stérilet: contraceptive
avortement: abortion
ivg: abortion
grossesse: pregnancy
accouchement: childbirth birth
échographie: ultrasound
maternité: maternity
sage-femme: nurse pregnancy
allaitement: breast feeding
césarienne: birth surgery
péridurale: anesthesia
fœtus: fetus
embryon: embryo
prématuré: premature
handicap: handicap disability
handicapé: disabled handicapped
surdité: deaf hearing
sourd: deaf
muet: mute
cécité: blindness
aveugle: blind
malvoyant: blind
malentendant: deaf
myopie: vision
presbytie: vision
astigmatisme: vision
cataracte: eye
glaucome: eye
daltonisme: blind
strabisme: eye
dyslexie: reading disorder
autisme: autism
autiste: autistic
alzheimer: alzheimer
parkinson: parkinson
démence: dementia
addiction: addiction
dépendance: dependence addiction
drogue: drug
cannabis: marijuana cannabis
cbd: cannabis
tabagisme: smoking
fumeur: smoker
alcoolisme: alcoholism
sevrage: withdrawal
médecine: medicine
médecin: doctor physician
docteur: doctor
doctoresse: doctor
généraliste: doctor practitioner
spécialiste: specialist
chirurgien: surgeon
chirurgie: surgery
chirurgienne: surgeon
opération: operation surgery
anesthésie: anesthesia
anesthésiste: anesthesia
infirmier: nurse
infirmière: nurse
aide-soignant: nurse
aide-soignante: nurse
soignant: nurse
ambulancier: ambulance
secouriste: rescue
pharmacien: pharmacist
pharmacienne: pharmacist
pharmacie: pharmacy
parapharmacie: pharmacy cosmetics
kiné: therapist rehabilitation massage
kinésithérapeute: therapist rehabilitation massage
kinésithérapie: rehabilitation therapy massage
rééducation: rehabilitation
ostéopathe: therapist massage spine
ostéopathie: spine massage therapy
chiropracteur: spine massage therapist
masseur: massage
masseuse: massage
massage: massage
acupuncture: acupuncture
acupuncteur: acupuncture
naturopathe: natural remedies
homéopathie: herbal remedies
sophrologie: relaxation
sophrologue: relaxation therapist
hypnose: therapy
réflexologie: massage foot
podologue: foot
pédicure: foot nails
psychologue: psychologist
psychiatre: psychiatrist
psychanalyste: psychiatrist therapist
psychologie: psychology
psy: psychologist
psychothérapie: psychotherapy
thérapeute: therapist
thérapie: therapy
orthophoniste: speech therapist
orthoptiste: eye
ergothérapeute: therapist
diététicien: nutrition
diététicienne: nutrition
nutritionniste: nutrition
dermatologue: skin
cardiologue: cardiologist heart
gynécologue: doctor pregnancy
pédiatre: pediatrician pediatric
pédiatrie: pediatrics pediatric
ophtalmologue: eye
ophtalmo: eye doctor
radiologue: imaging scan
radiologie: imaging scan
allergologue: allergy
neurologue: neurological brain
oncologue: cancer
urologue: bladder prostate
gériatrie: elderly
dentiste: dentist
orthodontiste: dentist braces teeth
orthodontie: braces teeth dental
carie: cavity decay tooth
plombage: filling
détartrage: scaling teeth cleaning
tartre: plaque
dentier: teeth dental
prothèse: artificial implant
implant: implant
bridge: bridge
facette: aspect teeth
dévitalisation: root tooth
extraction: extraction
blanchiment: white teeth
dentifrice: toothpaste
brosse: brush
abcès: infection tooth
aphte: mouth sore
hygiène: hygiene
hygiéniste: dental hygiene
audioprothésiste: hearing
optométriste: eye
optique: optical optics
lunetterie: glasses
médicament: medicine medication drug
comprimé: tablet pill
gélule: capsule pill
pommade: cream
onguent: cream
baume: cream lip
lotion: cream
gel: gel
spray: spray
collyre: drops eye
goutte: drop
ordonnance: prescription
prescription: prescription
posologie: dosage
antibiotique: antibiotic
aspirine: aspirin
paracétamol: aspirin
ibuprofène: aspirin
antidouleur: pain
antiseptique: clean wound
désinfectant: cleaning bleach
désinfection: cleaning sanitary
vaccin: vaccine
vaccination: vaccination
piqûre: injection sting bite
seringue: needle
perfusion: infusion
transfusion: transfusion
analyse: analysis
laboratoire: laboratory
dépistage: screening
diagnostic: diagnosis diagnostic
consultation: consultation
auscultation: examination
examen: exam examination
radiographie: scan imaging
irm: imaging
biopsie: tissue test
pansement: dressing wound
sparadrap: tape
bandage: dressing wound
attelle: brace cast
orthèse: brace
minerve: collar neck
déambulateur: walker
masque: mask
hôpital: hospital
clinique: clinic
cabinet: office cabinet practice
urgence: emergency
urgences: emergency
secours: rescue emergency help
samu: ambulance
hospitalisation: hospitalization
ehpad: nursing retirement
mutuelle: insurance mutual
remboursement: refund reimbursement
ambulatoire: outpatient
convalescence: recovery
guérison: healing recovery
soin: care treatment
remède: remedy
cure: cure
cicatrisation: healing
don: donation gift
donneur: donor
beauté: beauty
esthétique: aesthetic cosmetic beauty
esthéticienne: beauty cosmetic salon
esthéticien: beauty
institut: institute
spa: spa
hammam: bath steam spa
sauna: bath steam
cosmétique: cosmetics cosmetic
maquillage: makeup
maquilleuse: makeup
poudrier: powder
blush: makeup
mascara: makeup
gloss: gloss
fard: makeup
démaquillant: makeup
bronzage: tan
autobronzant: tan
uv: ultraviolet
gommage: scrub
exfoliant: scrub
hydratation: moisture skin
sérum: serum
manucure: nails cosmetics
prothésiste: nails artificial
épilation: hair wax removal
épilateur: hair removal
laser: laser
rasage: shaving
après-rasage: shave
déodorant: perfume sweat
shampoing: shampoo
shampooing: shampoo
après-shampoing: shampoo
coiffure: hair
coiffeur: hair barber salon
coiffeuse: hair salon barber
barbier: barber
coupe: cut haircut cup
coloration: coloring dye
mèches: highlights hair
balayage: hair highlights
décoloration: hair bleach
brushing: brushing hair
permanente: permanent
lissage: smooth hair
défrisage: hair
chignon: bun hair
tresse: hair
natte: mat hair
frange: fringe
queue: tail queue
bouclette: hair curly
perruque: wig
peigne: comb
sèche-cheveux: dryer hair
barrette: clip
chouchou: favorite
serre-tête: hair
pellicules: hair shampoo
pou: insects hair
calvitie: bald
chauve: bald
blond: blonde blond
brune: brown
roux: red
parfumerie: perfume
coton-tige: cotton
mouchoir: tissue
savonnette: soap
aromathérapie: oils relaxation
botox: facial cosmetic
lifting: facial cosmetic surgery
liposuccion: cosmetic surgery fat
cellulite: fat
vergeture: scars skin
cerne: circles
regard: look gaze
personne: person
gens: people
individu: individual
homme: man
femme: woman wife
monsieur: mr sir gentleman
madame: lady mrs
mademoiselle: miss
dame: lady
demoiselle: girl
garçon: boy waiter
fille: girl daughter
gars: guy
mec: guy
type: type guy
enfant: child
gamin: kid
gosse: kid
môme: kid
bébé: baby
nouveau-né: newborn
nourrisson: infant
bambin: toddler
adolescent: teenager adolescent
adolescente: teenager
ado: teenager
jeune: young
adulte: adult
senior: senior elderly
vieillard: elderly old
vieux: old
retraitée: retired
famille: family
parent: parent
père: father
mère: mother
papa: dad
maman: mom
fils: son
frère: brother
sœur: sister
jumeau: twin
jumelle: twin binoculars
aîné: eldest
cadet: younger
oncle: uncle
tonton: uncle
tante: aunt
cousin: cousin
cousine: cousin
neveu: nephew
nièce: niece
grand-père: grandfather
grand-mère: grandmother
papy: grandpa grandfather
mamie: grandma grandmother
papi: grandfather
grands-parents: grandparents
petit-fils: grandson
petite-fille: granddaughter
petits-enfants: grandchildren
beau-père: stepfather
belle-mère: stepmother
beau-frère: brother
belle-sœur: sister
gendre: son
belle-fille: daughter
beaux-parents: parents
parrain: godfather sponsor
marraine: godfather mother
filleul: godfather son
tuteur: guardian tutor stake
orphelin: orphan
mari: husband
époux: husband spouse
épouse: wife
conjoint: spouse
conjointe: spouse
compagnon: companion partner
compagne: companion girlfriend
partenaire: partner
copain: boyfriend friend
copine: girlfriend friend
ami: friend
amie: friend
pote: buddy
camarade: comrade classmate
voisin: neighbor
voisine: neighbor
colocataire: roommate
couple: couple
amour: love
amoureux: lover
amant: lover
célibataire: single bachelor
veuf: widower
veuve: widow
héritier: heir
ancêtre: ancestor
descendant: descendant
prénom: name
nom: name
surnom: nickname
sexe: sex gender
genre: gender genre
âge: age
adresse: address
nationalité: nationality
citoyen: citizen
habitant: resident
étranger: foreigner foreign stranger
touriste: tourist
visiteur: visitor
voyageur: traveler
passager: passenger
client: customer client
cliente: customer
clientèle: clientele customers
acheteur: buyer
vendeur: seller salesman
vendeuse: seller
commerçant: merchant shopkeeper
commerçante: shopkeeper merchant
commercial: commercial sales
caissier: cashier
caissière: cashier
gérant: manager
gérante: manager
patronne: boss owner
directeur: director manager
directrice: director
responsable: manager responsible
employé: employee
employée: employee
salarié: employee
employeur: employer
collègue: colleague
équipe: team
stagiaire: trainee intern
apprenti: apprentice
apprentie: apprentice
apprentissage: apprenticeship learning
ouvrier: worker
ouvrière: worker
travailleur: worker
artisan: craftsman artisan
artisane: artisan
artisanat: crafts
indépendant: independent freelance
entrepreneur: entrepreneur contractor
fournisseur: supplier
fabricant: manufacturer
grossiste: wholesale
propriétaire: owner landlord
locataire: tenant
bailleur: landlord
concierge: caretaker keeper
gardien: guardian keeper
gardienne: keeper
vigile: guard
réceptionniste: receptionist
secrétaire: secretary
assistant: assistant
assistante: assistant
standardiste: receptionist
hôtesse: hostess
comptable: accountant accounting
expert: expert
avocate: lawyer attorney
notaire: lawyer attorney
huissier: court
juge: judge
juriste: lawyer
banquier: banker
assureur: insurer
courtier: broker
agent: agent
conseiller: adviser advisor
conseillère: adviser
consultant: consultant
ingénieur: engineer
architecte: architect
technicien: technician
technicienne: technician
électricien: electrician
plombier: plumber
chauffagiste: heating plumber
menuisier: carpenter
charpentier: carpenter
ébéniste: carpenter
maçon: mason
couvreur: roof
peintre: painter
carreleur: tile
plâtrier: plaster
vitrier: glass
tapissier: furniture fabric
jardinier: gardener
paysagiste: landscape
élagueur: tree
horticulteur: gardener
pépiniériste: nursery plants
agriculteur: farmer
agricultrice: farmer
éleveur: breeder
fermier: farmer
berger: shepherd
pêcheur: fisherman
chasseur: hunter
bûcheron: trees timber
ramoneur: chimney
éboueur: garbage
nettoyeuse: cleaner
déménageur: mover moving
livreur: delivery courier
livreuse: delivery
coursier: courier
facteur: mail factor postal
factrice: mail postal
chauffeur: driver
conducteur: driver
conductrice: driver
routier: truck road
pilote: pilot
cycliste: cyclist
motard: biker motorcycle
piéton: pedestrian
marin: sailor marine
capitaine: captain
soldat: soldier
militaire: military
policier: policeman police
gendarme: police
pompier: firefighter fireman
détective: detective
journaliste: journalist
écrivain: writer
auteur: author
poète: poet
traducteur: translator
traductrice: translator
interprète: interpreter
artiste: artist
musicien: musician
musicienne: musician
chanteur: singer
chanteuse: singer
danseur: dancer
danseuse: dancer
comédien: comedian actor
acteur: actor
actrice: actress
clown: clown
magicien: magician
photographe: photographer
graphiste: designer graphic
designer: designer
styliste: stylist designer
couturier: tailor designer
couturière: tailor
modiste: hat
décorateur: designer interior
décoratrice: designer interior
sculpteur: sculptor
potier: potter
céramiste: ceramics potter
verrier: glass
luthier: violin maker
relieur: books binding
encadreur: frame
restaurateur: restaurant chef
tôlier: metal
forgeron: blacksmith
soudeur: welding
ferronnier: blacksmith iron
développeur: developer
informaticien: computer programmer
programmeur: programmer
webmaster: website
chercheur: researcher
scientifique: scientist scientific
professeur: teacher professor
prof: teacher
enseignant: teacher
enseignante: teacher
maître: master teacher
maîtresse: teacher mistress
instituteur: teacher
institutrice: teacher
éducateur: educator
éducatrice: educator
formateur: trainer
formatrice: trainer
coach: coach
entraîneur: coach trainer
arbitre: referee
animateur: host animator
animatrice: host
guide: guide
monitrice: instructor
élève: pupil student
étudiant: student
étudiante: student
écolier: schoolchildren pupil
lycéen: student
collégien: pupil
prêtre: priest
pasteur: pastor
rabbin: rabbi
imam: imam
moine: monk
maire: mayor
député: deputy
ministre: minister
président: president
présidente: president
bénévole: volunteer
adhérent: member
membre: member
association: association
club: club
groupe: group
foule: crowd
public: public audience
équipage: crew
chômeur: unemployed
chômage: unemployment
emploi: job employment
métier: job profession trade
profession: profession
travail: work
boulot: job
poste: post job position
recrutement: recruitment
cv: resume
candidat: candidate
candidature: application
salaire: salary wage
paie: pay payroll
retraite: retirement pension retired
retrait: withdrawal
réclamation: complaint claim
crèche: nursery kindergarten
garderie: nursery kindergarten
halte-garderie: nursery
nounou: nanny
nourrice: nanny
baby-sitter: nanny
babysitting: nanny child
garde: custody guard
puériculture: infant care
puéricultrice: nursery nurse
couche: diapers layer coat
lange: diapers
tétine: infant bottle
bavoir: baby meal
poussette: baby carriage
landau: carriage baby
porte-bébé: carrier
siège-auto: seat
rehausseur: booster
parc: park
veilleuse: lamp
babyphone: monitor
doudou: blanket toy
peluche: plush teddy toy
poupée: doll
marionnette: puppet
puzzle: puzzle
lego: lego
bille: marble
toupie: top
cerf-volant: kite
comptine: rhymes
berceuse: song baby
conte: tale
histoire: story history
école: school
maternelle: kindergarten
primaire: primary
collège: college
lycée: school
université: university
faculté: faculty university
fac: university
étude: study
classe: class
cours: course lesson class
leçon: lesson
devoir: homework duty
exercice: exercise
dictée: spelling writing
lecture: reading
écriture: writing
calcul: calculation
mathématique: mathematics
maths: math
grammaire: grammar
orthographe: spelling
langues: languages
géographie: geography
physique: physics physical
chimie: chemistry
biologie: biology
philosophie: philosophy
formation: training
stage: internship
diplôme: diploma degree
brevet: patent certificate
baccalauréat: baccalaureate
note: note grade
bulletin: bulletin report
récréation: recess recreation
récré: recess
vacances: vacation holidays
rentrée: school back
colonie: colony camp
périscolaire: school
inscription: registration enrollment
naissance: birth
anniversaire: birthday anniversary
baptême: baptism
communion: communion
bar-mitsva: jewish celebration
fiançailles: engagement
fiancé: fiance
fiancée: fiancee
mariage: wedding marriage
noce: wedding
marié: groom married
mariée: bride
témoin: witness
cérémonie: ceremony
vœu: vow wish
traîne: gown train
enterrement: burial funeral
evjf: bride party
evg: bachelor
divorce: divorce
séparation: separation
pacs: union partnership
union: union
pension: pension
décès: death
mort: death dead
défunt: deceased
deuil: mourning grief
obsèques: funeral
funérailles: funeral
funéraire: funeral
incinération: cremation
crémation: cremation
crématorium: cremation
inhumation: burial
cercueil: coffin
urne: ashes jar
tombe: tomb grave
cimetière: cemetery
caveau: vault
stèle: monument
thanatopraxie: funeral
condoléance: condolences
hommage: tribute
testament: will testament
succession: succession inheritance estate
héritage: inheritance heritage
fête: party celebration feast
soirée: evening party
réception: reception
gala: gala
bal: ball
concert: concert
festival: festival
spectacle: show
exposition: exhibition
foire: fair
kermesse: fair
carnaval: carnival
noël: christmas
réveillon: eve christmas
saint-sylvestre: eve
pâques: easter
toussaint: saints
pentecôte: easter christian
ascension: ascension
épiphanie: epiphany
chandeleur: pancakes
halloween: halloween
saint-valentin: valentine
ramadan: ramadan
aïd: eid
hanoukka: jewish holiday
férié: holiday
événement: event
événementiel: event
conférence: conference
séminaire: seminar
réunion: meeting
assemblée: assembly
atelier: workshop
inauguration: inauguration opening
invitation: invitation
invité: guest
invitée: guest
surprise: surprise
confetti: balloons party
pétard: fireworks
santon: christmas figures
animal: animal
bête: beast animal
chien: dog
chienne: dog
chiot: puppy
toutou: dog
chat: cat
chatte: cat
chaton: cat
matou: cat
hamster: rabbit pet
cobaye: guinea pig
lapereau: rabbit
furet: pet animal
rat: rat
rongeur: rodent
perroquet: parrot
perruche: parrot
canari: canary
oiseau: bird
oisillon: chick
moineau: sparrow
mésange: bird
hirondelle: swallow
corbeau: crow raven
pie: bird
chouette: owl
hibou: owl
aigle: eagle
faucon: falcon
mouette: bird
cygne: swan
paon: peacock
autruche: ostrich
coq: rooster
poussin: chick
poulailler: chicken
cheval: horse
jument: mare
poulain: horse colt
poney: pony
âne: donkey
mulet: mule
vache: cow
taureau: bull
brebis: sheep
bélier: ram
tortue: turtle tortoise
serpent: snake
lézard: lizard
reptile: reptile
crapaud: toad
aquarium: aquarium
terrarium: reptile
cage: cage
niche: kennel niche
chenil: kennel
litière: litter
laisse: dog lets
muselière: muzzle
harnais: harness
gamelle: bowl
griffoir: scratching
griffe: claw label
patte: paw leg
museau: muzzle snout
pelage: fur coat
toilettage: grooming
toiletteur: grooming
toiletteuse: grooming
vétérinaire: veterinarian veterinary
véto: veterinarian
puces: bugs antiques
tique: tick
ver: worm
vermifuge: worms
rage: rabies rage
castration: surgery
mise-bas: birth
portée: litter range
gestation: pregnancy
race: breed race
pedigree: pedigree
dressage: training
dresseur: trainer
pet-sitter: pet
refuge: shelter refuge
adoption: adoption
euthanasie: euthanasia
équitation: riding
écurie: stable
étable: barn stable
enclos: enclosure pen
pâturage: pasture
foin: hay
maréchal-ferrant: blacksmith
loutre: otter
renard: fox
ours: bear
écureuil: squirrel
hérisson: animal
lièvre: hare
belette: animal
fouine: animal
blaireau: badger
castor: beaver
chauve-souris: bat
biche: deer
singe: monkey
lion: lion
tigre: tiger
éléphant: elephant
girafe: elephant animal
zèbre: zebra
chameau: camel
dauphin: dolphin
baleine: whale
requin: shark
phoque: seal
pingouin: penguin
méduse: jelly sea
insecte: insect
mouche: fly
moustique: mosquito
moucheron: flies
guêpe: wasp
frelon: hornet
abeille: bee
bourdon: bee
fourmi: ant
araignée: spider
cafard: insects
blatte: insects
mite: moth
papillon: butterfly
chenille: caterpillar
coccinelle: beetle
scarabée: beetle
termite: insects
acarien: insects dust
cloporte: insects
dératisation: rats pest
désinsectisation: insects pest
scorpion: scorpion
sangsue: worm
labrador: labrador dog
caniche: dog
bouledogue: bulldog dog
épagneul: dog
lévrier: greyhound hound dog
teckel: dog
siamois: cat
persan: persian cat
animaux: animals
chevaux: horses
maux: pains
hôpitaux: hospitals
filleule: daughter
débutant: beginners novice
débutante: beginners novice
novice: novice
amateur: amateur
professionnel: professional
particulier: individual private particular
abonné: subscriber
habitué: regular
usager: user
utilisateur: user
utilisatrice: user
internaute: user internet
consommateur: consumer
allergiste: allergy
clientes: customers
hospice: hospice
donneuse: donor
nageuse: swimmer
cavalière: rider
skieuse: skier
joueur: player
joueuse: player
gagnant: winner
perdant: loser
champion: champion
élue: elected
élu: elected
secrétariat: secretariat office
comptabilité: accounting
notariat: lawyer
horlogère: watches clock
bijoutière: jewelry
fromagère: cheese
luthière: violin
cordonnière: shoe
chocolatière: chocolate
traiteuse: catering
tapissière: furniture fabric
brodeuse: embroidery
tricoteuse: knitting
savonnier: soap
parfumeur: perfume
parfumeuse: perfume
herboriste: herbal
apicultrice: bees honey
viticulteur: vineyard wine
viticultrice: vineyard wine
maraîchère: vegetable farmer
fermière: farmer
bergère: shepherd
pâtre: shepherd
poissonnière: fish
bouchère: butcher
épicière: grocery
pompiste: gas
loueuse: rental
hôtelier: hotel hospitality
hôtelière: hotel
aubergiste: inn
gouvernante: housekeeper
majordome: butler
valet: servant
groom: porter hotel
bagagiste: luggage porter
steward: flight attendant
matelot: sailor
batelier: boat
skipper: skipper
comportementaliste: behavior dog
éthologie: behavior animal
ostéo: therapist massage
gynéco: doctor pregnancy
dermato: skin doctor
cardiologie: heart
dermatologie: skin
neurologie: neurology brain
gynécologie: pregnancy medical
psychiatrie: psychiatry
orthopédie: orthopedic
orthopédiste: orthopedic
rhumatologue: arthritis doctor
endocrinologue: diabetes doctor
pneumologue: lung doctor
stomatologue: dental surgeon
parodontie: gum dental
parodontologie: gum dental
gingivite: gum
bruxisme: teeth grinding
inlay: tooth ceramic
ventouse: cup
cupping: massage
shiatsu: massage
reiki: healing
pressothérapie: massage legs
drainage: drainage
palpation: massage
hydrothérapie: bath therapy
thalasso: spa
thalassothérapie: spa sea
balnéo: spa bath
balnéothérapie: spa bath
modelage: modeling massage
pédicurie: foot nails
onglerie: nails
nail-art: nails
microblading: eyebrows tattoo
rehaussement: lashes
extensions: extensions
dermopigmentation: tattoo
détatouage: tattoo laser
aiguilles: needles
stérile: sterile
hypoallergénique: allergic skin
peeling: peeling skin
microneedling: skin
hyaluronique: skin acid
collagène: protein skin
kératine: hair protein
henné: dye hair
tonique: tonic
contour: outline
eyeliner: makeup
dégradé: gradient faded
tondre: shave
pointes: tips
`;
