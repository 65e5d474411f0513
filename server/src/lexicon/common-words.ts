/** Words that are no part of a name or a title, and words that mark where one ends. English grammar; MIT. Lower case. */

const split = (words: string): readonly string[] => words.split(" ");

/** Determiners before a noun; possessives with them. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  split(
    "the a an this that these those his her its their our my your some any every each no another one several many most all both",
  ),
);

export const POSSESSIVES: ReadonlySet<string> = new Set(split("his her its their our my your whose"));

/** Closed-class words: a capital on them is the sentence's, not a name's. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...split(
    "i you he she it we they me him us them hers theirs ours mine himself herself itself themselves myself who whom whose which what where when why " +
      "how whether and or but nor so yet for of in on at by to from with without within into onto over under after before since until till during " +
      "between among amid against about above below behind beside besides beyond despite down up off out through throughout toward towards upon via " +
      "per than as if although though because while whereas unless once like unlike near next inside outside across along around according " +
      "is are was were be been being am has have had having do does did doing will would shall should can could may might must ought " +
      "not never also only just even still again already always often sometimes perhaps maybe here there then now today tomorrow yesterday tonight " +
      "very too much more less fewer other others such same own few little lot two three four five six seven eight nine ten eleven twelve " +
      "dozens hundreds thousands millions first second third last later earlier meanwhile however moreover furthermore nevertheless nonetheless " +
      "therefore thus hence instead otherwise indeed besides additionally finally firstly secondly thirdly lastly overall generally recently currently " +
      "yes oh well ok okay please thanks thank let lets let's it's i'm don't i've we're we've they're that's there's he's she's what's can't won't " +
      "isn't didn't doesn't wasn't couldn't wouldn't shouldn't no-one nobody everybody everyone somebody someone anybody anyone nothing everything " +
      "something anything none either neither plus minus versus vs etc ago else ever soon when whenever wherever whatever whoever half part " +
      "asked speaking commenting addressing responding referring born based given following including among police-said elsewhere",
  ),
]);

/** Capitalised words that often open a sentence or a headline and are no names. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  split(
    "people officials experts analysts critics supporters opponents residents locals villagers witnesses investigators inspectors lawmakers " +
      "voters workers students teachers doctors scientists researchers police authorities reporters journalists lawyers prosecutors aides " +
      "shares stocks prices sales profit revenue inventories operating internal public closing several jurors staff members families parents " +
      "children women men girls boys news report reports breaking exclusive update analysis opinion editorial watch video photo photos read " +
      "click share related follow subscribe sign top new old big small good bad great local national international global world " +
      "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november " +
      "december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter morning afternoon evening night noon midnight " +
      "mid late early fourth fifth quarter annual final full free high low open closed total average nearly almost roughly approximately " +
      "under following asked told said says saying added citing quoting noting adding calling asking hi hello dear sorry wow " +
      "sources documents figures data results details questions answers q a story stories source statement letter email",
  ),
);

/** Verbs in the past or present, not of speech, that often stand between a noun and a name and are no part of a title. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  split(
    "wept slept ate drank sang rode bit hung lit slid spun stuck swept swung tore woke bent bled bound bred burst clung crept dealt dug fed fled flung " +
      "froze knelt lent quit sped spread sprang stole strode swore thrust understood undertook upset withdrew withheld smiled " +
      "met made took gave got went came saw knew found left led held kept put set ran sat stood won lost beat hit cut paid sold bought sent brought " +
      "built became began grew drew threw spoke broke chose drove fell flew forgot hid rose shook wore hosted replaced joined named appointed elected " +
      "backed endorsed arrested charged sued fired hired killed shot helped followed watched married praised thanked succeeded defeated visited " +
      "makes takes gives gets goes comes sees knows finds leaves leads holds keeps puts sets runs sits stands wins loses beats hits sells buys sends " +
      "brings meets hosts plans plan became becomes become remains remain seems seem appears appear including include includes tapped asked told " +
      "like likes love loves hate hates need needs want face faces facing support supports see let make take give meet join elect vote back",
  ),
);
