import { wordList } from '../language/language.ts';

/** Given names with the short forms they go by, a line for each. */
const TABLE = `
  alexander alex sasha sandy aleksandr саша александр alec alexandr
  alexandra sasha sandra alex александра саша
  andrew andy drew
  anthony tony
  barbara barb
  benjamin ben benny bibi
  catherine katherine kate katie cathy kathy kathryn
  charles charlie chuck
  christopher chris kit
  daniel dan danny
  david dave
  deborah debbie deb
  dmitry dima dmitri дмитрий дима
  donald don donnie
  edward ed eddie ted ned
  elizabeth liz beth betty eliza lisa
  eugene gene
  evgeny zhenya евгений женя
  francis frank
  francisco paco pancho
  frederick fred freddy
  friedrich fritz
  gerald gerry jerry
  gregory greg
  gwendolyn gwen
  henry hank harry
  ivan vanya иван ваня
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  johannes hans
  john jack johnny jon
  jonathan jon
  jose pepe
  joseph joe joey
  judith judy
  kenneth ken kenny
  lawrence larry
  leonard leo len
  madeleine maddie
  margaret maggie meg peggy
  maria masha мария маша
  matthew matt
  michael mike mick mickey
  mikhail misha михаил миша
  mohammed muhammad mohamed mohammad mohamad muhammed mohd
  nancy nan
  nathaniel nate nathan
  nicholas nick
  nikolai kolya николай коля
  patrick pat paddy
  pamela pam
  peter pete
  philip phil
  randolph randy
  raymond ray
  rebecca becky
  richard dick rick rich ricky
  robert bob rob bobby bert
  ronald ron ronnie
  rudolph rudy
  samuel sam
  sergei seryozha сергей
  stephen steve steven
  susan sue susie
  theodore ted teddy theo
  thomas tom tommy
  timothy tim
  valery valera
  victoria vicky
  vladimir volodya vova владимир володя вова
  walter walt
  william bill will billy liam
  yulia julia юлия
  yuri yura юрий юра`;

const rowsOf = new Map<string, number[]>();
TABLE.trim()
  .split('\n')
  .forEach((line, row) => {
    for (const word of wordList(line)) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  });

/** Whether two folded words are a given name and its short form, or two short forms of one name. */
export function areShortForms(first: string, second: string): boolean {
  const rows = rowsOf.get(second);
  return rowsOf.get(first)?.some((row) => rows?.includes(row)) ?? false;
}
