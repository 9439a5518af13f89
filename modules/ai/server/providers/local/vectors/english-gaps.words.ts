/**
 * English words of customers' questions that `words.txt` lacks, and their nearest words in it, best first (hand-made).
 * One entry a line: `word: gloss gloss gloss`.
 */
export const ENGLISH_GAPS = `
acrylic: plastic
airbnb: hotel rental
aligner: braces teeth
aligners: braces teeth
allergen: allergy nuts
allergens: allergy nuts
amex: card credit
anaesthesia: anesthesia
anaesthetic: anesthesia injection
anodised: aluminum metal
aphids: insects
armchair: chair
armchairs: chairs
asap: immediately
babysitter: nanny
babysitting: nanny care
backlinks: internet marketing
backorder: order stock
baguette: bread loaf
baguettes: bread loaf
bangle: bracelet
bangles: bracelets
bankholiday: holiday
bathrobe: bath towel
bday: birthday
biodegradable: organic
bitcoin: currency
bnb: hotel
bodysuit: baby clothing
bodysuits: baby clothing
bogo: discount free
bonsai: tree plant
bookcase: shelf furniture
bookshelf: shelf furniture
breastfeeding: baby milk
brioche: bread pastry
brunch: breakfast lunch
buggy: baby cart
canvases: canvas
cappuccino: coffee milk
cardio: gym exercise
cardstock: paper
carpark: parking
cashback: refund discount
cavities: cavity teeth
celiac: wheat allergy
checkin: arrival reception
checkout: payment register
cheque: check
cheques: checks
chronopost: delivery courier
cmyk: color printing
coasters: table glass
coeliac: wheat allergy
colissimo: delivery parcel
compostable: organic
contactless: card wireless
cot: bed
coworking: office shared
creche: nursery
crib: bed baby
croissant: pastry bread
croissants: pastry bread
crossfit: gym training
cryptocurrency: currency
cupcake: cake
cupcakes: cakes
customisation: customized custom
customise: customized custom
customization: customized custom
customize: customized custom
daycare: nursery kindergarten
decaf: coffee
decal: stickers
decanter: bottle wine glass
decanters: bottles wine glass
deflate: tire air
denture: teeth artificial
dentures: teeth artificial
derailleur: bike gear
dhl: delivery courier
diffuser: scent perfume
diffusers: scent perfume
disassemble: dismantle
dishwasher: washing dishes
dpi: resolution pixels
drivetrain: chain gear
dumbbell: gym weights
dumbbells: gym weights
duvet: blanket bed
duvets: blankets bed
ebike: bike electric
ebikes: bikes electric
eclair: pastry cake
eclairs: pastry cake
embroider: embroidery embroidered
engrave: engraved engraving carve
engraver: engraving craftsman
etch: engraved engraving
faq: questions
fertiliser: fertilizer
flask: bottle
flatpack: furniture assembly
fondant: sugar icing
footstool: chair
fragrances: scent perfume
freebie: free gift
freelancer: freelance
freelancers: freelance
giftwrap: gift wrapping
gluten: wheat flour
gst: tax
gums: gum teeth
hairdryer: hair dryer
handlebar: bike steering
handlebars: bike steering
hazelnut: nuts
hazelnuts: nuts
homepage: website
hoodie: shirt sweater
hoodies: shirts sweaters
houseplant: plants
houseplants: plants
hrs: hours
hypoallergenic: allergy safe
iban: bank account
ibuprofen: aspirin painkillers
instagram: facebook photos
instalment: installments payment
instalments: installments payment
invoice: bill billing receipt
invoiced: billed billing
invoicing: billing
jacuzzi: bath hot
jigsaw: puzzle
jpeg: file image
jpg: file image
kerbside: street
keychain: keys ring
keyring: keys ring
klarna: installments payment
lactose: milk dairy
latte: coffee milk
lemonade: lemon drink
letterbox: mailbox
lockers: locker
login: password
lubricate: oil chain
lubricated: oil chain
macaron: cookies pastry
macarons: cookies pastry
meringue: dessert sugar
minibar: drinks hotel
mins: minutes
misspelled: mistake spelling
misspelt: mistake spelling
mouthguard: teeth protection
mouthguards: teeth protection
mouthwash: teeth rinse
mow: lawn cutting
mower: lawn garden
mowing: lawn cutting
mtb: bike mountain
mudguard: bike wheel
mudguards: bike wheel
muffin: cake cookies
muffins: cakes cookies
mugs: cups
mulch: soil
napkin: cloth tissue
nonrefundable: refund
oat: oats cereal
onesie: baby clothing
orthodontic: dentist braces
orthodontics: dentist braces
orthodontist: dentist braces
padlock: lock
painkiller: painkillers
pannier: bag bike
panniers: bags bike
paraben: chemical
paracetamol: aspirin painkillers
paraffin: wax
paypal: payment online
pendant: necklace
perennials: plants
periodontist: dentist
personalisation: customized custom
personalise: customized custom
personalised: customized custom
personalization: customized custom
personalize: customized custom
photobook: album photo
phthalate: chemical toxic
phthalates: chemical toxic
pilates: yoga gym
plexiglas: plastic glass
postbox: mailbox
postcode: address postal
potted: plants
pouch: bag
pram: baby cart
preorder: order advance
prepay: payment advance
prune: trim trees
pruned: trim trees
pruning: trees
puncture: tire flat punctured
punctures: tire flat punctured
pup: puppy dog
pushchair: baby cart
pvc: plastic
rebook: booking postpone
recumbent: bike
recumbents: bikes
recyclable: recycling
redeliver: deliver
redelivery: delivery
redo: repeat repair
redone: repeat repair
refill: fill replacement
refills: fill replacement
refundable: refund
reorder: order again
repaint: paint
repot: plant soil
repotting: plant soil
reschedule: postpone appointment change
resell: sell
reseller: retailer dealer
resellers: retailers dealers
resize: size adjust
restock: stock supply
restocked: stock supply
retainer: braces teeth
sachet: bag
sauna: bath hot
scented: scent perfume
scone: pastry biscuits
scones: pastry biscuits
scooters: scooter
sedation: anesthesia
seedling: seedlings plant
selfie: photo
seo: internet marketing
shockproof: resistant
sideboard: cabinet furniture
signup: registration
siret: registration company
slippers: shoes
smoothie: juice fruit
sofas: couch sofa
softener: detergent fabric
sourdough: bread
soya: soybean
straighten: straight align
succulent: plant
succulents: plants
svg: file image vector
sweatshirt: shirt sweater
sweatshirts: shirts sweaters
takeaway: food carry
toothache: teeth pain
toothbrush: brush teeth
tote: bag
totes: bags
tshirt: shirt
tshirts: shirts
tue: tuesday
tumbler: cup glass
tutorial: lesson
typo: mistake spelling
undelivered: delivery lost
unicycle: bike
unscented: scent perfume
unsubscribe: cancel subscription
untracked: tracking
upholstered: fabric furniture
upholstery: fabric furniture
username: password
varnish: paint wood
varnished: paint wood
vegan: vegetarian
vegans: vegetarian
veggie: vegetarian
veneer: teeth coating
veneers: teeth coating
waterproof: water resistant
weedkiller: pesticides weeds
whatsapp: messaging phone
whiten: white bleach
whitening: white teeth bleach
wick: candle
wicks: candle
wifi: wireless internet
wk: week
wks: weeks
xmas: christmas
zipcode: address postal
zumba: dance gym
`;
