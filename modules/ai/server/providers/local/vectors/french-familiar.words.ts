/**
 * French adverbs, words of time and familiar words, with their nearest English words of `words.txt`, best first (hand-made).
 * One entry a line: `french: gloss gloss gloss`.
 */
export const FRENCH_FAMILIAR = `
abdos: abdominal muscles
abo: subscription
accro: addicted
ado: teenager teen
adorablement: nicely
affreusement: horribly
ailleurs: elsewhere
alentour: around nearby
alloc: benefit allowance
amoché: damaged injured
amocher: damage
amphi: lecture
amuse-bouche: snack
an: year
anesth: anesthesia
année: year
anniv: birthday
annuellement: annually yearly
annul: cancel
antivol: lock
août: august
apéritif: drink drinks snack
apéro: drink drinks snack
apparemment: apparently
appart: apartment flat
appli: app application
approximativement: approximately
aprèm: afternoon
après: after
après-demain: tomorrow
après-midi: afternoon
aquagym: swimming fitness
ardoise: debt slate
arnaque: scam fraud
arnaqueur: crook fraud
asap: immediately
ascension: holiday may
assez: enough quite
asso: association charity
assoc: association
assurément: certainly
attentivement: carefully
aube: dawn
aujourd'hui: today
auparavant: previously before
auprès: near
aurore: dawn
aussitôt: immediately
autant: much
automatiquement: automatically
automne: autumn
autour: around
autrefois: formerly
autrement: otherwise differently
avant: before
avant-hier: yesterday
avant-veille: before
avril: april
baby-foot: table football
baby-sitter: nanny
baby-sitting: nanny
bac: baccalaureate exam
bâclé: sloppy
bâcler: botched rush
bâfrer: eat
bagnole: car
bahut: school truck
balade: walk ride
balaise: strong
balèze: strong
balles: bucks
bambin: toddler child
baraque: house
baraqué: muscular strong
barbant: boring
barbaque: meat
barge: crazy
barjo: crazy
barouf: noise
baskets: sneakers
baston: fight
bath: nice
bavasser: chat
beaucoup: much many lot
beauf: brother-in-law
bébête: bug animal
bécane: bike motorcycle
becter: eat
bestiole: bug insect
beuguer: glitch crash
biberonner: drink
bibi: hat
bibine: beer
biclou: bike
bicoque: house
bide: belly stomach
bidoche: meat
bidon: fake
bidonnant: funny
bidonné: fake
bidonner: laugh fake
bidouiller: fix tinker
bidule: thing gadget
bientôt: soon
biffeton: bill
bigleux: blind
bigo: phone
bigophone: phone
bigophoner: call
binouze: beer
biper: call
bisou: kiss
bistro: restaurant cafe
bistrot: restaurant cafe pub
bitos: hat
bizarrement: strangely
blablater: chat
blague: joke
bled: village
blinde: money
blindé: armored rich full
bobo: hurt injury
boîte: company box nightclub
boîte-de-nuit: nightclub
boîtier: box case
bolide: car
bonbec: candy
bonjour: hello
bonnard: good
bonsoir: evening hello
booker: book reserve
bordel: mess
boss: boss
bosser: work
bosseur: worker
boucan: noise
boucane: smoke
bouffe: food
bouffer: eat
bougeotte: restless
boui-boui: restaurant
bouiboui: restaurant
bouille: face
boulette: mistake
boulot: job work
boulotter: eat
boum: party
bouquin: book
bouquiner: read
bourde: mistake
bourge: rich
bourré: drunk
bourrin: horse
bourrique: donkey
bousillé: broken ruined
bousiller: ruin break
bout-de-chou: toddler baby
boutanche: bottle
branché: trendy
breloque: jewelry
brico: hardware tools
bricole: thing
bricoler: fix repair
bricoleur: handyman
bricolo: handyman
brièvement: briefly
brusquement: suddenly
brutalement: brutally
bucher: study
bûcher: study
bug: bug glitch
bugger: glitch crash
bugué: glitch
buguer: glitch crash
buvable: drink
cabossé: dented
cador: dog champion
cagibi: closet storage
caillasse: money stone
cailler: cold freezing
caisse: register cash car box
calbar: underwear
calbute: underwear
calebard: underwear
calmement: calmly quietly
camelote: junk
camtar: truck
canasson: horse
canon: gorgeous
cantoche: cafeteria
caoua: coffee
carbu: fuel
cardio: cardiac heart
carrément: totally
caser: fit squeeze
casquer: pay
casse-croûte: snack sandwich
casse-dalle: sandwich
casse-graine: snack
casse-pieds: annoying
cata: disaster
cdd: temporary contract
cdi: permanent contract
certainement: certainly
chahut: noise
chambouler: upset
chambrer: tease
chanmé: great
chaparder: steal
chaperonner: supervise
chaque: every each
charrier: tease joke
chaton: kitty cat
chaudement: warmly
checker: check
chelou: weird strange
chèrement: expensive
chialer: cry
chialeur: crying
chiant: annoying boring
chien-chien: dog
chiffonné: crumpled
chignole: car drill
chiotte: toilet
choper: catch
chouchou: favorite
chouette: nice great
chouia: little bit
chouiner: cry
choupi: cute
choupinet: cute
chourer: steal
chrono: timer
ciné: cinema movies
cinglé: crazy
cinoche: cinema
clairement: clearly
claqué: exhausted tired
claquer: spend
clean: clean
clébard: dog
clebs: dog
clim: air conditioning
clope: cigarette
clopiner: limp
cogner: hit
colère: anger angry
colo: camp
coloc: roommate
combine: trick
combo: combination
comm: communication
compète: competition
complètement: completely
compta: accounting
con: stupid idiot
confortablement: comfortably
connerie: mistake stupid
conso: drink consumption
constamment: constantly
continuellement: constantly
convenablement: properly
cool: cool nice
copain: friend boyfriend
copine: friend girlfriend
correctement: correctly properly
costard: suit
couac: problem glitch
coucou: hello hi
coupe-faim: snack
couramment: commonly
cracher: spit pay
cracra: dirty
crade: dirty filthy
cradingue: filthy
crado: dirty
craignos: bad dangerous
crapoteux: dirty
craquant: cute
crasse: dirt dirty
crasseux: dirty filthy
crècher: live
crécher: live
crépuscule: dusk
crétin: stupid idiot
crevant: tiring
crevard: greedy
crevé: exhausted tired
croûter: eat
cuistot: cook chef
cv: resume
dac: agreed
dalle: hungry slab
dangereusement: dangerously
dare-dare: quickly
daron: father
daronne: mother
davantage: more
deadline: deadline
débarras: storage
debout: standing
débrouillard: clever
débrouiller: manage cope
décembre: december
décennie: decade
dèche: poor broke
déclic: click
déco: decoration
déconnade: fun
déconner: joke malfunction
dedans: inside
définitivement: permanently
déglingué: broken
déglinguer: broken
dégoté: found
dégoter: find
dégoulinant: dripping
dégouliner: drip leak
dégueu: disgusting
dégueulasse: disgusting filthy
dégueuler: vomiting
dehors: outside outdoors
déjà: already
délicatement: gently delicately
délire: fun
demain: tomorrow
démerder: manage
demi: half beer
demi-heure: half hour
demi-journée: half day
démo: demonstration
déprime: depression
dermato: skin doctor
derrière: behind
désormais: henceforth now
dessous: underneath
dessus: above
deuche: car
devant: front
différemment: differently
difficilement: hardly
digeo: drink
dimanche: sunday
dingue: crazy
directement: directly
directo: directly
discrètement: quietly
doc: document doctor
dodo: sleep
dorénavant: henceforth
doucement: gently softly slowly
doudou: blanket toy
douloureuse: bill painful
droite: right
durablement: permanently
durant: during
éco-responsable: sustainable environmentally
écolo: ecological green
effectivement: indeed
efficacement: effectively efficiently
également: also equally
électro: electrical appliances
embobiner: deceive
embrouille: trouble confusion
emmerde: trouble
emmerder: annoying bother
en-cas: snack
encas: snack
encore: still again
enfin: finally
engueuler: shout
énormément: enormously
enquiquinant: annoying
enquiquiner: annoying bother
ensuite: then next
entièrement: entirely fully
entourloupe: trick scam
entre-temps: meanwhile
entuber: cheat
environ: about approximately
épater: impress
époustoufler: amazing impress
esquinté: damaged
esquinter: damage
estaminet: pub
esthé: beauty salon
été: summer
évidemment: obviously
exactement: exactly
exam: exam
exceptionnellement: exceptionally
excessivement: overly
exclusivement: exclusively
exo: exercise
expo: exhibition
expressément: expressly
extra: extra great
extrêmement: extremely
fac: university college
facilement: easily
faiblement: slightly
faignant: lazy
falzar: trousers
fastoche: easy
fauche: theft
fauché: broke poor
feeling: feeling
feignant: lazy
férié: holiday
fermement: firmly
ferraille: coins metal
février: february
fiesta: party
filou: crook
finalement: finally
fissa: quickly
fiston: son
fitness: fitness gym
flasher: flash
flemme: lazy
flic: cop police
flingué: broken
flipper: worried scared
flotte: water rain
flouze: money
foiré: failed
foirer: fail
foireux: bad
foot: football soccer
fortement: strongly
fortiche: good
fouiner: search
foutoir: mess
foutu: broken ruined
fraîchement: freshly
frangin: brother
frangine: sister
fréquemment: frequently often
frérot: brother
fric: money
frichti: meal
frigidaire: refrigerator
frigo: refrigerator
frimousse: face
fringue: clothes
friqué: rich
froc: pants trousers
froidement: cold
froussard: coward
frusques: clothes
fun: fun
furax: angry furious
furibard: furious
futal: trousers
gâchis: waste
gaffe: mistake
galéjade: joke
galère: trouble struggle
galoche: shoe
galure: hat
gamin: kid child
gamine: girl kid
gapette: cap
garçonnière: apartment studio
gars: guy
gastro: stomach
gausser: laugh
gavant: annoying
gaver: annoying
geek: computer
généralement: generally usually
génialissime: awesome
gentiment: nicely kindly
gerber: vomiting
glauque: gloomy
gniard: child kid
gober: swallow
godasse: shoe
gogues: toilets
gonflant: annoying
gonflette: muscle
gosse: kid child
gosses: kids children
gourer: mistake
graille: food
grailler: eat
grandement: greatly
grasse-mat: sleep
gratis: free
gratos: free
gratuitement: free
gravement: seriously severely
grimer: makeup
grimpant: trousers climbing
grincheux: angry
groles: shoes
grolle: shoe
gueulard: loud
gueule: mouth face
gueuler: shout yell
gueuleton: feast meal
guibole: leg
guimbarde: car
guinguette: restaurant dance
gym: gym gymnastics
gynéco: doctor women
habituellement: usually
hacker: hacker
haut-débit: broadband internet
hebdo: weekly
hebdomadairement: weekly
heureusement: fortunately luckily
hier: yesterday
hiver: winter
honnêtement: honestly
horizontalement: horizontally
hors: outside
hosto: hospital
hyper: supermarket very
ici: here
illico: immediately
immédiatement: immediately
impec: perfect
impeccablement: perfectly
imper: coat rain
impérativement: must
individuellement: individually
info: information news
initialement: initially
instantanément: instantly
instit: teacher
intégralement: fully entirely
intensément: intensely
interro: test
intox: poisoning
jacasser: chat
jaja: wine
jamais: never
janvier: january
jeudi: thursday
job: job
joliment: nicely
joujou: toy
jour: day
journée: day
juillet: july
juin: june
jus: juice coffee
justement: precisely
kawa: coffee
keuf: police cop
keum: guy
kif: pleasure
kiffer: love enjoy
kiné: therapist physical therapy
kro: beer
là-bas: there
labo: laboratory lab
laguer: slow
largement: widely
légalement: legally
légèrement: slightly lightly
lendemain: tomorrow next
lentement: slowly
lessivé: exhausted
librement: freely
liker: like
liquette: shirt
localement: locally
loin: far away
longtemps: long
louche: suspicious
loulou: kid
loupé: missed failed
loupiot: child kid
lourdement: heavily
lundi: monday
machin: thing
machin-truc: thing
magner: hurry
magouille: fraud scheme
mai: may
mail: email mail
maintenant: now
mal: bad badly pain
malheureusement: unfortunately
maman: mom mother
mamie: grandmother granny
mamy: grandmother
mangeaille: food
maniaque: clean obsessed
manuellement: manually
maousse: huge
mardi: tuesday
marmaille: kids children
marmot: kid
marre: tired
marrer: laugh
mars: march
mater: watch
maths: math
matin: morning
matinée: morning
matou: cat
mdr: laugh
mec: guy man
médoc: medicine
médocs: medicines drugs medication
mel: email
mémé: grandmother
mensuellement: monthly
merci: thanks thank
mercredi: wednesday
merde: trouble
merdique: poor terrible
meuf: woman girl
micro: microphone
midi: noon
mieux: better
mimi: cute
minot: child kid
minou: kitty cat
minuit: midnight
minute: minute
mioche: kid
mistigri: cat
mob: scooter
mobylette: scooter
moins: less
mois: month
moitié: half
môme: kid child
momentanément: temporarily
mômes: kids children
mouflet: child kid
mouise: trouble
moula: money
mousse: foam beer
moutard: child kid
muscu: muscle weights gym
naguère: formerly
nana: girl woman
nase: broken
naturellement: naturally
naze: bad useless
nettement: clearly
nickel: perfect clean
nickel-chrome: perfect
nigaud: stupid
nippes: clothes
niquel: perfect
noël: christmas
non-stop: nonstop continuous
normalement: normally
notamment: notably
nounou: nanny
nounours: teddy bear
nouvellement: newly
novembre: november
nuit: night
nuitée: night
nullard: bad
nullissime: terrible
num: number
obligatoirement: necessarily must
occase: bargain used
occasionnellement: occasionally
occaz: bargain secondhand
octobre: october
officiellement: officially
ok: okay
okay: okay
ophtalmo: eye doctor
ordi: computer
ordo: prescription
ortho: dentist braces
oseille: money
ostéo: therapist back
otorhino: ear nose throat
ouf: crazy
outre-mer: overseas
pactole: jackpot
papa: dad father
papelard: paper
papi: grandfather
papote: chat
papoter: chat
papy: grandfather grandpa
pâques: easter
parallèlement: parallel
parfaitement: perfectly
parfois: sometimes
particulièrement: particularly especially
partiellement: partially
partout: everywhere
pascher: cheap
patate: potato
patelin: village
patinette: scooter
patraque: sick
paumé: lost
paumer: lose
pébroc: umbrella
pécé: computer
peinard: quiet
pelloche: film
péloche: film
pendant: during
pentecôte: holiday may
pépé: grandfather
pépettes: money
pépin: problem
périodiquement: periodically
perlouse: pearl
perm: duty
perso: personal
personnellement: personally
pétard: fireworks
pété: broken
péter: break burst
petiot: child
petit-déj: breakfast
petite-reine: bicycle
pétoche: fear
peu: little few
peut-être: perhaps maybe
pèze: money
pharma: pharmacy
phone: phone
phoner: call
physiquement: physically
piaf: bird
piaule: room bedroom
picoler: drink
pieu: bed
pif: nose
pige: year
piger: understand
pinard: wine
pioncer: sleep
piquette: wine
piquouse: injection
plan-plan: boring
planquer: hide
planté: stuck broken
plein-aux-as: rich
pleurnicher: cry
plombard: plumber
plombe: hour
plumard: bed
plusieurs: several
plutôt: rather
pneumo: lung doctor
pognon: money
poil: hair fur
poilade: fun
poilant: funny
poireauter: wait
poisseux: sticky
poivrot: drunk
poliment: politely
pompe: pump shoe
pompette: drunk
ponctuellement: occasionally
popote: cooking
pote: friend buddy
poulaga: police
poulets: chickens police
pourave: bad
pourliche: tip
préalablement: beforehand previously
précédemment: previously
précisément: precisely
prépa: preparation
presque: almost nearly
presto: quickly
preums: first
principalement: mainly
printemps: spring
pro: professional
probablement: probably
prochainement: soon
prof: teacher professor
profondément: deeply
progressivement: gradually
promo: promotion discount sale
promptement: promptly
pronto: quickly
proprement: properly
proprio: landlord owner
provisoirement: temporarily
prudemment: carefully cautiously
psy: psychologist psychiatrist
ptit: small little
pub: advertisement advertising pub
pull: sweater
quasiment: almost nearly
quatre-quatre: jeep vehicle
quelquefois: sometimes
quinzaine: fortnight
quotidiennement: daily
rab: extra
racketter: extortion
rade: bar
radin: cheap
raffut: noise
râlant: annoying
râleur: complaining
ramdam: noise
ramollo: soft
rando: hiking hike
rapidement: quickly fast
rapido: quickly
raquer: pay
rarement: rarely
ras-le-bol: fed
rdv: appointment
réa: intensive care
récap: summary
récemment: recently
récré: recess playground
réduc: discount reduction
réellement: really
régulièrement: regularly
relativement: relatively
relou: annoying
rencard: appointment date
rencarder: inform
resa: booking reservation
résa: booking reservation
restau: restaurant
resto: restaurant
reuf: brother
réveillon: eve
rhumato: arthritis doctor
richard: rich
rigolade: fun
rigolard: funny
rigoler: laugh joke
ringard: outdated
ripou: corrupt
ronchon: complaining
roupiller: sleep
rouquin: wine red
rupin: rich
rush: rush
saccagé: destroyed
salut: hello hi
samedi: saturday
sans: without
saoulant: annoying
saouler: annoying drunk
sape: clothes
sapé: dressed
saper: dress
sauf: except
savate: shoe
schlinguer: smell
schmilblick: thing
sciemment: knowingly
scoot: scooter
scotché: stuck
scotcher: tape
seconde: second
sécu: security insurance
selfie: photo
semaine: week
semestre: semester
semi: truck
sensas: sensational
séparément: separately
septembre: september
sérieusement: seriously
seulement: only
sévèrement: severely
siècle: century
simplement: simply
simultanément: simultaneously
sincèrement: sincerely
sista: sister
skeud: disc
smala: family
sms: text message
soeurette: sister
soigneusement: carefully
soir: evening
soirée: evening
sono: sound speakers
soudainement: suddenly
soûl: drunk
soûler: annoying drunk
sous: money
soutif: bra
souvent: often
spam: spam
spécialement: specially especially
speed: fast
speedé: hurry
speeder: hurry
spontanément: spontaneously
stp: please
strictement: strictly
studette: studio apartment
subitement: suddenly
subito: immediately
suffisamment: sufficiently enough
super: great super
super-cool: cool
surlendemain: later
surtout: especially
survet: sweater sports clothes
svp: please
swag: stylish
sweat: sweater
sympa: nice friendly
sympatoche: nice
synchro: synchronized
systématiquement: systematically
système-d: improvised
tacot: car
taf: work job
taffe: smoke
taffer: work
tambouille: cooking meal
tanner: bother
tapage: noise
tard: late
tardivement: late
taré: crazy
tarin: nose
tartiner: spread
tata: aunt
tatane: shoe
tatie: aunt
taule: house prison
tchat: chat
tchatcher: chat talk
techniquement: technically
tel: phone telephone
tél: phone telephone
télé: television tv
téléphoniquement: phone
téloche: television
temporairement: temporarily
teuf: party
teufeur: party
texto: text message
tgv: train
thune: money
tif: hair
tignasse: hair
timing: timing schedule
tintamarre: noise
tire: car
tire-bouchon: wine bottle
toc: fake imitation
tocante: watch
tocard: useless
tof: photo
tonton: uncle
top: great excellent
topo: summary
toquante: watch
torcher: wipe
tordant: funny
tôt: early
totalement: totally completely
toubib: doctor
toujours: always still
toussaint: november holiday
toutou: dog
tranquillement: quietly
transat: chair deck
transfo: transformer
trimballer: carry
trimer: work
trimestre: quarter
trimestriellement: quarterly
trognon: cute
trombine: face
troquet: bar pub cafe
trot: scooter
trouille: fear
truand: crook
truander: cheat
truc: thing stuff
truc-muche: thing
turbin: work
turbiner: work
turne: room bedroom
tuto: guide instruction
tutut: car horn
uniquement: only
urgemment: urgently
vacarme: noise
vachement: really very
vaguement: vaguely
valdinguer: fall
valoche: suitcase
valoches: luggage
vanne: joke valve
vanné: exhausted
veille: eve
vélib: bike
vendredi: friday
vénère: angry
verticalement: vertically
veto: vet veterinarian
véto: vet veterinarian
vioque: old
virée: trip
vite: quickly fast
vite-fait: quickly
vivement: strongly
volontairement: voluntarily
volontiers: gladly willingly
vraiment: really truly
vroum: car
week-end: weekend
weekend: weekend
zappé: forgot
zarbi: weird
zieuter: look
zoner: hang
zozo: fool
`;
