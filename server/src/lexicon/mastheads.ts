/** Words of what stands above a story: bylines, stamps, kickers, headlines that name their source. Written for Copydesk; MIT. Lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A line with one of these under a byline says what its writer does: "Local democracy reporter", "AP Business Writer". */
export const JOB_WORDS: ReadonlySet<string> = list(
  "reporter reporters correspondent correspondents writer writers editor editors columnist columnists bureau staff contributor contributors " +
    "contributing journalist journalists producer photographer critic freelancer intern reporting presenter newsroom desk service",
);

/** Papers, broadcasters and services, by the word that names their kind. */
export const OUTLET_WORDS: ReadonlySet<string> = list(
  "tribune times post news press journal herald guardian chronicle globe gazette observer telegraph independent star examiner inquirer " +
    "dispatch courier mail express mirror sun record bee monitor agency reuters bloomberg ap afp bbc cnn upi radio television tv online",
);

/** Parts of names that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = list(
  "de del della di da dos das do du la le van von der den ten ter zu zur af av bin bint ibn al el ul y e i ap abu ben o'",
);

/** Words beside dates in a publishing stamp. */
export const STAMP_WORDS: ReadonlySet<string> = list(
  "updated published posted modified created first last date at on and by ago just now today yesterday originally issued filed release " +
    "released min mins minute minutes hour hours hr hrs day days week weeks month months read a.m p.m am pm noon midnight est edt cst cdt " +
    "mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst msk hkt sgt aest aedt wib eat wat sast local time",
);

/** Those of them that make a stamp of a line. */
export const STAMP_OPENERS: ReadonlySet<string> = list(
  "updated published posted modified created first last originally date issued filed",
);

/** Labels a desk sets above a headline. */
export const KICKERS: ReadonlySet<string> = list(
  "exclusive breaking urgent analysis opinion comment commentary editorial column letters review feature features explainer factbox " +
    "interview profile obituary obituaries politics business sport sports world national international local culture technology science " +
    "health environment travel education crime money economy markets weather lifestyle entertainment investigation abstract watch live",
);

/** Before a headline's colon or after its dash these say what kind of piece it is, not who speaks. */
export const HEADLINE_LABELS: ReadonlySet<string> = list(
  "analysis exclusive breaking update updated live video watch photos pictures opinion comment commentary editorial column review preview " +
    "recap factbox explainer explained timeline profile interview feature special investigation correction podcast poll quiz latest newsletter " +
    "letters gallery graphic map obituary wrapup insight focus instant-view refile graphic-story blog roundup sources-say here now again " +
    "instantly immediately yet twice maybe part vol episode chapter how why what when where who if but and or not so for",
);

/** Common nouns that a headline gives as its source: "… – police", "Report: …". */
export const HEADLINE_SOURCES: ReadonlySet<string> = list(
  "police officials official sources source report reports study studies survey minister ministry spokesman spokeswoman spokesperson " +
    "president premier pm ceo chief chairman court judge lawyer lawyers prosecutors prosecutor witness witnesses experts expert analysts analyst " +
    "researchers scientists doctors union unions government mayor governor watchdog charity mp mps un nato eu fed media memo aide aides " +
    "ambassador regulator regulators director secretary senator army military navy ministers rebels opposition activists campaigners " +
    "coroner inquest inquiry polls ngo ngos group monitor envoy diplomat diplomats commission council",
);

/** What a source does in the copy beside its name. */
export const SAYING_WORDS: ReadonlySet<string> = list(
  "said says say told tells added adds asked wrote writes stressed noted notes warned warns argued argues insisted insists explained " +
    "explains claimed claims acknowledged announced reported reports suggested replied responded continued recalled concluded stated " +
    "declared promised urged called tweeted posted believes thinks hopes pointed emphasized emphasised according",
);
