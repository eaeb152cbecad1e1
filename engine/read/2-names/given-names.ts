import { wordList } from '../../language/language.ts';

/**
 * Common given names of Europe, the Americas and the Middle East. One directly before a surname that is
 * not the actor's own means another person of that name; they also tell `he` from `she`.
 */
const MALE = `
  aaron abdul abdullah adam adrian ahmad ahmed al alain alan albert alberto alec alejandro aleksandar
  aleksander aleksandr aleksei alessandro alex alexander alexandre alexei alexey alfred ali allan amir
  anatoly anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angus anthony
  antoine anton antonio antony ari armin arnold arthur artem artur augustin aydin barack barry bart bashar
  ben benjamin benito bernard bernd bernie bill billy bob bogdan boris brad brandon brendan brett brian
  bruce bruno bryan carl carlo carlos charles charlie chris christian christoph christophe christopher
  chuck clark claude claudio colin conor craig cyril cyrus dan daniel daniil dave david dean denis dennis
  denys derek didier diego dieter dietmar dirk dmitri dmitriy dmitry dmytro don donald doug douglas duncan
  dwight dylan ed eddie edmund eduard eduardo edward edwin egor elon emil emilio emmanuel enrico enrique
  eric erich erik ernest ernst ethan eugene evan evgeny fabian felipe felix ferdinand fernando filip
  florian francesco francis francisco francois frank franz fred frederic frederick friedrich fritz fyodor
  gabriel garry gary gavin gennady geoffrey georg george georges georgi gerald gerard gerhard gert giacomo
  gilles gino giorgio giovanni giulio giuseppe glenn gordon graham greg gregor gregory guido guillaume
  gunter gustav guy hakan hans harald harold harry hasan hassan heiko heinrich heinz helmut hendrik henri
  henry herbert herman hermann horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ihor ilya
  imran isaac ismail ivan ivo jack jackson jacob jacques jaime jake jakob jakub james jamie jan janusz
  jared jaroslaw jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jo
  joachim joao jochen joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef
  joseph josh joshua josip juan juha julian julien julius jurgen justin kamal karel karim karl karol
  kasimir keir keith kemal ken kenneth kent kevin kim kirill klaus konrad konstantin krzysztof kurt kyle
  lance larry lars laszlo laurent lawrence lech lee len leo leon leonard leonid leszek levan lewis liam
  lindsey lloyd lorenzo lothar louis luc luca lucas luigi luis lukas luke lutz maksym malcolm manfred manuel
  marc marcel marco marcos marcus marek mariano mario mark marko markus martin marty massimo mateusz matt
  matteo matthew matthias maurice mauricio max maxim maxime mehmet michael michal michel miguel mihai mike
  mikhail mikheil milan milos mitch mitt mohamed mohammad mohammed moritz muhammad murat mustafa mykhailo
  mykola nathan neil nelson nicholas nick nicolas nigel nikita niklas nikol nikola nikolai nikolay nikos
  nils noah noam norbert norman oleg oleh oleksandr oleksii oleksiy oliver olivier olaf omar orlando oscar
  osman oswald otto owen pablo paolo pascal patrice patrick paul pavel pavlo pawel pedro pekka per pete
  peter petr petro philip philipp philippe pierre piers piotr prince pyotr rafael rahm rainer ralf ralph
  ramon ramzan rand randy raphael rashid raul ray raymond recep reinhard rene reza ricardo riccardo richard
  rick rob robbie robert roberto robin rod roderich rodrigo roger roland rolf roman romano ron ronald rory
  ross roy rudolf rudy rupert rustam rustem ruslan ryan salvador salvatore sam samuel sandro sandy santiago
  scott sean sebastian selim serge sergei sergey sergio serhii serhiy shane shaun sigmar silvio simon
  slawomir slobodan spencer stan stanislav stanislaw stavros stefan stefano stephan stephane stephen sten
  steve steven stewart stuart sven taras tariq ted teddy terry thaddeus theodore thibault thierry thomas
  thorsten tim timo timothy tobias todd tom tomas tomasz tommaso tommy tony trevor tucker ulrich umar
  uwe vadim valentin valeri valery vaclav vasil vasily vasyl viktor vincent vincenzo vitali vitalii vitaliy
  vitaly vladimir vladislav volker volodymyr vyacheslav walter warren wayne wes wilfried will willem
  william willy winston wladimir wladyslaw wojciech wolfgang xavier yair yann yehor yevgeny yoav yuri
  yuriy yury yusuf zbigniew zoran владимир дмитрий сергей александр алексей андрей николай михаил иван
  петр олег игорь юрий виктор роман дональд эммануэль фридрих володимир дмитро сергій олександр олексій
  андрій микола михайло петро ігор юрій віктор`;

