/** A number with its English noun: “1 firm”, “2 firms”; `many` where an s does not make it. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
