/**
 * Common given names, as weak evidence that a capitalised word starts a person's name, and weaker evidence of which
 * pronoun fits. Never shown to anyone. Written by hand from what is commonly known of names in the news; the English
 * ones agree with the US Social Security Administration's baby names (public domain). MIT, as all of Copydesk.
 */

export type Gender = "male" | "female";

const MALE =
  "aaron abdul abdullah abdel abel abraham adam adnan adolfo adrian ahmad ahmed ahmet aidan akira alan albert alberto aldo " +
  "alejandro aleksandr aleksander alessandro alexander alexandre alexei alexey alfred alfredo ali alistair allan allen alvaro " +
  "alvin amir amit anatoly anders andre andreas andrei andrej andrew andrey andrzej andy angelo angus anil anthony antoine " +
  "anton antonio antonis antony arjun arkady armando arnaud arnold arthur arturo arun ashok ashraf asif augusto axel aziz " +
  "barack barry bart bashar bastian ben benedict benito benjamin bernard bernardo bernd bernie bert bill billy bjorn bo bob bobby " +
  "boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos " +
  "carsten cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio " +
  "clarence clayton clement cliff clifford clint clive clyde colin colm connor conor conrad craig curtis cyril cyrus damian " +
  "damien dan daniel daniele danny darrell darren dave david davide dean deepak denis dennis derek dermot derrick desmond " +
  "devin diego dieter dimitri dimitris dinesh dirk dmitri dmitry dominic dominik dominique don donald donnie doug douglas " +
  "duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott elvis emil emilio " +
  "emmanuel enda enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene evan evgeny fabian " +
  "fabio fabrice faisal farid felipe felix ferdinand fernando fidel filip filippo finn florian floyd francesco francis francisco " +
  "franck franco francois frank franklin frans franz fred freddie frederic frederick fredrik friedrich fritz gabriel gareth " +
  "garrett gary gavin gene geoff geoffrey georg george georges georgy gerald gerard gerhard gerry gianni gideon gilbert giles " +
  "gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graeme graham grant greg gregor gregory grigory guido guillaume " +
  "guillermo gunther gus gustav gustavo guy habib hamid hans hanif harald harold haroon harry harvey hassan hector hendrik henri " +
  "henrik henrique henry herbert herman hermann hiroshi homer horst howard hubert hugh hugo hussein iain ian ibrahim igor " +
  "ilya imran isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jake jakob jakub jamal james jamie jan janez jared " +
  "jari jaroslaw jason javier jay jed jeff jeffrey jens jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin joe " +
  "joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josep josh joshua juan julian julien " +
  "julio junichiro jurgen justin kamal kareem karel karl kaspar keith kelvin ken kenichi kenji kenneth kent kevin khalid khaled " +
  "kirk klaus knut kofi konrad konstantin kurt kwame kyle lamar lance lars laurent laurie lawrence lee leif len lennart leo leon leonard " +
  "leonardo leonid leopold leroy leslie lewis liam lionel lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano " +
  "luigi luis luiz lukas lukasz luke luther magnus mahmoud mahmud malcolm manfred manuel marc marcel marcelo marcin marco marcos " +
  "marcus marek mario marius mark marko markus marshall martin marvin massimo mateo mathias mathieu mats matt matteo matthew " +
  "matthias matthieu maurice mauricio mauro max maxim maximilian maxime mehmet mel melvin michael michal michel miguel mihai mike mikhail " +
  "mikael miklos milan miles milos milton mitch mitchell mitt mohamed mohammad mohammed moises morgan morris morten moses muhammad mustafa " +
  "narendra nathan nathaniel neal ned neil nelson nicholas nick nicolas nicolae niels nigel nikita nikola nikolai nikolaos nils noah noel " +
  "norbert norman oleg oleksandr oliver olivier olof omar oscar osama oskar otto owen pablo paolo pascal patrice patrick paul paulo pavel pavlo " +
  "pedro per percy perry pete peter petr petro phil philip philipp philippe phillip pierre piers pieter piotr prakash quentin radek rafael rafal " +
  "rahul raj rajiv ralf ralph ramesh ramon randall randy raul ravi ray raymond recep reginald reinhard rene renzo reuben rex ricardo richard " +
  "rick ricky rob robbie robert roberto rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben " +
  "rudi rudolf rudy rupert russ russell ryan salman salvador salvatore sam samir samuel sandro sanjay santiago saul scott " +
  "sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon slobodan sol spencer stanislav stanley " +
  "stefan stefano steffen stephan stephane stephen sterling steve steven stewart stuart sunil suresh sven sylvester taro tariq ted " +
  "terence terrence terry theo theodore thierry thomas tim timo timothy tobias toby tod todd tom tomas tomasz tommy toni tony " +
  "travis trent trevor troy tyler umberto uwe vaclav valentin valery vance vasily vernon victor vijay viktor vince vincent vincenzo " +
  "virgil vitali vitaly vito vlad vladimir vladislav volker volodymyr wade walt walter warren wayne werner wesley wilbur wilfried " +
  "wilhelm will willem william willie willy winston wolfgang woody xavier yannis yasser yasuo yiannis yitzhak yoshihiko youssef " +
  "yuri yusuf yves zachary zoltan bruno anders rasmus soren mads lasse ole tor odd arne egil geir trond sverre gunnar torsten " +
  "bogdan dragan goran milorad nenad zoran vuk ante ivica janko laszlo istvan gabor tibor ferenc viktoras mindaugas valdis andris " +
  "toomas urmas kenan orhan tayyip kemal murat mehdi hamza bilal tarek nabil walid ziad rami karim mehran hossein hasan mahathir " +
  "benigno rodrigo joko susilo thabo jacob cyril uhuru raila olusegun goodluck muhammadu atiku chidi emeka kwesi yaw sipho";

