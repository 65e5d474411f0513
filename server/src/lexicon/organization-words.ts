/**
 * Words that tell an organisation's name from a person's. Written for Copydesk from common usage, MIT.
 */

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last words (or words before "of", "for") of organisations' names; lower case, without full stop. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = split(
  "ag sa plc ltd llc inc corp gmbh nv bv ab asa oyj spa srl kg co llp company companies corporation incorporated limited group holdings holding " +
    "partners associates industries enterprises ventures systems technologies technology solutions services airlines airways " +
    "motors pharmaceuticals laboratories labs bank bancorp insurance capital securities investments fund trust trusts " +
    "council councils committee subcommittee commission board authority agency administration department dept bureau ministry ministries " +
    "treasury parliament congress senate assembly cabinet government secretariat office court courts tribunal police constabulary " +
    "army navy force forces guard corps brigade regiment militia command nations union federation association society institute research " +
    "institution foundation organization organisation league alliance coalition confederation party campaign movement network center " +
    "centre university college school academy hospital hospitals clinic church mosque synagogue cathedral museum library theatre theater " +
    "club team united city-council chamber exchange times post journal tribune herald gazette guardian telegraph courier observer " +
    "chronicle register news newspaper newspapers magazine press radio television tv broadcasting media studios records entertainment pictures " +
    "line lines railways railway shipping works mills brewery farms stores supermarkets restaurants hotels airport port " +
    "service task-force taskforce panel inquiry forum conference convention summit programme program project initiative observatory " +
    "consortium cooperative co-operative syndicate cartel watch consulting consultants bros brothers caucus nhs fbi cia house communications " +
    "group-ag networks district corporation-ltd energy oil gas petroleum steel airlines-group organizers ngo unicef directorate embassy consulate " +
    "mission delegation parliament-house supreme-court legion resistance jihad brotherhood front liberation-army brigades",
);

/** What firms and clubs are called by after a name of their own; in small letters they are things: "chemicals". */
export const TRADE_HEADS: ReadonlySet<string> = split(
  "resources minerals foods pharma logistics software robotics semiconductors wireless telecom telecoms broadband breweries beverages chemicals " +
    "metals mines properties electronics aerospace aviation biosciences biotech therapeutics athletic rovers wanderers hotspur albion medical workers teamsters",
);

/** Known by one name; lower case, words joined by hyphens. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = split(
  "al-jazeera al-arabiya al-qaeda al-qaida al-shabaab al-nusra " +
    "nato eu un us-congress reuters afp ap tass itar-tass interfax xinhua bbc cnn nbc cbs abc cnbc msnbc npr pbs fox bloomberg politico " +
    "breitbart buzzfeed huffpost axios vox slate salon aljazeera congress parliament senate pentagon kremlin downing-street treasury " +
    "google facebook twitter amazon apple microsoft netflix uber airbnb youtube instagram whatsapp tesla boeing airbus toyota volkswagen bmw " +
    "samsung sony huawei alibaba tencent siemens bosch nestle shell bp exxon chevron gazprom rosneft hamas hezbollah fatah taliban isis " +
    "interpol europol unesco unicef opec who imf wto fbi cia nsa nasa irs sec fda epa usda fema nypd lapd dnc rnc gop nra aclu fifa uefa " +
    "ioc ifo greenpeace amnesty oxfam gallup quinnipiac ipsos yougov wikileaks police unison hmrc ofcom ofsted nhs whitehall brussels-eu " +
    "pew verizon intel cadillac haaretz allergan pfizer moderna novartis bayer unilever starbucks walmart chrysler honda nissan hyundai mazda disney " +
    "comcast oracle ibm cisco qualcomm nvidia paypal ebay spotify snapchat tiktok reddit linkedin jpmorgan citigroup hsbc barclays santander allianz " +
    "lufthansa ryanair easyjet qantas egyptair fedex maersk deloitte kpmg mckinsey accenture nielsen exxonmobil rolls-royce adidas ikea " +
    "eurostat ecb fed bundesbank bundestag knesset duma politifact cfr iaea osce icrc unhcr wfp fsb gru mi5 mi6 mossad",
);

/** Last words of places' names: "Carondelet Street Bridge", "High Street". */
export const PLACE_HEADS: ReadonlySet<string> = split(
  "street road avenue lane row boulevard drive square plaza place bridge tunnel river creek lake sea ocean bay harbor harbour gulf strait island " +
    "islands isle isles peninsula mountain mountains mount hill hills valley canyon desert forest park gardens garden beach coast " +
    "cape point falls springs county province state district region territory city town village borough parish heights ridge rise " +
    "station terminal highway motorway freeway hall tower towers stadium arena palace castle mansion estate prison jail cemetery border " +
    "north south east west southeast northeast southwest northwest",
);

/** Last words of other names that are no person's: events, laws, works. */
export const THING_HEADS: ReadonlySet<string> = split(
  "list card appeal " +
    "act bill treaty agreement accord accords deal amendment constitution declaration convention protocol plan policy code day week month year " +
    "war revolution crisis scandal affair games cup championship championships olympics festival award awards prize medal oscar oscars emmy grammy " +
    "show series movie film book bible quran koran game open tour prix derby bowl debate election elections referendum primary caucuses " +
    "hurricane storm typhoon earthquake virus flu disease syndrome report index survey poll census program programme law laws rule rules " +
    "christmas easter ramadan thanksgiving god internet web street-journal age era century world belt liberties states shield star line-up style shuttle car train flight express",
);
