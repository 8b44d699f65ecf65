/** The faces of the page and the file each is in. */
export const FACE_FILES = {
  serif: 'SourceSerif4_400Regular',
  'serif-italic': 'SourceSerif4_400Regular_Italic',
  'serif-semibold': 'SourceSerif4_600SemiBold',
  'serif-semibold-italic': 'SourceSerif4_600SemiBold_Italic',
  sans: 'AtkinsonHyperlegibleNext_400Regular',
  'sans-italic': 'AtkinsonHyperlegibleNext_400Regular_Italic',
  'sans-medium': 'AtkinsonHyperlegibleNext_500Medium',
  'sans-bold': 'AtkinsonHyperlegibleNext_700Bold',
  'sans-bold-italic': 'AtkinsonHyperlegibleNext_700Bold_Italic',
  noto: 'NotoSans_400Regular',
  'noto-bold': 'NotoSans_700Bold',
  armenian: 'NotoSansArmenian_400Regular',
  'armenian-bold': 'NotoSansArmenian_700Bold',
} as const;

export type FaceName = keyof typeof FACE_FILES;

/** How letters of a face look set bold or italic. Armenian and Noto lean in no file of ours. */
export const DRESSED: Readonly<
  Record<FaceName, { readonly bold: FaceName; readonly italic: FaceName }>
> = {
  serif: { bold: 'serif-semibold', italic: 'serif-italic' },
  'serif-italic': { bold: 'serif-semibold-italic', italic: 'serif-italic' },
  'serif-semibold': { bold: 'serif-semibold', italic: 'serif-semibold-italic' },
  'serif-semibold-italic': { bold: 'serif-semibold-italic', italic: 'serif-semibold-italic' },
  sans: { bold: 'sans-bold', italic: 'sans-italic' },
  'sans-italic': { bold: 'sans-bold-italic', italic: 'sans-italic' },
  'sans-medium': { bold: 'sans-bold', italic: 'sans-italic' },
  'sans-bold': { bold: 'sans-bold', italic: 'sans-bold-italic' },
  'sans-bold-italic': { bold: 'sans-bold-italic', italic: 'sans-bold-italic' },
  noto: { bold: 'noto-bold', italic: 'noto' },
  'noto-bold': { bold: 'noto-bold', italic: 'noto-bold' },
  armenian: { bold: 'armenian-bold', italic: 'armenian' },
  'armenian-bold': { bold: 'armenian-bold', italic: 'armenian-bold' },
};

type Understudy = { readonly face: FaceName; readonly scale: number };

const REGULAR: readonly Understudy[] = [
  { face: 'noto', scale: 1 },
  { face: 'armenian', scale: 1 },
];
const BOLD: readonly Understudy[] = [
  { face: 'noto-bold', scale: 1 },
  { face: 'armenian-bold', scale: 1 },
];
/** Source Serif is drawn smaller on its body than Atkinson. */
const SERIF_FOR_SANS = 1.04;

function serifFirst(face: FaceName, others: readonly Understudy[]): readonly Understudy[] {
  return [{ face, scale: SERIF_FOR_SANS }, ...others];
}

/** Who sets a word that a face has no letters for, first choice first. */
export const UNDERSTUDIES: Readonly<Record<FaceName, readonly Understudy[]>> = {
  serif: REGULAR,
  'serif-italic': REGULAR,
  'serif-semibold': BOLD,
  'serif-semibold-italic': BOLD,
  sans: serifFirst('serif', REGULAR),
  'sans-italic': serifFirst('serif-italic', REGULAR),
  'sans-medium': serifFirst('serif-semibold', BOLD),
  'sans-bold': serifFirst('serif-semibold', BOLD),
  'sans-bold-italic': serifFirst('serif-semibold-italic', BOLD),
  noto: REGULAR,
  'noto-bold': BOLD,
  armenian: REGULAR,
  'armenian-bold': BOLD,
};
