/** A number with what it counts, in English: 1 task, 2 tasks; `many` where no s is added. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
