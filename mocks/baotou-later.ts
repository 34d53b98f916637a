import { baotou } from './baotou-2019-2022/baotou';

/** What no first view shows of the data set. A build holds it as computed. */
export const { reorganisations, duties } = baotou;