const FEMALE =
  "abigail ada adele adriana agnes agnieszka aicha aiko aileen aimee aisha aisling alana alba alejandra alessandra alexandra " +
  "alexis alice alicia alina alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela " +
  "angelica angelina angie anita ann anna annabel anne anneliese annemarie annette annie antonia anya april aretha ariana arlene " +
  "ashley asma astrid athena audrey ava ayaan ayesha barbara beata beatrice beatriz becky belinda benazir bernadette beth " +
  "bethany betsy betty beverly billie bianca birgit blanca bonnie brenda bridget brigitte britney brittany brooke caitlin camila camille " +
  "candice carla carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia cecile celeste " +
  "celia chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christina christine cindy claire clara " +
  "claudia cleo colette colleen condoleezza connie constance consuelo coretta corinne courtney cristina crystal cynthia daisy " +
  "dalia dana daniela danielle daphne dawn deborah debbie debra deirdre delia denise desiree diana diane dilma dina dolores " +
  "dominika donna dora doreen doris dorothy edith edna eileen elaine eleanor elena eleni elisa elisabeth elise elizabeth ella " +
  "ellen elsa else emilia emily emma erica erika erin esther ethel eugenia eunice eva eve eveline evelyn faith fatima fatma faye " +
  "federica felicia felicity fiona flora florence frances francesca francine francoise frida frieda gabriela gabriella gabrielle " +
  "gail gemma genevieve georgia georgina geraldine gertrude gillian gina giorgia gisela giulia gladys glenda gloria golda grace " +
  "graciela greta gretchen gretel gro gwen gwendolyn hala halima hannah hanna harriet hazel heather heidi helen helena helene helga " +
  "hilary hilda hillary hina holly ida ilse imelda indira ines inga ingeborg ingrid irena irene irina iris isabel isabella " +
  "isabelle ivana ivanka ivy jacinda jackie jacqueline jane janet janice janine jasmine jaclyn jean jeanette jeanne jeannie " +
  "jenna jennifer jenny jessica jill jillian joan joana joanna joanne jocelyn johanna josephine joy joyce juanita judith judy " +
  "julia juliana julie juliet julieta justine jutta kamala kara karen karin karina karla kate katerina katharina katherine " +
  "kathleen kathryn kathy katie katja katrin katrina katy kayla kelly kellyanne kerry kim kimberly kirsten kristen kristin " +
  "kristina kristine krystyna lara larisa latoya laura lauren laurence leah leila lena leonor leslie leticia lidia lilian liliana " +
  "lilly lily linda lindsay lindsey lisa lisbeth liz liza loretta lori lorraine louisa louise lourdes lucia luciana lucille lucy " +
  "ludmila luisa luz lydia lynn lynne mabel madeleine madeline madonna mae magdalena maggie maha maja malala malia mandy mara " +
  "marcela marcia margaret margarita margot marguerite maria mariah mariam marian mariana marianne marie mariko marilyn marina " +
  "marine marion marisa marissa marjorie marlene marta martha martina mary maryam matilda maud maureen mavis maxine maya megan " +
  "meghan melania melanie melinda melissa mercedes meredith meryl mette mia michaela michele michelle mildred mina mireille " +
  "miriam moira molly mona monica monika monique muriel myra myrna nabila nadia nadine nancy naomi natalia natalie natasha nathalie " +
  "nelly nicola nicole nikki nina noemi nora norma nuala odette olga olivia oksana olena ophelia oprah paige pamela pat patricia " +
  "patsy patti paula pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly priscilla priti priya rachel " +
  "ramona rana rania raquel rashida rebecca regina renata renate renee rhonda rita roberta robin robyn rosa rosalind rosalynn rosario " +
  "rose rosemary roxanne ruby ruth sabine sabrina sally salma samantha sandra sara sarah sasha saskia segolene selma serena shannon " +
  "sharon shauna sheila shelley shelly sheryl shirin shirley sian sigrid silvia simone sinead siobhan sofia sonia sonja sonya sophia sophie " +
  "stacey stacy stella stephanie sue susan susana susanna susanne susie suzanne sylvia sylvie tamara tammy tania tanya tara tatiana " +
  "tatyana teresa tess tessa thelma theresa therese tiffany tina toni tonya tracey traci tracy trisha tricia ulla ulrike ursula " +
  "valentina valerie vanessa vera veronica veronika vicki vicky victoria viktoria violet violeta virginia viviane vivian vivien wanda " +
  "wendy wilma winifred xiomara yasmin yekaterina yelena yolanda yoko yuko yulia yvette yvonne zainab zara zeinab zoe zsuzsanna " +
  "sirkka tarja helle siv erna kaja katrín birgitta solveig tove unni liv randi hege marit berit anneli jadwiga ewa malgorzata " +
  "beatrix maxima mirjam femke sigrid ngozi chimamanda winnie ellen graca nkosazana joyce aminata fatou leymah tawakkol asha sonia " +
  "mamata sushma nirmala arundhati shabana sanae makiko dewi megawati corazon gloria leni";

