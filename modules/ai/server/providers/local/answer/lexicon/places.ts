/**
 * Countries, regions and well-known French cities with their names in both languages and what contains them.
 * `id | French | English | containers`; a container named here entails its members ("toute l'Europe" covers Belgium).
 * EU membership: european-union.europa.eu, list of 27 member states (2020).
 */
export const PLACES = `
world | monde entier, dans le monde, partout dans le monde, international, internationale, internationaux, étranger, tous pays, hors de france | worldwide, world, international, internationally, abroad, overseas, anywhere |
europe | europe, européen, européenne, européens | europe, european, continent | world
eu | union européenne, ue, zone euro | european union, eu | europe,world
france | france, france métropolitaine, français métropolitain, territoire français, hexagone | france, mainland france, metropolitan france | eu,europe,world
benelux | benelux | benelux | eu,europe,world
domtom | dom tom, dom, drom, outre mer, domtom | overseas territories, french overseas | world
reunion_p | île de la réunion | reunion island, reunion | domtom,world
martinique | martinique | martinique | domtom,world
guadeloupe | guadeloupe | guadeloupe | domtom,world
guiana | guyane | french guiana | domtom,world
mayotte | mayotte | mayotte | domtom,world
caledonia | nouvelle calédonie | new caledonia | domtom,world
polynesia | polynésie, tahiti | french polynesia | domtom,world
saintmartin | saint martin | | domtom,world
corsica | corse, ajaccio, bastia | corsica | france,eu,europe,world
belgium | belgique, belge, belges, liège, anvers, namur, wallonie | belgium, belgian, antwerp, ghent | benelux,eu,europe,world
brussels_c | bruxelles | brussels | belgium,benelux,eu,europe,world
luxembourg | luxembourg | luxembourg, luxemburg | benelux,eu,europe,world
netherlands | pays bas, hollande, rotterdam | netherlands, holland, dutch | benelux,eu,europe,world
amsterdam_c | amsterdam | amsterdam | netherlands,benelux,eu,europe,world
switzerland | suisse, lausanne, zurich | switzerland, swiss, zurich | europe,world
geneva_c | genève | geneva | switzerland,europe,world
germany | allemagne, munich, cologne | germany, munich | eu,europe,world
berlin_c | berlin | berlin | germany,eu,europe,world
austria | autriche, vienne | austria, vienna | eu,europe,world
italy | italie | italy | eu,europe,world
milan_c | milan | milan | italy,eu,europe,world
rome_c | rome | rome | italy,eu,europe,world
spain | espagne | spain | eu,europe,world
barcelona_c | barcelone | barcelona | spain,eu,europe,world
madrid_c | madrid | madrid | spain,eu,europe,world
portugal | portugal | portugal | eu,europe,world
lisbon_c | lisbonne | lisbon | portugal,eu,europe,world
unitedkingdom | royaume uni, grande bretagne, angleterre, uk, écosse, pays de galles, irlande du nord | united kingdom, uk, great britain, england, britain, scotland, wales, northern ireland, british | europe,world
london_c | londres | london | unitedkingdom,europe,world
ireland | irlande | ireland | eu,europe,world
dublin_c | dublin | dublin | ireland,eu,europe,world
poland | pologne, varsovie | poland, warsaw | eu,europe,world
greece | grèce, athènes | greece, athens | eu,europe,world
sweden | suède, stockholm | sweden, stockholm | eu,europe,world
denmark | danemark, copenhague | denmark, copenhagen | eu,europe,world
finland | finlande | finland, helsinki | eu,europe,world
norway | norvège, oslo | norway, oslo | europe,world
iceland | islande | iceland | europe,world
czechia | tchéquie, république tchèque, prague | czechia, czech republic, prague | eu,europe,world
hungary | hongrie, budapest | hungary, budapest | eu,europe,world
romania | roumanie | romania, bucharest | eu,europe,world
bulgaria | bulgarie | bulgaria | eu,europe,world
croatia | croatie | croatia | eu,europe,world
slovakia | slovaquie | slovakia | eu,europe,world
slovenia | slovénie | slovenia | eu,europe,world
estonia | estonie | estonia | eu,europe,world
latvia | lettonie | latvia | eu,europe,world
lithuania | lituanie | lithuania | eu,europe,world
malta | malte | malta | eu,europe,world
cyprus | chypre | cyprus | eu,europe,world
serbia | serbie | serbia | europe,world
ukraine | ukraine | ukraine | europe,world
russia_p | russie, moscou | russia, moscow | world
turkey | turquie, istanbul | turkey, istanbul | world
monaco | monaco | monaco | europe,world
andorra | andorre | andorra | europe,world
canada | canada, québec | canada, quebec, toronto, canadian | world
montreal_c | montréal | montreal | canada,world
usa | états unis, usa, amérique, etats unis, californie | united states, usa, america, the states, american | world
newyork_c | new york | new york | usa,world
mexico | mexique | mexico | world
brazil | brésil | brazil | world
argentina | argentine | argentina | world
japan | japon, tokyo | japan, tokyo | world
china | chine, pékin, hong kong | china, beijing, hong kong | world
korea | corée | korea | world
india | inde | india | world
australia | australie, sydney | australia, sydney, australian | world
newzealand | nouvelle zélande | new zealand | world
morocco | maroc, casablanca, marrakech | morocco, casablanca | world
algeria | algérie, alger | algeria | world
tunisia | tunisie, tunis | tunisia | world
senegal | sénégal, dakar | senegal | world
ivorycoast | côte d'ivoire, abidjan | ivory coast | world
cameroon | cameroun | cameroon | world
southafrica | afrique du sud | south africa | world
africa | afrique | africa | world
asia | asie | asia | world
egypt | égypte | egypt | world
israel | israël | israel | world
dubai | dubaï, émirats | dubai, emirates, uae | world
paris | paris, parisien, parisienne | paris | idf,france
idf | île de france, région parisienne, ile de france | paris region, paris area, greater paris | france
lyon | lyon, villeurbanne | lyon, lyons | france
marseille | marseille | marseille, marseilles | france
bordeaux | bordeaux | bordeaux | france
lille | lille, roubaix, tourcoing | lille | france
nantes | nantes | nantes | france
toulouse | toulouse | toulouse | france
nice_p | nice | nice france | france
strasbourg | strasbourg | strasbourg | france
rennes | rennes | rennes | france
montpellier | montpellier | montpellier | france
grenoble | grenoble | grenoble | france
dijon | dijon | dijon | france
tours_p | tours | tours france | france
annecy | annecy | annecy | france
brittany | bretagne, brest, quimper | brittany | france
normandy | normandie, caen, rouen | normandy | france
provence | provence, aix en provence, avignon | provence | france
alsace | alsace, colmar, mulhouse | alsace | france
manchester | manchester | manchester | unitedkingdom
birmingham | birmingham | birmingham | unitedkingdom
bristol | bristol | bristol | unitedkingdom
edinburgh | édimbourg | edinburgh, glasgow | unitedkingdom
leeds | leeds | leeds | unitedkingdom
cambridge_p | cambridge, oxford | cambridge, oxford | unitedkingdom
`;
