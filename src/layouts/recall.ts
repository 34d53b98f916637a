/**
 * The same function, remembering what it last made of so many different inputs: what one comes back to is not made again. Inputs are
 * the same where each of their fields is; they and what was made of them are held until others have taken their places.
 */
export const recalling = <Input extends object, Made>(
  make: (input: Input) => Made,
  most: number,
): ((input: Input) => Made) => {
  const known: { readonly input: Input; readonly made: Made }[] = [];
  return (input) => {
    const at = known.findIndex((each) => sameFields(each.input, input));
    const [found] = at < 0 ? [{ input, made: make(input) }] : known.splice(at, 1);
    known.unshift(found!);
    if (known.length > most) known.pop();
    return found!.made;
  };
};

const sameFields = <T extends object>(a: T, b: T): boolean => {
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
};
