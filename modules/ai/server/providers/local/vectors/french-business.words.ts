/**
 * French words of trade, administration and abstract things, with their nearest English words of `words.txt`, best first (hand-made).
 * One entry a line: `french: gloss gloss gloss`.
 */
export const FRENCH_BUSINESS = `
abandon: abandonment
abattement: allowance deduction
abonné: subscriber member
abonnement: subscription membership
abus: abuse
acceptation: acceptance
accès: access entrance
accessibilité: accessibility wheelchair
accessoire: accessory
accident: accident
acclimatation: adaptation
accommodement: accommodation
accompagnateur: escort guide
accompagnement: support assistance
accomplissement: accomplishment
accord: agreement deal
accouchement: childbirth birth
accroc: tear problem
accueil: reception welcome desk
accumulation: accumulation
accusé: acknowledgment receipt
achat: purchase buying
achats: purchases shopping
acheminement: delivery transport
acheteur: buyer customer
acompte: deposit payment
acquéreur: buyer
acquisition: acquisition purchase
acquittement: payment
acte: deed act
actif: active asset
action: action share
actionnaire: shareholder
activation: activation
activité: activity
actualité: news
adaptation: adaptation
addition: bill check sum
adhérent: member
adhésion: membership
adjoint: deputy assistant
adjudication: auction
administrateur: administrator
administration: administration
admission: admission
adolescence: adolescence
adoption: adoption
adresse: address
affaire: deal business
affaires: business belongings things
affectation: assignment
affichage: display posting
affiche: poster
affiliation: affiliation
affluence: crowd busy
affranchissement: postage stamps
âge: age
agence: agency office branch
agencement: layout arrangement
agenda: diary calendar schedule
agent: agent officer
aggravation: worsening
agrandissement: enlargement expansion extension
agrément: approval license
agression: assault aggression
aide: help aid assistance
aide-soignant: nurse
aides: grants subsidies
air: air
aire: area
aisance: ease
ajournement: postponement
ajout: addition
ajustement: adjustment fitting
alarme: alarm
alcool: alcohol
alerte: alert warning
alimentation: food nutrition supply
aliments: foods food
allergène: allergy allergic
allergie: allergy
alliance: ring alliance
allocation: allowance benefit
alternance: apprenticeship
alternative: alternative
amabilité: kindness
ambiance: atmosphere mood
amélioration: improvement
aménagement: layout development fitting
amende: fine penalty
amendement: amendment
ami: friend
amiante: asbestos
amitié: friendship
amortissement: depreciation
amour: love
amusement: fun amusement
analyse: analysis test
ancienneté: seniority
anesthésie: anesthesia
animateur: host entertainer
animation: entertainment activity
animaux: animals pets
anniversaire: birthday anniversary
annonce: ad announcement listing
annonceur: advertiser
annuaire: directory
annuité: annuity
annulation: cancellation
anomalie: anomaly problem
antécédent: history
anticipation: anticipation
appareil: device appliance camera
apparence: appearance
appartenance: belonging
appel: call appeal
appellation: designation name
application: application app
appoint: change
appointements: salary
apport: contribution
appréciation: appreciation rating
apprenti: apprentice
apprentissage: apprenticeship learning
approbation: approval
approche: approach
approvisionnement: supply
approximation: approximation
après-vente: service
aptitude: aptitude ability
arbitrage: arbitration
archives: archives
argent: money silver
argument: argument
arrangement: arrangement
arrêt: stop stoppage
arrêté: order decree
arrhes: deposit
arrière-plan: background
arriérés: arrears
arrivage: shipment stock
arrivée: arrival
arrondissement: district
article: item article product
artisan: craftsman
artisanat: crafts
artisans: craftsmen
aspect: appearance aspect
assainissement: sewage drainage
assemblage: assembly
assemblée: meeting assembly
assiduité: attendance
assiette: plate
assignation: summons
assistance: assistance help support
assistant: assistant
assistantes: assistants
association: association charity
associé: partner associate
assurance: insurance
assuré: insured
assureur: insurer
atelier: workshop
atout: advantage asset
attachement: attachment
atteinte: damage
attendu: expected
attente: waiting wait
attention: attention care
attestation: certificate proof
attrait: attraction
attribution: allocation
audience: hearing audience
audit: audit
augmentation: increase raise
auteur: author
authenticité: authenticity
auto-entrepreneur: entrepreneur freelance
autocollant: sticker
autoentrepreneur: entrepreneur freelance
automobiliste: driver motorist
autonomie: autonomy battery
autorisation: permission authorization
autorisations: permits
autorité: authority
auxiliaire: auxiliary assistant
aval: approval
avance: advance
avancement: progress
avant-contrat: contract
avant-goût: taste
avant-première: premiere preview
avantage: advantage benefit
avarie: damage
avenant: amendment
avenir: future
aventure: adventure
avertissement: warning
aveu: confession
avis: opinion review notice
avocat: lawyer attorney
ayant-droit: beneficiary
bagage: luggage baggage
bagages: luggage bags
bail: lease
bailleur: landlord
baisse: drop decrease
bal: ball dance
balance: balance scale
bannière: banner
banque: bank
banquet: banquet
baptême: baptism ceremony
barème: scale rates
barrage: dam
base: base basis
bataille: battle
bâtiment: building
batterie: battery drums
beauté: beauty
bénéfice: profit benefit
bénéficiaire: beneficiary recipient
bénévolat: volunteering
bénévole: volunteer
besoin: need
bêtise: mistake
bibliothèque: library
bien: well good property
bien-être: wellness health
bienfait: benefit
bienvenue: welcome
bilan: assessment check balance
billet: ticket
billetterie: ticketing tickets
biographie: biography
blessure: injury wound
blocage: blocking
blog: blog
bon: good voucher
bon-cadeau: voucher gift
bonheur: happiness
bonification: bonus
bonus: bonus
bordereau: slip form
bornage: boundary
borne: terminal
bouche-à-oreille: word mouth
boulangerie: bakery
bourse: scholarship grant stock
boutique: shop store boutique
brevet: patent diploma
bricolage: repairs hardware
briefing: briefing
brochure: brochure
brouillon: draft
bruit: noise
budget: budget
bulletin: bulletin newsletter
bureau: office desk
bureautique: office software
but: goal purpose
cabinet: practice office surgery
cadastre: land registry
cadeau: gift present
cadre: frame executive
caf: family allowance
caissier: cashier
calcul: calculation
calendrier: calendar schedule
calme: quiet calm
cambriolage: burglary
campagne: countryside campaign
canal: channel
candidat: candidate applicant
candidature: application
cantine: cafeteria
capacité: capacity
capital: capital
caractère: character
caractéristique: feature characteristic
caractéristiques: features specifications
carence: deficiency
caricature: caricature
carnet: notebook
carrière: career
carte: card menu map
carte-cadeau: card gift
cas: case
casier: locker
casse: broken damage
catalogue: catalog catalogue
catastrophe: disaster
catégorie: category
cause: cause
caution: deposit guarantee bail
cautionnement: guarantee bail
célibat: single
cellule: cell
censure: censorship
centaine: hundred
centre: center
centre-ville: downtown
cérémonie: ceremony
certificat: certificate
certification: certification
certitude: certainty
cession: transfer sale
cgv: terms conditions sale
chagrin: grief
chaîne: chain channel
chaleur: heat
chambre: room bedroom
champ: field
chance: luck chance
change: exchange currency
changement: change
chantier: site construction
charge: load charge
chargement: loading
charges: charges utilities costs
charité: charity
charte: charter
chauffage: heating
chauffeur: driver
chef: chef chief head
chemin: path way
chèque: check checks
chèque-cadeau: voucher gift
chèque-vacances: vouchers holiday
chiffrage: estimate
chiffre: figure number
chirurgie: surgery
choc: shock
choix: choice selection
chômage: unemployment
chômeur: unemployed
chose: thing
chute: fall
cible: target
circonstance: circumstance
circuit: tour circuit
circulation: traffic
citation: quote
citoyen: citizen
civilité: title
clarté: clarity
classe: class classroom
classement: ranking classification
clause: clause
clé: key
click-and-collect: pickup
client: customer client
cliente: customer client
clientèle: customers clientele
climat: climate
climatisation: air conditioning
clinique: clinic clinical
clôture: closing fence
club: club
code: code password
code-barres: code product
coiffure: hair haircut salon
coin: corner
coïncidence: coincidence
colis: parcel package
collaborateur: colleague employee
collaboration: collaboration
collecte: collection
collectif: group collective
collection: collection
collectivité: community
collège: school
collègue: colleague
collision: collision crash
colocataire: roommate tenant
colocation: roommate sharing apartment
combat: fight
combinaison: combination suit
comité: committee
commande: order
commencement: beginning
commentaire: comment review
commerçant: merchant shopkeeper retailer
commerce: trade commerce shop
commercial: commercial salesman sales
commissaire: commissioner
commission: commission fee
commissions: groceries shopping
commodité: convenience
commune: town municipality
communication: communication
communion: communion
compagnie: company
comparaison: comparison
compensation: compensation
compétence: skill competence
compétition: competition
complément: supplement
complexité: complexity
complication: complication
complicité: complicity
comportement: behavior
composant: component
composition: composition ingredients
compréhension: understanding
compromis: compromise agreement
comptabilité: accounting accountant
comptable: accountant accounting
compte: account
compte-rendu: report minutes
compteur: meter counter
comptoir: counter desk
concept: concept
conception: design
concert: concert
concession: dealership concession
concessionnaire: dealer dealership
conciergerie: reception keys services
conciliation: mediation
conclusion: conclusion
concours: contest competition
concurrence: competition
concurrent: competitor
condamnation: conviction
condition: condition
conditionnement: packaging
conditions: conditions terms
condoléances: condolences
conducteur: driver
conduite: driving conduct
conférence: conference lecture
confiance: trust confidence
confidentialité: privacy confidentiality
configuration: configuration
confirmation: confirmation
conflit: conflict dispute
conformité: compliance
confort: comfort
congé: leave holiday
congés: leave holidays vacation
congrès: congress convention
conjoint: spouse joint
connaissance: knowledge
connexion: connection
conseil: advice
conseils: advice tips
consentement: consent
conséquence: consequence
conservation: storage preservation
consigne: locker deposit instruction
consommateur: consumer
consommation: consumption
constat: report statement
constitution: constitution
constructeur: manufacturer builder
construction: construction building
consultant: consultant
consultation: consultation appointment
contact: contact
contenance: capacity
contenu: content contents
contestation: dispute
contexte: context
continuité: continuity
contractant: contractor
contradiction: contradiction
contrainte: constraint
contrat: contract agreement
contravention: ticket fine
contre-indication: warning
contre-remboursement: cash delivery
contre-visite: inspection
contrefaçon: counterfeit
contrepartie: exchange
contretemps: setback delay
contribuable: taxpayer
contribution: contribution
contrôle: inspection check control
contrôleur: inspector
convention: agreement convention
conversation: conversation
conversion: conversion
conviction: belief
convocation: summons notice
coopération: cooperation
coordination: coordination
coordonnées: contact address details
copie: copy
copropriétaire: owner condominium
copropriété: condominium
corps: body
correction: correction
correspondance: correspondence connection
correspondant: correspondent
corvée: task
cotisation: contribution fee dues
couleur: color
coupable: guilty
couple: couple
coupon: coupon voucher
coupure: cut outage
cour: court yard
courriel: email
courrier: mail letter
cours: class lesson course
course: race trip
courses: shopping groceries
coursier: courier
courtage: brokerage
courtier: broker
courtoisie: courtesy
coût: cost
couvert: covered overcast
couverture: coverage blanket
covoiturage: sharing ride car
cpam: health insurance
créance: debt claim
créancier: creditor
créateur: creator designer
création: creation
crèche: nursery kindergarten
crédit: credit loan
créneau: slot
crise: crisis
critère: criterion criteria
critique: critical review
croissance: growth
croyance: belief
culpabilité: guilt
culture: culture
cure: treatment spa
curiosité: curiosity
curriculum: resume
cursus: course curriculum
danger: danger
date: date
débat: debate
débit: flow debit
débiteur: debtor
débouché: outlet career
début: beginning start
débutant: beginning novice
décalage: shift delay
décennale: warranty
décès: death
déchet: waste
déchets: waste garbage
déchetterie: waste recycling dump
décision: decision
déclaration: statement declaration report
décompte: statement breakdown
déconnexion: logged connection
décoration: decoration
découvert: account debt
découverte: discovery
décret: decree
dédommagement: compensation
déduction: deduction
défaillance: failure
défaut: defect fault flaw
défense: defense
défi: challenge
défibrillateur: heart
déficit: deficit
définition: definition
dégât: damage
dégradation: damage deterioration
dégustation: tasting
délai: delay time deadline
délégation: delegation
délégué: delegate
délivrance: issue
déloyauté: unfair
demande: request application demand
demandeur: applicant
démarchage: selling marketing
démarche: procedure step
démarches: procedures steps paperwork
démarrage: start
déménagement: moving relocation move
déménageur: mover movers
demi-pension: board half
demi-portion: half portion
demi-tarif: half price
démission: resignation
démolition: demolition
démonstration: demonstration
dénomination: name
densité: density
dépannage: repair emergency breakdown
départ: departure leaving
département: department
dépense: expense spending
déplacement: travel trip
dépliant: leaflet
dépôt: deposit depot
dépression: depression
dérangement: disturbance
dérogation: exemption waiver
déroulement: process
désabonnement: cancellation
désaccord: disagreement
désactivation: cancellation
désagrément: inconvenience
désavantage: disadvantage
désinfection: cleaning hygiene
désinscription: withdrawal
désir: desire
désistement: withdrawal
désordre: disorder mess
dessin: drawing
destinataire: recipient
destination: destination
détail: detail retail
détaillant: retailer
détective: detective
détente: relaxation
détérioration: deterioration damage
dette: debt
deuil: mourning grief
développement: development
devis: quote estimate
devise: currency
devoirs: homework
diagnostic: diagnosis diagnostic
dialogue: dialogue
différence: difference
différend: dispute
difficulté: difficulty
diffusion: distribution broadcast
dimension: dimension size
diminution: reduction
diplôme: diploma degree
directeur: director manager principal
direction: management direction
directive: directive
directrice: director manager
discipline: discipline
discours: speech
discrétion: discretion
discrimination: discrimination
discussion: discussion
disparition: disappearance
dispense: exemption
disponibilité: availability
dispositif: device
disposition: provision layout
dispute: argument
distance: distance
distinction: distinction
distraction: entertainment
distributeur: machine distributor vending
distribution: distribution
divergence: difference
diversité: diversity
divertissement: entertainment
division: division
divorce: divorce
document: document
documentation: documentation
documents: documents papers
domaine: domain field estate
domestique: domestic household
domicile: home residence address
domiciliation: address
dommage: damage pity
don: donation gift
donateur: donor
donation: donation gift
donnée: data
dossier: file record folder
dotation: endowment
douane: customs
doublon: duplicate
douleur: pain
doute: doubt
douzaine: dozen
droit: law right
durée: duration length
eau: water
écart: gap difference
échange: exchange swap
échantillon: sample
échéance: deadline due
échéancier: schedule installments
échec: failure
échelle: scale ladder
éclairage: lighting
école: school
écologie: ecology environment
économie: economy saving
écriture: writing handwriting
édition: edition publishing
éducation: education
effectif: effective workforce staff
effet: effect
effets: effects belongings
efficacité: efficiency effectiveness
effort: effort
effraction: burglary
égalité: equality
égard: regard
élection: election
électricité: electricity
élément: element
élevage: breeding breeder
élève: student pupil
emballage: packaging wrapping
embarquement: boarding
embauche: hiring recruitment
embauches: jobs
embouteillage: traffic
émission: emission program
emménagement: moving
emplacement: location site
emplette: purchase
emplettes: shopping
emploi: job employment
employé: employee staff
employée: employee
employeur: employer
emprunt: loan
emprunteur: borrower
encadrement: framing supervision
encaissement: collection payment
enchère: auction bid
encombrants: bulky waste
endettement: debt
endroit: place
énergie: energy
enfance: childhood
engagement: commitment
enjeu: stake issue
enlèvement: collection removal pickup
ennui: boredom trouble
enquête: survey investigation
enregistrement: recording registration
enseignant: teacher
enseignante: teacher
enseigne: sign brand
enseignement: teaching education
ensemble: together set
entente: agreement
enterrement: burial funeral
enthousiasme: enthusiasm
entourage: relatives friends
entraide: help solidarity
entraînement: training workout
entraîneur: coach trainer
entrée: entrance entry starter
entrepôt: warehouse
entreprenariat: entrepreneurship
entrepreneur: contractor entrepreneur
entreprise: company business firm
entretien: maintenance interview
enveloppe: envelope
envie: desire want
environnement: environment
envoi: shipping shipment
épargne: savings
épidémie: epidemic
époque: time era
épouse: wife spouse
époux: husband spouse
épreuve: test trial
équilibre: balance
équipe: team staff
équipement: equipment
équipements: equipment facilities
équivalence: equivalent
erreur: error mistake
escale: stopover
escompte: discount
escorte: escort
escroc: crook fraud
escroquerie: fraud scam
espace: space area
espèces: cash
espérance: hope
espoir: hope
esprit: mind spirit
essai: trial test
essayage: fitting
esthétique: aesthetic beauty
estimation: estimate valuation
établissement: establishment institution
étage: floor
étape: step stage
état: state condition
état-civil: registry
étiquette: label tag
étude: study
étudiant: student
étudiante: student
évacuation: evacuation drainage
évaluation: evaluation assessment
évènement: event
événement: event
éventualité: possibility
évolution: evolution
examen: exam examination
excédent: excess surplus
exception: exception
excès: excess
exclusion: exclusion
exclusivité: exclusive
excursion: excursion trip
excuse: excuse apology
exécution: execution
exemplaire: exemplary copy
exemple: example
exercice: exercise
exigence: requirement
existence: existence
exonération: exemption
expéditeur: sender
expédition: shipping shipment
expérience: experience
expert: expert
expert-comptable: accountant
expertise: expertise appraisal
expiration: expiration expiry
explication: explanation
exploitant: operator
exploitation: operation
exportation: export
exposition: exhibition exposure
expression: expression
expulsion: eviction expulsion
extension: extension
extérieur: outdoor outside exterior
extrait: extract excerpt
fabricant: manufacturer
fabrication: manufacturing production
façade: facade
facilité: ease facility
façon: way manner
facteur: mail postal factor
facturation: billing
facture: bill billing
faculté: faculty university
faiblesse: weakness
faillite: bankruptcy
fait: done made fact
famille: family
fatigue: fatigue
faute: fault mistake
fécondation: fertilization
fédération: federation
félicitations: congratulations
fermeture: closing closure
festival: festival
fête: party holiday
feu: fire
feuille: sheet leaf
fiabilité: reliability
fiançailles: engagement
fiche: sheet form
fichier: file
fidélité: loyalty
figure: face figure
file: line queue
filiale: subsidiary
filière: sector
fin: end thin
finance: finance
financement: financing funding
finition: finish
fisc: tax
fiscalité: taxation
flexibilité: flexibility
flux: flow
foire: fair
foncier: land property
fonction: function
fonctionnaire: official
fonctionnalité: feature functionality
fonctionnement: operation functioning
fond: bottom background
fondateur: founder
fondation: foundation
fonds: funds fund
force: strength force
forfait: package plan
formalité: formality
formalités: procedures paperwork
format: format size
formateur: trainer instructor
formation: training course
forme: shape form
formulaire: form
formule: package formula menu
fortune: fortune
forum: forum
fournisseur: supplier provider
fourniture: supply supplies
fourrière: pound
foyer: home household
fractionnement: installments
frais: fees costs fresh
franchise: excess franchise
fraude: fraud
freelance: freelance
fréquence: frequency
frontière: border
fuite: leak
funérailles: funeral
fusion: merger
futur: future
gage: pledge
gain: gain
gala: gala
galerie: gallery mall
gamme: range
garant: guarantee
garantie: warranty guarantee
garde: custody guard
garde-meuble: storage furniture
gardien: caretaker guard
gardiennage: security guard
gaspillage: waste
gêne: discomfort inconvenience
génération: generation
genre: kind gender
gens: people
gérance: management
gérant: manager
gérante: manager
geste: gesture
gestion: management
gestionnaire: manager
gîte: cottage lodging
gondole: shelf
goût: taste flavor
gouvernement: government
grade: rank grade
gramme: gram
graphisme: graphic design
gratitude: gratitude
gratuité: free
gravité: severity seriousness
greffe: transplant registry
grève: strike
grief: complaint
grille: grid grille
grippe: flu
grossesse: pregnancy
grossiste: wholesale
groupe: group
groupement: group
guérison: healing cure recovery
guichet: counter desk window
guide: guide
habillement: clothing
habitant: resident
habitation: home dwelling housing
habitude: habit
habitué: regular customer
halte-garderie: nursery
handicap: disability
handicapé: disabled handicapped wheelchair
harcèlement: harassment
hasard: chance
hausse: rise increase
hauteur: height
hébergement: accommodation lodging
hectare: hectare
héritage: inheritance heritage
héritier: heir
heure: hour time
histoire: story history
honnêteté: honesty
honoraires: fees
hôpital: hospital
horaire: hours schedule hourly
horaires: hours schedule opening
hospitalisation: hospitalization
hospitalité: hospitality
hôte: host
hôtesse: hostess
ht: tax
huissier: debt collector officer
humeur: mood
humidité: humidity damp moisture
hygiène: hygiene
hypothèque: mortgage
hypothèse: hypothesis
iban: bank account
idée: idea
identifiant: password identification user
identification: identification
identité: identity
illustration: illustration
image: image picture
imagination: imagination
immatriculation: registration plate
immeuble: building
immobilier: property estate
immobilisation: asset
impasse: deadlock
impayé: unpaid
impayés: unpaid arrears
implantation: location
importance: importance
importation: import
impossibilité: impossible
impôt: tax
impression: printing impression
impressions: prints
imprévu: unexpected
imprimerie: printing
imprimeur: printer
imputation: charge
inauguration: inauguration opening
incapacité: disability
incendie: fire
incident: incident
inconvénient: disadvantage inconvenience
indemnisation: compensation
indemnité: compensation allowance
indemnités: benefits compensation
indépendance: independence
indépendants: freelance independent
indicatif: code
indication: indication direction
indice: index clue
indivision: joint ownership
industrie: industry
infection: infection
inflation: inflation
informaticien: computer technician
information: information
informatique: computer computers
infraction: offense
infrastructure: infrastructure
ingénieur: engineer
initiation: beginning introduction
initiative: initiative
injection: injection
inondation: flood flooding
inquiétude: worry concern
inscription: registration enrollment
insertion: insertion
insonorisation: noise insulation
inspecteur: inspector
inspection: inspection
inspiration: inspiration
installateur: technician install
installation: installation
installations: facilities
instance: authority
instant: moment
institut: institute salon
instituteur: teacher
institution: institution
instruction: instruction
insuffisance: deficiency
intégration: integration
intention: intention
interaction: interaction
interdiction: ban prohibition
intérêt: interest
interface: interface
intérim: temporary
intérimaire: temporary
interlocuteur: contact
intermédiaire: intermediate intermediary
internaute: internet user
internet: internet
interprétation: interpretation
interprète: interpreter
interruption: interruption
intervalle: interval
intervenant: speaker contributor
intervention: intervention service
intimité: privacy intimacy
intitulé: title
intolérance: intolerance
intoxication: poisoning
invalidité: disability
inventaire: inventory
investissement: investment
investisseur: investor
invitation: invitation
invité: invited guest
isolation: insulation
itinéraire: route itinerary
jauge: gauge
jeunesse: youth
joie: joy
jouissance: use enjoyment
journal: newspaper journal
juge: judge
jugement: judgment
juriste: lawyer
justice: justice
justificatif: proof supporting
justificatifs: documents proof
justification: justification
kilométrage: mileage
kilomètre: kilometer
label: label
laboratoire: laboratory
laïcité: secular
lancement: launch
langage: language
langue: language tongue
largeur: width
lave-auto: wash car
leçon: lesson
lecteur: reader
lecture: reading
législation: legislation
lettre: letter
levée: collection lifting
libellé: wording
libération: release
liberté: freedom
librairie: bookstore
libre-service: cafeteria buffet
licence: license degree
licenciement: dismissal layoff
lien: link
lieu: place venue location
lieux: premises places
ligne: line online
limitation: limitation
limite: limit
liquidation: liquidation clearance
liste: list
litige: dispute litigation
livraison: delivery shipping
livret: booklet
livreur: courier delivery
local: local premises
localisation: location
localité: town
locataire: tenant
location: rental rent hire
locaux: premises
logement: housing accommodation
logements: housing apartments
logiciel: software
logistique: logistics
loi: law
loisir: leisure hobby
longueur: length
lot: batch prize lot
loterie: lottery
lotissement: housing subdivision
loueur: landlord rental
loyer: rent
lumière: light
lutte: fight
luxe: luxury
magasin: store shop
magistrat: magistrate
main-d'œuvre: labor
mainlevée: release
maintenance: maintenance
maintien: maintaining
maire: mayor
mairie: town hall
maison: house home
maître: master
maîtrise: mastery control
majoration: increase surcharge
majorité: majority
maladie: illness disease sickness
malaise: discomfort
malentendu: misunderstanding
malfaçon: defect
malheur: misfortune
management: management
mandat: mandate
mandataire: agent
manière: way manner
manifestation: event demonstration
manque: lack
manquement: failure breach
manutention: handling
marchand: merchant dealer
marchandise: merchandise goods
marche: walking step
marché: market
marge: margin
mari: husband
mariage: wedding marriage
marié: married groom
mariée: bride
mariés: married couple
marketing: marketing
marque: brand mark
masse: mass weight
matériau: material
matériel: equipment material
maternité: maternity
matière: material subject
maximum: maximum
méconnaissance: ignorance
mécontentement: dissatisfaction
médecin: doctor physician
médecine: medicine
médiateur: mediator
médiation: mediation
médicament: medicine drug medication
meeting: meeting
mélange: mixture mix
membre: member
mémoire: memory
menace: threat
ménage: household cleaning
mensualité: monthly payment installment
mensuration: measurement
mention: mention
menu: menu
message: message
messagerie: email mailbox messages
mesure: measurement measure
météo: weather
méthode: method
métier: job trade profession
métrage: footage length
mi-saison: season
mi-temps: part-time half
micro-entreprise: business
milieu: middle environment
millier: thousand
mineur: minor underage
minimum: minimum
ministère: ministry
minorité: minority
minutie: care
mise: bet setting
mission: mission
modalité: terms
modalités: terms conditions
mode: fashion mode
modèle: model
modération: moderation
modification: change modification
module: module
moment: moment time
mondialisation: globalization
moniteur: instructor monitor
monnaie: change currency coins
monopole: monopoly
montage: assembly editing
montant: amount rising
morceau: piece
mot: word
mot-clé: keyword
motif: reason pattern
motivation: motivation
mouvement: movement
moyen: average medium way
moyenne: average
moyens: means
multitude: multitude
municipalité: municipality
mutation: transfer
mutuelle: insurance health
naissance: birth
nationalité: nationality
nature: nature
nécessité: necessity need
négligence: negligence
négociant: dealer merchant
négociation: negotiation
nettoyage: cleaning
neutralité: neutrality
niveau: level
nom: name
nombre: number
nomination: appointment nomination
norme: standard
notaire: solicitor lawyer
notation: rating
note: note rating bill
notice: manual instructions
notification: notification
notion: notion
notoriété: reputation
nourriture: food
nouveauté: novelty new
nouvelle: news new
nuance: shade
nue-propriété: ownership
nuisance: nuisance
nuisances: nuisance noise
nullité: void
numéro: number
obésité: obesity
objectif: objective goal lens
objection: objection
objet: object item
obligation: obligation
obligations: obligations duties
obsèques: funeral
observation: observation comment
obstacle: obstacle
obtention: obtaining
occasion: used opportunity bargain
occupant: occupant
occupation: occupation
odeur: smell odor
œuvre: work
office: office
officier: officer
offre: offer deal
omission: omission
opérateur: operator
opération: operation surgery
opinion: opinion
opportunité: opportunity
opposition: opposition
option: option
orage: storm
oral: oral
ordonnance: prescription
ordre: order
ordures: garbage trash
organisateur: organizer
organisation: organization
organisme: organization agency
orientation: orientation guidance
origine: origin
orthographe: spelling
oubli: forgotten forgetting
outil: tool
outillage: tools
ouverture: opening
ouvrage: work book
ouvrier: worker
pacs: civil partnership
page: page
paie: pay salary wages
paiement: payment
paire: pair
paix: peace
palier: landing level
panier: basket cart
panique: panic
panne: breakdown failure
panneau: sign panel
paperasse: paperwork
papeterie: stationery
papier: paper
papiers: papers documents
paquet: package parcel packet
paragraphe: paragraph
parcours: course route
pardon: sorry forgiveness
parent: parent relative
parenté: relationship kinship
parking: parking
parole: speech word
parrain: sponsor godfather
parrainage: sponsorship referral
part: share portion
partage: sharing
partenaire: partner
partenariat: partnership
participant: participant
participation: participation
partie: part party
parution: publication
pass: pass
passage: passage visit
passager: temporary passenger
passation: transfer
passeport: passport
passion: passion
paternité: paternity
pathologie: disease condition
patience: patience
patient: patient
patientèle: patients
patrimoine: heritage wealth
patron: boss owner pattern
patronat: employers
pause: break pause
pauvreté: poverty
pays: country
paysage: landscape
péage: toll
pédagogie: teaching
peine: trouble sentence
pénalité: penalty
pension: boarding pension
pensionnaire: boarding pensioners
pensionnat: boarding
pénurie: shortage
perception: perception
péremption: expiration expiry
perfection: perfection
perfectionnement: improvement
performance: performance
périmètre: perimeter area
période: period
périodicité: frequency
permanence: duty office
permis: allowed license permit
permission: permission
perquisition: search
personnalisation: customized personalized
personnalité: personality
personne: person nobody
personnel: staff personal
personnes: people persons
perspective: prospect
perte: loss
perturbation: disruption
peur: fear
pharmacie: pharmacy
phase: phase
photocopie: copy copies copying
photocopies: copies
phrase: sentence
pièce: room part coin
piège: trap
piéton: pedestrian
piratage: hacking piracy
piste: track trail
place: seat place space
placement: investment placement
plafond: ceiling limit
plage: beach slot
plainte: complaint
plaisir: pleasure
plan: map plan
planification: planning
planning: schedule
plaquette: brochure
plat: flat dish
plateforme: platform
plomberie: plumbing
plus-value: gain profit
poids: weight
point: point
pointure: size shoe
pôle: center
police: policy police
politesse: courtesy
politique: policy political
pollution: pollution
ponctualité: timely
population: population
port: port shipping postage
porte-à-porte: door
porte-monnaie: wallet purse
porte-parole: spokesman
portée: reach scope
portefeuille: wallet portfolio
porteur: carrier
portion: portion serving
pose: installation fitting
position: position
possession: possession
possibilité: possibility option
poste: post mail position
postes: positions jobs
potentiel: potential
pourboire: tip
pourcentage: percentage
poursuite: pursuit
poursuites: prosecution lawsuit
praticien: practitioner
praticienne: practitioner
pratique: practical convenient practice
préavis: notice
précaution: precaution
précision: precision accuracy
précisions: details clarification
prédiction: prediction
préfecture: prefecture
préférence: preference
préinscription: registration
préjudice: harm damage
prélèvement: debit withdrawal sample
prélèvements: debit deductions
prénom: name
préoccupation: concern
préparation: preparation
présence: presence attendance
présentation: presentation
présentoir: display
président: president
présidente: president
pression: pressure
prestataire: provider contractor
prestation: service benefit
prestige: prestige
prêt: ready loan
prêt-à-porter: clothing fashion
preuve: proof evidence
prévention: prevention
prévision: forecast
prévoyance: insurance
prière: prayer please
prime: bonus premium
principe: principle
priorité: priority
prise: socket outlet
prix: price prize
problème: problem issue
procédé: process
procédure: procedure
procès: trial lawsuit
processus: process
procuration: proxy attorney
producteur: producer
production: production
productivité: productivity
produit: product
professeur: teacher professor
profession: profession occupation
professionnalisme: professional
professionnel: professional
profil: profile
profit: profit
profondeur: depth
programmation: programming schedule
programme: program
progrès: progress
progression: progress
projet: project plan
prolongation: extension
promenade: walk
promesse: promise
promoteur: developer promoter
promotion: promotion discount
propos: about
proposition: proposal offer
propreté: clean
propriétaire: owner landlord
propriété: property ownership
prospection: sales customers
prospectus: leaflet brochure
prospérité: prosperity
protection: protection
protocole: protocol
provenance: origin
province: province
provision: provision
provisions: groceries supplies
proximité: proximity near
prudence: caution
psychologie: psychology
public: public
publication: publication
publicité: advertising advertisement
puissance: power
punition: punishment
qualification: qualification
qualité: quality
quantité: quantity
quartier: neighborhood district
question: question
questionnaire: questionnaire survey
quittance: receipt
quota: quota
quotidien: daily everyday
quotient: quotient
rabais: discount
raccordement: connection
rachat: repurchase buying
raison: reason
ralentissement: slowdown
randonnée: hike hiking
rang: rank row
rangement: storage
rapidité: speed
rappel: reminder recall
rapport: report relationship
rassemblement: gathering
rattrapage: catch
rayon: shelf aisle department
rayure: scratch stripe
réaction: reaction
réalisation: achievement creation
réalité: reality
réassurance: reinsurance
réception: reception receipt
réceptionniste: receptionist reception
recette: recipe revenue
recherche: search research
récipient: container bowl
réclamation: complaint claim
récolte: harvest
recommandation: recommendation
recommandé: recommended registered
récompense: reward
réconfort: comfort
reconnaissance: recognition gratitude
reconversion: career
recours: appeal recourse
recouvrement: recovery collection debt
récréation: recess recreation
recrutement: recruitment hiring
recruteur: recruiter
rectification: correction
reçu: receipt received
recul: decline
récupération: recovery collection
recyclage: recycling
rédacteur: editor writer
rédaction: writing
redevance: fee royalty
réduction: discount reduction
rééducation: rehabilitation
réfection: repair
référence: reference
réflexion: reflection thought
refonte: redesign
réforme: reform
refus: refusal denial
régime: diet scheme
région: region area
registre: register
réglage: adjustment setting
règle: rule ruler
règlement: payment regulations settlement
réglementation: regulation regulations
règles: rules period
regret: regret
regroupement: grouping
régularisation: adjustment
régularité: regularly consistency
régulation: regulation
réinscription: registration
rejet: rejection
relais: relay
relance: reminder
relation: relationship relation
relaxation: relaxation
relevé: statement
relève: relief
religion: religion
reliure: binding
remarque: remark comment
remboursement: refund reimbursement repayment
remerciement: thanks
remise: discount delivery
remorquage: towing
remplaçant: substitute replacement
remplacement: replacement
remplissage: filling
rémunération: pay compensation
rencontre: meeting encounter
rendement: yield performance
rendez-vous: appointment appointments
rendu: rendering returned
renfort: reinforcement
renommée: reputation
renouvellement: renewal
rénovation: renovation
renseignement: information inquiry
rentabilité: profitability
rente: annuity pension
rentrée: school return
renvoi: return dismissal
réorganisation: reorganization
réparateur: repair technician
réparation: repair
répartition: distribution
repas: meal
répertoire: directory repertoire
répit: respite
réponse: answer reply response
report: postponement
reportage: report
repos: rest
représentant: representative
représentation: performance representation
reprise: resumption return
reproche: criticism
reproduction: reproduction
reprographie: printing copying
réputation: reputation
requête: request
réseau: network
réseaux: networks social
réservation: reservation booking
réserve: reserve stock
résidence: residence
résident: resident
résidu: residue
résiliation: cancellation termination
résistance: resistance
résolution: resolution
respect: respect
responsabilité: responsibility liability
responsable: responsible manager
ressort: spring
ressortissant: national
ressource: resource
restant: remaining
restaurateur: restaurant
restauration: catering restoration
reste: rest remainder
restitution: return restitution
restriction: restriction
résultat: result
résumé: summary
retard: delay late
retenue: deduction restraint
réticence: reluctance
retouche: alteration alterations
retour: return
rétractation: withdrawal cancellation
retrait: withdrawal collection pickup
retraite: retirement pension
retraité: retired
retraités: retirees pensioners
rétrocession: transfer
réunion: meeting
réussite: success
revendeur: dealer
revendication: demand claim
revente: resale
revenu: income
revenus: income earnings
révision: review service revision
revue: magazine
rez-de-chaussée: ground floor
rib: bank account
richesse: wealth
risque: risk
rôle: role
rubrique: section
rumeur: rumor
rupture: break breakup
rythme: pace rhythm
sacrifice: sacrifice
saisie: seizure input
saison: season
salaire: salary wage
salarié: employed employee
saleté: dirt
salle: room hall
salon: lounge salon fair
sanction: sanction penalty
sans-contact: card payment
santé: health
sarl: company
satisfaction: satisfaction
sauvegarde: backup
sav: service repair
savoir-faire: expertise skill
savoir-vivre: manners
sci: property company
scolarité: schooling education
séance: session
secouriste: rescue medic
secours: rescue help emergency
secret: secret
secrétaire: secretary
secrétariat: secretariat office
secteur: sector area
section: section
sécurité: safety security
séjour: stay
sélection: selection
séminaire: seminar
senior: senior
seniors: seniors elderly
sens: direction meaning sense
sensation: sensation feeling
sensibilité: sensitivity
sentiment: feeling
séparation: separation
série: series
sérieux: serious
serment: oath
serveur: waiter server
serveuse: waitress
service: service
session: session
sévérité: severity
siège: seat headquarters
signal: signal
signalement: report
signature: signature
signe: sign
signification: meaning
silence: silence
similitude: similarity
simulation: simulation
sinistre: claim disaster
siret: registration company
site: site website
situation: situation
slogan: slogan
sociétaire: member
société: company society
soin: care treatment
solde: balance sale
soldes: sales discounts
solidarité: solidarity
solidité: strength
solitude: loneliness
sollicitation: request
solution: solution
somme: sum amount
sommeil: sleep
sondage: survey poll
sonnerie: ringing bell
sorte: kind sort
sortie: exit outing
souci: worry problem
souffrance: suffering
souhait: wish
soulagement: relief
soumission: submission bid
souplesse: flexibility
source: source
sous-location: lease rent
sous-total: total
sous-traitance: outsourcing
sous-traitant: subcontractors contractor
souscription: subscription
soutien: support
spécialisation: specialized
spécialiste: specialist
spécialité: specialty
spectacle: show performance
sponsor: sponsor
sport: sport
stabilité: stability
stage: internship training
stages: workshops internship training
stagiaire: trainee intern
stand: stand booth
standardiste: receptionist operator
station: station resort
stationnement: parking
statistique: statistical statistics
statut: status
statuts: statutes status
stérilisation: sterile cleaning
stock: stock inventory
stockage: storage
stratégie: strategy
structure: structure
style: style
subvention: subsidy grant
succès: success
succession: inheritance succession
succursale: branch
suggestion: suggestion
suite: continuation suite
suivi: tracking monitoring follow-up
sujet: subject topic
superficie: area surface
supériorité: superiority
superviseur: supervisor
suppléant: substitute
supplément: supplement extra surcharge
support: support
suppression: removal removing
sur-mesure: custom tailored
surcharge: overload surcharge
surcoût: extra cost
sûreté: safety
surface: surface area
surprise: surprise
sursis: reprieve
surveillance: surveillance supervision monitoring
surveillant: supervisor
survie: survival
suspension: suspension
symbole: symbol
symptôme: symptom
syndic: manager condominium
syndicat: union
système: system
tabac: tobacco
tableau: painting table board
tâche: task
taille: size waist
talent: talent
talon: heel
tampon: stamp
tarif: price rate fee
tarification: pricing
taux: rate
taxe: tax
technicien: technician
technicienne: technician
technique: technical technique
technologie: technology
téléchargement: download
télécommunications: telecommunications
téléconsultation: consultation video
télétravail: working home remotely
témoignage: testimony
témoin: witness
température: temperature
temps: time weather
tenancier: owner
tendance: trend trendy
tension: pressure tension
tentative: attempt
tenue: outfit clothes
terme: term
terminal: terminal
terrain: land field
territoire: territory
test: test
testament: will
texte: text
thème: theme
théorie: theory
thérapeute: therapist
thérapie: therapy
thèse: thesis
ticket: ticket
ticket-restaurant: voucher meal
tickets-restaurant: vouchers meal
tierce: third
tiers: third party
timbre: stamp
tirage: print draw
titre: title
titulaire: holder
tolérance: tolerance
tombola: lottery prize
tonalité: tone
tort: wrong
total: total
totalité: whole
tourisme: tourism
touriste: tourist
tournée: tour round
tournoi: tournament
traçabilité: tracking origin
tracas: worry hassle
trace: trace mark
tradition: tradition
traducteur: translator
traduction: translation
trafic: traffic
trahison: betrayal
traite: installment draft
traitement: treatment processing
traiteur: catering
trajet: journey route trip
tranche: slice
tranquillité: quiet peace
transaction: transaction
transfert: transfer
transformation: transformation
transit: transit
transition: transition
transmission: transmission
transparence: transparency
transport: transport transportation
transporteur: carrier shipping
traumatisme: trauma
travail: work job
travailleur: worker
travaux: works construction repairs
trésorerie: cash
trésorier: treasurer
tri: sorting
tribunal: court
tribunaux: courts
tricherie: cheating
tristesse: sadness
trouble: disorder trouble cloudy
trousseau: keys
ttc: tax included
tutelle: guardian custody
tuteur: tutor guardian
tva: tax vat
type: type kind guy
uniforme: uniform
union: union
unité: unit
université: university
urbanisme: planning
urgence: emergency urgency
usage: use usage
usager: user
usine: factory
usure: wear
usurpation: identity theft
utilisateur: user
utilisation: use usage
utilité: usefulness utility
vacance: vacancy
vacances: vacation holidays
vacancier: tourist vacationers
vaccin: vaccine
vaccination: vaccination
valeur: value
validation: validation approval
validité: validity
vandalisme: vandalism
vapeur: steam
variation: variation
variété: variety
vendeur: seller salesman
vendeuse: seller clerk
vente: sale
verdict: verdict
vérification: verification check
vérité: truth
vernissage: exhibition opening
versement: payment deposit installment
version: version
vestiaire: locker coat
vestiaires: locker rooms
vétérinaire: veterinarian veterinary vet
vétusté: dilapidated wear
veuvage: widow
viabilité: viability
vice: defect
victime: victim
victoire: victory
vidange: oil drain
vie: life
vieillesse: age
vigilance: vigilance
vignette: sticker
village: village
ville: city town
violation: violation
violence: violence
virement: transfer bank
virus: virus
visa: visa
visibilité: visibility
visioconférence: video conference
vision: vision
visite: visit tour viewing
visiteur: visitor
vitesse: speed
vitrine: window display
voie: lane track
voisin: neighboring neighbor
voisinage: neighborhood neighbors
voix: voice
vol: flight theft
volant: wheel
voleur: thief
volontaire: voluntary volunteer willing
volontariat: volunteer
volonté: will
volume: volume
vote: vote
voyage: trip travel
voyageur: traveler passenger
vue: view sight
vulnérabilité: vulnerability
web: web
zone: zone area
`;
