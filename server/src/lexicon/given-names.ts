/**
 * Common given names, as weak evidence that a capitalised word starts a person's name, and weaker evidence of which
 * pronoun fits. Never shown to anyone. Written by hand from what is commonly known of names in the news; the English
 * ones agree with the US Social Security Administration's baby names (public domain). MIT, as all of Copydesk.
 */

export type Gender = "male" | "female";

const MALE =
  "cian oisin padraig padraic eoin donal cathal fionn ieuan emlyn huw alun " +
  "dafydd callum alasdair euan ewan ajay olu babatunde themba kamau otieno yusuke tiago alain herve pawel " +
  "janusz jiri sandor burak " +
  "chip clay rich aaron abdel abdelaziz abdelfattah abdul abdullah abe abel abraham adam adnan adolfo adrian ahmad ahmed ahmet aidan " +
  "akio akira alan albert alberto aldo alec alejandro aleksandar aleksander aleksandr alessandro alexander alexandre " +
  "alexei alexey alfonso alfred alfredo ali alisson alistair allan allen alojz alonso alvaro alvin amadou amir amit " +
  "amos anand anatole anatoly anders andre andreas andrei andrej andrew andrey andris andrus andrzej andy angelo " +
  "angus anil ansel ansgar ante anthony antoine anton antonio antonis antony anwar arash aristide arjun arkady " +
  "armando armin arnaud arne arno arnold arsene artem arthur arthuro arturo arun arvind asher ashish ashok ashraf " +
  "ashton asif atal atiku atticus augusto aurelio austen avi avigdor avraham axel ayman aymeric aziz babak baltasar " +
  "bao baptiste barack barnaby barney barrett barry bart bartholomew bashar basil bastian bastien baxter beau behrouz " +
  "beji bela ben benedict benigno benito benjamin bennett benny benoit beppe bernard bernardo bernat bernd bernie " +
  "bert bertram bertrand beto bhupendra bijan bilal bill billy binali binyamin birger biswajit bjorn blaise bo bob " +
  "bobby bodo bogdan bohdan bohuslav boris borut boyd boyko brad bradford bradley bram brandon branko brendan brendon " +
  "brent bret brett brian brock broderick brody bronson bruce bruno bryan bryant bryce bubba burt byron cade caesar " +
  "caetano caleb calin calvin camilo carl carles carlo carlos carlton carmine carroll carson carsten casper cassius " +
  "cecil cedric celso cesar chad chaim chandler charles charlie chester chet chetan chidi chinedu christian christoph " +
  "christophe christopher christos chuck chukwuma ciaran claes clarence clark claude claudio claudius clayton clemens " +
  "clement cletus cliff clifford clint clive clyde colby cole coleman colin colm conan connor conor conrad conrado " +
  "cormac cornelius cornell cory cosmo costas craig cristian cristiano cristobal curt curtis cyril cyrus dalton " +
  "damian damien damon dan daniel daniele daniil danilo danny dante dario darius darko darnell darrell darren daryl " +
  "dave david davide dawid dawit dean declan deepak dejan delbert dele demetrius denis dennis denny derek dermot " +
  "derrick desmond devin dexter diarmuid dick didier diego dieter dietrich dimitar dimitri dimitrios dimitris dinesh " +
  "dirk dmitri dmitrii dmitry dominic dominick dominik don donald donnie donovan dorian doug douglas dragan dries " +
  "duane dudley duncan dustin dwayne dwight dylan eamon eamonn earl easton ed eddie ederson edgar edgard edgardo " +
  "edmond edmund edouard edsel eduardo edward edwin efrain egil egils egon ehud einar eino eli elias eliezer elijah " +
  "elio elisha elliot elliott ellis elmer elmo elon elton elvis emanuel emeka emil emile emiliano emilio emmanuel " +
  "emmerson emmett emre enda ennio enoch enrico enrique enzo ephraim erasmus erhan eric erich erik ernest ernesto " +
  "ernie ernst errol erwin esteban ethan etienne euclid eugene eugenio evan evander evaristo everett evgeny evo " +
  "ezekiel ezra fabian fabio fabrice faisal fareed farhad farid fattah felipe felix femi ferdinand ferenc fergus " +
  "fernand fernandinho fernando ferran fidel filip filippo finbarr finn fitzgerald flavio fletcher florian floyd " +
  "forrest francesco francis francisco franck franco francois frank frank-walter franklin frans franz fred freddie " +
  "frederic frederick frederik fredrik friedrich fritz fumio gabe gabor gabriel gabriele gaetano galen gareth " +
  "garfield garrett garry garth gary gaspard gaston gavin geir genaro gene gennady geoff geoffrey georg george " +
  "georges georgi georgios georgy gerald geraldo gerard gerardo gerd gerhard germain gerry gervais ghassan giacomo " +
  "gian giancarlo gianluca gianni giannis gideon gil gilbert gilberto giles gilles gino giorgio giovanni gitanas " +
  "giulio giuseppe glen glenn godfrey gonzalo goodluck gopal goran gordon grady graeme graham grant greg gregor " +
  "gregorio gregory griffin grigor grigory grzegorz guglielmo guido guillaume guillermo gunnar gunter gunther " +
  "gurpreet gus gustav gustave gustavo guy habib haider hakan hakeem hakim hal hamad hamid hamish hamza hanif hank " +
  "hannes hannibal hans harald hari harlan harold haroon harpreet harrison harry hartmut harvey hasan hashim hassan " +
  "hayes heath hector heinrich heinz helge helmut helmuth hendrik henk henri henrik henrique henry herb herbert " +
  "heriberto herman hermann hernan herschel hideki hideo hiram hiroshi hiroyuki hitoshi holger homer horace horatio " +
  "horst hosni hossein howard hubert hugh hugo humberto hussein iain ian ibrahim ichiro idris ifeanyi ignacio igor " +
  "ike ikenna ilan ilya imran imre ingmar inigo ioannis ion ira irfan irv irvin irving irwin isaac isaiah isaias " +
  "isidro ismael ismail istvan ivan ivica ivo izaak jabari jacinto jack jackson jacky jacob jacopo jacques jaden " +
  "jagdish jake jakob jakub jalen jamal jameel james jamison jan janez janko janos jared jari jaroslav jaroslaw " +
  "jarrett jarvis jason jasper javad javier jay jayden jean-baptiste jean-francois jean-luc jean-marie jean-paul " +
  "jean-pierre jeb jed jedediah jeff jeffery jeffrey jens jerald jeremiah jeremy jermaine jeroen jerome jerry jesper " +
  "jesse jesus jethro jett jim jimmy joachim joao joaquim joaquin joe joel joerg johan johann johannes john johnnie " +
  "johnny joko jomo jon jonah jonas jonathan jonathon jordi jorg jorge jorgen joris jose joseba josef josep joseph " +
  "josh joshua josip jovan juan juan-martin jude juha julian julien julio julius junichi junichiro juraj jurgen " +
  "justin justus kamal kamran kapil karan kareem karel karim karl karol kaspar kaveh kawhi kazuo keanu keegan keenan " +
  "keiji keir keith kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kent kenta kenyon kermit kevin " +
  "kgalema khaled khalid khalil kiefer kieran kimi kip kiril kirill kirk kishore klaas klaus klay knut kobe kofi " +
  "koichi kojo konrad konstantin kostas kris kristian krzysztof kunal kurt kwame kwesi kylian kyriakos lachlan laird " +
  "lalit lamar lamine lance lando landon larry lars lasse laszlo laurent laurie lawrence lawson lebron leif leland " +
  "len lennart lenny leo leon leonard leonardo leonid leonidas leopold leopoldo leroy lester lev levi lewis lex liam " +
  "linus lionel liviu llewellyn lloyd logan loic lonnie lorenz lorenzo lothar louie louis lowell luc luca lucas " +
  "lucian luciano lucien lucius ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maarten mack " +
  "madhav mads magnus mahathir mahesh mahmoud mahmud makoto maksim malachi malcolm malik mamadou manfred manish " +
  "manmohan manny manoj manolo mansour manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano " +
  "mario marius mark marko markus marlon marouane marshall marten martijn martin marty marvin masahiro masaki masashi " +
  "mason masoud massimo mateo mateusz mathias mathieu matias mats matt matteo matthew matthias matthieu mattias " +
  "mattis maurice mauricio maurits maurizio mauro maxim maxime maximilian maynard mehdi mehmet mehran melvin mendel " +
  "merlin mervyn mesut mevlut michael micheal michel mickey miguel mihai mikael mike mikhail mikko miklos milan miles " +
  "milo milorad milos milton mindaugas mircea miroslav mitch mitchell mitt mo moe mohamad mohamed mohammad mohammed " +
  "mohan mohsen moises monty mookie mordechai morris mort morten mortimer moses moshe mousa moussa muammar muhammad " +
  "muhammadu mukesh mukhtar munir murad murali murat murray mustafa mustapha myles myron nabil nacer nadir naftali " +
  "nahum naim najib naoki napoleon narendra naser nasser nate nathan nathanael nathaniel naveen navin nawaz neal ned " +
  "nehemiah neil nelson nenad nestor neville newt ngolo niall niccolo nicholas nick nicklas nicolae nicolas niels " +
  "nigel nikhil niklas niko nikola nikolai nikolaos nikolas nikos nils noah noam nobuo nobuteru norbert norman norris " +
  "nouri novak numa nuno nunzio obadiah obinna octavio odd odell olaf olav ole oleg oleksandr oleksiy oliver olivier " +
  "ollie olof olumide olusegun omar ondrej orhan orrin orson orville osama oscar oskar osman osvaldo oswald othmar " +
  "otis ottavio otto ousmane owen ozzie paavo pablo paco paddy palle paolo parvez parviz pascal pasquale patrice " +
  "patricio patrick patrik paul paulo pavel pavlo pavlos peder pedro pekka per percival percy perry petar pete peter " +
  "peteris petr petro petros petter phil philip philipp philippe phillip phillipe phineas pierce pierre pierre-yves " +
  "piers piet pieter pietro pinchas piotr placido porter pradeep prakash pramod pranab prashant presnel primo quentin " +
  "radek radoslav radovan rafa rafael rafal rafiq raheem rahim rahul raila raimonds rainer raj rajeev rajesh rajiv " +
  "rakesh raleigh ralf ralph ram ramanand ramesh rami ramin ramiro ramon randal randall randolph randy ranjit raoul " +
  "raphael rashad rashid rasmus raul ravi ray rayan raymond raymundo recep reggie reginald regis reid reinaldo reince " +
  "reinhard remi rene renzo reuben rex reynaldo rhys ricardo riccardo richard richie rick rickie ricky rico ridley " +
  "rik riordan rishi riyad roald rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger " +
  "rohan rohit roland rolando rolf romain roman romano romelu romeo ron ronald ronan ronnie ronny rory roscoe ross " +
  "roy royce ruben rudi rudolf rudolph rudy rufus rumen rupert russ russell rustam rutger ryan ryo ryszard ryu saad " +
  "sachin saddam sadio saeed saif salah saleh salim salman salvador salvatore sami samir samuel sanath sandro sanjay " +
  "sanjeev santiago santosh sathya satoru satoshi saul sauli saxby scot scott seamus sean sebastian sebastien segun " +
  "sekou selim selwyn semyon sepp serge sergei sergey sergio seth seumas seymour shaikh shane shaquille sharif shashi " +
  "shaun shawn shekhar sheldon sherman sherwin shigeru shimon shinji shinya shinzo shlomo shoichi shyam sid siddharth " +
  "siegfried siegmund sigmar sigmund sigurd silas silvio simeon simon sipho slobodan sohail sol solomon sonny soren " +
  "sourav spencer spyros stan stanislav stanislaw stanley stavros stefan stefano stefanos steffen stelios stellan " +
  "stephan stephane stephen sterling steve steven stewart stig stu stuart sture subhash sudhir sully sune sunil " +
  "suresh sushil susilo sven sverre sy sylvain sylvester szymon taavi tad tadashi tadeusz taha taichi takao takashi " +
  "takeshi takumi tamas tamir tanner tapan taras tarek tariq taro tatsuya taylan tayyip ted teddy tendai terence " +
  "terrance terrell terrence tetsuya tevita thabo thad thaddeus thane thelonious theo theodor theodore thiago thibaut " +
  "thierry thom thomas thor thorbjorn thorsten thurgood tiberius tibor tihomir tim timo timofey timothee timothy tito " +
  "titus tobias tobin toby tod todd tom tomas tomasz tomislav tommaso tommy tony toomas tor torben torsten tosh " +
  "traian travis tremaine trent trevor trey tripp tristan trond troy tucker tunde turgut ty tyler tyrell tyrone tyson " +
  "uday udo ugo uhuru ulf ulrich ulysses umar umberto umesh unai upton uri uriah urmas usain uwe vaclav vadim valdis " +
  "valentin valentino valery valtteri vance vasco vasilis vasily vassilis vaughn venkat vern vernon vicente victor " +
  "vidal vijay vikram viktor viktoras vin vinay vince vincent vincenzo vinnie vinod viorel virgil vishal vitali " +
  "vitaly vito vittorio vivek vlad vladimir vladislav vojtech volker volodymyr vuk vyacheslav wade waldo walid " +
  "wallace wally walt walter walther waqar warren wassim waylon wayne weldon wendell werner wes wesley weston wilbert " +
  "wilbur wiley wilfred wilfried wilhelm wilkie will willard willem willi william willian willie willis willy wilmer " +
  "wim winfield winston wojciech wolfgang woodrow woody wyatt wyndham xander xavi xavier xerxes yaakov yahya yair " +
  "yang yanis yannick yannis yasir yasser yasuhiro yasuo yaw yaya yiannis yitzhak yosef yoshi yoshihide yoshihiko " +
  "yoshihiro yoshio yossi youssef yousuf yoweri yuri yusaku yusuf yuval yves yvon zach zachary zack zaheer zaki zane " +
  "zbigniew zdenek zeb zeke zeljko zeno zhivko ziad zigmund zinedine zlatan zoltan zoran zvi";

