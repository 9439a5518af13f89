/**
 * Words that people build passwords of, in lower case, without accents and without the digits and signs around them
 * (the rule takes those off). Chosen by hand for this project: the usual English and French words, first names, teams,
 * places, brands, keyboard walks that are no straight run, and what this program itself suggests.
 */
const lines = `
password passwort passphrase passwd motdepasse monmotdepasse mdp motdepasses mypassword newpassword thepassword
default changeme changezmoi changemoi letmein laissemoientrer welcome bienvenue bonjour bonsoir hello hellohello salut
coucou login logmein connexion identifiant utilisateur user username admin administrator administrateur root toor
superuser guest invite test tester testing essai demo exemple example sample temp temporary temporaire provisoire secret
supersecret topsecret secrete access acces ouvretoi sesame sesameouvretoi abracadabra master maitre system systeme
server serveur computer ordinateur internet windows microsoft apple google facebook instagram twitter tiktok youtube
amazon netflix spotify samsung iphone android orange bouygues sfr free freebox livebox laposte wanadoo hotmail gmail
yahoo outlook linkedin paypal leboncoin carrefour leclerc decathlon ikea sncf edf renault peugeot citroen dacia ferrari
porsche mercedes bmw audi toyota honda yamaha kawasaki ducati harley corvette mustang camaro
qwerty azerty qwertz azertyuiop qwertyuiop azertyui azertyuio qwertyui qwertyuio asdf asdfgh asdfghjkl qsdf qsdfgh
qsdfghjklm zxcvbn zxcvbnm wxcvbn qazwsx qazwsxedc azeqsdwxc aqwzsx aqwzsxedc edcrfv rfvtgb wsxedc poiuy poiuytreza
mlkjhgfdsq lkjhgfdsa nbvcxw mnbvcxz azer azert aze qwe qwer qwert asd zxc abc abcd abcde abcdef abcdefg abcdefgh
abcabc xyz aaa bbb ccc zzz qqq aaaa zzzz abba
iloveyou ilove love loveyou lover loveme mylove jetaime jetadore amour amoureux amoureuse monamour moncoeur coeur
bisous bisou calin cheri cherie chouchou doudou loulou poupette pupuce princesse princess prince reine queen king roi
ange angel angels demon devil diable dieu god jesus christ marie maria amen blessed faith hope
soleil sunshine sun lune moon etoile star stars starwars startrek matrix pokemon pikachu naruto dragon dragonball
dragons onepiece zelda mario minecraft fortnite roblox callofduty gaming gamer player joueur batman superman spiderman
ironman avengers marvel harrypotter potter hermione gandalf frodo lordoftherings gameofthrones winteriscoming sherlock
jamesbond
football footballs foot soccer baseball basketball basket hockey rugby tennis golf natation cyclisme ski judo
juventus barcelona barcelone realmadrid madrid arsenal chelsea liverpool manchester united psg parissg
parissaintgermain olympique marseille lyon lens lille nantes bordeaux rennes monaco allezlom allezlesbleus lesbleus
champion champions ronaldo messi mbappe zidane
monkey singe tiger tigre lion lionne panthere panther leopard loup wolf ours bear teddy teddybear nounours shadow
ombre eagle aigle falcon faucon phoenix licorne unicorn papillon butterfly dauphin dolphin tortue turtle lapin rabbit
bunny souris mouse cheval horse poney pony chien dog doggy puppy chiot chat chaton cat kitty kitten minou minette
hello kitty snoopy garfield tigrou winnie mickey minnie simba nemo stitch elsa barbie cookie cookies biscuit chocolat
chocolate caramel vanille vanilla fraise strawberry cerise cherry banane banana orange pomme apple citron lemon peche
peach nutella fromage cheese pizza burger poulet chicken patate potato croissant baguette cafe coffee biere beer vin
wine whisky vodka pastis ricard champagne
fleur flower flowers rose roses violette marguerite lavande jasmin printemps spring ete summer automne autumn hiver
winter janvier january fevrier february mars march avril april mai may juin june juillet july aout august septembre
september octobre october novembre november decembre december lundi monday mardi tuesday mercredi wednesday jeudi
thursday vendredi friday samedi saturday dimanche sunday noel christmas anniversaire birthday
france francais francaise paris parisien marseillaise toulouse nice strasbourg bretagne breizh corse normandie alsace
provence belgique bruxelles suisse geneve quebec montreal canada london londres england angleterre british europe
america amerique usa newyork california californie texas florida africa afrique algerie maroc tunisie portugal espagne
italie italia espana mexico brasil japan japon tokyo
vacances holiday voyage travel liberte liberty freedom egalite fraternite victoire victory bonheur happiness happy
heureux heureuse sourire smile chance lucky forever toujours jamais never always everything toutvabien whatever trustno
trustnoone nothing rien
papa maman mamie papy famille family mother father mummy daddy mommy brother frere soeur sister baby bebe enfant
enfants children friend friends ami amis amie copain copine bestfriend
michael michel michelle jordan andrew daniel danielle david anthony antoine matthew mathieu joshua robert thomas
charlie charlotte george georges william guillaume jessica jennifer jasmine ashley amanda nicole hannah samantha
patrick patricia christian christine christophe nicolas julien julie sebastien stephane stephanie alexandre alexandra
alexis alexander benjamin maxime maxence quentin romain florian vincent laurent philippe pierre paul jean jacques
francois francoise isabelle nathalie sylvie catherine valerie veronique sandrine celine virginie aurelie emilie elodie
camille manon chloe lea emma louise lucas hugo leo gabriel raphael arthur jules louis adam mohamed mohammed karim yanis
ines sarah laura pauline mathilde clement theo tom sophie martine monique bernard gerard alain daniele bruno thierry
olivier fabrice cedric jerome kevin dylan jonathan jeremy anais oceane marine melanie morgane justine audrey caroline
buster bailey max rocky oscar felix tigger ginger pepper maggie sadie buddy cooper toby rex medor milou
metallica nirvana slipknot eminem beyonce rihanna madonna johnny hallyday mylene farmer goldman music musique guitar
guitare piano batterie drummer dance danse rock rockstar rap
summertime blink ninja samurai pirate corsaire hunter chasseur killer warrior guerrier soldier soldat sniper ranger
commando police pompier doctor docteur infirmiere professor professeur student etudiant ecole school college lycee
bureau office boulot travail job business entreprise company societe boutique magasin shop store commerce client
vendeur comptoir quai initiales gravure cadeau gift cadeaux
merde putain connard connasse salope bordel encule fuck fucker fuckyou fuckoff bitch asshole pussy sexy sexe sex
porn hardcore playboy caca zizi pipi
money argent euro euros dollar million millionnaire banque bank bitcoin crypto casino poker jackpot loto
silver gold diamond diamant platine crystal cristal black noir white blanc red rouge blue bleu green vert yellow jaune
pink purple violet marron gris
hacker hacking hackme security securite protect password private prive personnel confidential confidentiel
batmobile midnight minuit thunder tonnerre lightning eclair storm tempete ocean beach plage montagne mountain river
riviere foret forest jardin garden maison home house chateau castle
number numero phone telephone mobile portable email courriel
cheese computer corvette mercury saturn jupiter apollo zeus hercule ulysse cesar napoleon charlemagne asterix obelix
idefix tintin haddock gaston lagaffe titeuf schtroumpf`;

export const wellKnownPasswords: ReadonlySet<string> = new Set(
  lines.split(/\s+/).filter((word) => word !== ''),
);
