export type { Formats } from './format';
export type { Texts } from './texts';
export type { Wording } from './wording';
