import { cp, mkdir } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/** The faces of the printed page and, later, of the window. Copied, so that a package carries only these. */
const FONTS = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic',
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic',
  'atkinson-hyperlegible-next/500Medium/AtkinsonHyperlegibleNext_500Medium',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold',
  'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic',
  // For names in letters the two above do not have.
  'noto-sans/400Regular/NotoSans_400Regular',
  'noto-sans/700Bold/NotoSans_700Bold',
  'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular',
  'noto-sans-armenian/700Bold/NotoSansArmenian_700Bold',
];

function copyFonts(): Plugin {
  return {
    name: 'copy-fonts',
    async closeBundle() {
      await mkdir(path.join(root, 'out/fonts'), { recursive: true });
      for (const font of FONTS) {
        await cp(
          path.join(root, 'node_modules/@expo-google-fonts', `${font}.ttf`),
          path.join(root, 'out/fonts', `${path.basename(font)}.ttf`),
        );
      }
    },
  };
}

/**
 * Builds the Node side. pdfkit stays outside the bundle: bundled, it loses its font metrics and
 * colour profile.
 */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: { ewa: 'main/cli/ewa.ts', pdfWorker: 'main/pdf/pdfWorker.ts' },
      external: ['pdfkit', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { noExternal: true },
  plugins: [copyFonts()],
});
