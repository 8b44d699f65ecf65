/** Our own pack is a twentieth of this. Apart, so that a start need not load what reads packs. */
export const MOST_PACK_BYTES = 8_000_000;
