/**
 * The closed classes of English words, the irregular verbs and the words of time, as any grammar lists them. What a shallow
 * reading of a sentence needs to know where a noun phrase starts and a clause ends.
 */
export const DETERMINER = 1;
export const PRONOUN = 2;
export const POSSESSIVE = 4;
export const PREPOSITION = 8;
export const COORDINATOR = 16;
export const SUBORDINATOR = 32;
export const RELATIVE = 64;
export const AUXILIARY = 128;
export const ADVERB = 256;
export const TIME = 512;
export const VERB = 1024;

const CLASSES: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    "the a an this that these those some any each every no another both all several many most other such few",
  ],
  [
    DETERMINER,
    "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half more fewer",
  ],
  [PRONOUN, "he she they i we it you nobody everybody somebody anybody everyone someone anyone none others"],
  [PRONOUN, "he's she's they're i'm we're it's many some one several both few most this that these those"],
  [POSSESSIVE, "his her its their my our your 's whose"],
  [
    PREPOSITION,
    "in on at by for with from of to into onto over under about after before against between among during without within " +
      "through throughout across behind beyond near above below beneath beside besides despite except inside outside like " +
      "off per plus since than toward towards until till upon via amid amidst amongst around along alongside as versus vs vs. " +
      "regarding concerning following including according because",
  ],
  [COORDINATOR, "and or but nor yet so &"],
  [
    SUBORDINATOR,
    "that because although though while whilst when whenever if whether since as before after until till unless where " +
      "whereas wherever how why once lest what whatever",
  ],
  [RELATIVE, "who which whose whom that whoever"],
  [
    AUXILIARY,
    "is are was were be been being am has have had having do does did will would can could may might shall should must " +
      "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mightn't " +
      "shan't shouldn't mustn't ain't 'd 'll 've 're 'm ought",
  ],
  [
    ADVERB,
    "also not never then later now still again just even only already once soon first recently often always ever once twice " +
      "sometimes however meanwhile instead today yesterday tonight tomorrow earlier later afterward afterwards else too very " +
      "rather quite perhaps maybe thus therefore hence indeed moreover furthermore nevertheless nonetheless otherwise here " +
      "there far long ago back well away together further almost nearly merely simply thereby hereby flatly elsewhere n't",
  ],
  [
    TIME,
    "monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun mon. tue. tues. wed. thu. " +
      "thurs. fri. sat. sun. january february march april may june july august september october november december jan " +
      "feb aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tonight " +
      "tomorrow morning afternoon evening night week month year noon midnight last next early late",
  ],
  [
    VERB,
    "became began bore bought brought broke built came caught chose cut did drew drove fell felt fought found gave got " +
      "went grew had heard held hit hurt kept knew laid led left lent lost made meant met paid put quit ran rang read rose " +
      "said sat saw sent set shook shot shut slept sold sought spent spoke stood stole struck swore taught threw told took " +
      "understood woke won wore wrote makes goes takes gives gets comes says tells remains seems appears becomes includes " +
      "contains follows means needs keeps shows has does was were is are let lets won't became",
  ],
];

/** Word in lower case to its classes, as bits: "that" is a determiner, a subordinator and a relative. */
export const WORD_CLASSES: ReadonlyMap<string, number> = readClasses();

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of CLASSES)
    for (const word of words.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}
