/**
 * Nouns that name an office, a profession or another public role, as the head of a role: "Russian foreign minister".
 * Written for Copydesk from the trade's common titles, MIT.
 */
import type { Gender } from "./given-names";

const split = (words: string): readonly string[] => words.split(" ");

/** Heads of offices and professions; lower case, hyphenated ones whole. */
const OFFICES =
  "minister president premier chancellor secretary secretary-general undersecretary governor mayor deputy senator congressman congresswoman " +
  "congressperson representative lawmaker legislator councillor councilor councilman councilwoman councilmember alderman alderwoman assemblyman " +
  "assemblywoman assemblymember delegate commissioner commander general admiral colonel captain lieutenant sergeant major corporal marshal brigadier " +
  "chief director chairman chairwoman chairperson chair co-chair chairperson-elect president-elect vice-president ambassador envoy consul diplomat " +
  "attorney prosecutor judge justice magistrate barrister solicitor lawyer counsel sheriff constable detective inspector superintendent " +
  "officer ceo cfo coo cto cio ciso executive executive-director manager manageress supervisor administrator coordinator co-ordinator " +
  "treasurer comptroller controller auditor ombudsman ombudswoman spokesman spokeswoman spokesperson spox economist analyst strategist " +
  "scientist researcher professor lecturer historian biologist chemist physicist epidemiologist virologist engineer architect doctor " +
  "physician surgeon nurse psychologist psychiatrist paediatrician pediatrician cardiologist oncologist dentist midwife paramedic pharmacist veterinarian " +
  "teacher headteacher headmaster headmistress principal dean provost rector vice-chancellor librarian curator journalist reporter " +
  "columnist editor co-editor correspondent writer author novelist poet playwright publisher broadcaster presenter anchor host moderator blogger critic " +
  "actor actress singer musician composer conductor director-general producer filmmaker comedian artist painter sculptor photographer " +
  "designer developer programmer entrepreneur businessman businesswoman businessperson tycoon mogul billionaire investor banker broker trader fund-manager " +
  "accountant consultant adviser advisor aide strategist pollster lobbyist activist campaigner organiser organizer advocate expert " +
  "specialist technician mechanic electrician plumber carpenter builder contractor farmer rancher fisherman fisher baker butcher chef " +
  "cook waiter waitress bartender barista hairdresser shopkeeper shop-owner owner co-owner founder co-founder partner landlord landlady tenant " +
  "driver pilot skipper sailor astronaut cosmonaut soldier veteran firefighter fireman policeman policewoman guard ranger lifeguard " +
  "magnate hopeful confidant confidante protester protestor obstetrician donor financier retiree welder trucker podcaster influencer youtuber hacker informant " +
  "centre-back center-back full-back left-back right-back wing-back centre-forward centre-half fly-half scrum-half fullback flanker playmaker " +
  "winger linebacker catcher shortstop sprinter gymnast wrestler jockey linesman " +
  "coach trainer manager-coach captain player striker goalkeeper midfielder defender quarterback pitcher boxer swimmer runner cyclist " +
  "athlete champion golfer referee umpire candidate nominee contender challenger rival frontrunner front-runner incumbent leader co-leader opposition-leader whip " +
  "speaker clerk registrar coroner pathologist king queen prince princess duke duchess emperor empress sultan emir sheikh pope " +
  "cardinal archbishop bishop priest pastor reverend vicar rabbi imam ayatollah monk nun chaplain deacon preacher evangelist " +
  "strongman warlord dictator rebel defector dissident whistleblower inventor explorer mountaineer undertaker surveyor planner " +
  "harbourmaster harbormaster postmaster stationmaster headman elder chieftain maker operator-owner brewer winemaker jeweller jeweler tailor " +
  "seamstress cleaner caretaker janitor caregiver carer social-worker translator interpreter secretary-treasurer treasurer-secretary member " +
  "co-author co-director co-president co-producer head vice-chair vice-chairman vice-chairwoman vice-mayor meteorologist geologist seismologist " +
  "astronomer climatologist ecologist zoologist botanist mathematician statistician sociologist anthropologist archaeologist linguist " +
  "philosopher theologian political-scientist demographer geographer biochemist neuroscientist immunologist toxicologist therapist " +
  "counsellor counselor midshipman airman seaman gunman postman milkman salesman saleswoman salesperson realtor retailer grocer florist " +
  "fellow scholar academic lecturer graduate valedictorian student trustee governor-general regent viceroy chamberlain chief-of-staff " +
  "stakeholder shareholder stockbroker underwriter actuary bookkeeper teller cashier auctioneer dealer collector " +
  "hero heroine survivor socialite philanthropist heiress heir benefactor patron undersheriff bailiff warden commandant legate nuncio " +
  "negotiator mediator frontman frontwoman guitarist drummer bassist rapper vocalist pianist violinist cellist choreographer dancer televangelist pundit " +
  "commentator contributor anchorman newscaster biographer essayist screenwriter showrunner animator cartoonist illustrator recruiter " +
  "paralegal notary oceanographer agronomist criminologist dietitian nutritionist technologist futurist ethicist dermatologist " +
  "saxophonist trumpeter trombonist clarinettist clarinetist flautist flutist organist percussionist keyboardist harpist vibraphonist " +
  "accordionist fiddler publican innkeeper hotelier restaurateur convener convenor foreman forewoman blacksmith stonemason bricklayer " +
  "crofter greengrocer fishmonger machinist roofer plasterer beekeeper goatherd shepherdess " +
  "democrat republican mp msp mep td mla mpp";

