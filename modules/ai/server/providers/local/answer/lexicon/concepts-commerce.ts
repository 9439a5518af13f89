/**
 * Business words of shops and orders, French and English side by side (hand-made).
 * One line a concept: `id kind [<parent,parent] | French forms | English forms`; see lexicon.ts for the format.
 */
export const COMMERCE_CONCEPTS = `
deliver act | livr*, livraison, expédi*, envoi, envois, envoyer, envoyez, envoie, envoient, envoyé, envoyée, envoyons, acheminer, acheminement, distribution, frais de port, frais d'envoi, par la poste, à domicile | deliver*, ship*, shipping, dispatch*, send, sends, sending, sent, postage, posted, mail out
parcel ctx | colis, paquet, pli, marchandise, envoi | parcel, parcels, package, shipment
carrier thing | transporteur, transporteurs, colissimo, chronopost, mondial relay, dhl, ups, fedex, la poste, livreur, coursier | carrier, courier, royal mail, dhl, ups, fedex, delivery company
relaypoint thing | point relais, points relais, relais colis, relais, consigne | pickup point, pick up point, parcel shop, relay point, drop off point, locker point
pickup act | retrait, retirer, retrait en magasin, retrait boutique, click and collect, click collect, clic et collecte, venir chercher, passer prendre, passer chercher, récupérer, aller chercher, drive | pick up, pickup, picked up, collect, collection, click and collect, collect in store, come and get
track act | suivi, suivre, suivi de commande, tracer, traçabilité, tracking, numéro de suivi, où en est ma commande, localiser, où se trouve mon colis | track, tracking, tracking number, follow, trace, where is my order, where is my parcel
express thing | express, en urgence, prioritaire, 24h, accéléré, accélérée, rapide, rapidement | express, next day, priority, same day, expedited, fast, faster, quick, quickly, rush
return act | retour, retours, retourner, retournez, retourné, renvoyer, renvoyez, renvoi, rendre, rapporter, ramener, rétractation, se rétracter, changer d'avis, changé d'avis, reprendre, reprenez, reprise | return, returns, returning, returned, send back, sending back, send it back, bring back, bring it back, take back, give back, change my mind, changed my mind, withdrawal, withdraw, cooling off
refund act | rembours*, remboursement, argent rendu, récupérer mon argent, récupérer argent, rendre argent | refund*, money back, reimburse*, reimbursement, get my money back
exchange act | échang*, échange, changer de taille, changer la taille, changer contre, remplacer, remplacement | exchang*, swap, swapped, replace, replacement, different size
order ctx | command*, commande, achat, achats, acheter en ligne, passer commande, panier | order, orders, ordering, ordered, purchase, purchases, basket, cart, checkout
sell gen | vendre, vend, vendez, vendons, vendu, vendus, vendue, vendues, vente, ventes, proposer, proposez, proposons, propose, proposent, offrez, disposez, avez vous | sell, sells, sold, selling, sale of, offer, offers, offering, stock, carry, provide, have got
buy gen | acheter, achat, achète, achetez, acheté, achetée, acquérir, se procurer | buy, buying, bought, purchase, purchased, get hold
order_act gen | commander, commandez, passer commande, passer une commande | order, place an order, ordering
price facet | prix, tarif, tarifs, tarification, coût, coûts, coûte, coûtent, couter, cout*, combien, montant, cher, chère, grille tarifaire | price, prices, pricing, priced, cost, costs, how much, rate, rates, fee, fees, charge, charges, charged, expensive
fee ctx <price | frais, supplément, suppléments, surcoût, supplémentaire, supplémentaires | fee, fees, charge, surcharge, supplement, extra cost, extra charge
free facet <price | gratuit, gratuite, gratuits, gratuites, gratuitement, offert, offerte, offerts, offertes, sans frais, franco, gracieux, gratos, payant, payante, payants | free, free of charge, complimentary, no charge, at no cost, for free, on the house
discount thing | réduction, réductions, remise, remises, rabais, promo, promos, promotion, promotions, promotionnel, ristourne, code promo, bon de réduction, solde, soldes, dégressif, dégressifs, moins cher, tarif réduit, avantage | discount, discounts, discounted, promo, promotion, promotions, voucher code, promo code, coupon, sale, sales, reduction, reduced rate, reduced price, cheaper, concession, concessions, deal, deals, special offer
studentrate thing | étudiant, étudiants, étudiante, étudiantes | student, students
senior thing | senior, seniors, retraité, retraités, retraitée, personnes âgées, troisième âge, plus de 65 ans | senior, seniors, retired, pensioner, pensioners, elderly, over 65, oap
jobseeker thing | demandeur d'emploi, demandeurs d'emploi, chômeur, chômeurs, chômage | unemployed, jobseeker, jobseekers, job seekers
giftcard thing | carte cadeau, cartes cadeaux, bon cadeau, bons cadeaux, chèque cadeau, chèques cadeaux, coffret cadeau, bon d'achat | gift card, gift cards, gift voucher, gift vouchers, gift certificate, voucher, vouchers
giftwrap thing | emballage cadeau, papier cadeau, paquet cadeau, paquets cadeaux, emballé, emballer, emballez, emballés, pochette cadeau | gift wrap, gift wrapping, gift wrapped, wrap, wrapped, wrapping, gift box
giftnote thing | mot, petit mot, carte message, message personnalisé, carte de voeux, mot manuscrit, carte manuscrite, message cadeau | gift message, note, handwritten card, handwritten note, greeting card, personal message, gift note
gift ctx | cadeau, cadeaux, offrir, présent, idée cadeau | gift, gifts, present, presents
loyalty thing | fidélité, carte de fidélité, programme de fidélité, points fidélité, parrainage, parrainer, parrain, filleul | loyalty, loyalty card, reward points, rewards, loyalty programme, loyalty program, referral, refer a friend
sponsor thing <loyalty | parrainage, parrainer, parrain, parraine, filleul | referral, refer a friend, recommend a friend
pay act | payer, paye, payez, paie, paies, paient, payons, payé, payée, paiement, paiements, régler, règlement, règle, réglez, réglée, régler, réglé, moyens de paiement, moyen de paiement, encaissé, encaisser, débité, débiter, prélevé | pay, pays, paying, paid, payment, payments, payable, payment method, payment methods, settle, charged, debit
card pay | carte bancaire, cartes bancaires, carte bleue, cb, carte de crédit, carte de paiement, par carte, visa, mastercard | credit card, debit card, credit cards, debit cards, bank card, by card, card payment, card payments, visa, mastercard, cards
amex pay <card | american express, amex | american express, amex
paypal pay | paypal | paypal
transfer pay | virement, virements, virement bancaire, rib, iban | bank transfer, wire transfer, transfer, bacs, iban
cheque pay | chèque, chèques, par chèque | cheque, cheques, by check
cash pay | espèces, liquide, en liquide, argent liquide, comptant | cash, banknotes
applepay pay | apple pay, google pay, paiement mobile, samsung pay | apple pay, google pay, mobile payment
contactless pay | sans contact | contactless
crypto pay | bitcoin, crypto, cryptomonnaie, ethereum | bitcoin, crypto, cryptocurrency, ethereum
mealvoucher pay | ticket restaurant, tickets restaurant, tickets restaurants, ticket resto, tickets resto, titre restaurant, titres restaurant, titres restaurants, chèque déjeuner, chèques déjeuner, carte restaurant, swile, edenred | meal voucher, meal vouchers, luncheon voucher, luncheon vouchers, restaurant voucher, restaurant vouchers
holidayvoucher pay | chèques vacances, chèque vacances, ancv, coupons sport, coupon sport, pass sport, pass culture | holiday voucher, holiday vouchers, ancv
cesu pay | cesu, chèque emploi service | cesu
instalment pay | plusieurs fois, trois fois, 3 fois, 3x, 4x, 4 fois, quatre fois, 10 fois, facilités de paiement, facilité de paiement, échelonné, échelonnement, échelonner, étaler, étalement, mensualités, mensualité, en plusieurs fois, crédit, financement | instalment, instalments, installment, installments, in three payments, pay in 3, pay in three, spread the cost, spread payment, spread payments, spread the balance, spread over, spread, payment plan, monthly payments, financing, finance
security thing | sécurisé, sécurisée, sécurité, sécurisés, 3d secure | secure, secured, security, safe
invoice thing | facture, factures, facturation, justificatif, reçu | invoice, invoices, invoicing, receipt, receipts, billing, bill
vat thing | tva, hors taxe, hors taxes, ht, ttc, taxe, taxes | vat, tax, taxes, tax free, excluding tax, including tax
customs thing | douane, douanes, droits de douane, frais de douane, dédouanement | customs, customs duties, duty, duties, import tax
quote thing | devis, estimation, chiffrage, chiffrer | quote, quotes, quotation, estimate, estimates
deposit thing | acompte, acomptes, arrhes, avance | deposit, down payment, upfront, advance payment, prepayment
guarantee_deposit thing | caution, cautions, dépôt de garantie, empreinte bancaire | security deposit, damage deposit, caution, refundable deposit
warranty thing | garantie, garanties, garanti, garantis, garantie légale, sav, service après vente | warranty, warranties, guarantee, guaranteed, guarantees, after sales
broken thing | cassé, cassée, cassés, cassées, casse, abîmé, abîmée, abîmés, endommagé, endommagée, défectueux, défectueuse, défaut, défauts, brisé, brisée, fêlé, rayé, rayée, mauvais état, ne marche plus, ne fonctionne plus, en panne, panne, hs | broken, damaged, faulty, defective, defect, defects, cracked, smashed, doesn't work, not working, stopped working, broke, arrived damaged, malfunction
wrong_item thing | erreur, mauvais article, pas le bon, mauvaise taille, se tromper, trompé, trompée, erroné | wrong item, wrong size, mistake, error, incorrect
missing thing | manquant, manquante, manque, incomplet, incomplète, perdu, perdue, égaré, égarée, pas reçu, jamais reçu, pas arrivé, jamais arrivé, oublié, oubliée | missing, lost, incomplete, not received, never received, never arrived, not arrived, hasn't arrived, didn't arrive, left behind
cancel act | annul*, annulation, annuler, désister, désistement, décommander, dédire | cancel*, cancellation, call off, calling off
modify act | modif*, modifier, modification, changer ma commande, changer ma réservation, changer l'adresse, changer adresse, corriger, rectifier | modify, modification, amend, edit, change my order, change my booking, change the address, change address, alter, correct
stock thing | stock, en stock, disponible, disponibles, disponibilité, disponibilités, dispo, dispos, rupture, épuisé, réassort, réapprovisionn* | stock, in stock, available, availability, out of stock, sold out, restock*
sizes thing | taille, tailles, pointure, pointures, guide des tailles, mensurations | size, sizes, sizing, size guide, size chart, shoe size, measurements, fit
dimension thing | dimension, dimensions, mesure, mesures, largeur, longueur, hauteur, diamètre, format, formats, grandeur | dimension, dimensions, width, length, height, diameter, format, measure, measures, how big
weight thing | poids, pèse, peser, kilo, kilos, lourd, kg | weight, weigh, weighs, heavy, kilo, kilos, kg
capacity thing | contenance, capacité, volume, litre, litres | capacity, volume, litre, litres, liter
colours thing | couleur, couleurs, coloris, teinte, teintes | colour, colours, color, colors, shade, shades
personalise act | personnalis*, personnalisation, sur mesure, customis*, à mon nom, avec mon prénom, avec un prénom, avec le prénom | personalis*, personaliz*, customis*, customiz*, custom, custom made, bespoke, made to measure, tailor made, with a name, with my name, monogram, monogrammed
engrave act <personalise | grav*, gravure, graver | engrav*, etching, etched
print act <personalise | imprim*, impression, imprimer, sérigraphie, flocage, marquage | print, prints, printing, printed, screen printing
embroider act <personalise | brod*, broderie, broder | embroider*, embroidery
photo thing | photo, photos, image, images, photographie | photo, photos, picture, pictures, image, images, photograph
logo thing | logo, logos | logo, logos
text_chars thing | caractère, caractères, lettre, lettres, texte, inscription, police, polices, écriture, initiales, prénom, prénoms | character, characters, letter, letters, text, font, fonts, lettering, initials, inscription, first name
proof thing | bat, bon à tirer, maquette, aperçu, prévisualisation, visuel, épreuve | proof, preview, mock up, mockup, visual
file_format thing | fichier, fichiers, pdf, vectoriel, jpg, jpeg, png, résolution | file, files, pdf, vector, jpg, jpeg, png, resolution
sample thing | échantillon, échantillons | sample, samples, swatch, swatches
catalogue thing | catalogue, gamme, collection, collections, assortiment, choix | catalogue, catalog, range, collection, brochure, selection
brand thing | marque, marques | brand, brands, what make, which make
minimum thing | minimum, minimale, au minimum, mini | minimum, at least
maximum thing | maximum, maximale, au maximum, maxi, limite, limité | maximum, at most, limit, up to
wholesale thing | grossiste, en gros, revendeur, revendeurs, revendre, revente, professionnel, professionnels, pro, pros, b2b, entreprise, entreprises, société, sociétés, comité d'entreprise, cse | wholesale, reseller, resellers, resell, trade customers, trade account, bulk, b2b, business customers, corporate, company, companies, businesses
bulk thing | grande quantité, grandes quantités, en nombre, quantité, quantités, gros volumes | bulk, large order, large orders, large quantity, quantity, quantities, in bulk
secondhand thing | occasion, d'occasion, seconde main, reconditionné, reconditionnés, dépôt vente | second hand, secondhand, used, pre owned, preloved, refurbished
tradein act | reprise, rachat, rachetez, racheter, rachètent | trade in, part exchange, buy back, buyback
origin thing | fabriqué, fabriqués, fabriquée, fabrication, fabriquez, fabriquer, made in france, origine, provenance, provient, viennent, artisanal, artisanale, fait main, faits main, fait maison, atelier | made in, made, handmade, hand made, origin, sourced, manufactured, comes from, come from, where does it come from, homemade, home made, artisan, manufacture, crafted, locally made
organic thing | bio, biologique, biologiques | organic
ecology thing | écologique, écologiques, écolo, environnement, durable, recyclé, recyclés, recyclage, recycler, recyclable, recyclables, emballages, éthique, carbone, zéro déchet | eco friendly, ecological, environment, environmentally, sustainable, sustainability, recycled, recycle, recycling, recyclable, green, ethical, carbon, packaging
care act | entretien, entretenir, nettoyer, nettoyage, laver, lavage, lavable, lave vaisselle, lave linge | care, maintain, maintenance, clean, cleaning, wash, washing, washable, dishwasher, look after
dishwasher thing | lave vaisselle | dishwasher
microwave thing | micro ondes, micro onde | microwave
ironing act | repass*, repassage | iron, ironing
assembly act | montage, monter, monté, monté, assembler, assemblage, installer, installation, pose, poser, installez, posez | assembly, assemble, assembled, install, installation, fit, fitting, fitted, set up
repair act | répar*, réparation, réparer, dépann*, dépannage, remettre en état, remise en état, réparateur | repair, repairs, repairing, repaired, fix, fixing, fixed, mend, mending
maintain act | entretien, révision, entretenir, maintenance, contrat d'entretien | servicing, maintenance, maintain, overhaul, service contract, annual service
alter act | retouche, retouches, retoucher, ourlet, ourlets | alteration, alterations, hemming, hem
restore act | restaur*, rénov*, restauration, rénovation | restore, restoration, restoring, renovate, renovation, refurbish
rent act | louer, loue, louez, louons, loué, location, locations, locatif, prêter, prêt, prêtez, prêtons, emprunter | rent, rents, rental, rentals, renting, hire, hires, hiring out, for hire, lend, lending, borrow, lease, loan
make act | fabriquer, confectionner, réaliser, réalisez, créer, création, concevoir, conception | make, making, create, creating, design, build
account thing | compte, compte client, espace client, mon compte, identifiant, connecter, connexion, inscrire, s'inscrire, me connecter | account, customer account, log in, login, sign in, sign up, register
password thing | mot de passe, mdp | password
newsletter thing | newsletter, infolettre, lettre d'information, désabonner, désinscrire | newsletter, mailing list, unsubscribe
privacy thing | données, données personnelles, rgpd, confidentialité, vie privée, cookies | personal data, data, gdpr, privacy, cookies, confidentiality
terms thing | cgv, conditions générales, mentions légales | terms and conditions, terms, legal notice
reviews thing | avis, avis clients, témoignage, témoignages, notes | review, reviews, testimonial, testimonials, ratings
preorder act | précommand*, précommande | preorder, pre order, preordering
`;
