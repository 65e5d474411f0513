/**
 * Countries, capitals, states, much-named cities and what their people are called, so that a place is not taken for
 * a person. Facts of geography, listed for Copydesk by hand; MIT. Lower case; names of several words whole.
 */

const lines = (names: string): readonly string[] => names.split(",");

export const PLACES: ReadonlySet<string> = new Set([
  ...lines(
    "afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus," +
      "belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,chad," +
      "chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czechia,czech republic,denmark,djibouti,dominica,dominican republic," +
      "east timor,ecuador,egypt,el salvador,eritrea,estonia,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,ghana,greece,grenada," +
      "guatemala,guinea,guyana,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan," +
      "kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,macedonia," +
      "madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique," +
      "myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palestine,panama," +
      "papua new guinea,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,samoa,saudi arabia,senegal,serbia,seychelles," +
      "sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,swaziland,sweden," +
      "switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates," +
      "united kingdom,united states,uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,yemen,zambia,zimbabwe,america,britain,england,scotland," +
      "wales,northern ireland,great britain,soviet union,ussr,uk,us,usa,uae,u.s.,u.k.,u.s.a.,e.u.,u.n.,rf,prc,drc,dprk",
  ),
  ...lines(
    "africa,asia,europe,antarctica,middle east,balkans,caucasus,crimea,gaza,west bank,donbas,caribbean,latin america,north america,south america," +
      "central america,scandinavia,siberia,kashmir,kurdistan,chechnya,catalonia,bavaria,saxony,tuscany,sicily,brittany,normandy,transnistria,tibet,xinjiang",
  ),
  ...lines(
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky," +
      "louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey," +
      "new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee," +
      "texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,ontario,quebec,alberta,manitoba,saskatchewan,nova scotia," +
      "new brunswick,british columbia,new south wales,queensland,tasmania,victoria,yorkshire,lancashire,kent,essex,sussex,surrey,cornwall,devon," +
      "ulster,d.c.,calif.,fla.,ill.,mass.,mich.,minn.,miss.,mo.,n.c.,n.h.,n.j.,n.m.,n.y.,okla.,ore.,pa.,r.i.,s.c.,s.d.,tenn.,tex.,va.,vt.,wash.,wis.,wyo.,ga.,conn.,colo.,ariz.,ala.,ky.,la.,md.,nev.,neb.,kan.,n.s.,n.b.,b.c.,p.e.i.,ont.,que.,alta.,sask.",
  ),
  ...lines(
    "abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,athens,baghdad,baku,bamako,bangkok,beijing,beirut,belgrade,berlin,bern,bogota,brasilia," +
      "bratislava,brussels,bucharest,budapest,buenos aires,cairo,canberra,cape town,caracas,colombo,copenhagen,dakar,damascus,delhi,dhaka,doha," +
      "dubai,dublin,geneva,hanoi,harare,havana,helsinki,hong kong,islamabad,istanbul,jakarta,jerusalem,johannesburg,kabul,kathmandu,khartoum," +
      "kiev,kyiv,kuala lumpur,kinshasa,lagos,lima,lisbon,ljubljana,london,luanda,madrid,manila,mexico city,minsk,mogadishu,moscow,mumbai,nairobi," +
      "new delhi,nicosia,oslo,ottawa,paris,prague,pretoria,pyongyang,rabat,reykjavik,riga,rio,rio de janeiro,riyadh,rome,san jose,santiago,sarajevo," +
      "seoul,shanghai,skopje,sofia,st petersburg,st. petersburg,stockholm,sydney,taipei,tallinn,tashkent,tbilisi,tehran,tel aviv,the hague,tirana,tokyo," +
      "tripoli,tunis,ulan bator,vienna,vilnius,warsaw,wellington,yangon,yerevan,zagreb,zurich,atlanta,austin,baltimore,boston,chicago," +
      "cincinnati,cleveland,columbus,dallas,denver,detroit,houston,indianapolis,jacksonville,las vegas,los angeles,memphis,miami,milwaukee," +
      "minneapolis,nashville,new orleans,new york city,orlando,philadelphia,phoenix,pittsburgh,portland,sacramento,salt lake city,san antonio," +
      "san diego,san francisco,seattle,st. louis,st louis,tampa,tucson,tulsa,manhattan,brooklyn,queens,bronx,hollywood,silicon valley,toronto," +
      "montreal,vancouver,calgary,melbourne,brisbane,perth,adelaide,auckland,birmingham,manchester,liverpool,leeds,glasgow,edinburgh,cardiff," +
      "belfast,bristol,sheffield,newcastle,nottingham,oxford,cambridge,aleppo,mosul,basra,kandahar,kharkiv,odessa,odesa,donetsk,luhansk,mariupol,sochi," +
      "frankfurt,munich,hamburg,cologne,stuttgart,dresden,leipzig,lyon,marseille,nice,milan,naples,turin,venice,florence,barcelona,valencia,seville," +
      "rotterdam,antwerp,gothenburg,bergen,krakow,gdansk,guantanamo,wall street,capitol hill,white house,number 10,downing street,tiananmen,chernobyl,fukushima",
  ),
]);

/** One man or woman from somewhere, by a word that is no adjective; lower case. */
export const NATIVES: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ...lines("welsh,english,irish,french,dutch,cornish,manx,scots,ulster,yorkshire").flatMap((of) => [
    [`${of}man`, "male"] as const,
    [`${of}woman`, "female"] as const,
  ]),
  ...lines(
    "briton,spaniard,dane,swede,finn,scot,turk,serb,croat,slovene,icelander,londoner,kiwi,aussie,pole,new zealander",
  ).map((word) => [word, null] as const),
]);

/** Peoples, tongues, faiths and parties: capitalised, but adjectives or groups. Lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    "afghan albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini " +
    "bangladeshi basque belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian catalan " +
    "chechen chilean chinese colombian congolese croat croatian cuban cypriot czech danish dane dutch ecuadorean egyptian emirati english " +
    "eritrean estonian ethiopian european filipino finnish finn flemish french georgian german ghanaian greek guatemalan haitian hispanic " +
    "honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh " +
    "kenyan korean kosovan kurdish kurd kuwaiti kyrgyz latino latin latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese " +
    "mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani pakistani " +
    "palestinian panamanian paraguayan persian peruvian polish pole portuguese qatari romanian russian rwandan saudi scottish scot senegalese " +
    "serb serbian singaporean slovak slovene slovenian somali soviet spanish sri-lankan sudanese swede swedish swiss syrian taiwanese " +
    "tanzanian thai tibetan tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean " +
    "african western eastern northern southern christian catholic protestant orthodox anglican muslim moslem islamic islamist sunni shia shiite jew " +
    "hindu buddhist sikh mormon evangelical democrat democratic republican conservative tory labour labor liberal green socialist " +
    "communist nazi zionist marxist libertarian ukip olympic federal nordic baltic balkan californian texan parisian londoner muscovite"
  ).split(" "),
);
