/**
 * News agencies and press-release wires as they sign datelines, lower case. Facts of the trade, listed for Copydesk by
 * hand; MIT.
 */
const list = (names: string): readonly string[] => names.split(",");

export const AGENCIES: ReadonlySet<string> = new Set([
  // The Americas
  ...list(
    "ap,a.p.,associated press,the associated press,upi,united press international,bloomberg,bloomberg news,dow jones",
  ),
  ...list(
    "dow jones newswires,marketwatch,cp,the canadian press,canadian press,notimex,telam,mercopress,prensa latina,agencia brasil",
  ),
  ...list(
    "tns,tribune news service,krt,mcclatchy,mcclatchy-tribune,scripps,cox,gannett,states newsroom,the conversation,cns,rns",
  ),
  ...list(
    "jta,voa,cnn,cnbc,npr,nbc,abc,cbs,religion news service,catholic news service,stateline,kff health news,propublica",
  ),
  // Europe
  ...list(
    "reuters,thomson reuters,thomson reuters foundation,afp,agence france-presse,agence france presse,pa,pa media,press association",
  ),
  ...list(
    "dpa,dpa-afx,dpa international,ansa,agi,adnkronos,aki,efe,europa press,lusa,belga,anp,ntb,tt,ritzau,stt,bns,elta,leta,pap,ctk",
  ),
  ...list(
    "tasr,mti,agerpres,mediafax,bta,tanjug,beta,fena,hina,sta,mia,ata,ana,ana-mpa,amna,apa,sda,keystone-sda,kna,epd,irin,ips,bbc",
  ),
  ...list(
    "tass,itar-tass,itar tass,interfax,interfax-ukraine,interfax ukraine,ria,ria novosti,sputnik,prime,ukrinform,unian,belta",
  ),
  ...list(
    "moldpres,infotag,trend,azertac,azertag,armenpress,interpressnews,kabar,kazinform,akipress,kazakhstan today,uza,rfe/rl",
  ),
  // Asia and the Pacific
  ...list(
    "xinhua,ap-xinhua,cns news,china news service,kyodo,kyodo news,jiji,jiji press,yonhap,newsis,kcna,cna,central news agency",
  ),
  ...list("pti,ani,ians,uni,bernama,antara,vna,tna,pna,mcot,app,bss,unb,onlinekhabar,rss,aap,nzpa,rnz,lakehouse"),
  // The Middle East and Africa
  ...list(
    "anadolu,anadolu agency,aa,dha,iha,irna,isna,fars,tasnim,mehr,sana,mena,nna,petra,wafa,maan,spa,wam,qna,kuna,bna,una",
  ),
  ...list("map,aps,tap,lana,suna,sapa,pana,nan,gna,kna news,ena,angop,apanews,inp,aps news,zimeye,new ziana"),
  // Press releases
  ...list(
    "prnewswire,pr newswire,business wire,businesswire,globe newswire,globenewswire,marketwired,marketwire,accesswire",
  ),
  ...list(
    "access newswire,newsfile corp.,newsfile corp,newsfile,cnw,cnw group,canada newswire,acn newswire,jcn newswire,jcn",
  ),
  ...list(
    "media outreach,media outreach newswire,asianet,prweb,ein presswire,einpresswire,ez newswire,send2press,eqs,eqs news",
  ),
  ...list(
    "ots,news aktuell,realwire,newswire,newswire.ca,usa today network,globe and mail,investorwire,plx ai,ntn24,antara news",
  ),
]);
