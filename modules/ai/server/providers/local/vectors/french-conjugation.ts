/**
 * French verb forms by stem and ending, folded (no accents): a verb gives a handful of stems, each with the classes of
 * endings that it takes, so that 1,800 verbs fit in some 4,000 map entries instead of 70,000 written-out forms.
 * Rules after Bescherelle, "La Conjugaison pour tous"; the simple past and the imperfect subjunctive are left out, nobody
 * writes to a shop in them.
 */
type EndingClass = 'S' | 'W' | 'F' | 'P' | 'E' | 'D' | 'G' | 'I' | 'X';

const future = 'ai as a ons ez ont ais ait ions iez aient';
const weak = 'ons ez ent ais ait ions iez aient ant e es';
const ENDINGS: Readonly<Record<EndingClass, ReadonlySet<string>>> = {
  /** Present, singular ("je tiens, il tient, il vend, je peux"). */
  S: endings(' s t x'),
  /** Present plural, imperfect, present participle, subjunctive. */
  W: endings(weak),
  /** Future and conditional, on a stem that ends in r. */
  F: endings(future),
  /** Past participle with its feminine and plural. */
  P: endings(' e s es'),
  /** Everything of a first-group verb. */
  E: endings(`er ee ees ${weak} ${withStart('er', future)}`),
  /** First group before a mute e, where the stem changes ("j'appelle, je paie"). */
  D: endings(`e es ent ${withStart('er', future)}`),
  /** First group in -ger before a or o ("nous mangeons"). */
  G: endings('ons ais ait aient ant'),
  /** Everything of a second-group verb, on the stem without "ir". */
  I: endings(`ir is it i ie ies ${withStart('iss', weak)} ${withStart('ir', future)}`),
  /** "vous dites, vous faites". */
  X: endings('tes'),
};
const LONGEST_ENDING = 8;

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function withStart(start: string, list: string): string {
  return list.replace(/\S+/g, (ending) => start + ending);
}

/** `end of the infinitive = stem:classes ...`, the stem in place of that end; the longest end that fits is taken. */
const FAMILIES = parseFamilies(`
er = :E
ger = g:E ge:G
oyer = oy:E oi:D
uyer = uy:E ui:D
ayer = ay:E ai:D
envoyer = envoy:E envoi:D enverr:F
eler = el:E ell:D
eter = et:E ett:D
ir = :I
re = :SW r:F u:P
enir = ien:S en:W ienn:W iendr:F enu:P
prendre = prend:S pren:W prenn:W prendr:F pris:P
mettre = met:S mett:W mettr:F mis:P
battre = bat:S batt:W battr:F battu:P
ouvrir = ouvr:W ouvrir:F ouvert:P
ffrir = ffr:W ffrir:F ffert:P
partir = par:S part:W partir:F parti:P
sortir = sor:S sort:W sortir:F sorti:P
assortir = assort:I
sentir = sen:S sent:W sentir:F senti:P
mentir = men:S ment:W mentir:F menti:P
servir = ser:S serv:W servir:F servi:P
dormir = dor:S dorm:W dormir:F dormi:P
cueillir = cueill:W cueiller:F cueilli:P
bouillir = bou:S bouill:W bouillir:F bouilli:P
courir = cour:SW courr:F couru:P
mourir = meur:SW mour:W mourr:F mort:P
querir = quier:SW quer:W querr:F quis:P
fuir = fui:SWP fuy:W fuir:F
vetir = vet:SW vetir:F vetu:P
crire = cri:S criv:W crir:F crit:P
dire = di:SX dis:W dir:F dit:P
lire = li:S lis:W lir:F lu:P
rire = ri:SWP rir:F
suffire = suffi:SP suffis:W suffir:F
uire = ui:S uis:W uir:F uit:P
faire = fai:SX fais:W fass:W fer:F fait:P
traire = trai:SW tray:W trair:F trait:P
plaire = plai:S plais:W plair:F plu:P
taire = tai:S tais:W tair:F tu:P
aitre = ai:S aiss:W aitr:F u:P
naitre = nai:S naiss:W naitr:F ne:P
oitre = oi:S oiss:W oitr:F u:P
indre = in:S ign:W indr:F int:P
soudre = sou:S solv:W soudr:F solu:P
coudre = coud:S cous:W coudr:F cousu:P
moudre = moud:S moul:W moudr:F moulu:P
clure = clu:SWP clus:P clur:F
clore = clo:S clos:WP clor:F
boire = boi:S buv:W boiv:W boir:F bu:P
croire = croi:SW croy:W croir:F cru:P
voir = voi:SW voy:W verr:F voir:F vu:P
cevoir = coi:S cev:W coiv:W cevr:F cu:P
devoir = doi:S dev:W doiv:W devr:F du:P
pouvoir = peu:S pouv:W peuv:W puiss:W pourr:F pu:P
savoir = sai:S sav:W sach:W saur:F su:P
mouvoir = meu:S mouv:W meuv:W mouvr:F mu:P
valoir = vau:S val:W vaill:W vaudr:F valu:P
vouloir = veu:S voul:W veul:W veuill:W voudr:F voulu:P
falloir = fau:S fall:W faill:W faudr:F fallu:P
pleuvoir = pleu:S pleuv:W pleuvr:F plu:P
asseoir = assied:S assey:W assoi:SW assoy:W assier:F assis:P
vaincre = vainc:S vainqu:W vaincr:F vaincu:P
suivre = sui:S suiv:W suivr:F suivi:P
vivre = vi:S viv:W vivr:F vecu:P
`);

interface Stem {
  stem: string;
  classes: EndingClass[];
}

function parseFamilies(source: string): ReadonlyMap<string, Stem[]> {
  return new Map(
    source
      .trim()
      .split('\n')
      .map((line) => {
        const [end = '', stems = ''] = line.split(' = ');
        const parsed = stems.split(' ').map((entry): Stem => {
          const [stem = '', classes = ''] = entry.split(':');
          return { stem, classes: classes.split('') as EndingClass[] };
        });
        return [end, parsed];
      }),
  );
}

function familyOf(infinitive: string): { start: string; stems: readonly Stem[] } | null {
  for (let at = 0; at < infinitive.length; at += 1) {
    const stems = FAMILIES.get(infinitive.slice(at));
    if (stems) return { start: infinitive.slice(0, at), stems };
  }
  return null;
}

/** Finds the infinitives that a folded verb form may belong to. */
export type Conjugation = (form: string) => readonly string[];

/** Prepares the look-up for these folded infinitives; others are not recognised. About 5 us a verb, 1 us a look-up. */
export function conjugationOf(infinitives: Iterable<string>): Conjugation {
  const verbs = new Map<string, { infinitive: string; classes: readonly EndingClass[] }[]>();
  for (const infinitive of infinitives) {
    const family = familyOf(infinitive);
    for (const { stem, classes } of family?.stems ?? []) {
      const key = `${family?.start}${stem}`;
      const known = verbs.get(key);
      if (known) known.push({ infinitive, classes });
      else verbs.set(key, [{ infinitive, classes }]);
    }
  }
  return (form) => {
    const found: string[] = [];
    for (let length = 0; length <= LONGEST_ENDING && length < form.length - 1; length += 1) {
      const split = form.length - length;
      const entries = verbs.get(form.slice(0, split));
      if (!entries) continue;
      const ending = form.slice(split);
      for (const { infinitive, classes } of entries)
        if (!found.includes(infinitive) && classes.some((name) => ENDINGS[name].has(ending)))
          found.push(infinitive);
    }
    return found;
  };
}