/** Used for men and women so alike that they are evidence of a person, not of a pronoun. */
const EITHER =
  "alex sasha ari avery blake cameron carey casey chris corey dakota dale dana darcy devon drew emerson evelyn frankie gale harper hayden jaime jamie jean jessie " +
  "jo jody jordan jules kai kelly kelsey kerry kim kit lee leslie lindsay lou lynn marion max mel micah morgan nicola nikita noel parker pat payton " +
  "peyton quinn reese riley robin rowan sam sandy shannon shelby sidney skyler stacy sydney taylor terry toni tracy val andrea " +
  "laurence dominique simone kyle michal nana yu wei li jing ming hui jin min hong soo yong hyun jae mei ling xiao";

/** Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`${MALE} ${FEMALE} ${EITHER}`.split(" "));
const WOMENS: ReadonlySet<string> = new Set(FEMALE.split(" "));
const BOTHS: ReadonlySet<string> = new Set(EITHER.split(" "));

/** Short forms and the names they stand for, lower case: "Bill" may be "William". */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "bill:william,billy:william,will:william,bob:robert,bobby:robert,rob:robert,robbie:robert,dick:richard,rick:richard,rich:richard,jim:james,jimmy:james," +
    "joe:joseph,joey:joseph,mike:michael,mick:michael,mickey:michael,dave:david,dan:daniel,danny:daniel,tom:thomas,tommy:thomas," +
    "tony:anthony,andy:andrew,drew:andrew,alex:alexander|alexandra|alexandre,sandy:alexander|sandra,ben:benjamin,bernie:bernard," +
    "chuck:charles,charlie:charles,chris:christopher|christine|christian,don:donald,ed:edward|edwin,eddie:edward,ted:edward|theodore," +
    "fred:frederick|alfred,greg:gregory,geoff:geoffrey,gerry:gerald|gerard,jeff:jeffrey,jerry:gerald|jerome,jack:john,johnny:john|jonathan," +
    "jon:jonathan,ken:kenneth,larry:lawrence,len:leonard,matt:matthew,max:maximilian|maxwell,nick:nicholas|nicolas,pat:patrick|patricia," +
    "pete:peter,phil:philip|phillip,ray:raymond,ron:ronald,ronnie:ronald,sam:samuel|samantha,steve:stephen|steven,stu:stuart,tim:timothy," +
    "vince:vincent,walt:walter,josh:joshua,nate:nathan|nathaniel,abe:abraham,mitch:mitchell,doug:douglas,frank:francis|franklin," +
    "gus:angus|augustus,hank:henry,harry:henry|harold,al:albert|alan|alfred,bert:albert|herbert|robert,art:arthur,sergey:sergei," +
    "dmitri:dmitry,alexey:alexei,kate:katherine|catherine,kathy:katherine|kathleen,cathy:catherine,katie:katherine,kim:kimberly," +
    "liz:elizabeth,beth:elizabeth,betty:elizabeth,betsy:elizabeth,peggy:margaret,maggie:margaret,meg:margaret|megan,sue:susan,susie:susan," +
    "debbie:deborah|debra,deb:deborah,barb:barbara,becky:rebecca,cindy:cynthia,jenny:jennifer,jen:jennifer,jess:jessica,judy:judith," +
    "mandy:amanda,nan:nancy,patty:patricia,trish:patricia,tricia:patricia,vicky:victoria,vicki:victoria,val:valerie,steph:stephanie," +
    "tess:theresa|teresa,terry:theresa|terence,angie:angela,abby:abigail,ellie:eleanor|ellen,jackie:jacqueline,connie:constance"
  )
    .split(",")
    .map((entry) => {
      const [short = "", long = ""] = entry.split(":");
      return [short, long.split("|")] as const;
    }),
);

/**
 * The likelier gender of a given name, lower case, with or without its accents; null where it is given to both, undefined
 * for what is no given name known.
 */
export function givenName(lower: string): Gender | null | undefined {
  const name = GIVEN_NAMES.has(lower) ? lower : withoutAccents(lower);
  if (!GIVEN_NAMES.has(name)) return undefined;
  if (BOTHS.has(name)) return null;
  return WOMENS.has(name) ? "female" : "male";
}

const withoutAccents = (word: string): string => {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127) return word.normalize("NFD").replace(/\p{M}/gu, "");
  return word;
};
