// One configuration per bundle. Bundles that run inside a host are compiled down to ES2019, save Excel's functions; the
// workbench page is not.
import { join } from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { sheetsConfigurations } from './sheets-addon/webpack.mjs';

const root = import.meta.dirname;

const typescript = (target) => ({
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } }],
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
});

/** Dependencies are compiled down as well: Fluent and date-fns ship newer syntax than the oldest web views read. */
const es2019 = {
  ...typescript('es2019'),
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2019', jsx: 'automatic' } },
      { test: /\.m?js$/, loader: 'esbuild-loader', options: { target: 'es2019' }, resolve: { fullySpecified: false } },
    ],
  },
};

/** For bundles that run formulas only: definitions without their documentation. */
const withoutDocs = {
  test: /\.ts$/,
  include: ['core/functions', 'core/interest/law', 'core/dunning/limitationPeriods.ts'].map((part) => join(root, part)),
  enforce: 'pre',
  loader: join(root, 'scripts/build/withoutDocs.cjs'),
};

/** For the same bundles: tables of rates in few characters. */
const compactRates = {
  test: /\.ts$/,
  include: join(root, 'core/interest/law/rates'),
  enforce: 'pre',
  loader: join(root, 'scripts/build/compactRates.cjs'),
};

/** Terser took half of a build's time; this one makes the same size in a tenth of it. */
const minimizer = (options) => [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: options })];

const base = (name, cacheName = name) => ({
  name,
  mode: 'production',
  devtool: false,
  performance: { hints: false },
  optimization: { minimizer: minimizer({}) },
  cache: { type: 'filesystem', name: cacheName, cacheDirectory: join(root, 'node_modules/.cache/webpack') },
});

/**
 * ES2021: whoever has a shared runtime has WebView2, a browser of these years, or Safari 14 and later. Older ones already
 * fail at ES2018's object spread, and `??` and `?.` written out cost 3 kB.
 */
const excelFunctions = {
  ...base('excel-functions'),
  ...typescript('es2021'),
  module: { rules: [withoutDocs, compactRates, ...typescript('es2021').module.rules] },
  target: ['web', 'es2020'],
  optimization: { minimizer: minimizer({ compress: { passes: 3, keep_fargs: false }, mangle: true }) },
  entry: { functions: './excel-addin/functions.ts' },
  output: { path: join(root, 'dist/excel'), filename: '[name].js' },
};

const excelPane = {
  ...base('excel-pane'),
  ...es2019,
  target: ['web', 'es2019'],
  entry: {
    taskpane: './excel-addin/taskpane.tsx',
    signin: './excel-addin/signInPages/redirect.ts',
    'signin-relay': './excel-addin/signInPages/relay.ts',
    'signin-dialog': './excel-addin/signInPages/dialog.ts',
    handover: './excel-addin/handover/start.ts',
  },
  // Parts of the pane that come on demand stand beside it, at whatever address it was fetched from. The hash keeps a
  // browser from taking an old one for the new; a build leaves no old ones behind.
  output: {
    path: join(root, 'dist/excel'),
    filename: '[name].js',
    chunkFilename: 'taskpane-[id].js?v=[contenthash:8]',
    publicPath: 'auto',
    clean: { keep: (name) => !/^taskpane-\d+\.js$/.test(name) },
  },
};

const workbenchPage = {
  ...base('workbench-page'),
  ...typescript('es2022'),
  target: ['web', 'es2022'],
  entry: { page: './workbench/page/main.ts' },
  output: { path: join(root, 'dist/workbench'), filename: '[name].js' },
};

export default [excelFunctions, excelPane, workbenchPage, ...sheetsConfigurations(base, withoutDocs, minimizer)];
