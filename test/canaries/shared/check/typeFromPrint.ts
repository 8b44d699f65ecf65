import type { PrintBlock } from '../print/PrintBlock';

export type Canary = PrintBlock;
