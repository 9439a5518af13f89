/**
 * French words of customers' questions that the other lists lack: numbers, abbreviations, everyday speech (hand-made).
 * One entry a line: `french: gloss gloss gloss`, glosses from `words.txt`, best first.
 */
export const FRENCH_GAPS = `
combien: price amount
cb: card credit
un: one
une: one
deux: two
trois: three
quatre: four
cinq: five
six: six
sept: seven
huit: eight
dix: ten
onze: eleven
douze: twelve
quinze: fifteen
vingt: twenty
trente: thirty
quarante: forty
cinquante: fifty
soixante: sixty
cent: hundred
mille: thousand
cm: cm
mm: mm
km: km
kg: kg
troisième: third
quatrième: fourth
empreinte: impression mold
absence: absence
cargo: cargo bike
vtc: bike
vae: bike electric
gravel: bike
triporteur: bike delivery
draisienne: bike child
agglo: city metropolitan
agglomération: city metropolitan
métropole: city metropolitan
métropolitain: metropolitan mainland
tram: tram
panoramique: panoramic
nuancier: colors palette
zircone: ceramic crown
plexi: plastic glass
gaspi: waste
invendus: unsold leftovers
isotherme: insulated cold
amovible: removable
bienvenu: welcome
vierge: blank
dégressif: decreasing discount
langer: baby
mandala: design
arceau: rack parking
relay: relay
vacs: vacation
pmr: disabled wheelchair
fêler: crack
fériés: holidays
aprem: afternoon
végé: vegetarian
caddie: cart
`;
