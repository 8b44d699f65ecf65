declare const brand: unique symbol;

/** A base type that cannot be confused with another of the same base; made by a predicate, never by a cast. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
