/**
 * Nouns that a source is described by when no name is given: people, groups, bodies, papers. Written for Copydesk from
 * the attributions every desk knows ("officials said", "a person familiar with the matter", "the report says"); MIT.
 * Lower case, singular where both numbers occur unless the plural stands here.
 */

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** One human being. Offices and professions are in role-words.ts. */
export const PERSON_NOUNS: ReadonlySet<string> = split(
  "man woman boy girl person child baby toddler teenager teen adult youth pensioner retiree official source insider witness bystander onlooker " +
    "victim survivor suspect defendant plaintiff accused complainant resident neighbour neighbor local villager islander native passenger " +
    "commuter motorist pedestrian customer shopper client patient employee worker labourer laborer staffer colleague co-worker boss " +
    "friend relative father mother son daughter brother sister husband wife uncle aunt cousin grandfather grandmother parent spouse fiance " +
    "fiancee boyfriend girlfriend widow widower partner dad mum mom twin supporter critic opponent protester demonstrator marcher voter " +
    "caller reader viewer listener user tourist visitor guest migrant refugee immigrant asylum-seeker prisoner inmate hostage fighter " +
    "militant insurgent gunman attacker assailant citizen taxpayer homeowner juror applicant donor tipster informant negotiator mediator " +
    "operative bureaucrat politician statesman celebrity star millionaire millennial freshman sophomore alumnus pupil native newcomer figure " +
    "participant respondent organiser organizer representative delegate legend icon fan gentleman lady guy",
);

/** Those that make an anonymous source, when nothing names them. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = split(
  "source sources official officials insider insiders person people man woman boy girl teenager aide aides adviser advisers advisor advisors " +
    "diplomat diplomats spokesman spokeswoman spokesperson spokespeople witness witnesses employee representative officer executive lawmaker " +
    "operative staffer friend relative resident neighbour neighbor protester voter supporter patient worker manager victim",
);

/** Several people, or a body that is no organisation by name. */
export const GROUP_NOUNS: ReadonlySet<string> = split(
  "people officials analysts experts critics supporters opponents residents locals villagers witnesses investigators inspectors lawmakers " +
    "senators congressmen representatives voters workers students teachers doctors nurses scientists researchers authorities reporters " +
    "journalists lawyers prosecutors attorneys aides advisers advisors diplomats economists traders investors executives leaders " +
    "politicians ministers members families parents children women men girls boys friends relatives neighbours neighbors protesters " +
    "demonstrators activists campaigners organisers organizers sources insiders employees customers passengers fans players observers " +
    "commentators pundits strategists pollsters democrats republicans conservatives liberals americans russians europeans britons voters " +
    "delegates allies rivals enemies colleagues others many some most several both all few everyone everybody someone nobody anyone " +
    "jurors judges farmers drivers fishermen businesses companies firms banks governments countries states nations media press public " +
    "crowd audience majority minority percent respondents participants users readers viewers scholars historians academics professors " +
    "engineers officers soldiers troops rebels militants migrants refugees immigrants muslims christians jews catholics blacks whites " +
    "latinos hispanics millennials seniors veterans taxpayers homeowners consumers shoppers tourists celebrities stars artists writers " +
    "authors donors backers followers believers skeptics sceptics detractors surrogates operatives staffers two three four five six team family couple " +
    "pair trio camp side sides community groups crew staff jury panel inspectors elders clergy bishops youth lobbyists brokers dealers",
);

/** A body said by a common noun: "the company", "the union". */
export const BODY_NOUNS: ReadonlySet<string> = split(
  "company firm bank maker manufacturer producer supplier operator carrier airline agency authority administration government ministry department council " +
    "commission committee board union association federation organisation organization institute university school college hospital " +
    "court police force army navy military party campaign parliament congress senate house assembly panel team club league charity foundation trust " +
    "newspaper paper magazine website outlet network broadcaster station channel publisher regulator watchdog retailer startup start-up " +
    "conglomerate lender insurer automaker carmaker drugmaker chipmaker giant group alliance bloc nonprofit non-profit think-tank tank " +
    "body office bureau embassy service city state country kingdom republic county town village church mosque subsidiary business employer brand studio " +
    "utility developer contractor consortium cabinet kremlin pentagon presidency secretariat coalition movement militia group exchange fund",
);

/** A paper, a count, a record: it says, and nobody speaks. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = split(
  "report reports document documents figures data statistics statement statements letter letters email emails e-mail e-mails memo memos memorandum " +
    "petition poll polls survey surveys study studies review audit analysis complaint complaints lawsuit lawsuits suit filing filings " +
    "indictment affidavit warrant ruling verdict order opinion judgment judgement decision law bill act statute constitution treaty agreement " +
    "contract deal accord resolution declaration manifesto platform plan proposal draft paper papers article articles story column editorial op-ed essay " +
    "book books memoir autobiography biography novel transcript transcripts recording recordings tape tapes video videos footage film documentary " +
    "release communique communiqué bulletin notice note notes record records minutes log logs files file dossier consensus estimate estimates forecast " +
    "forecasts projection projections index census budget accounts results numbers research evidence text texts tweet tweets post posts message " +
    "messages sign signs banner placard headline caption inscription website page blog database account accounts profile ad ads advertisement " +
    "advert commercial billboard leaflet pamphlet brochure questionnaire guideline guidelines manual rules code charter summary findings " +
    "testimony brief briefs submission deposition intelligence assessment rumor rumors rumours leak leaks cable cables obituary speech interview",
);
