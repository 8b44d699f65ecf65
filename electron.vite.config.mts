import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { UserConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundledPackages } from './scripts/bundledPackages';

const root = import.meta.dirname;
const electronPackage = path.join(root, 'node_modules/electron/package.json');
const { version: pinnedElectron } = JSON.parse(readFileSync(electronPackage, 'utf8'));

/** The faces of the printed page and of the window. Copied, so that a package carries only these. */
const FONTS = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic',
  'source-serif-4/700Bold/SourceSerif4_700Bold',
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic',
  'atkinson-hyperlegible-next/500Medium/AtkinsonHyperlegibleNext_500Medium',
  'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold',
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
 * Takes away what earlier builds left, once the new files are there: so at every moment there is
 * something whole to run, which emptying the folder first would not give.
 */
function onlyThisBuild(): Plugin {
  return {
    name: 'only-this-build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      const stale = (await readdir(dir)).filter((name) => !Object.hasOwn(bundle, name));
      await Promise.all(stale.map(async (name) => rm(path.join(dir, name), { recursive: true })));
    },
  };
}

/** A file with the words of react-aria in one language: "…/intl/menu/fr-FR.mjs". */
const ARIA_WORDS =
  /\/react-(?:aria|stately|aria-components)\/.*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.m?js$/;
const OUR_LANGUAGES = ['en-US', 'es-ES'];

/** Leaves out what react-aria would say in the 32 languages that the window does not speak. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    load(id) {
      const language = ARIA_WORDS.exec(id)?.[1];
      const isForeign = language !== undefined && !OUR_LANGUAGES.includes(language);
      return isForeign ? 'export default {};' : null;
    },
  };
}

/** CommonJS under names that do not change: scripts and the package name them. */
const output = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

/**
 * Targets are set by hand: the code must run in the pinned Electron and in the older one that stands
 * in for it where it cannot be downloaded. pdfkit stays outside the bundle: bundled, it loses its
 * font metrics and colour profile.
 */
const layers = {
  main: {
    define: { PINNED_ELECTRON: JSON.stringify(pinnedElectron) },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      emptyOutDir: false,
      minify: true,
      externalizeDeps: { include: ['pdfkit'] },
      rolldownOptions: {
        input: {
          main: 'main/main.ts',
          ewa: 'main/cli/ewa.ts',
          pdfWorker: 'main/pdf/pdfWorker.ts',
          packWorker: 'main/rulePacks/packWorker.ts',
        },
        output,
      },
    },
    plugins: [onlyThisBuild(), copyFonts(), bundledPackages(root, 'main')],
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      emptyOutDir: false,
      minify: true,
      // A sandboxed preload script can load nothing from disk.
      externalizeDeps: false,
      rolldownOptions: { input: { preload: 'main/preload/preload.ts' }, output },
    },
    plugins: [onlyThisBuild(), bundledPackages(root, 'preload')],
  },
  renderer: {
    root: 'renderer',
    base: '/',
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      // Inlined, a picture or a worker would be a data: address, which the window refuses.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: path.join(root, 'renderer/index.html') } },
    },
    worker: { format: 'es', plugins: () => [bundledPackages(root, 'worker')] },
    plugins: [react(), onlyOurLanguages(), bundledPackages(root, 'renderer')],
  },
} satisfies UserConfig;

/** `EWA_LAYERS=main,preload` builds only these. */
const wanted = process.env['EWA_LAYERS']?.split(',');

export default defineConfig(
  Object.fromEntries(
    Object.entries(layers).filter(([name]) => wanted === undefined || wanted.includes(name)),
  ),
);