/** Titles that stand before a name, short forms with them; lower case, without full stop. */
const SHORT_TITLES =
  "gov sen rep reps sens lt sgt gen adm col capt maj cpl pvt cmdr brig det supt insp pc pcso wpc dci dsi pres amb cllr rev fr supreme-leader";

const ROLE_WORDS: ReadonlySet<string> = new Set(split(`${OFFICES} ${SHORT_TITLES}`));

/** True where a word (lower case, straight apostrophes) can be the head of a role. */
export const isRoleWord = (lower: string): boolean =>
  ROLE_WORDS.has(lower) ||
  (lower.endsWith(".") && ROLE_WORDS.has(lower.slice(0, -1))) ||
  (lower.includes("-") ? isRoleCompound(lower) : hasRoleEnding(lower));

/** Professions that English makes as it goes: "schoolteacher", "volcanologist", "songwriter". */
const ROLE_ENDINGS = [
  "ologist",
  "teacher",
  "writer",
  "maker",
  "keeper",
  "grapher",
  "holder",
  "woman",
  "master",
] as const;
const NO_ROLES: ReadonlySet<string> = new Set(
  "woman master frenchwoman englishwoman irishwoman welshwoman scotswoman dutchwoman horsewoman gentlewoman madwoman grandmaster underwriter typewriter shareholder filmmaker peacekeeper".split(
    " ",
  ),
);
const hasRoleEnding = (lower: string): boolean =>
  lower.length > 7 && ROLE_ENDINGS.some((ending) => lower.endsWith(ending)) && !NO_ROLES.has(lower);

/** One of an office, where the word says several: "senator" for "senators", "sen" for "sens"; other words as they are. */
export const singularRole = (lower: string): string =>
  lower.endsWith("s") && isRoleWord(lower.slice(0, -1)) ? lower.slice(0, -1) : lower;

/** True for several of an office: "senators", "ministers". */
export const isPluralRole = (lower: string): boolean =>
  lower.endsWith("s") &&
  !ROLE_WORDS.has(lower) &&
  (ROLE_WORDS.has(lower.slice(0, -1)) || lower === "secretaries" || lower === "attorneys-general");

/** "secretary-general", "editor-in-chief", "vice-president", "attorney-general", "ex-minister", "president-elect". */
function isRoleCompound(lower: string): boolean {
  const parts = lower.split("-");
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  return (
    (ROLE_WORDS.has(last) && last !== "member") ||
    (ROLE_WORDS.has(first) && ["general", "elect", "chief", "designate", "emeritus", "treasurer"].includes(last))
  );
}

