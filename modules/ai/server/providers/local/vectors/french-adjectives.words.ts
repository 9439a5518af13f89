/**
 * French adjectives (masculine singular) and their nearest English words of `words.txt`, best first (hand-made).
 * One entry a line: `french: gloss gloss gloss`.
 */
export const FRENCH_ADJECTIVES = `
abîmé: damaged worn
abondant: abundant plentiful
abordable: affordable
abrité: sheltered
absent: absent away
absolu: absolute
absorbant: absorb sponge
absurde: absurd
abusif: abusive unfair
accessible: accessible wheelchair
accidentel: accidental
accueillant: welcoming friendly
acide: acidic sour acid
actuel: current present
adapté: suitable adapted
additionnel: additional extra
adéquat: adequate suitable
adhésif: adhesive sticky
adjacent: adjacent
administratif: administrative
admissible: eligible
adolescent: teenage adolescent
adorable: cute lovely
adulte: adult
aérien: aerial air
affectueux: affectionate
affreux: awful horrible
africain: african
âgé: elderly old aged
agile: agile
agité: agitated rough
agréable: pleasant nice
agréé: approved licensed certified
agressif: aggressive
agricole: agricultural farm
aigre: sour
aigu: acute sharp
aimable: kind friendly
aisé: easy wealthy
alcoolisé: alcoholic
algérien: algerian
alimentaire: food
allégé: light reduced
allemand: german
allergique: allergic
alphabétique: alphabetical
alternatif: alternative
amateur: amateur
ambulant: traveling mobile
amer: bitter
américain: american
amical: friendly
amoureux: love romantic
ample: loose wide
amusant: fun funny amusing
analogique: analog
ancien: old former ancient
anglais: english british
animé: animated lively
annuel: annual yearly
annulable: cancel
annulé: canceled cancelled
anonyme: anonymous
anormal: abnormal
antérieur: previous earlier
antiallergique: allergy
antibactérien: bacterial
antidérapant: slip
antique: antique ancient
anxieux: anxious
apparent: apparent visible
applicable: applicable
approfondi: thorough
approprié: appropriate suitable
approximatif: approximate
aquatique: aquatic
arabe: arab arabic
argenté: silver
aride: dry
aromatique: aromatic
arrière: rear back
artificiel: artificial
artisanal: craft handmade homemade
artistique: artistic
asiatique: asian
asthmatique: asthma
astucieux: clever smart
athlétique: athletic
attachant: lovable
attentif: attentive careful
attrayant: attractive
audible: audible
audiovisuel: video audio
authentique: authentic genuine
automatique: automatic
automnal: autumn
automobile: automotive car
autonome: independent autonomous
autorisé: allowed authorized
avancé: advanced
avantageux: favorable attractive
aventureux: adventurous
aveugle: blind
banal: ordinary
bancaire: bank banking
bas: low
basique: basic
basque: basque
bavard: chat talk
beau: beautiful handsome nice
beige: beige
belge: belgian
bénin: benign
bête: stupid silly
bicolore: color
bienveillant: kind caring
bihebdomadaire: weekly
bilingue: bilingual
bimensuel: monthly
bio: organic
biodégradable: recycling environmentally
biologique: organic biological
bizarre: strange weird odd
blanc: white
blanchi: bleach white
blessé: injured hurt
bleu: blue
blond: blonde blond
bloqué: blocked stuck
bordeaux: burgundy
bouclé: curly
bouillant: boiling
bref: brief short
brésilien: brazilian
breton: french
brillant: shiny bright brilliant
britannique: british
brodé: embroidered
brouillé: scrambled
brûlant: burning hot
brûlé: burned burnt
brun: brown dark
brusque: sudden
brut: raw gross rough
bruyant: noisy loud
buccal: oral mouth
calorique: calorie
canadien: canadian
canin: canine dog
capable: able capable
capillaire: hair
cardiaque: cardiac heart
cardiovasculaire: cardiovascular
carié: decay
caritatif: charity charitable
carnivore: meat
carré: square
casher: kosher
cassé: broken
catastrophique: disastrous
catholique: catholic
célèbre: famous
célibataire: single unmarried
central: central
certain: certain sure
certifié: certified
champêtre: rural country
charitable: charitable
charmant: charming
chaud: hot warm
chauffant: heating
chauffé: heated
chauve: bald
cher: expensive dear
chevelu: hairy
chic: chic stylish
chimique: chemical
chinois: chinese
chirurgical: surgical
chocolaté: chocolate
choisi: chosen
chrétien: christian
chromé: chrome
chronique: chronic
cinématographique: film
circulaire: round circular
citadin: urban
civil: civil
clair: clear light
classique: classic classical
climatisé: conditioned cool
clos: closed
coincé: stuck jammed
collant: sticky
collégial: college
coloré: colorful colored
combiné: combined
comestible: edible
comique: funny comic
commode: convenient
commun: common shared
communal: municipal
compact: compact
compatible: compatible
compétent: competent qualified
compétitif: competitive
complémentaire: complementary additional
complet: complete full
complexe: complex
compliqué: complicated difficult
comportemental: behavioral
compréhensible: understandable
compréhensif: understanding
compris: included understood
comptant: cash
concentré: concentrated
concerné: concerned
confiant: confident
confidentiel: confidential
conforme: compliant
confortable: comfortable
confus: confused
congelé: frozen
conique: conical
conjugal: marital
connecté: connected online
connu: known famous
consciencieux: careful
consécutif: consecutive
conseillé: recommended advised
considérable: considerable
consommable: disposable
constant: constant
constructif: constructive
contagieux: contagious infectious
contaminé: contaminated
contemporain: contemporary modern
content: happy pleased
continu: continuous
contractuel: contractual
contraire: opposite contrary
contrefait: counterfeit fake
convaincant: convincing
convenable: suitable decent
conventionné: contracted approved
conventionnel: conventional
convertible: convertible
convivial: friendly
coopératif: cooperative
copieux: generous hearty
coquet: stylish
coquin: naughty
coréen: korean
coriace: tough
corporel: body bodily
correct: correct decent
corrosif: corrosion acid
cosmétique: cosmetic
costaud: strong sturdy
coulissant: sliding
coupant: sharp
courageux: brave
courant: common current
courbé: curved
court: short
courtois: polite
coûteux: costly expensive
créatif: creative
crémeux: creamy
crépu: curly
creux: hollow
croquant: crisp
croustillant: crisp
cru: raw
cuit: cooked
cuivré: copper
culinaire: culinary cooking
culturel: cultural
curatif: healing
curieux: curious
cutané: skin
cyclable: cycling bike
cylindrique: cylindrical
dangereux: dangerous unsafe
danois: danish
daté: dated
débile: stupid
débordé: overwhelmed busy
décaféiné: coffee
décalé: shifted
décapotable: convertible
décédé: deceased dead
décent: decent
décevant: disappointing
décisif: decisive
décoratif: decorative
déçu: disappointed
défaillant: faulty failing
défavorable: unfavorable
défectueux: defective faulty
définitif: final definitive
dégoûtant: disgusting
délicat: delicate
délicieux: delicious
démontable: removable
dense: dense
dentaire: dental
départemental: county
dépendant: dependent
déplacé: inappropriate displaced
déplaisant: unpleasant
dermatologique: skin
dernier: last latest
désagréable: unpleasant
désastreux: disastrous
désolé: sorry
désordonné: messy
désuet: outdated
détachable: removable
détaillé: detailed
détendu: relaxed
déterminé: determined
détestable: awful
deuxième: second
développé: developed
diabétique: diabetic
différent: different
difficile: difficult hard
digestif: digestive
digital: digital
digne: worthy
diplômé: graduate qualified
direct: direct
discret: discreet
dispensé: exempt
disponible: available
distant: distant remote
distinct: distinct
divers: various diverse
divertissant: entertaining
divorcé: divorced
documentaire: documentary
dominical: sunday
doré: golden gilded
dorsal: back
double: double
doublé: lined
douloureux: painful
douteux: doubtful dubious
doux: soft gentle mild
dramatique: dramatic
drôle: funny
dur: hard tough
durable: sustainable durable lasting
dynamique: dynamic
éblouissant: dazzling
échu: expired due
éclairé: lit
éclatant: bright
écologique: ecological green environmental
économe: economical
économique: economical cheap economic
écossais: scottish
écrasé: crushed
écrit: written
éducatif: educational
efficace: effective efficient
effrayant: scary frightening
égal: equal
élastique: elastic stretch
électrique: electric electrical
électronique: electronic
élégant: elegant
élémentaire: elementary basic
élevé: high
éligible: eligible
éloigné: distant remote
émotionnel: emotional
encastrable: built
encombrant: bulky
encourageant: encouraging
endommagé: damaged
endormi: asleep
endurant: stamina
énergétique: energy
énergique: energetic
énervant: annoying
énervé: angry upset
enfantin: child
ennuyeux: boring
énorme: huge enormous
enragé: rabies
enrhumé: cold
ensoleillé: sunny
enthousiaste: enthusiastic
entier: whole entire
environnemental: environmental
épais: thick
épatant: amazing
épicé: spicy
époustouflant: stunning
épuisé: exhausted sold
équestre: equestrian horse
équilibré: balanced
équipé: equipped fitted
équitable: fair equitable
équivalent: equivalent
ergonomique: comfortable
erroné: wrong incorrect mistaken
espagnol: spanish
essentiel: essential
estival: summer
étanche: sealed
éternel: eternal
étrange: strange weird
étranger: foreign
étroit: narrow tight
européen: european
évasé: flared
évident: obvious
exact: correct accurate
exagéré: exaggerated
excellent: excellent
exceptionnel: exceptional
excessif: excessive
exclu: excluded
exclusif: exclusive
exécutif: executive
exigeant: demanding
exigible: due payable
exigu: cramped
existant: existing
exonéré: exempt
exotique: exotic
expérimenté: experienced
express: express
exquis: exquisite
extensible: stretch elastic
externe: external
extraordinaire: extraordinary
extrême: extreme
fabuleux: fabulous
facial: facial
facile: easy
facturable: charged
facultatif: optional
fade: bland
faible: weak low
familial: family
familier: familiar
fané: faded
fantastique: fantastic
farci: stuffed
fascinant: fascinating
fatal: fatal
fatigant: tiring
fatigué: tired
faux: false fake wrong
favorable: favorable
favori: favorite
fêlé: cracked
félin: cat
féminin: female feminine
fendu: split cracked
ferme: firm
fermé: closed shut
ferroviaire: railway
fertile: fertile
festif: festive
fiable: reliable
fidèle: loyal faithful
fier: proud
fiévreux: fever
final: final
financier: financial
finnois: finnish
fiscal: tax fiscal
fissuré: cracked
fixe: fixed
flamand: flemish
flambant: brand
fleuri: floral
flexible: flexible
flottant: floating
flou: blurred vague
foncé: dark
fonctionnel: functional
fondamental: fundamental
fondant: melting
forestier: forest
forfaitaire: flat fixed
formel: formal
formidable: great wonderful
fort: strong loud
fortuit: accidental
fou: crazy mad
fourni: provided included
fourré: stuffed filled
fragile: fragile
français: french
francophone: french
frauduleux: fraudulent
fréquent: frequent
friand: fond
frileux: cold
frisé: curly
frit: fried
froid: cold
froissé: crumpled
fruité: fruit
fruitier: fruit
frustrant: frustrating
frustré: frustrated
fumé: smoked
fumeur: smoker smoking
funèbre: funeral
funéraire: funeral
furieux: furious angry
gagnant: winning
galbé: curved
gallois: welsh
garanti: guaranteed
garni: garnish stuffed
gastrique: stomach
gastronomique: gourmet
gauche: left
gaucher: left-handed
gazeux: sparkling
géant: giant
gelé: frozen
gênant: embarrassing annoying
gêné: embarrassed
général: general
généraliste: general
généreux: generous
génétique: genetic
génial: great brilliant awesome
génital: genital
gentil: kind nice
géographique: geographic
gérable: manageable
gigantesque: gigantic huge
glacé: icy iced frozen
glissant: slippery
global: global overall
gonflable: inflatable
gonflé: swollen inflated
gothique: gothic
gourmand: gourmet greedy
goûteux: tasty
gouvernemental: government
gracieux: graceful free
graduel: gradual
grand: large big tall
graphique: graphic
gras: fat fatty
gratuit: free
grave: serious severe
grec: greek
grillé: grilled toasted
grippé: flu
gris: gray grey
gros: big fat
grossier: rude coarse
groupé: grouped
guéri: cured
habile: skilled skillful
habillé: dressed
habité: inhabited
habituel: usual
halal: kosher muslim
harmonieux: harmonious
haut: high tall
hebdomadaire: weekly
hépatique: liver
herbeux: grassy
héréditaire: hereditary
hermétique: sealed
hésitant: hesitant
heureux: happy glad
hideux: hideous
historique: historic historical
hivernal: winter
hollandais: dutch
honnête: honest
honteux: shameful ashamed
horizontal: horizontal
hormonal: hormone
horrible: horrible
horticole: gardening garden
hospitalier: hospital
hôtelier: hotel
huileux: oil
humain: human
humanitaire: humanitarian
humide: damp wet humid
hybride: hybrid
hydratant: moisture skin
hydraulique: hydraulic
hygiénique: hygiene sanitary
hypoallergénique: allergy
hypothécaire: mortgage
idéal: ideal perfect
identique: identical same
idiot: stupid
illégal: illegal
illicite: illicit illegal
illimité: unlimited
imbattable: unbeatable
immédiat: immediate
immense: immense huge
imminent: imminent
immunitaire: immune
impair: odd
imparfait: imperfect
impatient: impatient
impeccable: impeccable flawless perfect
imperméable: rain
impoli: rude
important: important
importé: imported
impossible: impossible
impraticable: impractical
imprenable: stunning
imprévisible: unpredictable
imprimé: printed
improbable: unlikely
impropre: unfit
imprudent: reckless
inabordable: expensive
inacceptable: unacceptable
inaccessible: inaccessible
inactif: inactive
inadapté: unsuitable inadequate
inadmissible: unacceptable
inapproprié: inappropriate
inattendu: unexpected
incapable: unable
incertain: uncertain
incluant: including
inclus: included
incompatible: incompatible
incompétent: incompetent
incomplet: incomplete
incompréhensible: incomprehensible
inconfortable: uncomfortable
inconnu: unknown
incontournable: essential
incorrect: incorrect wrong
incroyable: incredible amazing
indéfini: indefinite
indemne: unharmed
indépendant: independent
indien: indian
indigeste: stomach
indirect: indirect
indispensable: essential indispensable
indisponible: unavailable
individuel: individual
industriel: industrial
inefficace: ineffective
inespéré: unexpected
inexact: inaccurate incorrect
infantile: childhood infant
infecté: infected
infectieux: infectious
inférieur: lower inferior
infirme: disabled
inflammable: flammable
inflammatoire: inflammatory
informel: informal
ingénieux: ingenious
initial: initial
injoignable: unanswered unavailable
injuste: unfair
injustifié: unjustified
innocent: innocent
innovant: innovative
inodore: odor
inondé: flooded
inoubliable: unforgettable
inquiet: worried
inquiétant: worrying disturbing
inscrit: registered enrolled
insensible: insensitive
insignifiant: insignificant
insolite: unusual
insomniaque: insomnia
inspirant: inspiring
instable: unstable
instantané: instant
insuffisant: insufficient
insupportable: unbearable
intact: intact
intégral: full complete
intelligent: smart intelligent
intense: intense
intensif: intensive
interactif: interactive
interdit: prohibited forbidden banned
intéressant: interesting
intéressé: interested
intérieur: indoor interior inside
interminable: endless
international: international
interne: internal
intestinal: intestinal
intime: intimate
intolérant: intolerance allergic
introuvable: missing
inutile: useless unnecessary
inutilisable: useless broken
inutilisé: unused
invalide: invalid disabled
inversé: reversed
invisible: invisible
irlandais: irish
irrégulier: irregular
irréparable: broken
irresponsable: irresponsible
irrité: irritated
isolant: insulation
isolé: isolated insulated
israélien: israeli
issu: derived
italien: italian
ivre: drunk
japonais: japanese
jaune: yellow
jetable: disposable
jeune: young
joignable: contact
joli: pretty
journalier: daily
joyeux: happy merry
judiciaire: legal court
juif: jewish
jumeau: twin
juridique: legal
juste: fair just
juteux: juicy
kilométrique: kilometer mileage
labial: lip
laid: ugly
laïque: secular
laitier: dairy
lambda: ordinary
large: wide broad
latéral: lateral side
lavable: washing
lavé: washed
légal: legal
léger: light lightweight
légitime: legitimate
lent: slow
libanais: lebanese
libre: free available
licencié: licensed
limité: limited
limpide: clear
linéaire: linear
linguistique: language linguistic
liquide: liquid
lisible: read clear
lisse: smooth
littéraire: literary
livrable: delivery
locatif: rental
logique: logical
lointain: distant
long: long
lourd: heavy
loyal: loyal
lucratif: lucrative profitable
ludique: fun playful
lumineux: bright luminous
luxueux: luxurious luxury
magique: magic magical
magnétique: magnetic
magnifique: magnificent gorgeous beautiful
maigre: thin lean
majeur: major adult
majoré: increased
malade: sick ill
maladroit: clumsy awkward
mâle: male
malentendant: deaf hearing
malheureux: unhappy unfortunate
malhonnête: dishonest
malin: clever malignant
malléable: flexible
malpoli: rude
malsain: unhealthy
malvoyant: blind vision
manquant: missing
manuel: manual
marin: marine sea
maritime: maritime
marocain: moroccan
marqué: marked
marrant: funny
marron: brown
masculin: male masculine
massif: solid massive
mat: dull
maternel: maternal
mathématique: mathematical
matinal: morning early
mature: mature
maudit: damned
mauvais: bad wrong
maximal: maximum
mécanique: mechanical
méchant: mean nasty
mécontent: unhappy dissatisfied
médiatique: media
médical: medical
médicinal: medicinal
médiocre: mediocre poor
méditerranéen: mediterranean
mélangé: mixed
même: same
mémorable: memorable
ménager: household
menstruel: period
mensuel: monthly
mental: mental
merveilleux: wonderful marvelous
métallique: metal metallic
météorologique: weather
méticuleux: meticulous
meublé: furnished
mexicain: mexican
mignon: cute
migraineux: headache headaches
militaire: military
minable: pathetic
mince: thin slim
minimal: minimum minimal
minuscule: tiny
miteux: shabby
mixte: mixed
mobile: mobile
mobilier: furniture
moche: ugly
modéré: moderate
moderne: modern
modeste: modest
modifiable: adjustable
modique: modest
modulable: flexible adjustable
modulaire: modular
moelleux: soft
moindre: least
moisi: mold
mondial: global world
monoparental: parent
montagnard: mountain
moral: moral
mordant: biting
mort: dead
mortel: deadly fatal
motivé: motivated
mou: soft
mouillé: wet
moulant: tight
mousseux: sparkling
muet: silent mute
multicolore: colorful
multilingue: bilingual languages
multiple: multiple
multiservice: service
municipal: municipal
mûr: ripe mature
mural: wall
musclé: muscular
musculaire: muscle muscular
musical: musical
musulman: muslim
mutuel: mutual
nasal: nasal nose
natal: native birth
natif: native
national: national
naturel: natural
nautique: sailing boat
navigable: navigable
néerlandais: dutch
néfaste: harmful
négatif: negative
négligé: neglected
négligent: negligent
négociable: negotiable
neigeux: snowy
nerveux: nervous
net: clean clear net
nettoyant: cleaning
neuf: new
neurologique: neurological
neutre: neutral
nocif: harmful
nocturne: night
noir: black dark
nombreux: numerous many
nominatif: personal name
non-fumeur: smoking
non-remboursable: refund
normal: normal
norvégien: norwegian
notarial: legal
nourrissant: nutritional
nouveau: new
nouveau-né: newborn baby
noyé: drowned
nu: naked bare
nuisible: harmful pest
nul: poor worthless
numérique: digital
nuptial: wedding bridal
nutritif: nutrition
nutritionnel: nutritional
obèse: obese
obligatoire: mandatory compulsory required
oblique: diagonal
obsolète: obsolete outdated
occasionnel: occasional
occidental: western
occupé: busy occupied
oculaire: eye
odorant: fragrant
offert: free offered
officiel: official
officieux: unofficial
ondulé: curly
onéreux: expensive costly
opaque: opaque
opérationnel: operational
opportun: timely
opposable: binding
opposé: opposite
optimal: optimal
optimiste: optimistic
optionnel: optional
optique: optical
orageux: stormy
orange: orange
ordinaire: ordinary regular
organique: organic
organisé: organized
oriental: eastern oriental
original: original unusual
orphelin: orphan
orthopédique: orthopedic
osseux: bone
outrageant: outrageous
ouvert: open
ouvrable: working business
ouvré: working
ovale: oval
oxydé: rusty
pacifique: peaceful
pâle: pale
paniqué: panicked
parallèle: parallel
paralysé: paralyzed
parental: parental
paresseux: lazy
parfait: perfect
parfumé: fragrant
parisien: french
partagé: shared
partial: biased
particulier: private particular special
partiel: partial
passionnant: exciting
passionné: passionate
pastel: pastel
pasteurisé: milk
paternel: paternal
pauvre: poor
payable: payable
payant: paid paying
payé: paid
pédagogique: educational teaching
pédestre: walking
pédiatrique: pediatric
peint: painted
pelé: peeled
peluché: fluffy
pénal: criminal
pénible: painful annoying
perdu: lost
périmé: expired outdated
périodique: periodic
périphérique: peripheral
permanent: permanent
perpendiculaire: perpendicular
perplexe: puzzled
persan: persian
persistant: persistent
personnalisable: customized
personnalisé: personalized customized
pertinent: relevant
pessimiste: pessimistic
pétillant: sparkling
petit: small little
pharmaceutique: pharmaceutical
photogénique: photo
photographique: photographic
physique: physical
piétonnier: pedestrian
piquant: spicy hot
piraté: hacked
pire: worse worst
pittoresque: picturesque
plaisant: pleasant
plastique: plastic
plein: full
pliable: folding
pliant: folding
plié: folded
pluriel: plural
pluvieux: rainy
pneumatique: tire
pointu: pointed sharp
poivré: pepper spicy
poli: polite polished
policier: police
pollué: polluted
polonais: polish
polyvalent: versatile
ponctuel: occasional
populaire: popular
portable: portable mobile
portatif: portable
portugais: portuguese
positif: positive
possible: possible
postal: postal mail
postérieur: later rear
potable: drinking
potager: vegetable garden
poudreux: powder
pourpre: purple
pourri: rotten
poussiéreux: dusty
pratiquant: practicing
préalable: prior advance
précédent: previous
précieux: precious valuable
précis: precise accurate
précoce: early
préférable: preferable
préféré: favorite preferred
préférentiel: preferential
préjudiciable: harmful
prélevé: withdrawn deducted
préliminaire: preliminary
prématuré: premature
premier: first
prénatal: prenatal
préparé: prepared
présent: present
préservé: preserved
pressant: urgent
pressé: hurry rushed
prestigieux: prestigious
préventif: preventive
prévisible: predictable
prévu: planned expected scheduled
principal: main principal
printanier: spring
prioritaire: priority
pris: taken
privé: private
privilégié: privileged
probable: likely probable
problématique: problematic
prochain: next
proche: near close
productif: productive
profitable: profitable
profond: deep
progressif: gradual progressive
prolongé: prolonged extended
prometteur: promising
promotionnel: promotional
prompt: prompt
promu: promoted
propice: suitable favorable
propre: clean own
protecteur: protective
protestant: protestant
provisoire: provisional temporary
prudent: careful cautious
psychique: mental
psychologique: psychological
publicitaire: advertising promotional
puissant: powerful
pulmonaire: lung
pulpeux: pulp
pur: pure
qualifié: qualified skilled
qualitatif: quality
québécois: canadian
quelconque: ordinary
quinzième: fifteenth
raciste: racist
radieux: radiant
raffiné: refined
rafraîchissant: refreshing
raide: stiff steep straight
raisonnable: reasonable
rapide: fast quick rapid
rapproché: close
rare: rare
rasé: shaved
rassis: stale
rassurant: reassuring
ravi: delighted glad
ravissant: lovely
rayé: scratched striped
réalisable: feasible
réaliste: realistic
récent: recent
réceptif: receptive
rechargeable: battery charge
recherché: sought wanted
reconditionné: refurbished
reconnaissant: grateful
reconnu: recognized
rectangulaire: rectangular
recyclable: recycling
recyclé: recycled
redevable: owing
rédhibitoire: unacceptable
réduit: reduced
réel: real actual
réfléchi: thoughtful
réfractaire: resistant
réfrigéré: refrigerated
refroidi: cooled
régional: regional
réglable: adjustable
réglementaire: regulatory
regrettable: unfortunate regrettable
régulier: regular
relatif: relative
relaxant: relaxing
religieux: religious
remarquable: remarkable
remboursable: refund reimbursed
remboursé: reimbursed
rempli: filled full
rémunéré: paid
rénal: kidney
renommé: renowned
renouvelable: renewable
rentable: profitable
renversant: stunning
répandu: widespread
réparable: repaired
repassé: iron
répétitif: repetitive
reporté: postponed
reposant: relaxing rest
représentatif: representative
reproductible: replicated
répugnant: disgusting
réputé: reputed renowned
requis: required
réservé: reserved booked
résidentiel: residential
résiliable: cancel
résistant: resistant durable
résolu: resolved solved
respectable: respectable
respectif: respective
respectueux: respectful
respirant: breathing
respiratoire: respiratory
resplendissant: radiant
ressemblant: similar
restreint: restricted limited
rétractable: retractable
rétréci: narrow
rétro: vintage retro
rétroactif: retroactive
réussi: successful
révocable: revoked
rhumatismal: arthritis
riche: rich wealthy
ridé: wrinkles
ridicule: ridiculous
rigide: rigid stiff
rigolo: funny
rigoureux: rigorous strict
risqué: risky
robuste: sturdy robust
romain: roman
romantique: romantic
rond: round
rose: pink
rosé: rose pink
rôti: roasted
rouge: red
rouillé: rusty
roulant: rolling
roumain: romanian
routier: road
roux: red ginger
royal: royal
rude: harsh rough
rugueux: rough
rural: rural
russe: russian
rustique: rustic
sage: wise
sain: healthy
saint: holy
saisi: seized
saisonnier: seasonal
sale: dirty
salé: salty
salissant: dirty
sanguin: blood
sanitaire: sanitary health
satiné: satin
satisfaisant: satisfactory
satisfait: satisfied
saturé: saturated
saugrenu: absurd
sauvage: wild
savoureux: tasty
scandinave: scandinavian
scellé: sealed
scénique: stage
scientifique: scientific
scolaire: school
sculpté: carved sculpted
sec: dry
séché: dried
secondaire: secondary
sécurisé: secure secured
séduisant: attractive
semblable: similar
semestriel: semester
sensationnel: sensational
sensé: sensible
sensible: sensitive
sentimental: sentimental
séparé: separate separated
septième: seventh
serein: serene calm
serré: tight
serviable: helpful
seul: alone only
sévère: severe strict
sexuel: sexual
sexy: sexy
significatif: significant
silencieux: silent quiet
similaire: similar
simple: simple easy
simultané: simultaneous
sincère: sincere
sinistré: damaged disaster
situé: located
sixième: sixth
sociable: friendly
social: social
soigné: neat careful
soigneux: careful neat
solaire: solar sun
solidaire: solidarity
solide: solid sturdy
solitaire: lonely solitary
solvable: solvent
sombre: dark gloomy
sommaire: summary brief
sonore: sound audio
soucieux: concerned
soudain: sudden
soudé: welding
souffrant: suffering ill
souhaitable: desirable
souillé: stained dirty
soumis: subject submitted
souple: flexible soft
sourd: deaf
souriant: smiling
souterrain: underground
spacieux: spacious
spécial: special
spécialisé: specialized
spécifique: specific
spectaculaire: spectacular
splendide: splendid gorgeous
spontané: spontaneous
sportif: sports athletic
stable: stable
standard: standard
statutaire: statutory
stérile: sterile
stimulant: stimulating
stressant: stressful
stressé: stressed
strict: strict
structurel: structural
studieux: study
stupéfait: stunned
stupide: stupid
stylé: stylish
subit: sudden
sublime: sublime
substantiel: substantial
subtil: subtle
successif: successive
succulent: delicious
sucré: sweet sugar
suédois: swedish
suffisant: sufficient enough
suggéré: suggested
suisse: swiss
suivant: following next
superbe: superb gorgeous
superficiel: superficial
superflu: unnecessary
supérieur: higher superior
supplémentaire: additional extra
sûr: sure safe
surchargé: overloaded crowded
surdoué: gifted
surgelé: frozen
surpeuplé: crowded overcrowded
surprenant: surprising
surpris: surprised
surveillé: supervised monitored
susceptible: likely sensitive
suspect: suspicious
suspendu: suspended hanging
symétrique: symmetrical
sympathique: friendly nice
synthétique: synthetic
systématique: systematic
tactile: touch
talentueux: talented
tardif: late
tatoué: tattooed
technologique: technological
teint: dyed
téléphonique: telephone phone
téméraire: reckless
temporaire: temporary
tendre: tender
tendu: tense
terne: dull
terrible: terrible
textile: textile
théâtral: theatrical
thématique: theme thematic
thérapeutique: therapeutic
thermal: thermal spa
thermique: thermal
tiède: lukewarm warm
timide: shy
tiré: pulled
tissé: woven
tolérant: tolerant
tonique: tonic
tordu: twisted crooked
torréfié: roasted
touchant: touching moving
touffu: thick
touristique: tourist
tournant: revolving
toxique: toxic
traditionnel: traditional
tranchant: sharp
tranquille: quiet peaceful
transférable: transferred
transparent: transparent
transportable: portable
transversal: cross
traumatisé: traumatized
trempé: soaked
triangulaire: triangular
trimestriel: quarterly
triple: triple
triste: sad
tropical: tropical
troué: holes
tunisien: tunisian
turc: turkish
typique: typical
ukrainien: ukrainian
ultérieur: later subsequent
ultime: ultimate final
unique: unique single
unitaire: unit
universel: universal
universitaire: university academic
urbain: urban
urgent: urgent
urinaire: bladder urine
usagé: used worn
usé: worn
usuel: usual
utérin: uterus
utile: useful helpful
utilisable: usable
utilisé: used
vacant: vacant
vague: vague
valable: valid
valide: valid
variable: variable
varié: varied diverse
vaste: vast
végan: vegetarian
végétal: plant vegetable
végétalien: vegetarian
végétarien: vegetarian
véhiculé: vehicle
velouté: smooth
velu: hairy
vendable: sold
vendu: sold
verbal: verbal
verdoyant: lush
véridique: true
véritable: real genuine
verni: polished
verrouillé: locked
vert: green
vertébral: spine
vertical: vertical
vestimentaire: clothing
vêtu: dressed
vétuste: dilapidated old
veuf: widowed widow
viable: viable
vide: empty
viennois: viennese
vietnamien: vietnamese
vieux: old
vif: bright lively
vigilant: vigilant
vilain: ugly naughty
villageois: village
vintage: vintage
violent: violent
violet: purple
viral: viral
virtuel: virtual
visible: visible
visqueux: sticky
visuel: visual
vital: vital
vitaminé: vitamin
vitré: glass glazed
vivant: alive living
vocal: vocal voice
voilé: veiled
volé: stolen
volumineux: bulky
voyant: visible
vrai: true real
vulgaire: vulgar
vulnérable: vulnerable
zen: zen calm
`;
