import type { App } from '../renderer/App';

export type Canary = App;
