/** Whether a pack is in use: unless the reader switched it off. */
export function isInUse(id: string, choices: Readonly<Record<string, boolean>>): boolean {
  return !Object.hasOwn(choices, id) || choices[id] === true;
}
