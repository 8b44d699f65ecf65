import type { Canary as Other } from '../main/typeFromRenderer';

export type Canary = Other;
