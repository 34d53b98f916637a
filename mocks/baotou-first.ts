import { baotou } from './baotou-2019-2022/baotou';

const { reorganisations: _reorganisations, duties: _duties, ...first } = baotou;

/** What a first view shows of the data set. A build holds it as computed. */
export const baotouFirst = first;
