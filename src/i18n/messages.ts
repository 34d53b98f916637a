import type { zhCN } from './zh-CN';

/** Every text of the product, with the numbers and names each takes. */
export type Messages = typeof zhCN;
