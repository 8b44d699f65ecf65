import type { Canary as Other } from '../check/typeFromPrint';

export type Canary = Other;
