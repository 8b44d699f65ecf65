// The package brings no types; these are the two calls used.
declare module 'hyphen/en-us' {
  export function hyphenateSync(word: string, options: { readonly minWordLength: number }): string;
}
declare module 'hyphen/es' {
  export function hyphenateSync(word: string, options: { readonly minWordLength: number }): string;
}