const FEMALE =
  "grainne oonagh bronagh anke hannelore zofia ilaria layla hafsa wanjiru " +
  "abbie abigael abigail ada adaeze adaora adela adele adelina adeline aditi adriana adrienne agatha agnes agnieszka " +
  "aicha aiko aileen aimee aisha aishwarya aisling akiko akua alana alanis alanna alba albertina alejandra aleksandra " +
  "alessandra alessia aletha alexa alexandra alexandria alexandrina alexis alfreda alia alice alicia alina aline " +
  "alisa alisha alison alissa alisyn alix aliyah allegra allie allison alma almudena althea alva alyson alyssa ama " +
  "amaka amal amalia amanda amara amber amelia amelie amie amina aminah aminata amira amparo amy ana anais ananya " +
  "anastasia anat andie andreea angela angelica angelina angeline angelique angie anika anita anja anjali anjelica " +
  "ann anna annabel annabelle annalise anne annegret anneke anneli annelies anneliese annemarie annette annie annika " +
  "anouk antje antoinette antonella antonia anu anuradha anya aoife april arabella aretha ariana ariane arianna " +
  "arlene arlette arundhati asha ashlee ashleigh ashley aslaug asma astrid athena atsuko aubrey audra audrey aung " +
  "aurelia ava ayaan ayanna ayesha ayla aylin ayse aziza azucena babs bahar barbara barbra bea beata beate beatrice " +
  "beatrix beatriz becca becky belinda bella belle benazir benedetta berit bernadette bernice berta bertha bess " +
  "bessie beth bethan bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca bibi billie " +
  "birgit birgitta birte bjork blanca blanche bobbie bonita bonnie brandi brandy brea breanna bree brenda brianna " +
  "bridget bridgette brigid brigitta brigitte britney brittany bronwen bronwyn brooke bryony caitlin caitlyn " +
  "caitriona calista calliope camila camilla camille candace candice candida caprice cara carina carissa carla " +
  "carlene carlotta carly carmel carmela carmen carol carola carole carolin carolina caroline carolyn carrie caryn " +
  "cassandra cassidy cassie catalina catarina caterina catharina catherine cathleen cathryn cathy catriona cecile " +
  "cecilia cecily celeste celestine celia celina celine chantal charis charlene charlotte charmaine chastity chelsea " +
  "cher cherie cheryl chiara chidinma chika chimamanda chioma chloe chrissy christa christel christiane christina " +
  "christine christy ciara cicely cindy claire clara clare clarice clarissa claudette claudia claudine clementine " +
  "cleo cleopatra clotilde coco colette colleen collette concepcion condi condoleezza connie constance consuelo cora " +
  "coralie corazon cordelia coretta corinna corinne cornelia cosima courtney cressida cristina crystal cynthia dafne " +
  "dagmar dahlia daisy dalia damaris danae danica daniela daniella danielle danita daphne dara daria darla darlene " +
  "dawn deanna deanne debbie debora deborah debra deena deepa deepika deidre deirdre delia delilah della delores " +
  "delphine demetria demi dena denise denisha desiree dewi diamanda diana diane dianna dianne dido dilma dina dinah " +
  "dionne divya dolly dolores dominga dominika donatella donna dora doreen doris dorit dorothea dorothy dorte " +
  "drusilla dulce earlene ebba ebru edie edith edna edwina effie efua eileen eilidh eimear ekaterina ekta elaina " +
  "elaine elba eleanor eleanora elena eleni eleonora elfriede eliana elif elin elina elinor elisa elisabet elisabeth " +
  "elise elissa eliza elizabeth elke ella ellen ellie elma elodie eloise elsa elsbeth else elsie elspeth elvira " +
  "emilia emiliana emilie emily emine emma emmanuelle emmeline enid enya erica ericka erika erin erinn erna ernestine " +
  "esi esme esmeralda esperanza esra estela estella estelle ester esther ethel etta eudora eugenia eugenie eunice eva " +
  "evangeline eve evelina eveline evie ewa fabiana fabienne faith fannie fanny farah fatemeh fatima fatma fatou fawn " +
  "fay faye federica felicia felicity femke fern fernanda fiona flavia fleur flora florence florrie folake fran " +
  "franca frances francesca francine francoise franziska freda frederica frederique freya frida frieda fumiko funmi " +
  "gabriela gabriella gabrielle gail galina garbine gayle geena geeta gemma genevieve georgette georgia georgiana " +
  "georgie georgina geraldine gerda geri germaine gertrud gertrude ghislaine gia giada gianna gigi gilda gillian gina " +
  "ginger ginni ginny giorgia giovanna gisela gisele giselle gita gitte giulia giuliana gladys glenda glenna glenys " +
  "gloria golda goldie graca grace gracie graciela grazia greer greta gretchen gretel griselda gro guadalupe gudrun " +
  "guinevere gul gunilla gwen gwendolyn gwyneth hadley hala haley halima halina halle hana hanan hanna hannah hanne " +
  "harriet harriett haruka hatice hattie hazel heather hedda hedwig hedy hege heidi heike helen helena helene helga " +
  "helle heloise henrietta henriette hermione hester hilary hilda hildegard hillary hina hiroko holly honoria " +
  "hortense huma hye ida ifeoma ildiko ileana ilhan ilona ilse iman imani imelda imogen imogene ina indira ines inez " +
  "inga inge ingeborg inger ingrid inna ioana iolanda irena irene irina iris irma isabel isabela isabella isabelle " +
  "isadora ishbel isla isobel isolde itziar ivana ivanka ivette ivonne ivy izabela jacinda jacinta jackie jacklyn " +
  "jaclyn jacqueline jacquelyn jada jadwiga jana jane janel janelle janet janette janey janice janie janina janine " +
  "janis jasmin jasmine jaya jayne jeanette jeanie jeanine jeanne jeannie jelena jemima jenna jennette jennie " +
  "jennifer jenny jeri jessica jette jewell jill jillian jo-ann joan joana joann joanna joanne jocelyn jodi jodie " +
  "joelle johanna johanne joleen jolene joni jordana josefina josefine josephine josette josie joy joyce juana " +
  "juanita judi judith judy julia juliana juliane julianna julianne julie juliet julieta juliette julissa justine " +
  "jutta jyoti kaitlin kaitlyn kaja kamala kamila kara karen karin karina karla karlie karolina karoline karyn kasia " +
  "kat katarina katarzyna kate katelyn katerina katharina katharine katherine kathie kathleen kathrin kathrine " +
  "kathryn kathy katia katie katja katrin katrina katrín katy katya kavita kaya kayla kaylee kayleigh keiko keira " +
  "keisha kelli kellie kellyanne kemi kendra keri kerri kersti kerstin keyshia khadija khaleda kiara kiersten " +
  "kimberley kimberly kinga kira kirsten kirsti kirstie kirstjen kirsty kitty klara kristen kristi kristie kristin " +
  "kristina kristine kristy krystal krystyna kyla kylie laila lakshmi lana lara larisa larissa lata latanya latasha " +
  "latifah latisha latonya latoya laura lauren lauretta laverne lavinia lea leah leandra leann leanne leda leigh " +
  "leila leilani lelia lena leni lenka lenore leona leonie leonor leonora leontyne lesley leta leticia letitia " +
  "letizia leyla leymah lia liana libby lidia liesbeth liese liesl lila lili lilia lilian liliana lilias lilith " +
  "lillian lillie lilly lily lina linda lindiwe lindsey linnea lisa lisbeth lise lisette liv livia liz liza lizbeth " +
  "lizzie lois lola lora lorelei loren lorena loretta lori lorna lorraine lorrie lotte lottie louisa louise lourdes " +
  "luana lucia luciana lucie lucienne lucille lucinda lucretia lucrezia lucy ludmila luella luisa luise lulu luna " +
  "lupe lupita luz lydia lynda lynette lynne lyra lyudmila mabel mabelle macarena mackenzie maddalena maddie " +
  "madeleine madeline madge madhu madhuri madonna mae maeve magda magdalena maggie maha mahalia mai maia maiken maire " +
  "mairead maisie maja makeda makiko malala malgorzata malia malin mallory malvina mamata mami mamie mandy manisha " +
  "manon manuela mara marcela marcella marcelline marcia marcy maren margaret margareta margarete margarethe " +
  "margarida margarita margaux marge margery margie margo margot margret margrethe marguerite mari maria mariah " +
  "mariam marian mariana marianna marianne maribel marie marieke mariel mariela marielle marietta marija marika " +
  "mariko marilyn marin marina marine marisa marisol marissa marit maritza marjorie marlena marlene marlies marsha " +
  "marta martha marthe marti martina martine marva mary maryam maryann maryanne marybeth maryellen maryse masako " +
  "masha matilda matilde maud maude maura maureen mavis maxima maxine maya mayim maylin mazie mechthild meena meera " +
  "meg megan megawati meghan megyn mehri melania melanie melanne melba melina melinda melisa melissa melody melva " +
  "mercedes meredith meriel merryl merve meryem meryl mette mia micaela michaela michele micheline michelle michiko " +
  "midori mieke mila milagros mildred milena miley milica millicent millie mimi mina mindy minerva minna minnie mira " +
  "miranda mireille mirela miriam mirjam mirjana mitzi moira mollie molly mona monica monika monique morgana morwenna " +
  "moya muriel myra myriam myrna myrtle nabila nadege nadia nadine nadja nadya najat naledi nancy nandini nanette " +
  "naomi narges nastassja natalia natalie nataliya natalya natascha natasha nathalie neeta neha nell nellie nelly " +
  "nena neve nevena ngozi nia niamh nichola nichole nicole nicolette nieves nigella nikki nina ninette ninon nirmala " +
  "nisha nkechi nkosazana noa noelle noemi noemie nokuthula nola nomvula nona noor nora norah noreen norma nuala " +
  "nuria oceane octavia odalys odette odile ofelia oksana olabisi olena olga olivia oluchi olympe olympia oona " +
  "ophelia oprah orla orsolya ottilie ouida padma paige pallavi paloma pam pamela pandora paola parisa parvati " +
  "pascale patricia patrizia patsy patti paula paulette paulina pauline pearl peggy penelope penny perla pernille " +
  "perpetua petra petronella petula philippa phoebe phyllis pia pilar pippa polly pooja poonam portia pramila " +
  "pratibha primrose priscilla priti priya priyanka prudence puja queenie rabia rachael rachel rachelle rachida radha " +
  "radhika rafaela rahel raina raisa ramona rana randi rania raquel rashida rashmi raveena reba rebecca rebekah " +
  "regina regine reina rekha rena renata renate renee renu reshma reva reyna rhea rhiannon rhoda rhona rhonda ria " +
  "ricki rika rina rita ritu riva roberta robyn rochelle roisin romola romy rona ronda ronja ronni rosa rosalia " +
  "rosalie rosalind rosalinda rosaline rosalyn rosalynn rosamond rosamund rosana rosanna rosanne rosario rosaura rose " +
  "roseann rosella roselyn rosemarie rosemary rosetta rosie rosina roslyn rowena roxana roxane roxanne roz rubina " +
  "ruby rukhsana rupa rupali ruth ruthie sabina sabine sabra sabrina sade sadie saffron sahar saima sakura sally " +
  "salma salome samantha samara samira sanae sandra sangeeta sanna sanne saoirse saori sara sarah sarai sarita saskia " +
  "scarlett scheherazade seema segolene selena selin selina selma senta seraphina serena serina severine sevgi " +
  "shabana shabnam shaina shakira shalini shana shani shania shanice shanna shanta shari sharlene sharmila sharon " +
  "sharron shauna shawna shayla shayna sheena sheila shelagh shelley shelly sheri sherri sherrie sherry sheryl shilpa " +
  "shirin shirley shobha shona shreya shweta sian sibyl sidonie sienna signe sigourney sigrid sigrun silke silvana " +
  "silvia simona simonetta sina sinead siobhan sirkka sissel sissy sita siv sloane smita smriti sneha sofia sofie " +
  "solange solveig sondra songul sonia sonja sonya sophia sophie soraya stacey stacie starla stefania stefanie steffi " +
  "stella stephania stephanie sudha sue suellen suman sunita sunniva supriya suri susan susana susann susanna " +
  "susannah susanne sushma susie suzan suzanna suzanne suzette suzy svetlana swara swati sybil sydne sylvia sylvie " +
  "tabatha tabitha tahira talia talitha tallulah tamara tameka tamera tami tamika tamiko tammy tamsin tania tanisha " +
  "tanja tansy tanvi tanya tara tarana tarja tasha tatiana tatum tatyana tawakkol tawana teena tegan teodora teresa " +
  "teri terri terrie tess tessa tetyana thalia thandeka thandi thandie thea theda thekla thelma theodora theodosia " +
  "theresa therese theresia thora tia tiana tiara tierney tiffany tilda tilly timea tina tiwa tiziana toks tomoko " +
  "tonya topsy tori torunn tosca tova tove tracey traci tracie tricia trina trine trisha trixie trude trudi trudie " +
  "trudy tulsi twyla tyra tzipi ulla ulrica ulrike uma una unni urmila ursula usha uta ute valda valentina valentine " +
  "valeria valerie valeska vanda vandana vanessa vanna vashti vasilisa veda velma vena venetia vera verena verity " +
  "verna vernice veronica veronika veronique vesna vesta vicki vicky victoria vida vidhya viktoria vilma vinita viola " +
  "violet violeta violetta virginia virginie virna vita viveca vivian viviana viviane vivica vivien vivienne wallis " +
  "wanda wangari wenche wendi wendy wilhelmina wilhelmine willa willemijn wilma winifred winnie winnifred wynne " +
  "wynonna xenia ximena xiomara yaa yaara yael yan yana yara yasmeen yasmin yasmina yekaterina yelena yesenia yetta " +
  "yewande yma yoko yolanda yoshiko yuka yukari yukiko yuko yulia yuliya yumi yvette yvonne zadie zahra zainab zanele " +
  "zara zeinab zelda zelma zena zenobia zeynep zhanna zina zita zoe zora zoya zsuzsanna zula zuzana";

/** Used for men and women so alike that they are evidence of a person, not of a pronoun. */
const EITHER =
  "alex andrea ari ariel avery blake cameron carey casey chandra chris corey dakota dale dana darcy devon dominique " +
  "drew dusty eden emerson evelyn frankie gale harper hayden hong hui hyun jae jaime jamie jean jessie jin jing jo " +
  "jody jordan jules kai kei kelly kelsey kendall kerry kim kiran kit kyle laurence lee leslie li lindsay ling lou " +
  "lynn marion max mei mel merle micah michal mika min ming morgan nana nicola nikita noel parker pat payton peyton " +
  "quincy quinn rani reese riley robin rowan sam sandy sasha shannon shelby shiva sidney simone skyler soo stacy " +
  "sydney taylor terry toni tracy val vidya wei whitney xiao yong yu yuki";

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