/** Role words that are surnames or given names as well: only the start of a name tells them apart. */
export const NAME_LIKE_ROLES: ReadonlySet<string> = new Set(
  split(
    "king queen prince duke bishop pope dean baker cook farmer fisher butcher chef judge justice major marshal general page " +
      "chancellor constable sheriff taylor abbot priest deacon cardinal hunter carter mason miller parker cooper archer turner " +
      "partner guard host author poet singer painter player driver runner head chair member maker tailor elder champion hero collector dealer " +
      "earl baron governor warden whip patron ranger sailor pilot swimmer trainer trader brewer planner democrat republican fellow",
  ),
);

/** Those that are far likelier a surname inside a capitalised name: "Norrland Fisher Optics". */
export const SURNAME_ROLES: ReadonlySet<string> = new Set(
  split(
    "fisher baker cook farmer butcher taylor hunter carter mason miller parker cooper archer turner page dean abbot priest marshal guard singer painter tailor brewer sailor pilot",
  ),
);

/** What a "secretary of" or a "minister of" is of, where a name may follow at once; lower case. */
export const OFFICE_COMPLEMENTS: ReadonlySet<string> = new Set(
  "state defense defence labor labour commerce education energy interior agriculture transportation transport treasury staff health justice finance house police opposition prisons".split(
    " ",
  ),
);

/** What may stand before a role's head and belongs to it although it is no adjective of rank alone. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  split("former ex one-time onetime erstwhile late ex- then past sometime"),
);

/** One office under several names, lower case: all of a line are the same when "the chief executive" is looked for. */
const SAME_OFFICE: readonly string[] = [
  "ceo|chief executive|chief executive officer|boss",
  "cfo|chief financial officer|finance chief|finance director|financial director",
  "coo|chief operating officer",
  "cto|chief technology officer",
  "chairman|chairwoman|chairperson|chair",
  "spokesman|spokeswoman|spokesperson",
  "congressman|congresswoman|congressperson|rep|representative|lawmaker|legislator",
  "president|pres",
  "ambassador|amb",
  "senator|sen",
  "governor|gov",
  "lawyer|attorney|counsel|solicitor|barrister",
  "premier|prime minister|pm",
  "adviser|advisor",
  "councillor|councilor|councilman|councilwoman|councilmember|cllr",
  "businessman|businesswoman|businessperson|tycoon|mogul",
  "policeman|policewoman|police officer|officer",
  "fireman|firefighter",
  "doctor|physician|dr",
  "head teacher|headteacher|headmaster|headmistress",
  "vice president|vice-president",
  "secretary general|secretary-general",
  "defence minister|defense minister",
  "general|gen",
  "colonel|col",
  "captain|capt",
  "lieutenant|lt",
  "sergeant|sgt",
  "admiral|adm",
  "professor|prof",
  "nominee|candidate|contender|hopeful",
  "judge|justice|magistrate",
];

/** From each name of an office to the one that stands for all of its names. */
export const OFFICE_NAMES: ReadonlyMap<string, string> = new Map(
  SAME_OFFICE.flatMap((line) => {
    const names = line.split("|");
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** Words that say whether a man or a woman is meant; lower case. "actor", "hero", "midwife" are said of both and are not here. */
export const GENDERED_WORDS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...split(
    "chairman spokesman congressman councilman assemblyman alderman businessman policeman fireman fisherman salesman craftsman gunman " +
      "postman king prince duke emperor sultan emir sheikh pope waiter landlord headmaster monk imam father son brother " +
      "husband uncle grandfather grandson nephew boyfriend widower man boy gentleman father-in-law son-in-law brother-in-law stepfather stepson " +
      "strongman airman seaman seminarian dad granddad stepbrother",
  ).map((word) => [word, "male"] as const),
  ...split(
    "chairwoman spokeswoman congresswoman councilwoman assemblywoman alderwoman businesswoman policewoman saleswoman " +
      "queen princess duchess empress actress waitress landlady headmistress nun mother daughter sister wife aunt grandmother " +
      "granddaughter niece girlfriend widow woman girl lady mother-in-law daughter-in-law sister-in-law stepmother stepdaughter " +
      "heiress heroine seamstress mom mum mama stepsister ballerina hostess",
  ).map((word) => [word, "female"] as const),
]);
