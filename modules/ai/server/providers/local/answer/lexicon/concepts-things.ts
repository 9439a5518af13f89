/** Materials, foods, objects and plain bilingual word pairs (hand-made); format in lexicon.ts. */
export const THING_CONCEPTS = `
wood mat | bois | wood, wooden
oak mat <wood | chêne | oak
glass mat | verre, verres, vitre | glass, glasses
metal mat | métal, métaux, métallique | metal
steel mat <metal | acier, inox | steel, stainless
gold mat <metal | or 18, or jaune, or blanc, or rose, en or, plaqué or, doré | gold, golden, gold plated
silver mat <metal | argent 925, en argent, argenté, argenterie | silver, sterling
leather mat | cuir, cuirs | leather
cotton mat <textile | coton | cotton
linen_m mat <textile | lin | linen fabric, flax
silk mat <textile | soie | silk
wool mat <textile | laine | wool, woollen
suede mat | daim, nubuck | suede
textile mat | textile, textiles, tissu, tissus | textile, textiles, fabric, fabrics, cloth
plastic mat | plastique | plastic
ceramic mat | céramique, faïence | ceramic, ceramics
porcelain mat | porcelaine | porcelain, china cup
stone mat | pierre, pierres, ardoise, marbre, granit | stone, stones, slate, marble, granite
paper mat | papier, carton | paper, cardboard
wax mat | cire, soja | wax, soy
fur mat | fourrure | fur
rubber mat | caoutchouc | rubber
concrete mat | béton | concrete
parquet thing | parquet | parquet, hardwood floor
tile thing | carrelage | tiles, tiling
mug thing | mug, mugs, tasse, tasses | mug, mugs, cup, cups
bottle thing | bouteille, bouteilles, gourde, gourdes, flacon | bottle, bottles, flask, flasks
tshirt thing <clothes | tshirt, tshirts, tee shirt, tee shirts | tshirt, tshirts, tee shirt
clothes thing | vêtement, vêtements, habit, habits, fringues | clothes, clothing, garment, garments, apparel
dress thing <clothes | robe, robes | dress, dresses
trousers thing <clothes | pantalon, pantalons, jean, jeans | trousers, pants, jeans
shirt thing <clothes | chemise, chemises | shirt, shirts
coat thing <clothes | manteau, manteaux, veste, vestes, blouson | coat, coats, jacket, jackets
suit thing <clothes | costume, costumes | suit, suits
shoes thing | chaussure, chaussures, basket, baskets, bottes, bottines, talons | shoe, shoes, trainers, sneakers, boots, heels
bag thing | sac, sacs, sacoche | bag, bags, tote
backpack thing <bag | sac à dos | backpack, rucksack
jewel thing | bijou, bijoux, joaillerie | jewel, jewels, jewellery, jewelry
ring thing <jewel | bague, bagues, alliance, alliances | ring, rings
necklace thing <jewel | collier, colliers, pendentif, médaille, médailles | necklace, necklaces, pendant, medal
bracelet thing <jewel | bracelet, bracelets, gourmette | bracelet, bracelets
earrings thing <jewel | boucle d'oreille, boucles d'oreille, boucles d'oreilles | earring, earrings
piercing thing | piercing, piercings, percer | piercing, piercings
watch thing | montre, montres | watch, watches
battery thing | pile, piles, batterie, batteries | battery, batteries
candle thing | bougie, bougies | candle, candles
perfume thing | parfum, parfums | perfume, fragrance, scent
book_n thing | livre, livres, bouquin, bouquins, roman, romans | book, books, novel, novels
comic thing <book_n | bd, bande dessinée, bandes dessinées, manga, mangas | comic, comics, manga
notebook thing | carnet, carnets, cahier, cahiers | notebook, notebooks
pen thing | stylo, stylos | pen, pens
toy thing | jouet, jouets, jeu, jeux, peluche, peluches | toy, toys, game, games, soft toy
boardgame thing <toy | jeu de société, jeux de société | board game, board games
puzzle thing <toy | puzzle, puzzles | puzzle, puzzles, jigsaw
cushion thing | coussin, coussins | cushion, cushions
blanket thing | couverture, couvertures, plaid | blanket, blankets, throw
keyring thing | porte clé, porte clés, porte clefs | keyring, key ring, keychain
frame thing | cadre, cadres, encadrement, encadrer | frame, frames, framing
poster thing | affiche, affiches, poster | poster, posters
sticker thing | autocollant, autocollants, sticker, étiquette, étiquettes | sticker, stickers, label, labels
flyer thing | flyer, flyers, prospectus, dépliant | flyer, flyers, leaflet
businesscard thing | carte de visite, cartes de visite | business card, business cards
invitation thing | faire part, faire parts, invitation, invitations | invitation, invitations
knife thing | couteau, couteaux, canif | knife, knives
lighter thing | briquet, briquets | lighter, lighters
umbrella thing | parapluie, parapluies | umbrella, umbrellas
helmet thing | casque, casques | helmet, helmets
childseat thing | siège enfant, siège bébé, siège auto | child seat, baby seat, car seat
tyre thing | pneu, pneus, crevaison | tyre, tyres, tire, tires, puncture, flat tyre
brake thing | frein, freins | brake, brakes
chain thing | chaîne, chaînes | chain, chains
phone_d thing | smartphone, portable, iphone, mobile | smartphone, iphone, mobile
computer thing | ordinateur, ordinateurs, pc, mac | computer, computers, laptop, laptops, pc, mac
tablet thing | tablette, tablettes, ipad | tablet, tablets, ipad
screen thing | écran, écrans | screen, screens
data_recovery thing | récupération de données, sauvegarde | data recovery, backup
washingmachine thing | machine à laver, lave linge | washing machine
fridge thing | frigo, réfrigérateur | fridge, refrigerator
oven thing | four, fours | oven, ovens
sofa thing | canapé, canapés, fauteuil | sofa, sofas, couch, armchair
chair thing | chaise, chaises | chair, chairs
table_f thing | table basse, table à manger | coffee table, dining table
bed thing | lit, lits | bed, beds
doublebed thing <bed | lit double, grand lit | double bed, king size bed
mattress thing | matelas | mattress, mattresses
lamp thing | lampe, lampes, luminaire, luminaires | lamp, lamps, lighting
mirror thing | miroir, miroirs, glace | mirror, mirrors
curtain thing | rideau, rideaux | curtain, curtains
door thing | porte, portes | door, doors
window thing | fenêtre, fenêtres, vitrine | window, windows
wall thing | mur, murs, cloison | wall, walls
kitchen thing | cuisine, cuisines | kitchen, kitchens
bathroom thing | salle de bain, salle de bains, baignoire | bathroom, bathtub, bath
balcony thing | balcon, balcons | balcony, balconies
fireplace thing | cheminée, poêle | fireplace, stove
solarpanel thing | panneau solaire, panneaux solaires, photovoltaïque | solar panel, solar panels, photovoltaic
heatpump thing | pompe à chaleur | heat pump
tree thing | arbre, arbres, élagage, élaguer | tree, trees, pruning
lawn thing | pelouse, gazon, tonte, tondre | lawn, grass, mowing
hedge thing | haie, haies | hedge, hedges
plant thing | plante, plantes | plant, plants
flower thing | fleur, fleurs, floral, bouquet, bouquets | flower, flowers, floral, bouquet, bouquets
rose thing <flower | roses | roses
cake thing | gâteau, gâteaux, pâtisserie, pâtisseries, entremets, tarte, tartes | cake, cakes, pastry, pastries, tart, tarts, pie, pies
bread thing | pain, pains, baguette, baguettes | bread, loaf, loaves, baguette, baguettes
croissant thing | croissant, croissants, viennoiserie, viennoiseries | croissant, croissants, pastries
galette thing | galette, galettes | galette
macaron thing | macaron, macarons | macaron, macarons
icecream thing | glace, glaces, sorbet | ice cream, ice creams, sorbet
chocolate thing | chocolat, chocolats | chocolate, chocolates
cheese thing | fromage, fromages | cheese, cheeses
meat thing | viande, viandes | meat
beef thing <meat | boeuf | beef
pork thing <meat | porc | pork
chicken thing <meat | poulet, volaille | chicken, poultry
lamb thing <meat | agneau | lamb
fish thing | poisson, poissons, saumon | fish, salmon
seafood thing | fruits de mer, crustacés, huîtres, moules | seafood, shellfish, oysters, mussels
egg thing | oeuf, oeufs | egg, eggs
milk thing | lait | milk
soy thing | soja | soy, soya
sugar thing | sucre, sans sucre | sugar, sugar free
fruit thing | fruit, fruits | fruit, fruits
vegetable thing | légume, légumes | vegetable, vegetables
spice thing | épice, épices, épicé, piquant | spice, spices, spicy
pizza thing | pizza, pizzas | pizza, pizzas
sushi thing | sushi, sushis | sushi
burger thing | burger, burgers, hamburger | burger, burgers, hamburger
salad thing | salade, salades | salad, salads
soup thing | soupe, soupes | soup, soups
sandwich thing | sandwich, sandwichs, sandwiches | sandwich, sandwiches
coffee thing | café, cafés, expresso, dosette, capsules | coffee, espresso
tea thing | thé, thés, infusion, infusions, tisane | tea, teas, herbal tea
honey thing | miel | honey
champagne thing <wine | champagne | champagne
juice thing | jus | juice
water thing | eau | water
gas thing | gaz | gas
glasses_w thing | lunettes, lunettes de vue | spectacles, eyeglasses, glasses
sunglasses thing | lunettes de soleil | sunglasses
contactlens thing | lentille, lentilles | contact lens, contact lenses
sight thing | vue, examen de vue, test de vue, bilan visuel | eye test, sight test, eye exam, eyesight
hearing thing | audition, appareil auditif, audioprothèse | hearing, hearing aid, hearing aids
tooth thing | dent, dents, dentaire | tooth, teeth, dental
implant thing | implant, implants | implant, implants
braces thing | orthodontie, appareil dentaire, bagues dentaires, aligneurs | orthodontics, braces, aligners
scaling thing | détartrage, détartrer | scale and polish, scaling, hygienist
whitening thing | blanchiment, blanchir | whitening, whiten
xray thing | radio, radiographie, radiographies, radios | x ray, x rays, xray
surgery thing | chirurgie, opération, opérer, opérations | surgery, operation, surgical
bloodtest thing | prise de sang, analyse, analyses | blood test, blood tests, analysis
pharmacy thing | pharmacie, médicament, médicaments | pharmacy, medicine, medication, medicines
physio thing | kiné, kinésithérapie, kinésithérapeute | physiotherapy, physio, physiotherapist
osteo thing | ostéopathe, ostéopathie, ostéo | osteopath, osteopathy
psych thing | psychologue, psy, thérapie | psychologist, therapist, therapy
nurse thing | infirmier, infirmière | nurse, nurses
back_b thing | dos | back pain, back
sport thing | sport, sports, sportif, sportive | sport, sports, sporty
football thing | football, foot | football, soccer
tennis thing | tennis | tennis
boxing thing | boxe | boxing
climbing thing | escalade | climbing
piano thing | piano | piano
guitar thing | guitare, guitares | guitar, guitars
singing thing | chant, chanter, chorale | singing, sing, choir, vocal
violin thing | violon | violin
drums thing | batterie de musique, percussions | drums, drumming
cooking thing | cours de cuisine | cooking, cookery
driving thing | conduite, conduire, permis de conduire | driving, drive, driving licence, driving license
automatic thing | boîte automatique, automatique, automatiques | automatic, automatic gearbox
truck thing | camion, camionnette, utilitaire, poids lourd | truck, van, lorry
boat thing | bateau, bateaux | boat, boats
helicopter thing | hélicoptère | helicopter
drone thing | drone, drones | drone, drones
tent thing | tente, tentes, camping | tent, tents, camping
beach thing | plage, plages | beach, beaches
sea thing | mer | sea, seaside
view_n thing | vue mer, vue sur mer, belle vue | sea view, view
mountain thing | montagne | mountain, mountains
ski thing | ski, skis | ski, skiing
hiking thing | randonnée, randonnées | hiking, hike, hikes
museum thing | musée | museum
cinema thing | cinéma | cinema
doctorate thing | doctorat | doctorate
holiday_trip thing | voyage, voyages, séjour, séjours | trip, travel, stay, stays
ticket thing | billet, billets, ticket, tickets | ticket, tickets
season_ticket thing | carte 10 séances, carte de 10, carnet de 10, carnet | ten class pass, 10 class pass, class pass, pack of 10, ten session
hour_u unit | heure, heures | hour, hours
day_u unit | jour, jours, journée | day, days
week_u unit | semaine, semaines, hebdomadaire | week, weeks, weekly
month_u unit | mois, mensuel, mensuelle, mensuels | month, months, monthly
year_u unit | an, ans, année, années, annuel, annuelle | year, years, annual, yearly, annually
minute_u unit | minute, minutes | minute, minutes
half_day unit | demi journée | half day, half a day
person_u ctx | personne, personnes, gens, pers | person, people, guests, pax
couple ctx | couple, duo, à deux, conjoint, conjointe | couple, partner, spouse
family ctx | famille, famillial, familiale, familial | family, families
black colour | noir, noire, noirs | black
white colour | blanc, blanche, blancs | white
red colour | rouge, rouges | red
blue colour | bleu, bleue, bleus | blue
green_c colour | vert, verte, verts | green
yellow colour | jaune, jaunes | yellow
pink colour | rose, roses | pink
grey colour | gris, grise | grey, gray
brown colour | marron, brun | brown
small ctx | petit, petite, petits, petites | small, little
large ctx | grand, grande, grands, grandes, gros, grosse | large, big
new_n ctx | nouveau, nouveaux, nouvelle, nouvelles, neuf, neuve, neufs | new, brand new
old_n ctx | ancien, ancienne, vieux, vieille, anciens | old, antique
possible_a ctx | possible, possibilité, possibles, faisable | possible, possibility, feasible
allowed ctx | autorisé, autorisée, autorisés, admis, admise, acceptez, accepter, acceptent, accepté, acceptés, acceptée, bienvenu, bienvenue, bienvenus, interdit, interdite, interdits, droit | allowed, permitted, welcome, accept, accepts, accepted, forbidden, prohibited, admitted, admit
must ctx | obligatoire, obligatoires, obligé, obligée, nécessaire, faut, impératif, obligation, indispensable, exigé | mandatory, compulsory, required, must, need to, have to, necessary, require
include ctx | inclus, incluse, incluses, compris, comprise, comprises, comprend, inclut, compte, fourni, fournis, fournie, fournies | include, includes, included, inclusive, comes with, provided
guaranteeing ctx | certain, sûr, sûre | certain, sure
help ctx | aide, aider, aidez, conseil, conseils, conseiller | help, advice, advise, assist
problem ctx | problème, problèmes, souci, soucis | problem, problems, issue, issues, trouble
service_c ctx | service, services, prestation, prestations | service, services
product_c ctx | produit, produits, article, articles, pièce, pièces, objet, objets, modèle, modèles | product, products, item, items, piece, pieces, object, model, models, thing
customer_c ctx | client, clients, cliente, clientèle | customer, customers, client, clients
number_c ctx | nombre, numéro, numéros | number, numbers
house_c ctx | maison, foyer | house, home
country_c ctx | pays | country, countries
city_c ctx | ville, villes, commune, communes, quartier | city, town, village, neighbourhood
info ctx | information, informations, infos, info, renseignement, renseignements, détail, détails | information, info, detail, details
rule_c ctx | condition, conditions, règle, règles, règlement, modalités, politique | condition, conditions, rule, rules, policy, policies
step_c ctx | étape, étapes, procédure, démarche, démarches, marche à suivre | step, steps, procedure, process
option_c ctx | option, options, type, types, sorte, sortes, genre, différents, différentes | option, options, type, types, kind, kinds, sort, sorts, different
`;