const FEMALE = `
  abby abigail adriana agnes agnieszka aisha aleksandra alena alessandra alexandra alexandria alexis alice
  alicia alina allison amal amanda amber amelia amy ana anastasia andrea angela angelina anita anja ann anna
  annalena anne annegret annette annie antonia ariana arianna ashley audrey aurora ayse barbara beate
  beatrice beatrix bella bernadette beth bettina betty beverly bianca birgit bonnie brenda brigitte camilla
  candace carla carly carmen carol carola caroline carolyn caterina catherine cecilia charlotte chelsea
  cheryl chloe christiane christina christine chrystia claire clara claudia colleen constance cornelia
  cristina cynthia daniela danielle daria dawn debbie deborah debra denise diana diane dilma dominique donna
  dora doris dorothy ebba eileen ekaterina elaine eleanor elena eleni elina elisa elisabeth elizabeth elke
  ella ellen elly elsa emily emine emma erika erin esther ester eva eve evelyn ewa fatima fiona florence
  frances francesca franziska frauke freya gabriela gabriele gail galina georgia geraldine gerda gillian
  gina giorgia giulia gisele gloria grace gretchen greta hanna hannah heather heidi heike helen helena
  helene hillary hope ida inga ingrid irene irina iryna isabel isabella isabelle ivana ivanka iwona jackie
  jacqueline jacinda jane janet janice jean jeanne jen jenna jennifer jenny jessica jill joan joanna jody
  johanna josephine joyce juana judith judy julia juliana julie juliette june justyna kaja kamala karen
  karin karina karine karoline kasia kate katerina katharina katherine kathleen kathy katie katja katrin
  kayleigh kelly kellyanne kersti khadija kim kimberly kirsten kristalina kristen kristi kristina lara
  larissa latifa laura lauren layla lea leila lena leslie letitia lidia lilian liliana lily linda lindsay
  lisa liz liza lois loretta lori louise lucia lucy lydia lynn lyudmila madeleine madison magdalena
  malgorzata manuela marcia margaret margarita margot margrethe maria mariana marianne marie marina marine
  mariya marjorie marlene marta martha martina mary maryam maya megan meghan melania melanie melinda
  melissa mette mia michaela michele michelle milena mira miriam molly monica monika nadia nancy naomi
  natalia natalie natalya natasha nicola nicole nina nora norma odile oksana olena olga olha olivia pamela
  patricia patti paula pauline penny petra phyllis polina priti priyanka rachel rania raquel rebecca regina
  renata renate rhonda ricarda rita roberta rosa rosalind rose roxana ruth sabina sabine sahra sally samantha
  sandra sanna sara sarah saskia selma shannon sharon sheila shelley sherry shirley silvia simone sofia
  sonia sophia sophie stacey stella stephanie sue sunny susan susanna susanne suzanne svenja svetlana
  svitlana sylvia sylvie tamara tania tanya tara tatiana tatjana teresa theresa tiffany tina toni tracy
  tulsi ulrike ursula usha valentina valeria valerie vanessa vera veronica veronika victoria viktoria
  violeta virginia vivian wanda wendy yasmin yevgenia yulia yvette yvonne zoe zuzana анна елена мария ольга
  ирина наталья татьяна светлана екатерина юлия марія олена ірина наталія юлія`;

const female: ReadonlySet<string> = new Set(wordList(FEMALE));
const male: ReadonlySet<string> = new Set(wordList(MALE));

/** Whether a folded word is a common given name. */
export function isGivenName(word: string): boolean {
  return male.has(word) || female.has(word);
}

/** @returns The gender a given name is nearly always used for; nothing for `Andrea` and the unknown. */
export function genderOfGivenName(word: string): 'male' | 'female' | undefined {
  const isMale = male.has(word);
  if (isMale === female.has(word)) return undefined;
  return isMale ? 'male' : 'female';
}
