/**
 * Words that share a stem with a word of the lexicon and nothing of its meaning ("bouge" is no "bougie", "plans" are no
 * "planes"): they mean themselves. Found by reading which words of the bank and the development sets reach a concept by
 * their stem alone. Accents are folded on loading.
 */
export const FALSE_STEMS_FR = `supporte applique pate pare couvre couvrez traite traitez servez servent coule coulees bouge
boites brancher colle vent semi dose departements portions repaie rayons fondant gene classique francs courants cremant
primeur primeurs montons habitation pointes coups maille manuelle adhesives chauffeur livret parleur arrete chiffre chiffres
forme suit suivent sort sortez cour reunit compteur consommation gout risques durs relevent piquer huiles lignes port pass`;
export const FALSE_STEMS_EN = `statement started air plan plans planned spot beans rang contents police jumping ears values
mots showing lands passed fill placed listed cater former stopping stopper boost slip presentation drops lines carries risk
sticks chips dressing sheet ice oil tape sorted moves`;
