/**
 * English words of classes in which a neighbour is never meant: word vectors put Monday beside Tuesday and silver beside
 * gold, an answer about one is no answer about the other. One class a line, members separated by commas, spellings of one
 * member by spaces. Opposites are classes of two (hand-made).
 */
export const CLOSED_CLASSES = `
day: monday mondays, tuesday, wednesday, thursday, friday, saturday saturdays, sunday sundays
month: january, february, march, april, may, june, july, august, september, october, november, december
season: spring, summer, autumn fall, winter
daypart: morning mornings, noon midday lunchtime, afternoon, evening evenings, night nights midnight
feast: christmas, easter, halloween, valentine, thanksgiving, ramadan, carnival
number: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, hundred, thousand, million
order: first, second, third, fourth, fifth, last
unit: minute minutes, hour hours, day days, week weeks, month months, year years
measure: kilometer kilometers km, meter meters, centimeter centimeters cm, millimeter mm, kilogram kg kilo, gram grams, liter liters, ton tons
country: france french, belgium belgian, switzerland swiss, luxembourg, germany german, italy italian, spain spanish, portugal portuguese, england english britain british uk, ireland irish, scotland scottish, netherlands dutch holland, austria austrian, poland polish, denmark danish, sweden swedish, norway norwegian, finland finnish, greece greek, canada canadian, quebec, america american usa, mexico mexican, brazil brazilian, japan japanese, china chinese, morocco moroccan, algeria algerian, tunisia tunisian, russia russian, turkey turkish, australia australian, india indian, arabic arab, monaco, corsica, martinique, guadeloupe, reunion
city: paris, lyon, marseille, lille, nantes, bordeaux, toulouse, strasbourg, nice, rennes, grenoble, brussels, geneva, london, berlin, madrid, rome, milan, barcelona, amsterdam, dublin, montreal, antwerp, zurich
payment: cash, check cheque, card cards, transfer, paypal, visa, mastercard, voucher vouchers coupon, installments, bitcoin
colour: black, white, red, blue, green, yellow, orange, purple, pink, brown, gray grey, beige
metal: gold golden, silver, copper, steel, iron, bronze, brass, aluminum, platinum, titanium, zinc
stuff: leather, wood wooden, glass, plastic, paper, cardboard, cotton, wool, silk, linen, polyester, velvet, ceramic, porcelain, marble, stone, rubber, metal, concrete, wax, bamboo
animal: dog dogs puppy, cat cats kitten, rabbit, horse horses, bird birds, fish, hamster, cow, pig, sheep
meat: beef, pork, chicken, lamb, veal, ham, bacon, turkey, duck, fish, salmon, tuna
fruit: apple apples, pear, strawberry strawberries, raspberry, lemon, orange, banana, cherry cherries, apricot, peach, grape grapes
nut: almond almonds, hazelnut, walnut walnuts, peanut peanuts, pistachio
kin: mother, father, son, daughter, brother, sister, uncle, aunt, cousin, nephew, niece, grandmother, grandfather
vehicle: car cars, truck trucks, bus buses, train trains, bicycle bike bikes, motorcycle, plane, boat, tram, scooter, taxi
body: arm arms, leg legs, hand hands, foot feet, knee, shoulder, ear ears, eye eyes, nose, neck
garment: shirt shirts, pants trousers, shoes shoe, jacket, dress, skirt, hat, socks, gloves, coat
social: facebook, twitter, instagram, linkedin, youtube
parcel: ups, dhl, fedex, colissimo, chronopost
opening: open opened opens, close closed shut
trade: buy bought purchase, sell sold sale
heat: hot warm, cold cool
size: big large, small little tiny
height: high tall, low
length: long, short
age: new, old used secondhand
price: expensive, cheap inexpensive
charge: free, paid
speed: fast quick rapid, slow
moment: before, after
edge: beginning start, end finish
way: arrive arrival, leave departure depart
side: left, right
bound: minimum, maximum
sex: man men male, woman women female
grown: adult adults, child children kid kids, baby babies
inside: indoor indoors inside, outdoor outdoors outside
allowed: allowed permitted authorized, forbidden prohibited banned
`;
