import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { noteOpened, placeHere } from './kept-places';

type Ids = ReadonlySet<string>;

/** What is open in a list of the page; as one left it where one comes back. */
export const useOpened = (list: string): [Ids, Dispatch<SetStateAction<Ids>>] => {
  const [ids, setIds] = useState<Ids>(() => placeHere()?.opened.get(list) ?? new Set());
  useEffect(() => noteOpened(list, ids), [list, ids]);
  return [ids, setIds];
};
