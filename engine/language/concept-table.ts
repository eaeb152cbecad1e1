/**
 * Words that a report may use for one another, in one language or in two. A line is one concept, its
 * columns are English, German, French, Spanish, Italian, Polish, Ukrainian, Russian and Turkish. The
 * first English word names the concept. English words are listed in their forms: those before `+` are
 * synonyms, those behind it only meet the words of other languages, which are fewer. Of the other
 * languages a word of five letters or more, or one with `*`, stands for all words that begin with it.
 */
export const CONCEPT_TABLE = `
summit summits meeting meetings meet meets met talks encounter rendezvous | treffen gipfel begegn gesprach getroff | rencontr sommet reunion entretien pourparlers | reunion encuentr cumbre reunirse conversaciones | incontr vertice riunione colloqui | spotka szczyt rozmow | зустріч саміт переговор перемовин | встреч саммит переговор | gorusme bulusm zirve toplanti muzakere gorusmek
negotiation negotiations negotiate negotiating diplomacy diplomatic | verhand diplomat | negoci diplomat | negocia diplomac diplomat | negozia trattativ diplomaz | negocj dyploma | дипломат | дипломат | diplomasi diplomatik
trilateral tripartite three-way three-party three-person three-sided | dreiert trilateral dreier | trilateral tripartit trois | trilateral tripartit tres | trilateral tripartit tre | trojstron | тристоронн трьохсторон втрьох | трехсторон втроем | uclu* uclu
quadrilateral four-way four-party four-sided quadripartite | vierer | quadripart | cuatripart | quadrilater | czworostron | чотиристорон | четырехсторон | dortlu
bilateral one-on-one face-to-face two-way + direct directly | bilateral zweier direkt | bilater direct | bilateral direct | bilateral dirett faccia | dwustron bezposred | двосторон прямі прямих пряма особист | двусторон прямы прямая личн* | ikili dogrudan yuz*
deal deals agreement agreements accord accords pact settlement settle treaty | abkommen vereinbarung einigung vertrag deal | accord traite pacte reglement | acuerdo pacto tratado | accord intesa trattat patto | porozumien umow* uklad traktat | угод* домовлен договор договір | соглаш договор сделк урегулир | anlasma mutabak
truce ceasefire cease-fire armistice + pause | waffenruh waffenstillst feuerpaus feuerpause | cessez treve | tregua alto | tregua cessate | rozejm zawieszeni zawieszenie | перемир припинен | перемир прекращ | ateskes
troops troop soldiers soldier forces contingent contingents peacekeepers peacekeeper boots servicemen | soldat truppen streitkraft | soldats troupes militaires | soldado tropas militares | soldat truppe militari | zolnier wojsk | війська військ солдат | войск солдат военнослуж | asker birlik
land territory territories territorial + region regions | gebiet territor land | territo terre terres region | territori tierra tierras region | territor terra terre region | terytor ziemi | терито земл* област регіон | территор земл* област регион | toprak bolge
cede ceding concession concessions surrender relinquish yield + gift compromise compromises | abtret zugestand verzicht kompromis | cede* concession compromis | ceder cede* concesion regal entreg | ceder cede* concession compromess | oddac ustepst ustap kompromis | поступ віддава віддат віддам компроміс дарува подару | уступ отдава отдат отдад компромисс подар | taviz vermeyecek odun*
swap swaps swapping exchange exchanges | austausch tausch | echange | intercambi canje | scambi | wymian | обмін | обмен | takas
guarantee guarantees assurance assurances + guarantor guarantors | garanti burgs | garanti garant | garant | garanz garant | gwaranc gwarant | гаранті гарант | гаранти гарант | garanti teminat garantor
secure security safety | sicher | securi surete | segurid | sicurez | bezpieczen | безпек | безопас | guvenli
discuss discussed discussing discussion discussions talked raised raise touched broached | besproch angesproch diskut erorter thema | discut evoque abord | discuti abord tema hablado | discuss tema | omaw* omowi dyskut poruszon temat | обговор порушув говорил тем* | обсужд обсуд затраг говорил тем* | tartis gundeme ele konus
arrange arranged arranging arrangements organize organise organizing organising prepare preparing prepared preparations setting + planned prepares preparation | vorberei geplant organis arrang planung | prepar organis prevu | prepar organiz previst | prepar organizz previst | przygotow organiz planow | підготов підготу готуют запланов планує | подготов готовят готовитс заплан планир | hazirlan hazirlik planlan
agree agreed agrees accept accepts accepted accepting acceptance consent + agreeing agreeable | akzept zustimm zugestimm einversta | accept consent d'accord | acept acced | accett acconsen | zgodzi akceptow przyj zgadza | погод прийня згод* | соглас приня принят | kabul razi onayla
require requires required must need needs needed necessary | braucht notwend mussen notig | besoin falloir necessai faut doit | necesit necesar debe | bisogn necessar deve serve | potrzeb musi* koniecz | потріб необхід мусить повинн | нужн* необход долж* требуе | gerek ihtiyac zorunda
leave withdraw withdraws withdrawal withdrawing pullout pull + withdrawn | abzug abzieh zuruckz | retrait retir | retir | ritir | wycof | вивод вивед вивест відвед | вывод вывед вывест отвод уйдут | cekil
stop stopping halt halting cessation end ends ending ended + finish conclude | beend ende stopp | fin finir arret termin cesser | fin termin acab* poner parar | fine finir termin cess* | koniec zakoncz przesta konc* | кінець закінч заверш зупин припин | конец законч заверш останов прекра окончан | son bitir sona durdur
kill killing killings killed deaths die dying | toten getot sterben tote | tuer tues mourir meurt morts | matar matan muert mueren | ucci* morti muoi* | zabij zabit gina ginie | вбив* гинут помира | убив* гибн* умира | oldur olen
weapon weapons arms armament weaponry + missile missiles | waffen rakete rustung | armes missil armement | armas misil | armi missil | bron broni rakiet uzbroj | збро* ракет | оруж* ракет вооруж | silah fuze*
buy buying purchase purchases purchasing | kaufen kauft einkauf | achat achet | compra | acquist | kupow kupi* zakup | купу* купів закуп | покуп закуп | satin alim*
sanction sanctions tariff tariffs + duties penalties | sanktion zoll* | sanction douan tarif | sancion arancel | sanzion dazi | sankcj cla | санкці мит* тариф | санкци пошлин тариф | yaptirim gumruk
release releases freed free freeing + freedom | freilass freigel freiheit frei | liber | liber | liber | uwoln wolnosc zwoln | звільн свобод | освоб свобод отпуст | serbest ozgur
prisoner prisoners pows captives + captive | gefangen kriegsgefang | prisonn | prisioner presos | prigionier | jenc* jeniec wiezni | полонен в'язн | пленн военнопленн | esir* tutsak
election elections vote ballot electoral + referendum referendums voters | wahlen wahl neuwahl referend | election vote scrutin electora referend | eleccion voto electora referen | elezion voto elettor referend | wybor glosow referend | вибор референд | выбор референд | secim referand
unacceptable inadmissible intolerable | inakzept unannehm unzumut | inaccept inadmis | inacept inadmis | inaccett inammis | nieakcept niedopusz | неприйнят неприпуст | неприемл недопуст | 
help support aid assist assistance backing + backs supports supported helping | hilfe helfen hilft unterstutz | aide aider soutien souten appui | ayud* apoy* respald | aiut* sosten appogg sostegno | pomoc pomag wspar wspier poparc | допомог підтрим | помощ помога поддерж | yardim destek
burden responsibility lead + shoulder | last lasten verantwort hauptlast | fardeau charge responsab | carga responsab | onere peso responsab | ciezar odpowiedzial | тягар відповідал | бремя ответствен | yuk sorumlu
legitimate legitimacy illegitimate legally + legal lawful legality mandate | legitim legal rechtma | legitim legal | legitim legal | legittim legal | legaln prawowit legitym | легітим законн легальн | легитим законн легальн | mesru yasal
dialogue conversation conversations + contact contacts | dialog kontakt unterred | dialog conversat contact | dialog conversac contact | dialog conversaz contatt | dialog kontakt | діалог розмов контакт | диалог разговор бесед контакт | diyalog temas
border borders frontier frontiers | grenze | frontiere | fronter | confin frontier | granic | кордон | границ | sinir
win regain reclaim retake recapture + victory wins winning won recover | sieg* gewinn zuruckerob | gagn* victoire reconqu reprendre | gan* victori recuper | vinc* vittori riconqu | wygra zwyciest odzysk | перемог поверн відвою | побед вернут выигр | kazan zafer geri
attack attacks strike strikes aggression + attacking offensive shelling | angriff angreif attack | attaqu agress frapp | ataqu atac* agres | attacc aggress | atak* agres uderz | атак* напад агрес удар* | атак* нападе напад агресс удар* | saldir
join joining membership member accession | beitritt mitglied beitret | adhesion membre adhere rejoind | adhesion miembr ingres membres | adesion membro ingress | czlonk przystap akces | членств вступ член* | членств вступ член* | uyelik uye uyesi katil
mistake mistakes error accident accidental + accidentally inadvertent wrong | fehler irrtum versehen | erreur accident meprise | error equivoc accident fallo | error sbagli incident | blad* bled* pomylk przypad | помилк випадк | ошиб* случайн | hata* yanlis kaza*
plan plans proposal proposals blueprint + proposed proposes proposing propose framework | plan plane vorschlag vorschlag entwurf | plan plans proposition propos projet | plan planes propuest propon | piano piani propost propon | plan planu propozyc propon | план* пропози пропону | план* предлож предлага | plan* oner* teklif
ready readiness willing + willingness | bereit | pret prets prete disponib | dispuest list* | pront dispost | gotow | готов | готов | hazir
leader leaders head heads + president presidents leadership presidency | prasident fuhrung staatschef prasidenten anfuhrer | president dirigeant chef* leader | president lider mandatar dirigent | president leader | prezydent przywod lider | президент лідер керівн глав* очільн | президент лидер глав* руковод | baskan lider cumhurbaskan
lasting enduring durable sustainable + long permanent | dauerh langfrist nachhalt | durable perman | durader | durat duratur | trwal dlugotrw | тривал довготр сталий стійк | долгоср прочн длительн устойчив | kalici uzun
soon imminent shortly + quickly immediately immediate rapidly | bald sofort schnell unverzug | bientot immediat rapid vite | pronto inmediat rapid | presto immediat rapid | wkrotc szybk natychm niebawem | скор* незабар швидк негайн | скор* вскор быстр немедл | yakinda hemen hizl*
deploy deployed deploying deployment send sends sending sent dispatch station stationed + stationing | entsend stationier schicken geschickt | deploy envoi envoy | despleg despli envi* | schier dispieg invi* | wysl* wysyl rozmieszcz | розміщ надсил відправ розгор | размещ отправ ввод* послать направ | gonder konuslan
host hosted hosting venue + hosts | gastgeber ausricht austrag | accueill hote | acog* anfitrion sede | ospit sede | gosci gospodar | прийма майданчик місце | принима площадк место | agirla
money funds funding billion + billions finance | geld* milliard finanz | argent milliard financ | dinero millon financ | soldi denaro miliard finanz | pieniad miliard finans | гро* мільярд фінанс | деньг миллиард финанс | para milyar finans
asset assets + frozen | vermogen eingefror | avoirs actifs geles | activos congelad | beni asset congelat | aktyw zamroz | актив заморож | актив заморож | varlik dondurul
drone drones | drohne | drone | dron drones | drone droni | dron* | дрон* безпілот | дрон* беспилот | drone insansiz iha
war wars conflict conflicts + fighting warfare hostilities | krieg konflikt kampf | guerre conflit combat hostilit | guerra conflict combate hostilid | guerr conflitt combatt ostilit | wojn* wojen konflikt walk* | війн* воєн* конфлікт бойов | войн* воен* конфликт боев* | savas catisma
peace peaceful | frieden fried | paix pacif | paz pacif | pace pacific | pokoj pokoju | мир миру мирн* миром | мир мира миру мирн* миром | baris
+ condition conditions precondition preconditions conditional prerequisite | bedingung voraussetz vorbeding | condition prealab | condicion | condizion | warun | умов* передумов | услов | sart* kosul
possible possibility + possibly option options | moglich option | possib option | posib opcion | possib opzion | mozliw opcj* | можлив можна | возмож можно вариант | mumkun olasi secenek
+ impossible | unmoglich | impossib | imposib | impossib | niemozliw | неможлив | невозмож | imkansiz
decision decisions decide decides decided deciding | entscheid beschluss beschlie | decision decid | decision decid | decision decid decis | decyzj decyd | рішен виріш вирішу | решен решат решит реша* | karar
solution solutions resolve solve resolution solved | losung losen | solution resol resoud | solucion resol | soluzion risol | rozwiaza rozwiazan | розв'яз розвяз врегул | урегул | cozum
+ dead stillborn | tot totgebor | mort mortes |  | mort* | martw | мертв | мертв | olu
occupier occupiers occupation occupied + invader | besatz besetz | occup | ocup* invasor | occup invas | okup* | окуп* загарб | оккуп захват | isgal
constitution constitutional | verfass grundgesetz | constitu | constitu | costitu | konstytu | конститу | конститу | anayasa
+ serious seriously | ernst seri* | serieu | seri* | serio seri* seriam | powaz | серйозн | серьез всерьез | ciddi
+ pressure push pressuring | druck | pression | presion | pression | presj nacisk | тиск* тисн* | давлен нажим | baski
invite invites invited invitation | einlad eingelad | invit | invit | invit | zaprosz zaprasz | запрош запрос | приглаш приглас | davet
+ come comes coming travel visit visits arrive go | kommen kommt reisen besuch anreis | venir vient rendre voyag | venir viaj* acud* visit | venire viagg visit | przyjech przylec przybyc wizyt | приїха прибу приїзд візит | приех прибы приезд визит прилет | gel gelebilir gelme ziyaret
+ place happen happens happening held hold | stattfind stattfand stattge | lieu tenir | lugar celebr | luogo svolg tenersi | odby* dojsc dojdzie | відбу відбув провед | состо провед провест | gerceklesti gerceklesme yapil
+ europe european europeans eu | europa europe eu | europe ue | europa europe ue | europ ue | europ ue | європ єс | европ ес | avrupa ab
+ west western | westen westlich | occident | occident | occident | zachod zachod | захід заход західн | запад | bati* batili
+ alliance nato | bundnis nato allianz | alliance otan | alianza otan | alleanza nato | sojusz nato | альянс нато | альянс нато | ittifak nato
+ utopia utopian illusion unrealistic | utop* illus unrealist | utopi illus irreali | utop* ilus* irreal | utop* illus irreali | utop* iluz* nierealist | утоп* ілюз* нереаліст | утоп* иллюз нереалист | utop* hayal
+ nowhere | nirgend |  |  |  | donikad | нікуд | никуд | hicbir
+ understand understands understanding | versteh verstand | compren compris | entiend entend comprend | capi* comprend | rozumi | розумі | понима | anla*
+ clumsy awkward unethical | ungeschick plump | maladroit | torpe | goff* | niezdarn | незграб неетич | неуклюж неэтич | beceriksiz
+ attempt attempts try tries trying tried efforts effort | versuch | tentat essay effort | intent esfuerz trat* | tentat tenta sforz | prob* starani wysil | спроб намага зусил | попыт пыта* усили | deneme girisim calis caba*
+ change changes changed changing shift | ander verander wandel | chang modif | cambi modif | cambi modif | zmian zmien | змін* | измен меня* | degis
+ position positions stance attitude view views | haltung position standpunkt | position attitude | posicion postur | posizion | stanowisk pozycj | позиці ставлен | позици | tutum pozisyon konum
+ constructive productive | konstruktiv | constructi productif | constructiv | costruttiv | konstruktywn | конструктивн | конструктив | yapici
+ idea ideas concept | idee* | idee* | idea* | idea idee | pomysl ide* | іде* | иде* | fikir fikr*
+ escalation escalate escalating tension tensions | eskal spannung | escalad tension | escal tension | escalat tension | eskal napiec | ескал напруж нагніт | эскал нагнет напряж | tirman gerilim
+ equal equally | gleich gleichberech | egal* | igual | egual pari | rown* | рівн* рівноправ | равн* равноправ | esit*
participate participation participates involve involved involvement + part | beteil teilnahm teilnehm | particip | particip | partecip | udzial uczestn | участь участ бере | участ | katilim
+ council | rat sicherheitsrat | conseil | consejo | consiglio | rada rady* | рад* раді | совет | konsey
neutral neutrality | neutral | neutral | neutral | neutral | neutral | нейтрал | нейтрал | tarafsiz
+ nuclear | nuklear atom* kern* | nuclea | nuclear | nuclear | nuklear jadrow atom* | ядерн | ядерн безъядерн | nukleer
+ agenda | tagesordnung agenda | agenda | agenda | agenda | agend | порядок порядк | повестк | gundem
+ well thoroughly properly carefully | grundlich sorgfalt | soigneus minutieus bien | bien cuidados | bene accurat | dobrze starann | добре ретельн | хорошо тщательн | iyi dikkatle
+ level levels | ebene niveau | niveau | nivel | livell | szczebl poziom | рівні рівень рівня | уровн уровен | duzey seviye
+ delegation delegations team | delegation | delegation | delegacion | delegazion | delegacj | делегац | делегац | heyet
+ unwilling refuse refuses refusing refused refusal reject rejects rejected rejection | weiger ablehn lehnt | refus rejet rejett | rechaz negar niega | rifiut respin | odmaw odmow odrzuc | відмов відкин відкид | отказ отверг отклон | reddet ret
+ wish wants want wishes desire desires wanted hope hopes hoped | will wunsch mochte hoff* | veut volont souhait vouloir espoir esper | quier dese* voluntad esper | vuole vogli volont desider sper* | chce chc* zyczen nadziej | хоче* хоті* бажа* сподів | хочет хотел жела* надея надежд | ister isti* istem umut* umuyor
+ promise promises promised pledge pledged pledges commit commits committed commitment commitments | versprech versproch zusag verpflicht | promes promet promis engag | promet promes comprom | promes promett impegn | obiec zobowiaz | обіця зобов | обеща обязал обязат | soz vaat* taahhut
invade invades invading invasion | invasion uberfall einmarsch | envah invasion | invad invasion | invad invasion | inwazj najazd najecha | вторг | вторг вторж | 
+ reality real realistic really true | real* wirklich echt* | reel* realis reali vrai* | real* verdader | real* ver* | realn rzeczyw prawdziw | реальн справжн дійсн | реальн настоящ действит | gercek
+ just fair justice | gerecht | juste justice | just* | giust | sprawiedl | справедлив | справедлив | adil*
+ partner partners ally allies | partner verbundet | partenair alli* | soci* aliad | partner alleat | partner sojuszn | партнер союзн | партнер союзн | ortak muttefik
economy economic + macroeconomic | wirtschaft okonom | econom | econom | econom | ekonom | економі | экономи макроэконом | ekonomi
weak weakness + paper | schwach | faibl | debil | debol | slab* | слаб* | слаб* | zayif
+ army armies military armed | armee militar streitkraf | armee militair | ejercit militar | esercit militar | armi* wojskow | армі* збройн військов | арми* вооруженн военн | ordu* askeri
+ limit limits limited limitation reduce | begrenz obergrenz | limit plafon | limit | limit | ogranicz limit | обмеж | огранич | sinirla
+ illegal unlawful illegally | illegal rechtswidr | illegal | ilegal | illegal | nielegaln | незакон | незакон | yasadisi
+ dictator dictatorship | diktat | dictat | dictad | dittat | dyktat | диктат | диктат | diktat
+ blame guilty fault guilt culprit | schuld | faute coupab | culp* | colp* | win* winn* | вин* провин | вин* виноват | suc sucl*
+ start starts started began begin begun | beginn begonn anfang | commenc debut | empez comenz inici | cominc inizi | rozpocz zacz* | почат почал розпоч | начат начал нача* | basla
+ root causes cause | ursach grundursach | causes cause racine profond | causas causa raiz raices | cause causa radic | przyczyn | причин першопричин | причин первопричин | neden koken
+ consequences consequence severe | folgen konsequenz | consequence | consecuenc | conseguenz | konsekwenc | наслідк | последств | sonuc
+ deadline ultimatum | frist ultimat | echeance ultimat delai | plazo ultimat | scadenz ultimat | termin ultimat | дедлайн ультимат строк | срок* ультимат | sure sureyi ultimat
+ close near closer nearer reach reached | nahe naher erreich | proch pres atteind | cerca cercan alcanz | vicin raggiun | blisk osiagn | близьк досяг | близк достиг достич | yakin ulas*
+ wait waiting patience | warten geduld abwart | attend attente patien | pacienc | aspett attes pazien | czeka cierpl | чека* терпін | жда* ожида терпен | bekle sabir
+ list draft text document documents | liste dokument text | liste document texte | lista borrador document texto | lista bozza document testo | list* projekt dokument tekst | перелік проєкт проект документ | список проект документ перечен | liste taslak belge
+ author authored wrote written authors drafted | geschrieb autor | auteur redig ecrit | autor redact escrit | autor scritt redatt | autor napisa | автор написа | автор написа | yazar yazil
sign signing signed signature | unterzeichn unterschr | sign* | firm* | firm* | podpis | підпис | подпис подпиш | imza*
+ pointless senseless meaningless | sinnlos | inutil vain | inutil sentido | inutil | bezsens bezcel | безглузд сенс* марн* | бессмысл смысл | anlamsiz
+ residence dacha | residenz | residence | residenc | residenz | rezydenc | резиденц | резиденц | konut
+ fabrication fabricated lie lies invented | erfund luge* erfind | mensong invent | mentir invent | menzogn bugi* invent | klamst zmysl | брехн вигад | лож* выдум ложь | yalan uydur
provocation provoke + deliberate deliberately intentional unprecedented purpose purposely | provok absicht gezielt beispiellos | provoc delibere intention | provoc deliber intencion | provoc deliberat intenzion | prowok celow umysln | провок навмис умисн цілесп | провок намерен умышл преднамер | provok kasit kasten
+ airspace incursion violated violation breach | luftraum verletz | espace aerien violat viol* incursion | aereo incursion viol* | aereo incursion viol* | przestrz powietrz narusz wtargn | повітрян поруш вторгн | воздушн наруш | ihlal
+ oil pipeline gas energy | ol gas energie pipeline | petrol gaz energi oleoduc | petrol gas energ oleoduct | petroli gas energ oleodott | rop* gaz* energ rurociag | наф* газ* енерг | нефт* газ* энерг | petrol gaz* enerji
+ front frontline line lines | front | front ligne | frente linea | fronte linea | front lini* | фронт ліні* | фронт лини* | cephe hat
recognise recognize recognition recognised recognized + acknowledges acknowledged | anerkenn anerkannt | reconna reconnu | reconoc | riconosc | uzna* | визна | призна | tani* tanima
+ crimea crimean | krim* | crimee | crimea | crimea | krym* | крим* | крым* | kirim
+ donbas donetsk luhansk lugansk | donbas donez luhansk | donbas donetsk louhansk | donbas donetsk lugansk | donbas donetsk lugansk | donbas donieck lugansk | донбас донец лугансь | донбас донец луганс | donbas donetsk lugansk
+ alaska anchorage | alaska anchorage | alaska anchorage | alaska anchorage | alaska anchorage | alask anchorage | аляс* анкорид | аляс* анкорид | alaska anchorage
+ istanbul | istanbul | istanbul | estambul | istanbul | stambul | стамбул | стамбул | istanbul
+ vatican | vatikan | vatican | vatican | vatican | watykan | ватикан | ватикан | vatikan
+ puppet | marionett | marionnett fantoch | titere marionet | marionett fantocc | marionet | маріонет | марионет | kukla
independence independent sovereignty sovereign | souveran unabhang | souverain independ | soberan independ | sovran indipend | suweren niepodleg niezalezn | суверен незалеж | суверен независ | egemen bagimsiz
+ integrity | integritat unversehr | integrit | integrid | integrit | integraln | цілісн | целостн | butunlu
+ future later eventually | zukunft kunft spater | avenir futur | futur | futur | przyszl | майбутн | будущ | gelece
+ term terms office | amtszeit | terme mandat | mandat termino | mandat | kadenc | термін |  | gorev
+ hundred percent | prozent | pourcent cent | ciento | cento | procent | відсот | процент | yuzde
+ city cities civilians civilian | stadt zivil | ville civil | ciudad civil | citta civil | miast cywil | міст* цивіл | город граждан | sehir sivil
+ people nation population citizens | volk* menschen burger | peuple gens citoyen | pueblo gente ciudadan | popol gente cittadin | narod ludzi ludzie obywatel | народ люд* громадян | народ люд* | halk* insan vatandas
+ prevent avoid | verhinder vermeid | empech evit* | evit* imped | evit* imped | zapobi unikn | запобіг уникн | предотвр избеж | onle*
+ continue continues continued keeps | weiter fortsetz fortfuhr | continu poursui | continu sigue segui | continu prosegu | kontynu nadal | продовж | продолж | devam surdur
+ clear clearly obvious obviously evident evidently | klar* offenk eindeut offensicht | clair evident manifest | clar* evident manifiest | chiar evident | jasn* oczywist wyrazn | зрозуміл очевидн чітк* ясн* | ясн* очевидн понятн четк* | acik* net* belli
important importance + key crucial | wichtig entscheidend | important crucial essentiel | important crucial clave | important crucial fondamental | wazn* istotn kluczow | важлив ключов | важн* ключев | onemli
+ great big huge strong strongly strength | gross stark | grand fort* | gran grande fuerte | grand forte | wielk siln* duz* | велик сильн | больш сильн крупн | buyuk guclu
+ happy satisfied pleased glad | zufried glucklich froh | content heureu satisf | content feliz satisf | content felic soddisf | zadowol szczesliw | задовол щаслив радий | доволен доволь счастл рад | memnun mutlu
+ situation whole | lage situation | situation | situacion | situazion | sytuacj | ситуаці | ситуаци | durum
+ same | gleiche selbe | meme | mismo misma | stesso stessa | sam samo |  |  | ayni*
+ demand demands demanded demanding insists | forder verlang | exig* reclam revendiq | exig* reclam | esig* chied richie pretend | zada* domag | вимаг вимог | требов требу | talep
+ offer offers offered offering | angebot anbiet angebot | offre offri | ofrec oferta | offri offert | ofert oferu | пропоз | предлаг | 
+ house | weisse haus | blanche | blanca | bianca | bialym | білий білом | белый белом | beyaz saray
+ issue issues question questions matter matters | fragen frage themen | question sujet | cuestion asunto tema* | question tema* | kwesti sprawy spraw | питан | вопрос | konu* sorun
+ fail fails failed work works working function achieve | klappt funktion scheiter | echou fonction marche | fracas funcion | fallit funzion | fiasko dziala udac* | вийде спрац провал | получит сработа провал | basari isle*
+ call calls called names describes label version | nennt bezeichn | qualif appel | calific llam* tach* | defini chiam | nazw* okresl | назва | назва | nitele adlandir
+ ruled excluded | schloss ausgeschlossen ausschl | exclu ecart | descart excluy | esclu | wyklucz | виключ | исключ | disla ihtimal
+ date time now currently moment today | zeit moment derzeit jetzt | moment actuel maintenant | momento ahora actual | momento adesso ora | czas* teraz obecn moment | час* момент зараз наразі | врем* момент сейчас пока | zaman su an simdi
+ country countries states nations | staaten lander | pays etats | pais paises estados | paesi paese stati | kraj* panstw | краї* країн держав | стран государств | ulke* devlet
+ seven | sieben | sept | siete | sette | siedem | сім семи | семь семи | yedi
+ two both | zwei beide | deux | dos ambos ambas | due entrambi | dwa dwie dwoch oba obie | два дві двох обидв оба | два две двух оба обе | iki
+ three | drei |  |  |  | trzy trzech | три трьох | три трех | uc
+ week weeks | woche | semaine | semana | settiman | tydzien tygod | тижд* тижн* | недел | hafta
+ month months | monat | mois | mes meses | mese mesi | miesi | місяц | месяц | ay aylik
+ year years | jahr* | ans annee | ano anos | anno anni | rok roku lat* | рік роки років року | год года лет | yil*
+ day days | tage tag tagen | jour* | dia dias | giorn | dni dzien dnia | день дні днів | день дней дня | gun gunu gunler
+ answer answers answered response respond reply replied | antwort | repon | respuest respond contest | rispost rispond | odpowied odpowiad | відпов | ответ отвеча | yanit cevap
+ group groups | gruppe | groupe | grupo | grupp | grup* | груп* | групп | grup*
+ capital | hauptst | capitale | capital | capitale | stolic | столиц | столиц | baskent
+ attend present presence | anwesen | presen | presen asist | presen | obecno | присутн | присутств | 
+ kremlin | kreml | kremlin | kremlin | cremlino | kreml | кремл | кремл | kremlin
+ trust confidence believe believes | vertrau glaub | confian croi* croit | confi cree* creo | fidu* cred* | zaufan wierz | довір вір* вірит | довер вер* верит | guven inan*
+ responsible ensure ensures ensured | gewahrleist sorgt | assur | asegur | assicur | zapewn | забезпеч | обеспеч | sagla
=russia | russis russland russe | russ* moscou | rusia rusa* ruso* moscu | russia russ* mosca | rosj* rosyj moskw | росія росії росію росіє росій москв | росси рф москв | rusya rus moskova
=ukraine | ukrain kiew kyjiw | ukrain kiev | ucrani kiev kyiv | ucrain kiev kyiv | ukrain kijow | україн укр києв* київ* | украин киев* | ukrayna kiev
=usa | usa amerika us vereinigte washington | amerique american usa washington | estadounid eeuu americano washington | american usa washington | usa ameryka amerykan waszyngton | сша америк вашингтон | сша америк вашингтон | abd amerika washington
=poland | polen polnis warschau | pologne polona varsovi | poloni polac varsovia | poloni polac varsavia | polsk polac polak warszaw | польщ польськ варшав | польш польск варшав | polonya varsova
=germany | deutsch berlin | allemagn allemand berlin | alemani aleman berlin | germani tedesc berlino | niemc niemiec berlin | німеч німец берлін | герман немец берлин | almanya alman berlin
=france | frankreich franzos paris | france francais paris | francia frances paris | francia frances parigi | francj francus paryz | франц париж | франц париж | fransa fransiz paris
=uk | grossbritann britis london | britanni royaume londres | britanic reino londres | britannic regno londra | brytyj londyn | британ лондон | британ великобритан лондон | ingiltere britanya londra
=china | china chines peking | chine chinois pekin | china chin* pekin | cina cines pechino | chin* pekin | кита* пекін | кита* пекин | cin pekin
=turkey | turkei turkis ankara | turqui turc* ankara | turqui turc* ankara | turchia turc* ankara | turcj turec ankar | туреч турец анкар | турц* турец анкар | turkiye turk* ankara
=hungary | ungar budapest | hongri hongrois budapest | hungri hungar budapest | ungheri unghere budapest | wegr* wegier budapeszt | угорщ угорськ будапешт | венгр венгер будапешт | macar budapeste
`;
