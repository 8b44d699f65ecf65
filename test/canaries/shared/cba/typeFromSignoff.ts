import type { Stage } from '../signoff/stage';

export type Canary = Stage;
