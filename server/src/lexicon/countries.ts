/**
 * Where a dateline is, as far as holidays of the same name differ from land to land: what a country, its people and the
 * places that sign its datelines are called. Facts of geography, listed for Copydesk by hand; MIT. Lower case.
 */

/** By the country's ISO 3166 code: its name, its adjective, its cities and provinces, its agencies. */
const PLACES: Readonly<Record<string, string>> = {
  us: "united states|u.s.|us|american|america|new york|washington|los angeles|chicago|houston|boston|atlanta|philadelphia|ap",
  in:
    "india|indian|new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|pune|ahmedabad|bhopal|indore|lucknow|kanpur|jaipur|" +
    "jodhpur|patna|ranchi|raipur|bhubaneswar|guwahati|shillong|imphal|agartala|aizawl|kohima|itanagar|gangtok|srinagar|jammu|chandigarh|" +
    "shimla|dehradun|panaji|thiruvananthapuram|kochi|kozhikode|visakhapatnam|vijayawada|nagpur|surat|varanasi|amritsar|ludhiana|gurugram|" +
    "noida|puducherry|madurai|coimbatore|mysuru|mangaluru|leh|pti|ani|ians|uni|press trust of india",
  pk: "pakistan|pakistani|islamabad|karachi|lahore|peshawar|quetta|rawalpindi|faisalabad|multan|muzaffarabad|gilgit|app",
  bd: "bangladesh|bangladeshi|dhaka|chittagong|chattogram|sylhet|khulna|rajshahi|unb|bss",
  lk: "sri lanka|sri lankan|colombo|kandy|jaffna",
  id: "indonesia|indonesian|jakarta|surabaya|bandung|denpasar|medan|antara",
  my: "malaysia|malaysian|kuala lumpur|penang|johor bahru|kuching|bernama",
  sg: "singapore|singaporean",
  ph: "philippines|philippine|manila|cebu|davao|quezon city|pna",
  ua: "ukraine|ukrainian|kyiv|kiev|kharkiv|odesa|odessa|lviv|dnipro|ukrinform|unian",
  md: "moldova|moldovan|chisinau",
  ge: "georgian|tbilisi|batumi",
  am: "armenia|armenian|yerevan|armenpress",
  kz: "kazakhstan|kazakh|astana|almaty",
  uz: "uzbekistan|uzbek|tashkent",
  pl: "poland|polish|warsaw|krakow|gdansk|wroclaw|poznan|pap",
  fi: "finland|finnish|helsinki|tampere|turku",
  ee: "estonia|estonian|tallinn|tartu",
  lv: "latvia|latvian|riga",
  lt: "lithuania|lithuanian|vilnius|kaunas|elta",
  gr: "greece|greek|athens|thessaloniki|amna",
  al: "albania|albanian|tirana",
  it: "italy|italian|rome|milan|naples|turin|venice|florence|palermo|bologna|ansa",
  tr: "turkey|turkish|türkiye|ankara|istanbul|izmir|antalya|diyarbakir|anadolu|anadolu agency|dha|iha",
  gb: "britain|british|united kingdom|uk|england|english|scotland|wales|london|manchester|birmingham|liverpool|leeds|glasgow|edinburgh|cardiff|belfast|bristol|pa|pa media|press association",
  ie: "ireland|irish|dublin|cork|galway|limerick|waterford",
  fr: "france|french|paris|lyon|marseille|nice|bordeaux|lille|strasbourg|toulouse",
  de: "germany|german|berlin|munich|hamburg|frankfurt|cologne|dpa",
  es: "spain|spanish|madrid|barcelona|valencia|seville|efe|europa press",
  ca:
    "canada|canadian|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia|newfoundland|ont.|que.|alta.|" +
    "man.|sask.|n.s.|n.b.|b.c.|n.l.|p.e.i.|toronto|ottawa|montreal|vancouver|calgary|edmonton|winnipeg|halifax|regina|saskatoon|" +
    "quebec city|st. john's|fredericton|charlottetown|whitehorse|yellowknife|iqaluit|cp|the canadian press|canadian press",
  au: "australia|australian|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|new south wales|queensland|tasmania|aap",
  nz: "new zealand|auckland|wellington|christchurch|dunedin|rnz|nzpa",
  gh: "ghana|ghanaian|accra|kumasi|gna",
  ng: "nigeria|nigerian|abuja|lagos|kano|port harcourt|ibadan|nan",
  ke: "kenya|kenyan|nairobi|mombasa|kisumu",
  zw: "zimbabwe|zimbabwean|harare|bulawayo|new ziana",
  zm: "zambia|zambian|lusaka",
  ug: "uganda|ugandan|kampala",
  tz: "tanzania|tanzanian|dar es salaam|dodoma",
  mw: "malawi|malawian|lilongwe|blantyre|mana",
  bw: "botswana|gaborone",
  sl: "sierra leone|freetown",
  jm: "jamaica|jamaican|kingston",
  tt: "trinidad|trinidad and tobago|port of spain",
  gy: "guyana|guyanese|georgetown",
  mx: "mexico|mexican|mexico city|guadalajara|monterrey|tijuana|notimex",
  gt: "guatemala|guatemalan|guatemala city",
  hn: "honduras|honduran|tegucigalpa",
  sv: "el salvador|salvadoran|san salvador",
  cr: "costa rica|costa rican",
  co: "colombia|colombian|bogota|bogotá|medellin|cali",
  pe: "peru|peruvian|lima|cusco",
  br: "brazil|brazilian|brasilia|sao paulo|são paulo|rio de janeiro|agencia brasil",
  ar: "argentina|argentine|buenos aires|telam",
  cl: "chile|chilean|santiago|valparaiso",
  lb: "lebanon|lebanese|beirut|nna",
  jo: "jordanian|amman|petra",
  il: "israel|israeli|jerusalem|tel aviv|haifa",
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([code, names]) => names.split("|").map((name): [string, string] => [name, code])),
);

/** The ISO 3166 code of the country that a place, a people or an agency belongs to, whatever its case; null for none known. */
export const countryOf = (name: string): string | null => CODES.get(name.toLowerCase().replaceAll("’", "'")) ?? null;
