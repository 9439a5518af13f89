/**
 * French verbs (infinitive) and their nearest English words of `words.txt`, best first (hand-made).
 * One entry a line: `french: gloss gloss gloss`.
 */
export const FRENCH_VERBS = `
abandonner: abandon quit leave
abattre: demolish cut kill
abîmer: damage spoil ruin
abonner: subscribe subscription
aborder: approach address
aboutir: result succeed
aboyer: bark dog
abréger: shorten cut
abriter: shelter protect house
absenter: absent leave
absorber: absorb
abuser: abuse exceed
accéder: access reach enter
accélérer: accelerate speed
accepter: accept take agree
accommoder: accommodate suit
accompagner: accompany escort join
accomplir: accomplish complete
accorder: grant give agree
accoucher: childbirth birth
accrocher: hang attach
accroître: increase expand
accueillir: welcome receive host
accumuler: accumulate collect
accuser: accuse blame
acheminer: deliver transport ship
acheter: buy purchase
achever: finish complete
acquérir: acquire buy obtain
acquitter: pay settle
actionner: activate operate
activer: activate enable
actualiser: update
adapter: adapt adjust suit
additionner: add
adhérer: join member subscribe
admettre: admit allow accept
administrer: administer manage
admirer: admire
adopter: adopt
adorer: love loved
adoucir: soften
adresser: send address refer
aérer: ventilation air
affaiblir: weaken
affecter: affect assign
afficher: display show post
affiner: refine
affirmer: affirm claim
affranchir: stamp postage
affûter: sharpen blade
agacer: annoying irritated
agencer: arrange layout design
aggraver: worsen
agir: act
agiter: shake stir
agrafer: clip attach
agrandir: enlarge expand
agréer: approve accept
agresser: attack assault
aider: help assist
aiguiser: sharpen blade
aimer: like love
ajourner: postpone
ajouter: add
ajuster: adjust fit
alarmer: alarm
alerter: alert warn
aligner: align
alimenter: feed supply
allaiter: breast feed milk
alléger: lighten ease reduce
aller: go
allonger: extend lie
allouer: allocate grant
allumer: light ignite switch
alterner: alternate
améliorer: improve
aménager: arrange furnish renovate
amener: bring take
amincir: slim thin
amortir: absorb cushion
amuser: entertain fun
analyser: analyze test
anesthésier: anesthesia
animer: host entertain lead
annoncer: announce
annuler: cancel void
anticiper: anticipate advance
apaiser: soothe calm relieve
apercevoir: see notice
aplatir: flat
apparaître: appear
appareiller: equip fit
appartenir: belong
appeler: call phone
appliquer: apply
apporter: bring provide
apposer: sign
apprécier: appreciate enjoy
appréhender: fear dread
apprendre: learn teach
apprêter: prepare
apprivoiser: tame
approcher: approach
approfondir: deepen study
approprier: appropriate
approuver: approve
approvisionner: supply stock
appuyer: press push support
arbitrer: arbitration decide
archiver: archive store
armer: arm
arnaquer: scam cheat fraud
arracher: pull extract tear
arranger: arrange fix suit
arrêter: stop quit
arriver: arrive come happen
arrondir: round
arroser: water sprinkle
aspirer: vacuum suck
assaisonner: season spice
assembler: assemble
asseoir: sit seat
assigner: assign summon
assister: attend assist
associer: associate combine
assortir: match
assouplir: relax soften
assumer: assume
assurer: insure ensure
astiquer: polish
attacher: attach tie
attaquer: attack
atteindre: reach
attendre: wait expect
attester: certify attest
attirer: attract
attraper: catch
attribuer: assign allocate
auditer: audit
augmenter: increase raise
ausculter: examine
authentifier: authentication verify
autoriser: allow authorize permit
avaler: swallow
avancer: advance forward
avantager: advantage favor
avérer: prove
avertir: warn notify
aviser: notify advise
avoir: have credit
avouer: admit confess
bâcher: cover
bagarrer: fight
baigner: bathing swim bath
baisser: lower reduce drop
balader: walk stroll
balancer: balance swing
balayer: sweep
bannir: ban
baptiser: baptized
barrer: block cross
basculer: tilt switch
bâtir: build
battre: beat
bavarder: chat talk
bénéficier: benefit receive
bercer: rock soothe
blanchir: bleach white
blesser: injure hurt wound
bloquer: block stuck lock
boire: drink
boiter: limp
bosseler: dent
boucher: clogged block plug
boucler: buckle finish
bouder: shun
bouger: move
bouillir: boil
bouleverser: upset
bourrer: stuff
boutonner: button
brader: discount bargain
brancher: plug connect
briller: shine
briser: break shatter
broder: embroidery embroidered
bronzer: tan
brosser: brush
broyer: grind crush
brûler: burn
buter: stumble
câbler: wire cable
cacher: hide
cadenasser: lock
cadrer: frame
calculer: calculate compute
caler: stall wedge
calmer: calm soothe
cambrioler: burglary rob
camper: camping camp
candidater: apply
capter: capture receive
capturer: capture
caresser: pet
caricaturer: caricature
casser: break
causer: cause chat
céder: yield sell transfer
célébrer: celebrate
censurer: censor
centrer: center
cerner: identify
certifier: certify
cesser: stop cease
changer: change exchange swap
chanter: sing
charger: load charge
chasser: hunt chase
chauffer: heat warm
chausser: shoe
chercher: search seek look
chiffrer: quote estimate encryption
choisir: choose select pick
chômer: unemployed
choquer: shock
chouchouter: care spoil
choyer: care
chuchoter: whisper
chuter: fall
cibler: target
cicatriser: heal scar
circuler: circulate traffic move
cirer: wax polish
citer: quote cite
clarifier: clarify
classer: classify sort file
clignoter: blink flash
climatiser: cool
cliquer: click
cloisonner: partition
cloner: clone
clore: close
clôturer: close fence
clouer: nail
cocher: tick check
coder: code
coiffer: style hair
coincer: stuck jam trap
collaborer: collaborate
collecter: collect
collectionner: collect
coller: glue stick paste
colorer: color dye
colorier: coloring color
combattre: fight
combiner: combine
combler: fill
commander: order
commencer: start begin
commenter: comment
commercer: trade
commercialiser: market sell
communiquer: communicate share inform
comparer: compare
compenser: compensate offset
compléter: complete fill
compliquer: complicate
comporter: include contain behave
composer: compose dial
composter: composite
comprendre: understand include
compresser: compression press
compromettre: compromise
compter: count
concéder: grant concede
concentrer: concentrate focus
concerner: concern
concevoir: design conceive
concilier: reconcile
conclure: conclude close
concrétiser: realize
concurrencer: compete
conditionner: condition package
conduire: drive lead
conférer: confer
confier: give
configurer: configuration setup
confirmer: confirm
confisquer: confiscate seize
confondre: confuse
conforter: comfort
congédier: dismiss fire
congeler: freeze
connaître: know
connecter: connect log
consacrer: devote
conseiller: advise recommend adviser
consentir: consent agree
conserver: keep preserve store
considérer: consider
consigner: deposit record
consister: consist
consoler: console comfort
consolider: consolidate strengthen
consommer: consume eat use
constater: notice observe
constituer: constitute form
construire: build construct
consulter: consult view see
contacter: contact reach
contaminer: contamination infection
contenir: contain hold
contenter: satisfy content
contester: contest dispute challenge
continuer: continue
contourner: bypass
contracter: contract
contraindre: force oblige
contrarier: upset
contraster: contrast
contribuer: contribute
contrôler: check control inspect
convaincre: convince
convenir: suit agree
converser: talk chat
convertir: convert
convier: invite
convoquer: summon
coopérer: cooperate
coordonner: coordinate
copier: copy
correspondre: match correspond
corriger: correct fix
coucher: sleep bed
coudre: sewing stitch
couler: leak flow sink
coulisser: slide
couper: cut
courber: bend
courir: run
coûter: cost
couvrir: cover
craindre: fear
craquer: crack
créditer: credit
créer: create
crémer: cream
creuser: dig
crever: flat tire burst
crier: shout yell
critiquer: criticize
croire: believe think
croiser: cross meet
croître: grow
croquer: bite
crypter: encryption security
cueillir: pick harvest
cuire: cook bake
cuisiner: cook
culpabiliser: guilt
cultiver: grow cultivate
cumuler: combine accumulate
danser: dance
dater: date
déballer: open
débarrasser: clear rid remove
débattre: debate discuss
débiter: debit charge
déblayer: clear
débloquer: unlock release
déboucher: drain clogged
débourser: pay spend
débrancher: disconnect socket
débrayer: clutch
débroussailler: clear brush
débuter: begin start
décaler: shift postpone delay
décaper: strip
décéder: die
déceler: detect
décerner: award
décevoir: disappoint
décharger: unload discharge
déchiffrer: read
déchirer: tear rip
décider: decide
déclarer: declare report
déclencher: trigger start
décliner: decline
décoller: peel
décolorer: bleach fade
décommander: cancel
décompter: deduct count
déconnecter: disconnect
déconseiller: advise discourage
décorer: decorate
découper: cut carve
décourager: discourage
découvrir: discover find
décrire: describe
décrocher: pick answer phone
dédicacer: autograph sign
dédier: dedicate
dédommager: compensate
dédouaner: customs clear
déduire: deduct
défaire: undo
défavoriser: disadvantaged
défendre: defend
définir: define set
défiscaliser: tax
déformer: distort
défriser: straight hair
dégager: clear release
dégeler: thaw
dégivrer: ice thaw
dégonfler: flat tire deflation
dégrader: damage
dégraisser: grease clean
déguiser: disguise costume
déguster: taste enjoy
déjeuner: lunch
délaisser: neglect abandon
délayer: dilute mix
déléguer: delegate
délibérer: deliberate
délimiter: define
délivrer: issue deliver
déloger: evict
demander: ask request
démanger: skin rash
démaquiller: cleansing remove makeup
démarcher: solicit sell
démarrer: start
déménager: move relocate moving
demeurer: stay remain live
démissionner: resign
démolir: demolish
démonter: dismantle remove
démontrer: demonstrate show
démouler: mold
déneiger: snow
dénicher: find
dénoncer: report denounce
dépanner: repair fix help
départager: decide
dépasser: exceed overtake
dépêcher: hurry
dépendre: depend
dépenser: spend
dépister: screening detect
déplacer: move shift postpone
déplaire: dislike unpleasant
déplier: unfold
déployer: deploy
déposer: deposit drop leave
dépoussiérer: dust
déprimer: depressed
déranger: disturb bother
déraper: skid
dérober: steal
dérouler: unfold happen
désabonner: cancel subscription
désactiver: disable stop
désaltérer: thirst drink
descendre: descend go down
désespérer: despair
déshabiller: remove clothes
désherber: weed
désigner: designate appoint
désinfecter: clean sterile
désinscrire: withdraw cancel
désinstaller: remove
désirer: desire want
désister: withdraw
désodoriser: odor
désosser: bone
dessécher: dry
desserrer: loosen
desservir: serve
dessiner: draw design
destiner: intended
détacher: stain remove separate
détailler: detail
détartrer: scaling clean
détecter: detect
déteindre: fade run
détendre: relax
détenir: hold own
détériorer: deteriorate damage
déterminer: determine
détester: hate
détourner: divert
détruire: destroy
dévaliser: rob
devancer: precede
développer: develop
devenir: become
déverrouiller: unlock
dévier: divert
deviner: guess
dévisser: screw loose
dévoiler: unveil reveal
devoir: must owe should
dialoguer: dialogue talk
dicter: dictate
différer: differ postpone
diffuser: broadcast spread
digérer: digest
diluer: dilute
diminuer: reduce decrease
dîner: dinner dine
dire: say tell
diriger: manage direct lead
discerner: discern
discuter: discuss talk
disparaître: disappear
dispenser: exempt provide
disposer: have arrange
disputer: dispute argue
dissimuler: hide conceal
dissoudre: dissolve
dissuader: dissuade
distinguer: distinguish
distraire: entertain distract
distribuer: distribute
diversifier: diversify
divertir: entertain
diviser: divide split
divorcer: divorce
divulguer: disclose
documenter: document
domicilier: reside address
donner: give donate
dorer: gold brown
dormir: sleep
doter: equip
doubler: double overtake
doucher: shower
douter: doubt
draguer: flirting date
drainer: drain
dresser: train raise
duper: fool
dupliquer: duplicate copy
durcir: harden
durer: last
dynamiser: boost
ébouillanter: boil
ébrancher: trim branches tree
ébrécher: chipped
écailler: scale
écarter: exclude spread
échanger: exchange swap
échantillonner: sample
échapper: escape
échauffer: warm
échelonner: installments spread
échouer: fail
éclabousser: splash
éclaircir: lighten clarify
éclairer: light illuminate
éclater: burst
économiser: save
écosser: peel
écouler: sell
écouter: listen hear
écraser: crush
écrire: write
éditer: publish edit
éduquer: educate
effacer: erase delete
effectuer: perform make
effleurer: touch
effondrer: collapse
efforcer: strive
effrayer: scare frighten
égaler: equal
égaliser: trim
égarer: lose
égoutter: drain
élaborer: develop
élaguer: trim
élargir: widen expand
électrocuter: electric shock
élever: raise
éliminer: eliminate remove
élire: elect
éloigner: distance
élucider: explain
emballer: wrap pack
embarquer: board embark
embarrasser: embarrass
embaucher: hire recruit
embellir: beautiful decorate
embêter: annoying bother
emboîter: fit
embouteiller: bottle
emboutir: crash dent
embrasser: kiss
embrayer: clutch
émerger: emerge
émettre: issue emit
émigrer: emigrate
emménager: move moving
emmener: take bring
émousser: blunt
émouvoir: move
empaqueter: pack package
empêcher: prevent
empiler: stack
empirer: worsen
empoisonner: poison
emporter: take carry
emprunter: borrow loan
encadrer: frame supervise
encaisser: cash collect
enchaîner: chain
enchérir: bid auction
encombrer: clutter
encourager: encourage
encrasser: dirty clogged
endetter: debt
endommager: damage
endormir: sleep asleep
enduire: coat
énerver: annoying irritated upset
enfermer: lock
enfiler: slip
enflammer: ignite
enfler: swell
enfoncer: push
enfreindre: violate
enfuir: flee
engager: hire commit
engraisser: fat fertilizer
enivrer: drunk
enjoliver: decorate
enlacer: embrace
enlever: remove
ennuyer: bore bother
énoncer: state
enquêter: investigate
enregistrer: record register save
enrichir: enrich
enrouler: roll wrap
enseigner: teach
ensevelir: bury
entamer: start begin
entasser: pile
entendre: hear
enterrer: bury funeral
entourer: surround
entraîner: train
entraver: hinder
entreposer: store warehouse
entreprendre: undertake
entrer: enter
entretenir: maintain
entrouvrir: open
énumérer: list
envahir: invade
envelopper: wrap
envier: envy
envisager: consider plan
envoler: fly
envoyer: send ship
épaissir: thick
épanouir: bloom
épargner: save spare
épeler: spell
épicer: spice
épiler: wax hair
épingler: pin
éplucher: peel
éponger: sponge
épouser: marry
épousseter: dust
éprouver: experience feel
épuiser: exhaust
équilibrer: balance
équiper: equip
équivaloir: equivalent
érafler: scratch
escalader: climb
escorter: escort
escroquer: scam cheat fraud
espacer: space
espérer: hope
espionner: spy
esquisser: sketch
essayer: try test
essorer: spin
essuyer: wipe
estimer: estimate value appraisal
établir: establish
étaler: spread
éteindre: off extinguish
étendre: extend
éternuer: cough cold
étiqueter: label
étirer: stretch
étoffer: expand
étonner: surprise
étouffer: choke
étourdir: stun
étrenner: wear
étudier: study
évacuer: evacuate drain
évader: escape
évaluer: evaluate assess
évanouir: faint
éventer: fan
éviter: avoid
évoluer: evolve
évoquer: mention evoke
exagérer: exaggerate
examiner: examine
excéder: exceed
exceller: excel
exciter: excite
exclure: exclude
excuser: excuse apologize
exécuter: execute perform
exempter: exempt
exercer: practice exercise
exiger: require demand
exister: exist
exonérer: exempt
expédier: ship send
expérimenter: experiment
expertiser: appraisal assess
expirer: expire
expliquer: explain
exploiter: exploit operate
explorer: explore
exploser: explode
exporter: export
exposer: exhibit display
exprimer: express
expulser: evict expel
externaliser: outsourcing
extraire: extract
fabriquer: make manufacture
fâcher: anger angry
faciliter: facilitate ease
façonner: shape
facturer: bill charge billing
faillir: fail
faire: do make
falloir: need must
falsifier: fake forge
faner: wilt fade
fariner: flour
fasciner: fascinating
fatiguer: tire tired
faucher: cut steal
fausser: distort
favoriser: favor promote
féliciter: congratulate
fendre: split crack
fermer: close shut
fêter: celebrate
feuilleter: browse
fiabiliser: reliability
fiancer: engaged fiance
ficeler: tie
fidéliser: loyalty
figer: freeze
figurer: appear
filer: spin
filmer: film
filtrer: filter
financer: finance fund
finir: finish end
fissurer: crack
fixer: fix set attach
flamber: flame
flâner: stroll
fleurir: bloom flower
flotter: float
foncer: dark
fonctionner: work function operate
fonder: found
fondre: melt
forcer: force
forger: forge
formater: format
former: train form
formuler: formulate
fortifier: strengthen
fouiller: search
fouler: ankle injury sprained
fournir: provide supply
fourrer: stuff
fractionner: split installments
fracturer: fracture break
fragiliser: weaken
franchir: cross
frapper: hit knock
frauder: fraud cheat
freiner: brake slow
fréquenter: attend
frire: fry
friser: curl
frissonner: cold shaking
froisser: crumpled
frotter: rub scrub
fructifier: grow
fuir: leak flee
fumer: smoke
fusionner: merge
gâcher: waste spoil
gagner: win earn
galérer: struggle
galoper: horse ride
garantir: guarantee warranty
garder: keep guard
garer: parking park
garnir: garnish fill
gaspiller: waste
gâter: spoil
geler: freeze
gêner: bother disturb
générer: generate
gercer: crack
gérer: manage
glacer: freeze ice
glisser: slip slide
gommer: erase
gonfler: inflate swell
goudronner: asphalt
goûter: taste snack
graisser: grease
grandir: grow
gratter: scratch
graver: engraved engraving carve
greffer: transplant
grêler: hail
grelotter: cold shaking
griffer: scratch claw
grignoter: snack
griller: grill
grimper: climb
grincer: noise
grogner: dog bark
gronder: blame shout
grossir: weight
grouper: group
guérir: heal cure
guetter: watch
guider: guide
habiller: dress
habiter: live reside
habituer: accustomed
hacher: chop
handicaper: handicap
harceler: harass
hausser: raise
héberger: host accommodate lodging
hériter: inherit
hésiter: hesitate
heurter: hit
homologuer: approve certify
honorer: honor
hospitaliser: hospitalized
humidifier: moisture humidity
hurler: scream
hydrater: moisture water skin
identifier: identify
ignorer: ignore
illuminer: illuminate
illustrer: illustrate
imaginer: imagine
imiter: imitate
immatriculer: register registration
immerger: immersion water
immobiliser: stop block
impatienter: impatient
imperméabiliser: rain proof coating
implanter: implant
impliquer: involve
importer: import matter
importuner: bother
imposer: impose tax
impressionner: impress
imprimer: print
improviser: improvised
imputer: charge
inaugurer: inaugurate open
incendier: fire burn
inciter: encourage incite
incliner: tilt
inclure: include
incomber: responsibility
incommoder: bother
incorporer: incorporate mix
indemniser: compensate
indexer: index
indiquer: indicate show
infecter: infect
infiltrer: infiltrate
influencer: influence
informatiser: computerized
informer: inform
infuser: brew
initialiser: start set
initier: initiate introduce
injecter: inject
inonder: flood
inquiéter: worry
inscrire: register enroll
insérer: insert
insister: insist
insonoriser: noise
inspecter: inspect
inspirer: inspire
installer: install
instaurer: establish
instruire: instruct teach
insulter: insult
intégrer: integrate join
intensifier: intensify
interdire: prohibit forbid ban
intéresser: interest
interpréter: interpret
interroger: question ask
interrompre: interrupt
intervenir: intervene
interviewer: interview
intimider: intimidate
introduire: introduce insert
inventer: invent
inventorier: inventory
inverser: reverse
investir: invest
inviter: invite
irriguer: irrigation
irriter: irritation irritated
isoler: insulation isolate
jardiner: gardening garden
jaunir: yellow
jeter: throw discard
jeûner: fast
joindre: contact join attach
jouer: play
jouir: enjoy
juger: judge
jumeler: twin pair
justifier: justify
lacer: lace
lâcher: release drop
laisser: leave let
lancer: launch throw
laquer: paint coating
laver: wash clean
lécher: lick
légaliser: legalize certify
léguer: inheritance will
léser: harm
lessiver: wash laundry
lever: raise lift
libeller: payable
libérer: release free vacate
licencier: dismiss fire
lier: link bind
ligoter: tie
limer: file nail
limiter: limit
liquider: liquidate clear
lire: read
lisser: smooth straight hair
lister: list
livrer: deliver ship
localiser: locate
loger: accommodate house
lotir: plot
louer: rent lease hire
louper: miss
lubrifier: oil grease
luire: shine
lutter: fight
mâcher: chew
magasiner: shop
maigrir: weight slim diet
maintenir: maintain keep
maîtriser: master control
majorer: increase surcharge
maltraiter: abuse mistreated
mandater: mandate
manger: eat
manier: handle
manifester: protest show
manipuler: handle manipulate
manœuvrer: maneuver
manquer: miss lack
maquiller: makeup
marchander: bargain negotiate
marcher: walk work
marier: marry wedding
marquer: mark
masquer: mask hide
masser: massage
mastiquer: chew
médicamenter: medication
méditer: meditation
méfier: distrust wary
mélanger: mix blend
mêler: mix
mémoriser: remember
menacer: threaten
mendier: beg
mener: lead
mensualiser: monthly
mentionner: mention
mentir: lie
mériter: deserve
mesurer: measure
mettre: put set
meubler: furnish
meurtrir: bruised hurt
migrer: migrate
mijoter: simmer
minorer: reduce
miser: bet
mobiliser: mobilize
modérer: moderate
moderniser: modernize
modifier: modify change edit
moduler: adjust
moisir: mold
mollir: soften
monnayer: trade
monter: assemble climb rise
montrer: show
mordiller: bite
mordre: bite
motiver: motivate
moucher: nose
moudre: grind
mouiller: wet
mouler: mold
mourir: die
mousser: foam
multiplier: multiply
mûrir: ripe mature
muscler: muscle strengthen
museler: muzzle
muter: transfer
mutualiser: pool
nager: swim
naître: born birth
naviguer: navigate sail browse
négliger: neglect
négocier: negotiate
neiger: snow
nettoyer: clean
nier: deny
niveler: level
nommer: name appoint
normaliser: normalize
noter: note rate
notifier: notify
nouer: tie
nourrir: feed
noyer: drown
nuire: harm
numériser: scan digital
numéroter: number
obéir: obey
objecter: object
obliger: oblige force
oblitérer: stamp
observer: observe
obstruer: obstruct block
obtenir: obtain get
occasionner: cause
occuper: occupy handle
octroyer: grant
offrir: offer gift give
omettre: forget
opérer: operate surgery
opposer: oppose
opter: choose opt
optimiser: improve optimization
ordonner: order prescribe
organiser: organize arrange
orienter: orient guide direct
orner: decorate
orthographier: spell
ôter: remove
oublier: forget
outrepasser: exceed
ouvrir: open
oxyder: rust
pacser: union partner
paginer: page
pallier: compensate alleviate
panacher: mix
paniquer: panic
panser: wound
paraître: appear seem
paralyser: paralysis paralyzed
paramétrer: setup configuration
parcourir: browse travel
pardonner: forgive
paresser: lazy
parfaire: perfect
parfumer: perfume flavor
parier: bet
parler: speak talk
parrainer: sponsor refer
partager: share
participer: participate
partir: leave depart
parvenir: reach arrive
passer: pass spend go
passionner: passion
patienter: wait
patiner: skate
pauser: pause
paver: paving
payer: pay
pêcher: fish
pédaler: pedal cycling
peigner: comb
peindre: paint
peiner: struggle
peler: peel
pencher: lean
pendre: hang
penser: think
percer: pierce drill
percevoir: perceive receive
percher: perch
percuter: hit crash
perdre: lose
perfectionner: improve perfect
perforer: punch
permettre: allow permit
permuter: swap
persister: persist
personnaliser: personalized
persuader: persuade
perturber: disrupt disturb
peser: weigh
pétrir: bread dough
photocopier: copy
photographier: photograph
piler: crush
piloter: pilot fly
pincer: pinch
piocher: draw
piquer: sting steal bite
pirater: hack hacked
pister: track
pivoter: pivot
placer: place
plafonner: cap
plaider: plead
plaindre: complain
plaire: please like
plaisanter: joke
planifier: plan schedule
planter: plant
plaquer: plate
plastifier: plastic
plâtrer: plaster
pleurer: cry
pleuvoir: rain
plier: fold bend
plisser: fold crease
plomber: fill filling tooth
plonger: dive
pointer: point
poivrer: pepper
polir: polish
polluer: pollution
pomper: pump
poncer: sand
porter: wear carry
poser: install lay ask
positionner: position
posséder: own possess
poster: post mail
postuler: apply
potabiliser: drinking
poudrer: powder
pourrir: rot
poursuivre: continue pursue sue
pousser: push grow
pouvoir: can able
pratiquer: practice
précéder: precede
préchauffer: heat oven
préciser: specify clarify
préconiser: recommend advise
prédire: predict
préférer: prefer
prélasser: relax
prélever: debit withdraw collect
prendre: take
prénommer: name
préoccuper: worry concern
préparer: prepare
prescrire: prescribe
présenter: present introduce show
préserver: preserve protect
présider: chair preside
presser: press squeeze hurry
prester: provide
prétendre: claim
prêter: lend loan
prévenir: warn notify prevent
prévoir: plan expect forecast
prier: pray beg
privilégier: prefer favor
procéder: proceed
procurer: provide obtain
produire: produce
profiter: enjoy benefit
programmer: schedule program
progresser: progress improve
prohiber: prohibit
projeter: plan project
prolonger: extend prolong
promener: walk stroll
promettre: promise
promouvoir: promote
prononcer: pronounce
proposer: offer propose suggest
proroger: extend
prospecter: prospect
prospérer: prosper
protéger: protect
protester: protest
prouver: prove
provenir: originate come
provisionner: fund
provoquer: cause provoke
publier: publish post
puer: smell
puiser: draw
pulvériser: spray
punir: punish
purger: bleed drain
purifier: purification clean
qualifier: qualify
questionner: question ask
quitter: leave quit
rabaisser: lower
rabattre: fold
rabibocher: reconcile
raboter: plane wood
raccommoder: mend
raccompagner: accompany
raccorder: connect
raccourcir: shorten
raccrocher: hang
racheter: buy redeem
racler: scrape
raconter: tell
radier: remove
radiographier: x-ray
radoucir: soften
raffermir: firm
raffoler: love
rafraîchir: cool refreshing trim
ragréer: floor
raisonner: reason
rajeunir: young younger
rajouter: add
rajuster: adjust
ralentir: slow
râler: complain
rallonger: extend
rallumer: light restart
ramasser: collect gather
ramener: bring return
ramer: slow row
ramollir: soften
ramoner: chimney sweep
ramper: crawl
randonner: hiking hike
ranger: tidy store arrange
rapatrier: repatriate
râper: grated
rapiécer: patch
rappeler: call remind recall
rapporter: return bring report
rapprocher: closer
raser: shave
rassasier: fill
rassembler: gather
rassurer: reassure
rater: miss fail
rationner: ration
rattacher: attach link
rattraper: catch recover
ravaler: render renovate
ravitailler: supply
raviver: revive
rayer: scratch
réactiver: activate
réadapter: rehabilitation
réagir: react
réajuster: adjust
réaliser: realize achieve make
réaménager: redesign renovate
réanimer: revive
réapprovisionner: replenish supply
rebondir: bounce
reboucher: plug fill
rebuter: deter
récapituler: summary
receler: conceal
recenser: census list
recevoir: receive get
rechaper: tire
recharger: charge battery
réchauffer: heat warm
rechercher: search seek
réciter: recite
réclamer: claim demand complain
récolter: harvest
recommander: recommend
recommencer: restart repeat
récompenser: reward
réconcilier: reconcile
reconduire: renew
réconforter: comfort
reconnaître: recognize
reconsidérer: reconsider
reconstruire: rebuild
reconvertir: convert
recopier: copy
recoudre: sewing stitch
recouper: cut
recourir: resort
recouvrer: recover collect
recouvrir: cover
récréer: recreate
recruter: recruit hire
rectifier: rectify correct
reculer: reverse retreat
récupérer: recover collect retrieve
recycler: recycle
redémarrer: restart
redevoir: owe
rédiger: write draft
redonner: restore give
redouter: dread fear
redresser: straight raise
réduire: reduce discount cut
rééduquer: rehabilitation
réexpédier: forward ship
refaire: remake
référencer: list
référer: refer
refermer: close
réfléchir: think reflect
refléter: reflect
réformer: reform
réfrigérer: refrigerate
refroidir: cool
refuser: refuse decline
regagner: return regain
regarder: look watch
régénérer: regeneration repair
régler: pay adjust settle
regretter: regret
regrouper: group combine
régulariser: settle
réguler: regulate
réhabiliter: rehabilitate renovate
réimprimer: print
réinitialiser: reset
réinscrire: register renew
réinstaller: install
réintégrer: reinstate
rejeter: reject
rejoindre: join
réjouir: delight
relancer: reminder restart
relaver: wash
relaxer: relax
relayer: relay
relever: raise read
relier: connect bind
relire: read
reloger: relocate housing
reluire: shine
remanier: change revise
remarquer: notice
remballer: pack
rembourrer: pad
rembourser: refund reimburse repay
remédier: remedy
remercier: thank
remettre: deliver hand postpone
remeubler: furnish
remiser: store
remonter: raise climb
remorquer: tow
remplacer: replace
remplir: fill complete
remporter: win
remuer: stir move
rémunérer: pay
rencontrer: meet
rendormir: sleep
rendre: return give
renfermer: contain
renforcer: strengthen reinforce
renoncer: renounce waive
renouer: tie
renouveler: renew
rénover: renovate
renseigner: inform information
rentabiliser: profitable
rentrer: return enter
renverser: spill overturn
renvoyer: return send
réorganiser: reorganize
répandre: spread
réparer: repair fix
repartir: leave
répartir: distribute divide
repasser: iron
repeindre: paint
repérer: spot locate
répéter: repeat
repiquer: transplant
replacer: replace
replanter: plant
replier: fold
répliquer: reply
répondre: answer reply respond
reporter: postpone defer
reposer: rest
repousser: postpone delay
reprendre: resume take
représenter: represent
reprocher: blame
reproduire: reproduce copy
requérir: require
réserver: book reserve
résider: reside live
résigner: resign
résilier: cancel terminate
résister: resist
résonner: resonate
résoudre: solve resolve
respecter: respect
respirer: breathe
responsabiliser: responsibility
ressembler: resemble
ressemeler: sole shoe
ressentir: feel
resserrer: tighten
resservir: reuse
ressortir: emerge
restaurer: restore
rester: stay remain
restituer: return restore
restreindre: restrict
résulter: result
résumer: summary
rétablir: restore recover
retailler: trim
retaper: renovate restore
retarder: delay
retenir: retain hold
retirer: withdraw collect remove
retomber: fall
retoucher: alter alterations
retourner: return
rétracter: retract withdraw
retraiter: retire
retrancher: deduct
rétrécir: shrink
rétribuer: pay
rétrograder: downgrade
retrouver: find meet
réunir: gather meet
réussir: succeed pass
réutiliser: reuse
revaloriser: increase
rêvasser: dream
réveiller: wake
réveillonner: celebrate eve
révéler: reveal
revendiquer: claim
revendre: sell
revenir: return
rêver: dream
reverser: pay
revêtir: cover wear
réviser: service revise check
revoir: review
révoquer: revoke
rhabiller: dress
ridiculiser: ridicule
rincer: rinse
rire: laugh
risquer: risk
rogner: trim crop
rompre: break terminate
ronfler: sleep noise breathing
ronger: chew bite
ronronner: cat
rôtir: roast
rougir: red
rouiller: rust
rouler: drive roll
rouspéter: complain
rouvrir: reopen
ruiner: ruin
sabler: sand
saigner: bleed
saisir: seize grab
saler: salt
salir: dirty
saliver: saliva
saluer: greet
sanctionner: sanction penalize
satisfaire: satisfy
saturer: saturated
saupoudrer: sprinkle
sauter: jump
sauvegarder: save backup
sauver: save rescue
savoir: know
savonner: soap
savourer: savor taste
scanner: scan
sceller: seal
scier: saw
scolariser: school enroll
sculpter: sculpture carve
sécher: dry
secouer: shake
secourir: rescue
sécuriser: secure
séduire: seduce
séjourner: stay
sélectionner: select
sembler: seem
semer: sow
sensibiliser: awareness
sentir: smell feel
séparer: separate
serrer: tighten squeeze
servir: serve
sevrer: breast feed
siffler: whistle
signaler: report signal
signer: sign
signifier: mean
simplifier: simplify
simuler: simulate
siroter: sip
situer: locate
skier: ski
soigner: treat care
solder: clear sale
solidifier: solidify
solliciter: request solicit
songer: think
sonner: ring
sortir: exit leave
soucier: worry
souder: weld
souffler: blow
souffrir: suffer
souhaiter: wish
souiller: dirty stain
soulager: relieve
soulever: lift raise
souligner: underline emphasize
soumettre: submit
soupçonner: suspect
souper: supper dinner
sourire: smile
sous-louer: rent lease
sous-traiter: outsourcing subcontractors
souscrire: subscribe
soustraire: deduct remove
soutenir: support
souvenir: remember souvenir memory
spécialiser: specialize
spécifier: specify
sponsoriser: sponsor
stabiliser: stabilize
standardiser: standard
stationner: parking park
statuer: rule
stériliser: sterile clean
stimuler: stimulate
stipuler: specify state
stocker: store stock
stopper: stop
stresser: stress
structurer: structure
subir: suffer undergo
substituer: substitute
subvenir: support
subventionner: subsidize
succéder: succeed
sucer: suck
sucrer: sugar
suer: sweat
suffire: suffice enough
suffoquer: choke
suggérer: suggest
suivre: follow track
superviser: supervise
suppléer: substitute
supplier: beg
supporter: bear support
supposer: suppose
supprimer: delete remove
surcharger: overload
surchauffer: heat overheated
surélever: raise
surestimer: exaggerate
surfacturer: charge excessive
surfer: surf
surgeler: frozen freeze
surgir: arise
surmonter: overcome
surnommer: nickname
surpasser: surpass
surprendre: surprise
sursauter: jump
surveiller: monitor watch
survenir: occur
survivre: survive
suspendre: suspend hang
synchroniser: synchronized sync
tacher: stain
tâcher: try
tailler: cut trim
taire: silence quiet
tamiser: sift dim
tamponner: stamp
taper: type hit
tapisser: wallpaper
tapoter: tap
taquiner: tease
tarder: delay late
tarifer: price
tasser: pack
tâter: feel
tatouer: tattoo
taxer: tax
teindre: dye
teinter: color tinted
télécharger: download
télécopier: fax
téléphoner: phone call
télétravailler: work remotely home
témoigner: testify
tenir: hold keep
tenter: try attempt
terminer: finish end
ternir: tarnish
tester: test try
téter: suck
tirer: pull shoot
tisser: weave
titulariser: tenure
toiletter: grooming
tolérer: tolerate
tomber: fall
tondre: shear lawn cut
tordre: twist
torréfier: roast coffee
torsader: twist
toucher: touch receive
tourner: turn
tousser: cough
tracasser: worry
tracer: trace track
traduire: translate
trafiquer: trade illegal alter
traîner: drag
traire: milk
traiter: treat process
trancher: slice
tranquilliser: reassure
transférer: transfer
transformer: transform
transmettre: transmit forward send
transpirer: sweat
transplanter: transplant
transporter: transport carry
traumatiser: trauma
travailler: work
traverser: cross
trébucher: trip stumble
trembler: shake trembling
tremper: soak
tresser: hair weave
tricher: cheat
tricoter: knitting knit
trier: sort
tripler: triple
tromper: deceive mistake
troquer: swap exchange
trotter: trot
troubler: disturb
trouer: hole
trouver: find
truquer: rig
tuer: kill
unifier: unify
unir: unite
uriner: urine
user: wear use
usiner: machine
usurper: identity theft steal
utiliser: use
vacciner: vaccine vaccination
valider: validate confirm
valoir: worth
valoriser: value enhance
vanter: praise boast
vaporiser: spray
varier: vary
veiller: ensure watch
vendanger: harvest grape
vendre: sell
venir: come
ventiler: ventilation air
verdir: green
vérifier: check verify
vernir: polish coat
verrouiller: lock
verser: pour pay deposit
vêtir: dress
vibrer: vibration shake
vidanger: drain oil
vider: empty
vieillir: age
virer: transfer fire
viser: aim target
visionner: view watch
visiter: visit
visser: screw
visualiser: view see
vitrifier: floor coating polish
vivre: live
voir: see
voler: steal fly
vomir: vomiting sick
voter: vote
vouloir: want
voyager: travel
zapper: skip
zoomer: zoom
`;
