/**
 * A function that numbers names from 1 on as they come, each name always with the same number as long as the program runs. It throws where
 * there are more than `most`.
 */
export function numberNames(most: number): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (numbers.size === most) throw new Error(`more than ${most} names: ${name}`);
    numbers.set(name, numbers.size + 1);
    return numbers.size;
  };
}
