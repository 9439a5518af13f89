/** French words and their English glosses, best first, one a line: ingredients, dishes, allergens, drink, kitchens and food shops. */
export const FRENCH_FOOD = `
aliment: food
alimentation: food nutrition diet
nourriture: food
repas: meal dinner lunch
petit-déjeuner: breakfast
déjeuner: lunch
dîner: dinner supper
souper: supper dinner
goûter: snack taste
collation: snack
en-cas: snack
brunch: breakfast
buffet: buffet
banquet: banquet feast
festin: feast
pique-nique: picnic
apéritif: cocktail drink
apéro: drink cocktail
entrée: entrance starter entry
hors-d'œuvre: starter
plat: dish meal
accompagnement: side vegetables
dessert: dessert
menu: menu
carte: card menu map
formule: menu package formula
recette: recipe
cuisine: kitchen cooking cuisine
ingrédient: ingredient
portion: portion serving
part: share slice portion
tranche: slice
morceau: piece chunk
bouchée: bite
bouche: mouth
assortiment: assortment selection
plateau: tray platter
assiette: plate
bol: bowl
saladier: bowl salad
tasse: cup
mug: cup coffee
verre: glass
gobelet: cup
carafe: jug water
pichet: jug pitcher
bouteille: bottle
canette: can
conserve: can canned
bocal: jar
pot: pot jar
gourde: bottle water
paille: straw
serviette: towel
nappe: table cloth
couvert: covered fork spoon
couteau: knife
fourchette: fork
cuillère: spoon
cuiller: spoon
louche: spoon
spatule: spoon
fouet: whisk whip
râpe: cheese knife
passoire: drain
tamis: filter
entonnoir: funnel
planche: board plank
casserole: saucepan pan
marmite: pot
cocotte: pot
poêle: pan skillet stove
wok: pan
faitout: pot
autocuiseur: pot pressure
moule: mold mussels
dénoyauteur: cherry
tire-bouchon: bottle wine opener
décapsuleur: opener bottle
ouvre-boîte: opener can
éplucheur: peel knife
mixeur: blender mixer
blender: blender
robot: robot processor
batteur: mixer drummer
balance: scale
cafetière: coffee
bouilloire: kettle
théière: tea
grille-pain: toast
gaufrier: pancakes
friteuse: fried
plancha: grill
raclette: cheese swiss
fondue: cheese melted swiss
barbecue: barbecue grill
gril: grill
broche: pin jewelry
brochette: grilled
pain: bread
baguette: bread loaf french
miche: loaf
brioche: bread pastry
croissant: pastry bread
viennoiserie: pastry
pâtisserie: pastry bakery
boulangerie: bakery bread
tartine: toast bread
biscotte: toast
toast: toast
croûton: bread crumbs
croûte: crust
mie: bread
chapelure: crumbs
levain: yeast dough bread
levure: yeast
farine: flour
froment: wheat
blé: wheat
seigle: rye
orge: barley
avoine: oats
épeautre: wheat grain
sarrasin: wheat
millet: grain
quinoa: grain rice
boulgour: wheat
semoule: flour wheat
couscous: lamb rice
riz: rice
risotto: rice
pilaf: rice
pâte: dough pasta paste pate
pâtes: pasta noodles
nouille: noodles
spaghetti: spaghetti pasta
macaroni: pasta
lasagne: pasta
ravioli: pasta
gnocchi: pasta potatoes
tagliatelle: pasta
vermicelle: noodles
polenta: corn
céréale: cereal grain
muesli: cereal
granola: cereal
flocon: flakes
germe: germ
gluten: wheat flour
amidon: starch
fécule: starch
maïzena: starch
bicarbonate: baking soda
sel: salt
sucre: sugar sweet
cassonade: sugar brown
sucrerie: candy sweets
édulcorant: sugar sweet
aspartame: sugar
miel: honey
sirop: syrup
mélasse: sugar syrup
caramel: caramel
confiture: jam
gelée: jelly
marmelade: jam
compote: fruit
nutella: chocolate spread
gâteau: cake
tarte: pie tart
tartelette: tart pie
cake: cake
quatre-quarts: cake
génoise: cake sponge
biscuit: biscuit cookie
cookie: cookie
madeleine: cake
muffin: cake
cupcake: cake
macaron: cookies almond pastry
meringue: egg cake
éclair: pastry lightning
chou: cabbage pastry
profiterole: pastry cream
religieuse: pastry nun
mille-feuille: pastry
opéra: opera
flan: tart cream
crème: cream
chantilly: cream whipped
crêpe: pancakes
galette: cake pancakes
gaufre: pancakes
beignet: fried cake
donut: fried cake
chouquette: pastry sugar
clafoutis: cherry tart
crumble: crumble pie
brownie: cake
fondant: melting cake chocolate
mousse: foam moss cream
entremets: dessert cake
bûche: log
glaçage: icing
nappage: topping glaze
garniture: filling topping
ganache: chocolate cream
praliné: almond chocolate
nougat: candy almond
nougatine: almond
dragée: almonds candy
bonbon: candy sweets
sucette: candy
guimauve: candy
chewing-gum: gum
réglisse: candy
chocolat: chocolate
cacao: cocoa
tablette: tablet bar
barre: bar
ballotin: box chocolates
truffe: mushroom chocolate
pépite: chips
glace: ice cream mirror
sorbet: ice
cornet: cone
esquimau: ice
glaçon: ice
granité: ice
milkshake: milk
smoothie: juice
yaourt: yogurt
yogourt: yogurt
fromage: cheese
camembert: cheese
brie: cheese
comté: cheese county
gruyère: cheese
emmental: cheese
cheddar: cheese
mozzarella: cheese
parmesan: parmesan cheese
feta: cheese
chèvre: goat
roquefort: cheese
bleu: blue
ricotta: cheese
mascarpone: cream cheese
fromagerie: cheese
laitage: dairy milk
lait: milk
lactose: milk dairy
beurre: butter
margarine: margarine butter
crèmerie: dairy cheese
babeurre: milk
lactosérum: milk
présure: cheese
faisselle: cheese yogurt
petit-suisse: cheese yogurt
œuf: egg
omelette: eggs
jaune: yellow
blanc: white
coquille: shell
quiche: pie
viande: meat
bœuf: beef ox
veau: veal calf
porc: pork pig
cochon: pig pork
agneau: lamb
mouton: sheep
volaille: poultry chicken
poulet: chicken
poule: hen chicken
dinde: turkey
canard: duck
oie: goose
pintade: fowl
lapin: rabbit
gibier: game hunting
sanglier: boar
chevreuil: deer
cerf: deer
faisan: bird
caille: quail
pigeon: pigeon
foie: liver
rognon: kidney
tripe: meat
langue: tongue language
jambon: ham
lard: bacon
lardon: bacon
bacon: bacon
saucisse: sausage
saucisson: sausage
merguez: sausage lamb
chorizo: sausage
boudin: sausage blood
andouillette: sausage
charcuterie: sausages ham meats
terrine: pate meat
rillettes: pork pate
rillette: pork pate
mortadelle: sausage ham
salami: sausage
steak: steak
entrecôte: steak ribs
faux-filet: steak
bavette: steak
filet: net meat
côtelette: chop ribs
côte: coast rib side
escalope: veal
gigot: leg lamb
épaule: shoulder
rôti: roast
rosbif: beef roast
haché: minced chopped
boulette: meat
hamburger: hamburger burger
burger: burger
hot-dog: hot dog sausage
sandwich: sandwich
panini: sandwich
kebab: lamb grilled
tacos: tortillas mexican
burrito: tortillas mexican
wrap: wrap tortilla
pizza: pizza
pizzeria: pizza
calzone: pizza
croque-monsieur: sandwich ham cheese
ragoût: stew
pot-au-feu: stew beef
bourguignon: stew beef
blanquette: stew veal
cassoulet: stew beans
choucroute: cabbage
paella: rice
tajine: stew moroccan
curry: curry
sushi: sushi
sashimi: sushi raw
maki: sushi
ramen: noodles
tempura: fried japanese
nem: rolls fried
rouleau: roll roller
samoussa: fried pastry
tapas: snacks dishes
mezzé: lebanese
falafel: beans fried
houmous: dip
taboulé: salad
gratin: potatoes cheese
purée: mashed puree
frite: fries fried
chips: chips
nugget: nuggets
soupe: soup
potage: soup
velouté: soup creamy
bouillon: broth stock
consommé: broth
gaspacho: soup tomato
salade: salad lettuce
crudité: vegetables raw
carpaccio: raw beef
tartare: raw steak
ratatouille: vegetables eggplant
farce: stuffing farce
tofu: tofu
seitan: wheat tofu
soja: soybean soy
tempeh: tofu soybean
surimi: crab
végétarien: vegetarian
végétarienne: vegetarian
végétalien: vegetarian
végane: vegetarian
vegan: vegetarian
halal: islamic meat
casher: kosher
kasher: kosher
bio: organic
diététique: diet dietary
régime: diet regime
calorie: calories
protéine: protein
vitamine: vitamin
fibre: fiber
glucide: carbohydrates carbohydrate
lipide: fat fats
graisse: fat grease
cholestérol: cholesterol
additif: additive
conservateur: additives food
colorant: coloring dye
arôme: flavor aroma
saveur: flavor
goût: taste flavor
amertume: bitterness bitter
acidité: acid
odeur: smell odor
poisson: fish
saumon: salmon
thon: tuna
truite: trout
cabillaud: cod
morue: cod
colin: pollock fish
sole: sole
dorade: fish
daurade: fish
bar: bar bass
loup: wolf
maquereau: fish
sardine: fish
anchois: fish
hareng: herring
anguille: eel
brochet: pike
carpe: carp
perche: perch pole
raie: ray fish
lotte: fish
turbot: fish
merlan: whiting fish
poissonnerie: fish seafood
poissonnier: fish seafood
caviar: caviar
crustacé: shellfish
coquillage: shellfish shell
mollusque: mollusks shellfish
crevette: shrimp
gambas: shrimp
crabe: crab
homard: lobster
langouste: lobster
langoustine: lobster
écrevisse: lobster
huître: oyster
palourde: clams
coque: shell hull
bulot: snail
bigorneau: snail
calamar: squid
calmar: squid
poulpe: octopus
pieuvre: octopus
seiche: squid
oursin: shellfish
escargot: snail
grenouille: frog
algue: algae
légume: vegetable
patate: potato
pomme: apple
tomate: tomato
carotte: carrot
oignon: onion
échalote: onion
ail: garlic
ciboulette: herbs onion
poireau: onion vegetable
courgette: squash vegetable
aubergine: eggplant
poivron: pepper
piment: chili pepper
concombre: cucumber
cornichon: cucumber vinegar
citrouille: pumpkin
potiron: pumpkin
courge: squash pumpkin
butternut: squash
potimarron: pumpkin squash
navet: vegetable carrots
radis: vegetable carrots
betterave: vegetable carrots
céleri: celery
fenouil: herbs vegetable
panais: carrots root
salsifis: vegetable root
topinambour: vegetable
rutabaga: vegetable
artichaut: vegetable
asperge: asparagus
épinard: spinach
blette: spinach
laitue: lettuce
mâche: lettuce salad
roquette: salad lettuce
cresson: lettuce herbs
endive: lettuce
chicorée: coffee
brocoli: broccoli
chou-fleur: broccoli cabbage
chou-rave: cabbage
haricot: bean
fève: bean
pois: peas
lentille: beans lens lenses
légumineuse: beans
champignon: mushroom fungus
cèpe: mushroom
girolle: mushroom
morille: mushroom
avocat: lawyer
olive: olive
manioc: root vegetable
gingembre: ginger
curcuma: spice ginger
rhubarbe: fruit vegetable
bambou: bamboo
pousse: shoot sprouts
graine: seed
pépin: seed
fruit: fruit
poire: pear
pêche: peach fishing
abricot: fruit peach
nectarine: peach
brugnon: peach
prune: plum
pruneau: plum
mirabelle: plum
cerise: cherry
fraise: strawberry
framboise: raspberry
mûre: blackberry ripe
myrtille: berries fruit
groseille: berries fruit
cassis: berries fruit
canneberge: cranberry
raisin: grape raisins
orange: orange
mandarine: orange
clémentine: orange
pamplemousse: grapefruit
citron: lemon
lime: lime file
agrume: citrus
ananas: pineapple
banane: banana
mangue: mango
papaye: mango fruit
kiwi: kiwi
goyave: mango fruit
litchi: fruit
grenade: fruit grenade
figue: fig
datte: fruit dates
melon: watermelon fruit
pastèque: watermelon
kaki: khaki
coing: pear
coco: coconut
noix: walnut nut
noisette: nuts nut
amande: almond
pistache: nuts nut
cajou: nuts nut
pécan: nuts nut
châtaigne: chestnut
marron: brown chestnut
cacahuète: peanut
cacahouète: peanut
arachide: peanut
pignon: pine gear
sésame: sesame
tournesol: sunflower
colza: oil
lupin: bean
chia: seeds
lin: linen
pavot: poppy
allergie: allergy
allergène: allergy allergic
allergique: allergic
intolérance: intolerance
cœliaque: wheat intolerance allergic
sulfite: sulfur wine
moutarde: mustard
ketchup: ketchup
mayonnaise: mayonnaise
vinaigrette: dressing
sauce: sauce
vinaigre: vinegar
huile: oil
épice: spice spicy
poivre: pepper
paprika: spice pepper
cumin: spice spices
cannelle: cinnamon
muscade: nutmeg
girofle: cloves
safran: saffron
vanille: vanilla
anis: spice
cardamome: spice ginger
coriandre: cilantro
persil: parsley
basilic: basil
menthe: mint
thym: thyme
romarin: rosemary
laurier: laurel bay
sauge: sage
origan: thyme herbs
estragon: thyme herbs
aneth: herbs parsley
herbe: grass herb
aromate: herbs spices
câpre: vinegar olives
pesto: basil
béchamel: sauce cream
hollandaise: sauce
marinade: sauce vinegar
gélatine: starch
agar-agar: algae
boisson: drink beverage
eau: water
eau-de-vie: brandy
jus: juice
limonade: soda lemon
soda: soda
cola: cola soda
coca: coke cola
café: coffee cafe
expresso: espresso coffee
cappuccino: coffee
décaféiné: coffee caffeine
caféine: caffeine
thé: tea
tisane: tea herbal
infusion: tea herbal infusion
camomille: tea
verveine: herbal tea
alcool: alcohol
vin: wine
rouge: red
champagne: champagne
crémant: wine sparkling
prosecco: wine sparkling
mousseux: sparkling wine
bulle: bubble
cidre: cider
bière: beer
pression: pressure
whisky: whisky whiskey
rhum: rum
vodka: vodka
gin: gin
tequila: tequila
cognac: brandy
pastis: liquor
porto: wine port
liqueur: liquor alcohol
digestif: liquor digestive
cocktail: cocktail
mojito: rum cocktail
punch: rum cocktail punch
sangria: wine
cave: cellar cave
caviste: wine cellar
sommelier: wine
œnologie: wine tasting
dégustation: tasting
millésime: vintage
cépage: grape
vignoble: vineyard
vigne: vine
vigneron: wine
vendange: harvest grapes
bouchon: cap cork plug
tonneau: barrel
fût: barrel
brasserie: brewery restaurant
brasseur: brewer
houblon: hops
malt: malt
distillerie: distillery
ivresse: drunk
glucose: glucose sugar
fructose: sugar fruit
restaurant: restaurant
restauration: catering restaurant restoration
resto: restaurant
bistrot: restaurant
cantine: cafeteria
cafétéria: cafeteria
traiteur: catering
snack: snack
food-truck: truck food
crêperie: pancakes restaurant
glacier: glacier ice
saladerie: salad
épicerie: grocery
épicier: grocery
supermarché: supermarket
hypermarché: supermarket
marché: market walk step
marchand: merchant dealer
primeur: vegetables fruit grocery
maraîcher: vegetable farmer
boucherie: butcher meat
boucher: butcher
charcutier: butcher
boulanger: baker
boulangère: baker
pâtissier: pastry chef baker
pâtissière: pastry baker
chocolatier: chocolate maker
confiseur: candy
confiserie: candy
fromager: cheese
crémier: dairy
cuisinier: cook chef
cuisinière: cook stove
chef: chef chief
serveur: waiter server
serveuse: waitress
barman: bartender
barista: coffee
plongeur: diver
table: table
terrasse: terrace
comptoir: counter
addition: bill check
pourboire: tip
service: service
convive: guest diners
réservation: reservation booking
livraison: delivery
doggy-bag: leftovers
reste: leftovers rest
appétit: appetite
faim: hunger hungry
soif: thirst thirsty
cuisson: cooking baking
friture: frying fried
vapeur: steam
congélation: freezing
conservation: conservation storage preservation
péremption: expiration
fraîcheur: fresh
pourriture: rot
moisi: mold
rassis: stale
saignant: rare bloody
cru: raw vintage
cuit: cooked
fumé: smoked
frit: fried
bouilli: boiled
mijoté: simmer stew
pané: fried
farci: stuffed
salé: dirty salty salted
piquant: spicy hot
amer: bitter
acide: acid sour
aigre: sour
fade: bland
gras: fat
croustillant: crisp
croquant: crisp
moelleux: soft moist
tendre: tender
juteux: juicy
surgelé: frozen
congelé: frozen
frais: fresh cool fees
maison: house home homemade
panier: basket
drive: drive
cagette: basket crates
amap: vegetables farmers
ferme: farm firm
récolte: harvest crop
verger: orchard
potager: vegetable garden
miellerie: honey
ruche: bees
apiculteur: honey bees
abattoir: slaughter
élevage: breeding farming
laiterie: dairy
moulin: mill
meunier: miller flour
huilerie: oil mill
conserverie: canning
fumoir: smoking
torréfaction: roasting coffee
torréfacteur: coffee roasted
brûlerie: coffee
thermos: bottle
glacière: cooler
lunch-box: lunch box
tupperware: plastic container
barquette: tray container
sachet: bag packet
sac: bag
boîte: box can
paquet: package pack
emballage: packaging
étiquette: label
dosage: dose dosage
pincée: pinch
poignée: handle handful
cuillerée: tablespoon
verrine: glass
amuse-bouche: snacks
petit-four: pastry
canapé: sofa couch
mignardise: pastry sweets
gourmandise: sweets gourmet
gourmand: gourmet
gastronomie: cuisine gourmet
gastronome: gourmet
panettone: cake italian
pudding: pudding
tiramisu: dessert coffee
panna-cotta: cream dessert
cheesecake: cake cheese
baba: rum cake
frangipane: almond cream
pithiviers: almond pastry
viennois: pastry vienna
fougasse: bread olive
ciabatta: bread
focaccia: bread
pita: bread
naan: bread indian
tortilla: tortilla
bagel: bread
bretzel: bread salted
cracker: crackers
gressin: bread
knack: sausage
rösti: potatoes
aligot: potatoes cheese
tartiflette: potatoes cheese
moussaka: eggplant
osso-buco: veal
carbonara: pasta bacon
bolognaise: pasta tomato meat
guacamole: tomato dip
tapenade: olive
aïoli: garlic mayonnaise
tzatziki: yogurt cucumber
wasabi: mustard sushi
raifort: mustard
agave: syrup cactus
stévia: sugar
kombucha: tea
kéfir: milk
spiruline: algae
oméga: omega
complément: supplement
magnésium: magnesium
calcium: calcium
fer: iron
zinc: zinc
iode: iodine
sodium: sodium
potassium: potassium
antioxydant: vitamins
probiotique: bacteria yogurt
prébiotique: fiber
enzyme: enzyme
ferment: yeast
fermentation: fermentation
pasteurisation: milk bacteria heated
stérilisation: sterile
saumure: salt
choux: cabbage
cube: cube
zeste: zest
écorce: bark peel
peau: skin
noyau: pit core
pelure: peel
épluchure: peel
trognon: core
pulpe: pulp
coulis: sauce puree
extrait: extract
concentré: concentrated
poudre: powder
grain: grain bean
capsule: capsule
dosette: pods capsule
filtre: filter
vivres: food supplies
denrée: food commodity
provisions: supplies groceries
courses: shopping groceries races
gibelotte: rabbit stew
friandise: candy treat sweets
croquette: pet food
biberon: bottle baby
bouillie: cereal
porridge: cereal
quenelle: dish
dumpling: dough
ravigote: sauce
poke: bowl
açai: fruit berries
baie: berry bay
goji: berries
pitaya: fruit
kumquat: citrus
bergamote: tea orange
yuzu: citrus lemon
cerneau: walnut
pralin: nuts
vermicelles: noodles
`;
