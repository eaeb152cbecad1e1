import { expect, test } from 'vitest';
import { kept } from '../../../platform/kept.ts';

test('is made once, and anew when it was forgotten', async () => {
  let made = 0;
  const number = kept(async () => ++made);
  expect(await Promise.all([number.get(), number.get()])).toEqual([1, 1]);
  number.forget();
  expect(await number.get()).toBe(2);
});

test('a failure is told to whoever waits, and not kept', async () => {
  let fails = true;
  const word = kept(async () => {
    if (fails) throw new Error('Not now.');
    return 'there';
  });
  await expect(word.get()).rejects.toThrow('Not now.');
  fails = false;
  expect(await word.get()).toBe('there');
});

test('a failure of what was forgotten meanwhile costs nothing that was made since', async () => {
  const first = Promise.withResolvers<string>();
  const makes = [first.promise, Promise.resolve('second')];
  const word = kept(() => makes.shift() ?? Promise.resolve('third'));
  const waiting = word.get();
  word.forget();
  expect(await word.get()).toBe('second');
  first.reject(new Error('Late.'));
  await expect(waiting).rejects.toThrow('Late.');
  expect(await word.get()).toBe('second');
});
